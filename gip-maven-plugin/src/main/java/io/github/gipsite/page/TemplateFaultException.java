package io.github.gipsite.page;

import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.source.FindingException;

/** Thrown where a page cannot be rendered with the template files that an office has replaced. */
final class TemplateFaultException extends FindingException {
  private static final long serialVersionUID = 1;

  TemplateFaultException(Diagnostic finding) {
    super(finding);
  }
}

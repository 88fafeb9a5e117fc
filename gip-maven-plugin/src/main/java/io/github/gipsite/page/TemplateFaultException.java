package io.github.gipsite.page;

import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.source.FindingException;

/** A page cannot be made with the files of the template that an office has replaced. */
final class TemplateFaultException extends FindingException {
  private static final long serialVersionUID = 1;

  TemplateFaultException(Diagnostic finding) {
    super(finding);
  }
}

package io.github.gipsite.template;

/** Thrown where a template shows something else when it is filled in than when it is run. */
public final class FilledTemplateException extends RuntimeException {
  private static final long serialVersionUID = 1;

  FilledTemplateException(String template) {
    super(template);
  }
}

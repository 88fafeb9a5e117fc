package io.github.gipsite.template;

/**
 * A text that is the same on many pages and that a template may test, such as a message key, or the
 * prefix of links. It is part of the {@link ViewSkeleton} of a view.
 */
public record TemplateConstant(String text) {
  public boolean isEmpty() {
    return text.isEmpty();
  }

  @Override
  public String toString() {
    return text;
  }
}

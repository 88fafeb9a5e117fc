package io.github.gipsite.template;

/**
 * A text that is the same on many pages and that a template may look at, such as the key of words,
 * or what a link begins with. It belongs to the {@link ViewSkeleton} of a view.
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

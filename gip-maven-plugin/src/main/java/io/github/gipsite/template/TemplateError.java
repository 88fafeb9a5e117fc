package io.github.gipsite.template;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.exceptions.TemplateProcessingException;

/**
 * A place in a template at which Thymeleaf reports an error.
 *
 * @param file of the template, such as {@code layouts/page.html}
 */
public record TemplateError(String file, int line, int column) {
  /** Finds the place in an exception; empty where it is none of Thymeleaf's. */
  public static Optional<TemplateError> of(Throwable exception) {
    return exception instanceof TemplateProcessingException fault
        ? Optional.of(of(fault))
        : Optional.empty();
  }

  private static TemplateError of(TemplateProcessingException fault) {
    String name = String.valueOf(fault.getTemplateName());
    String file = name.endsWith(".xml") || name.endsWith(".html") ? name : name + ".html";
    return new TemplateError(file, atLeastOne(fault.getLine()), atLeastOne(fault.getCol()));
  }

  private static int atLeastOne(@Nullable Integer number) {
    return number == null ? 1 : Math.max(1, number);
  }
}

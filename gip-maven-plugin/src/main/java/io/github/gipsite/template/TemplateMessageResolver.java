package io.github.gipsite.template;

import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.messageresolver.AbstractMessageResolver;

/** The words of the templates (<code>#{…}</code>), the same for all of them. */
final class TemplateMessageResolver extends AbstractMessageResolver {
  private final TemplateWords words;

  TemplateMessageResolver(TemplateWords words) {
    this.words = words;
  }

  @Override
  public @Nullable String resolveMessage(
      ITemplateContext context, @Nullable Class<?> origin, String key, Object[] parameters) {
    return words.has(key) ? words.text(key, parameters) : null;
  }

  @Override
  public String createAbsentMessageRepresentation(
      ITemplateContext context, @Nullable Class<?> origin, String key, Object[] parameters) {
    throw new IllegalStateException("the template has no message " + key);
  }
}

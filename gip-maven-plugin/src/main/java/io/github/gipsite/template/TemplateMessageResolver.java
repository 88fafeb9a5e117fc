package io.github.gipsite.template;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.messageresolver.AbstractMessageResolver;

/** The words of the templates (<code>#{…}</code>), the same for all of them. */
final class TemplateMessageResolver extends AbstractMessageResolver {
  private final Map<String, String> words;

  TemplateMessageResolver(Map<String, String> words) {
    this.words = words;
  }

  @Override
  public @Nullable String resolveMessage(
      ITemplateContext context, @Nullable Class<?> origin, String key, Object[] parameters) {
    String word = words.get(key);
    if (word == null) {
      return null;
    }
    if (parameters.length == 0 && word.indexOf('\'') < 0 && word.indexOf('{') < 0) {
      return word;
    }
    Object[] texts = Arrays.stream(parameters).map(String::valueOf).toArray();
    return new MessageFormat(word, Locale.ROOT).format(texts);
  }

  @Override
  public String createAbsentMessageRepresentation(
      ITemplateContext context, @Nullable Class<?> origin, String key, Object[] parameters) {
    throw new IllegalStateException("the template has no message " + key);
  }
}

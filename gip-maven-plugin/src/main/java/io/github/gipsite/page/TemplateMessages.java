package io.github.gipsite.page;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.messageresolver.AbstractMessageResolver;

/** The words of the templates (<code>#{…}</code>), from one bundle for all of them. */
final class TemplateMessages extends AbstractMessageResolver {
  private final SiteTemplate templates;

  TemplateMessages(SiteTemplate templates) {
    this.templates = templates;
  }

  @Override
  public @Nullable String resolveMessage(
      ITemplateContext context, @Nullable Class<?> origin, String key, Object[] parameters) {
    ResourceBundle bundle = templates.messages(context.getLocale());
    if (!bundle.containsKey(key)) {
      return null;
    }
    Object[] texts = Arrays.stream(parameters).map(String::valueOf).toArray();
    return new MessageFormat(bundle.getString(key), Locale.ROOT).format(texts);
  }

  @Override
  public String createAbsentMessageRepresentation(
      ITemplateContext context, @Nullable Class<?> origin, String key, Object[] parameters) {
    throw new IllegalStateException("the template has no message " + key);
  }
}

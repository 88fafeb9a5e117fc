package io.github.gipsite.template;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;

/** Runs the templates of a site with Thymeleaf. */
public final class TemplateRenderer {
  private final TemplateEngine engine = new TemplateEngine();
  private final Locale locale;
  private final TemplateWords words;

  public TemplateRenderer(SiteTemplate templates, PageLanguage language) {
    this.locale = language.words();
    this.words = templates.words(language);
    engine.addTemplateResolver(resolver(templates, TemplateMode.XML, Set.of("*.xml")));
    engine.addTemplateResolver(resolver(templates, TemplateMode.HTML, Set.of("*")));
    engine.setMessageResolver(new TemplateMessageResolver(words));
  }

  private static TemplateFileResolver resolver(
      SiteTemplate templates, TemplateMode mode, Set<String> names) {
    TemplateFileResolver resolver = new TemplateFileResolver(templates.files());
    resolver.setResolvablePatterns(names);
    resolver.setOrder(mode == TemplateMode.XML ? 1 : 2);
    resolver.setSuffix(mode == TemplateMode.XML ? "" : ".html");
    resolver.setTemplateMode(mode);
    return resolver;
  }

  /** The words in the language of the pages. */
  public TemplateWords words() {
    return words;
  }

  /**
   * Renders variables with a template.
   *
   * @throws RuntimeException of Thymeleaf where the template is wrong; {@link TemplateError} reads
   *     it
   */
  public String render(String template, Map<String, Object> variables) {
    return engine.process(template, new Context(locale, variables));
  }
}

package io.github.gipsite.page;

import java.util.Locale;
import java.util.Map;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Turns a planned page into HTML with the templates of {@code site-template}. */
public final class PageRenderer {
  private final TemplateEngine engine = new TemplateEngine();
  private final ReportViews reportViews;
  private final Locale locale;
  private final String stylesheet;

  /**
   * A renderer for one run.
   *
   * @param templates where the templates are
   * @param stylesheet path of the style sheet on the site
   */
  public PageRenderer(SiteTemplate templates, Locale locale, String stylesheet) {
    this.locale = locale;
    this.stylesheet = stylesheet;
    ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver(templates.loader());
    resolver.setPrefix(templates.path() + "/");
    resolver.setSuffix(".html");
    resolver.setTemplateMode(TemplateMode.HTML);
    resolver.setCharacterEncoding("UTF-8");
    engine.setTemplateResolver(resolver);
    engine.setMessageResolver(new TemplateMessages(templates));
    this.reportViews = new ReportViews(this::table);
  }

  public String render(Page page) {
    Context context = context(Map.of("page", page, "stylesheet", stylesheet));
    if (page instanceof ReportPage report) {
      context.setVariable("view", reportViews.of(report));
    }
    return engine.process("pages/" + page.template(), context);
  }

  private String table(TableGrid grid) {
    Map<String, Object> variables = Map.of("grid", grid, "gap", TableHtml.GAP);
    return engine.process("components/table/table", context(variables));
  }

  private Context context(Map<String, Object> variables) {
    return new Context(locale, variables);
  }
}

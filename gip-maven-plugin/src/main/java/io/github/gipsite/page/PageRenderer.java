package io.github.gipsite.page;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Turns a planned page into HTML with the templates of {@code site-template}. */
public final class PageRenderer {
  private final TemplateEngine engine = new TemplateEngine();
  private final ReportViews reportViews;
  private final Locale locale;
  private final Assets assets;

  /**
   * A renderer for one run.
   *
   * @param templates where the templates are
   * @param assets what the pages load
   */
  public PageRenderer(SiteTemplate templates, Locale locale, Assets assets) {
    this.locale = locale;
    this.assets = assets;
    engine.addTemplateResolver(resolver(templates, TemplateMode.XML, Set.of("*.xml")));
    engine.addTemplateResolver(resolver(templates, TemplateMode.HTML, Set.of("*")));
    engine.setMessageResolver(new TemplateMessages(templates));
    this.reportViews = new ReportViews(this::table);
  }

  private static ClassLoaderTemplateResolver resolver(
      SiteTemplate templates, TemplateMode mode, Set<String> names) {
    ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver(templates.loader());
    resolver.setResolvablePatterns(names);
    resolver.setOrder(mode == TemplateMode.XML ? 1 : 2);
    resolver.setPrefix(templates.path() + "/");
    resolver.setSuffix(mode == TemplateMode.XML ? "" : ".html");
    resolver.setTemplateMode(mode);
    resolver.setCharacterEncoding("UTF-8");
    return resolver;
  }

  public String render(Page page) {
    Context context = context(Map.of("page", page, "assets", assets));
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

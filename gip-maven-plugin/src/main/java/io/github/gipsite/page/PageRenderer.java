package io.github.gipsite.page;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.standard.StandardDialect;
import org.thymeleaf.templatemode.TemplateMode;

/** Turns a planned page into HTML with the templates of {@code site-template}. */
public final class PageRenderer {
  private final TemplateEngine engine = new TemplateEngine();
  private final FilledTemplates filled;
  private final ReportViews reportViews;
  private final ChartHtml charts;
  private final Locale locale;
  private final Assets assets;
  private final Outputs outputs;

  /**
   * A renderer for one run.
   *
   * @param templates where the templates are
   * @param assets what the pages load
   * @param outputs what there is beside pages
   */
  public PageRenderer(SiteTemplate templates, Locale locale, Assets assets, Outputs outputs) {
    this(templates, locale, assets, outputs, FilledTemplates.MANY);
  }

  /**
   * The same.
   *
   * @param mostShapes of templates that are filled in
   */
  PageRenderer(
      SiteTemplate templates, Locale locale, Assets assets, Outputs outputs, int mostShapes) {
    this.locale = locale;
    this.assets = assets;
    this.outputs = outputs;
    engine.addTemplateResolver(resolver(templates, TemplateMode.XML, Set.of("*.xml")));
    engine.addTemplateResolver(resolver(templates, TemplateMode.HTML, Set.of("*")));
    StandardDialect dialect = new StandardDialect();
    dialect.setVariableExpressionEvaluator(new TemplateExpressions());
    engine.setDialect(dialect);
    engine.setMessageResolver(new TemplateMessages(templates.words(locale)));
    this.filled = new FilledTemplates(this::render, mostShapes);
    this.charts = new ChartHtml(filled);
    this.reportViews = new ReportViews(filled, this::table, outputs);
  }

  private static FileTemplates resolver(
      SiteTemplate templates, TemplateMode mode, Set<String> names) {
    FileTemplates resolver = new FileTemplates(templates.files());
    resolver.setResolvablePatterns(names);
    resolver.setOrder(mode == TemplateMode.XML ? 1 : 2);
    resolver.setSuffix(mode == TemplateMode.XML ? "" : ".html");
    resolver.setTemplateMode(mode);
    return resolver;
  }

  public Html render(Page page) {
    Html main = main(page);
    return page.framed()
        ? filled.html("layouts/page", "frame", FrameView.of(page, main, outputs))
        : main;
  }

  private Html main(Page page) {
    String template = "pages/" + page.template();
    @Nullable Record view = view(page);
    return view == null
        ? Html.of(render(template, variables(page)))
        : filled.html(template, "view", view);
  }

  /** Of a kind of page of which an archive has as many as it has agencies, or more. */
  private @Nullable Record view(Page page) {
    if (page instanceof ReportPage report) {
      return reportViews.of(report);
    }
    if (page instanceof IndexPage index) {
      return IndexView.of(index);
    }
    return page instanceof TrendsPage trends ? TrendsView.of(trends, charts) : null;
  }

  private static Map<String, Object> variables(Page page) {
    return page instanceof RollUpPage summary
        ? Map.of("page", page, "view", RollUpView.of(summary))
        : Map.of("page", page);
  }

  /** Any template of the site with what it shows. */
  String render(String template, Map<String, Object> variables) {
    Context context = new Context(locale, variables);
    context.setVariable("assets", assets);
    context.setVariable("outputs", outputs);
    return engine.process(template, context);
  }

  ReportViews reports() {
    return reportViews;
  }

  ChartHtml charts() {
    return charts;
  }

  private String table(TableGrid grid) {
    return render("components/table/table", Map.of("grid", grid, "gap", TableHtml.GAP));
  }
}

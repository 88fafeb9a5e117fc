package io.github.gipsite.page;

import io.github.gipsite.chart.ChartRenderer;
import io.github.gipsite.table.TableGrid;
import io.github.gipsite.table.TableRenderer;
import io.github.gipsite.template.Assets;
import io.github.gipsite.template.HtmlFragment;
import io.github.gipsite.template.SiteTemplate;
import io.github.gipsite.template.TemplateCache;
import io.github.gipsite.template.TemplateRenderer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Turns a planned page into HTML with the templates of {@code site-template}. */
public final class PageRenderer {
  private final TemplateRenderer templates;
  private final TemplateCache filled;
  private final ReportViewBuilder reportViews;
  private final ChartRenderer charts;
  private final Assets assets;
  private final OutputSelection outputs;
  private final String yearSeparator;

  /**
   * A renderer for one run.
   *
   * @param templates where the templates are
   * @param assets what the pages load
   * @param outputs what there is beside pages
   */
  public PageRenderer(
      SiteTemplate templates, Locale locale, Assets assets, OutputSelection outputs) {
    this(templates, locale, assets, outputs, TemplateCache.MANY);
  }

  /**
   * The same.
   *
   * @param mostShapes of templates that are filled in
   */
  PageRenderer(
      SiteTemplate templates,
      Locale locale,
      Assets assets,
      OutputSelection outputs,
      int mostShapes) {
    this.templates = new TemplateRenderer(templates, locale);
    this.assets = assets;
    this.outputs = outputs;
    this.yearSeparator =
        Objects.requireNonNull(templates.words(locale).get("missing-years.separator"));
    this.filled = new TemplateCache(this::render, mostShapes);
    this.charts = new ChartRenderer(filled);
    this.reportViews = new ReportViewBuilder(filled, this::table, outputs);
  }

  public HtmlFragment render(Page page) {
    HtmlFragment main = main(page);
    return page.framed()
        ? filled.render("layouts/page", "frame", FrameView.of(page, main, outputs))
        : main;
  }

  private HtmlFragment main(Page page) {
    String template = "pages/" + page.template();
    @Nullable Record view = view(page);
    return view == null
        ? HtmlFragment.of(render(template, variables(page)))
        : filled.render(template, "view", view);
  }

  /** Of a kind of page of which an archive has as many as it has agencies, or more. */
  private @Nullable Record view(Page page) {
    if (page instanceof ReportPage report) {
      return reportViews.of(report);
    }
    if (page instanceof IndexPage index) {
      return IndexView.of(index, yearSeparator);
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
    Map<String, Object> all = new HashMap<>(variables);
    all.put("assets", assets);
    all.put("outputs", outputs);
    return templates.render(template, all);
  }

  ReportViewBuilder reports() {
    return reportViews;
  }

  ChartRenderer charts() {
    return charts;
  }

  private String table(TableGrid grid) {
    return render("components/table/table", Map.of("grid", grid, "gap", TableRenderer.GAP));
  }
}

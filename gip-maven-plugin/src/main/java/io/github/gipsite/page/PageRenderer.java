package io.github.gipsite.page;

import io.github.gipsite.chart.ChartRenderer;
import io.github.gipsite.source.FindingException;
import io.github.gipsite.source.TemplateFiles;
import io.github.gipsite.template.Assets;
import io.github.gipsite.template.HtmlFragment;
import io.github.gipsite.template.SiteTemplate;
import io.github.gipsite.template.TemplateCache;
import io.github.gipsite.template.TemplateOverrides;
import io.github.gipsite.template.TemplateRenderer;
import io.github.gipsite.template.TemplateWords;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns a planned page into HTML with the templates of {@code site-template}. */
public final class PageRenderer {
  private static final String FRAME = "layouts/page";

  private final TemplateRenderer templates;
  private final TemplateCache filled;
  private final ReportViewBuilder reportViews;
  private final ChartRenderer charts;
  private final Assets assets;
  private final OutputSelection outputs;
  private final TemplateFaults faults;
  private final TemplateOverrides overrides;

  /**
   * A renderer for one run.
   *
   * @param templates where the templates are
   * @param assets what the pages load
   * @param outputs what there is beside pages
   */
  public PageRenderer(
      SiteTemplate templates, Locale locale, Assets assets, OutputSelection outputs) {
    this(
        new TemplateRenderer(templates, locale),
        templates.files(),
        assets,
        outputs,
        TemplateCache.MANY);
  }

  /** With as many shapes of templates that are filled in. */
  private PageRenderer(
      TemplateRenderer templates,
      TemplateFiles files,
      Assets assets,
      OutputSelection outputs,
      int mostShapes) {
    this.templates = templates;
    this.assets = assets;
    this.outputs = outputs;
    this.faults = new TemplateFaults(files);
    this.overrides = new TemplateOverrides(files);
    this.filled = new TemplateCache(this::render, mostShapes, overrides::reach);
    this.charts = new ChartRenderer(filled);
    this.reportViews =
        new ReportViewBuilder(filled, words().text("comparison.unknown"), outputs);
  }

  /**
   * The whole of a page.
   *
   * @throws FindingException where the office's own template files are wrong
   */
  public HtmlFragment render(Page page) {
    return faults.unless(page.path(), () -> whole(page));
  }

  private HtmlFragment whole(Page page) {
    HtmlFragment main = main(page);
    return page.framed()
        ? filled.render(FRAME, "frame", FrameView.of(page, main, outputs, words()))
        : main;
  }

  /** Whether a page is made with a template that an office has replaced. */
  boolean isOverridden(Page page) {
    return Stream.concat(Stream.of(template(page), FRAME), composed(page))
        .filter(template -> page.framed() || !template.equals(FRAME))
        .anyMatch(overrides::reach);
  }

  /** The same, but runs each template for each page, and fills in none. */
  PageRenderer withoutFilling() {
    return new PageRenderer(templates, faults.files(), assets, outputs, 0);
  }

  /**
   * Makes a page in two ways.
   *
   * @throws FindingException where that cannot be done, or does not come to the same
   */
  void compare(Page page, PageRenderer other) {
    if (!render(page).equals(other.render(page))) {
      throw faults.different(page.path());
    }
  }

  /** What is put into the view of a page as finished HTML. */
  private static Stream<String> composed(Page page) {
    if (page instanceof ReportPage) {
      return ReportViewBuilder.TEMPLATES.stream();
    }
    return page instanceof TrendsPage ? ChartRenderer.TEMPLATES.stream() : Stream.empty();
  }

  private static String template(Page page) {
    return "pages/" + page.template();
  }

  private HtmlFragment main(Page page) {
    String template = template(page);
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
      return IndexView.of(index, words().text("years.separator"));
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

  /** The words in the language of the pages. */
  public TemplateWords words() {
    return templates.words();
  }

  ReportViewBuilder reports() {
    return reportViews;
  }

  ChartRenderer charts() {
    return charts;
  }
}

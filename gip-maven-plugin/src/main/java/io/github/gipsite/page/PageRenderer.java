package io.github.gipsite.page;

import io.github.gipsite.chart.ChartRenderer;
import io.github.gipsite.edition.Edition;
import io.github.gipsite.source.FindingException;
import io.github.gipsite.template.Assets;
import io.github.gipsite.template.HtmlFragment;
import io.github.gipsite.template.PageLanguage;
import io.github.gipsite.template.SiteTemplate;
import io.github.gipsite.template.TemplateCache;
import io.github.gipsite.template.TemplateOverrides;
import io.github.gipsite.template.TemplateRenderer;
import io.github.gipsite.template.TemplateWords;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Renders planned pages as HTML with the templates of {@code site-template}. */
public final class PageRenderer {
  private static final String FRAME = "layouts/page";

  private final SiteTemplate files;

  /** The language that somebody asks for. */
  private final Locale asked;

  /** The language of the pages that this one renders; others render the others. */
  private final Locale language;

  private final int mostShapes;
  private final Map<Locale, PageRenderer> byLanguage = new ConcurrentHashMap<>();
  private final TemplateRenderer templates;
  private final TemplateCache filled;
  private final ReportViewBuilder reportViews;
  private final ChartRenderer charts;
  private final Assets assets;
  private final OutputSelection outputs;
  private final TemplateFaults faults;
  private final TemplateOverrides overrides;

  /**
   * Creates a renderer for one run.
   *
   * @param templates where the templates are
   * @param locale of the words around reports in Chinese
   * @param assets what the pages load
   * @param outputs what there is beside pages
   */
  public PageRenderer(
      SiteTemplate templates, Locale locale, Assets assets, OutputSelection outputs) {
    this(templates, locale, Edition.CHINESE, assets, outputs, TemplateCache.MANY);
  }

  /** Creates a renderer of pages in a language, with a limit on the skeletons that are cached. */
  private PageRenderer(
      SiteTemplate files,
      Locale asked,
      Locale language,
      Assets assets,
      OutputSelection outputs,
      int mostShapes) {
    this.files = files;
    this.asked = asked;
    this.language = language;
    this.mostShapes = mostShapes;
    this.templates = new TemplateRenderer(files, PageLanguage.of(asked, language));
    this.assets = assets;
    this.outputs = outputs;
    this.faults = new TemplateFaults(files.files());
    this.overrides = new TemplateOverrides(files.files());
    this.filled = new TemplateCache(this::render, mostShapes, overrides::reach);
    this.charts = new ChartRenderer(filled);
    this.reportViews = new ReportViewBuilder(filled, words().text("comparison.unknown"), outputs);
  }

  /**
   * Renders a whole page.
   *
   * @throws FindingException where the office's own template files are wrong
   */
  public HtmlFragment render(Page page) {
    return faults.unless(page.path(), () -> in(page.language()).whole(page));
  }

  /** The renderer of pages that show something in a language. */
  public PageRenderer in(Locale other) {
    return other.equals(language)
        ? this
        : byLanguage.computeIfAbsent(
            other, of -> new PageRenderer(files, asked, of, assets, outputs, mostShapes));
  }

  private HtmlFragment whole(Page page) {
    HtmlFragment main = main(page);
    return page.framed()
        ? filled.render(FRAME, "frame", FrameView.of(page, main, outputs, words()))
        : main;
  }

  /** Whether a page uses a template that an office has replaced. */
  boolean isOverridden(Page page) {
    return Stream.concat(Stream.of(template(page), FRAME), composed(page))
        .filter(template -> page.framed() || !template.equals(FRAME))
        .anyMatch(overrides::reach);
  }

  /** Returns a renderer that runs the template for each page and caches nothing. */
  PageRenderer withoutFilling() {
    return new PageRenderer(files, asked, language, assets, outputs, 0);
  }

  /**
   * Renders a page with both renderers and compares the results.
   *
   * @throws FindingException where that cannot be done, or does not come to the same
   */
  void compare(Page page, PageRenderer other) {
    if (!render(page).equals(other.render(page))) {
      throw faults.different(page.path());
    }
  }

  /** The templates of parts that are rendered before the view of a page and put into it. */
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

  /**
   * The view of a page whose kind is as frequent as agencies or more; null for others, which are
   * rendered directly.
   */
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

  /** Runs a template of the site. */
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

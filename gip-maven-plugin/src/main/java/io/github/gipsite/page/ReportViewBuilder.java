package io.github.gipsite.page;

import io.github.gipsite.chart.ChartRenderer;
import io.github.gipsite.diagnostic.SourceLocation;
import io.github.gipsite.markdown.MarkdownRenderer;
import io.github.gipsite.page.ReportView.ChapterView;
import io.github.gipsite.page.ReportView.ExplanationView;
import io.github.gipsite.page.ReportView.Facts;
import io.github.gipsite.page.ReportView.Pager;
import io.github.gipsite.report.AnnualReport;
import io.github.gipsite.report.Explanation;
import io.github.gipsite.report.Narrative;
import io.github.gipsite.report.ReportChapter;
import io.github.gipsite.report.ReportHead;
import io.github.gipsite.report.ReportTable;
import io.github.gipsite.report.ResolvedReference;
import io.github.gipsite.source.ReportExhausted;
import io.github.gipsite.table.TableSkeleton;
import io.github.gipsite.template.HtmlFragment;
import io.github.gipsite.template.TemplateCache;
import io.github.gipsite.template.TemplateConstant;
import io.github.gipsite.trend.YearOnYearChange;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Builds the view of a report page: words with their figures filled in, tables, charts and facts.
 */
final class ReportViewBuilder {
  static final String TABLE = "components/table/table";

  private static final String GLANCE = "components/glance/glance";
  private static final String ITEM = "components/glance/item";
  private static final String COMPARISON = "components/comparison/comparison";

  /** The templates whose HTML is put into the view. */
  static final List<String> TEMPLATES =
      Stream.concat(Stream.of(GLANCE, ITEM, COMPARISON, TABLE), ChartRenderer.TEMPLATES.stream())
          .toList();

  private final MarkdownRenderer narrativeHtml = new MarkdownRenderer();
  private final TemplateCache templates;
  private final ChartRenderer charts;
  private final String unknown;
  private final OutputSelection outputs;

  /**
   * Creates a builder with the templates of a site.
   *
   * @param unknown stands where a figure cannot be told
   * @param outputs what there is beside pages
   */
  ReportViewBuilder(TemplateCache templates, String unknown, OutputSelection outputs) {
    this.templates = templates;
    this.charts = new ChartRenderer(templates);
    this.unknown = unknown;
    this.outputs = outputs;
  }

  ReportView of(ReportPage page) {
    AnnualReport report = page.report();
    List<HtmlFragment> preface = new ArrayList<>();
    List<ChapterView> chapters = new ArrayList<>();
    addChapters(page, preface, chapters);
    List<YearOnYearChange> changes = page.changes();
    return new ReportView(
        new TemplateConstant(page.root()),
        page.trail(),
        page.title(),
        facts(page),
        page.units().isPresent(),
        report.extent() == ReportHead.Extent.PARTIAL,
        changes.isEmpty() ? HtmlFragment.NONE : glance(page, changes),
        HtmlFragment.joined(preface),
        chapters,
        page.indicators(),
        page.corrections(),
        ComparisonView.of(report.year(), changes, unknown)
            .map(this::comparison)
            .orElse(HtmlFragment.NONE),
        report.explanations().stream().map(ReportViewBuilder::explained).toList(),
        page.attachments(),
        outputs.hasData() ? page.downloads() : List.of(),
        new Pager(page.previous(), page.next()));
  }

  private static Facts facts(ReportPage page) {
    AnnualReport report = page.report();
    return new Facts(
        page.series().publisher(report),
        report.published().map(Object::toString),
        report.indexNumber(),
        report.edition().basis());
  }

  private static ExplanationView explained(Explanation explanation) {
    return new ExplanationView(explanation.reason(), explanation.date());
  }

  private void addChapters(
      ReportPage page, List<HtmlFragment> preface, List<ChapterView> chapters) {
    ResolvedReference.Resolver figures =
        ResolvedReference.Resolver.of(page.report(), page.series());
    for (ReportChapter chapter : page.report().chapters()) {
      List<HtmlFragment> blocks = blocks(chapter, figures);
      if (chapter.isPreface()) {
        preface.addAll(blocks);
      } else if (!blocks.isEmpty()) {
        chapters.add(new ChapterView(chapter.id(), chapter.heading(), blocks));
      }
    }
  }

  private HtmlFragment glance(ReportPage page, List<YearOnYearChange> changes) {
    return templates.render(GLANCE, "glance", glanceView(page, changes));
  }

  GlanceView glanceView(ReportPage page, List<YearOnYearChange> changes) {
    List<HtmlFragment> items =
        changes.stream()
            .filter(change -> change.figure().onHome())
            .map(change -> templates.render(ITEM, "item", GlanceView.GlanceItem.of(change)))
            .toList();
    List<HtmlFragment> bars = page.shares().stream().map(charts::bar).toList();
    return new GlanceView(HtmlFragment.joined(items), HtmlFragment.joined(bars));
  }

  private HtmlFragment comparison(ComparisonView view) {
    return templates.render(COMPARISON, "comparison", view);
  }

  private List<HtmlFragment> blocks(ReportChapter chapter, ResolvedReference.Resolver figures) {
    List<HtmlFragment> blocks = new ArrayList<>();
    chapter.narratives().forEach(narrative -> blocks.add(words(narrative, figures)));
    chapter.table().ifPresent(table -> blocks.add(table(table)));
    return blocks;
  }

  private HtmlFragment table(ReportTable table) {
    return templates.fill(TABLE, "grid", TableSkeleton.of(table));
  }

  private HtmlFragment words(Narrative narrative, ResolvedReference.Resolver figures) {
    String markdown = narrative.withoutHeading(figures.filled(narrative));
    return ReportExhausted.guard(
        SourceLocation.startOf(narrative.source().file()),
        () -> HtmlFragment.of(narrativeHtml.render(markdown)));
  }
}

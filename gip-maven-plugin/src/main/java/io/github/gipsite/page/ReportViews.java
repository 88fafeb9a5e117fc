package io.github.gipsite.page;

import io.github.gipsite.diagnostic.SourceLocation;
import io.github.gipsite.edition.Chapter;
import io.github.gipsite.edition.Table;
import io.github.gipsite.page.ReportView.ChapterView;
import io.github.gipsite.page.ReportView.Explained;
import io.github.gipsite.page.ReportView.Facts;
import io.github.gipsite.page.ReportView.Pager;
import io.github.gipsite.report.AnnualReport;
import io.github.gipsite.report.Explanation;
import io.github.gipsite.report.FigureText;
import io.github.gipsite.report.Narrative;
import io.github.gipsite.report.ReportHead;
import io.github.gipsite.report.ReportTable;
import io.github.gipsite.source.ReportExhausted;
import io.github.gipsite.trend.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Composes what the page of a report shows: its words with the figures put in, its tables and
 * charts, and what is known of it.
 */
final class ReportViews {
  private static final String GLANCE = "components/glance/";

  private final NarrativeHtml narrativeHtml = new NarrativeHtml();
  private final FilledTemplates templates;
  private final ChartHtml charts;
  private final Function<TableGrid, String> tableTemplate;
  private final Outputs outputs;
  private final Map<Table, TableHtml> prepared = new ConcurrentHashMap<>();

  /**
   * Composes with the templates of a site.
   *
   * @param tableTemplate runs the template of a table
   * @param outputs what there is beside pages
   */
  ReportViews(
      FilledTemplates templates, Function<TableGrid, String> tableTemplate, Outputs outputs) {
    this.templates = templates;
    this.charts = new ChartHtml(templates);
    this.tableTemplate = tableTemplate;
    this.outputs = outputs;
  }

  ReportView of(ReportPage page) {
    AnnualReport report = page.report();
    List<Html> preface = new ArrayList<>();
    List<ChapterView> chapters = new ArrayList<>();
    addChapters(page, preface, chapters);
    List<Change> changes = page.changes();
    return new ReportView(
        new Fixed(page.root()),
        page.trail(),
        page.title(),
        facts(page),
        page.units().isPresent(),
        report.extent() == ReportHead.Extent.PARTIAL,
        changes.isEmpty() ? Html.NONE : glance(page, changes),
        Html.joined(preface),
        chapters,
        page.indicators(),
        page.corrections(),
        ComparisonView.of(report.year(), changes).map(this::comparison).orElse(Html.NONE),
        report.explanations().stream().map(ReportViews::explained).toList(),
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

  private static Explained explained(Explanation explanation) {
    return new Explained(explanation.reason(), explanation.date());
  }

  private void addChapters(ReportPage page, List<Html> preface, List<ChapterView> chapters) {
    FigureText.Resolver figures = FigureText.Resolver.of(page.report(), page.series());
    if (page.report().edition().free()) {
      page.report().narratives().forEach(words -> chapters.add(freeChapter(words, figures)));
    }
    for (Chapter chapter : page.report().edition().chapters()) {
      List<Html> blocks = blocks(chapter, page.report(), figures);
      if (chapter.heading().isEmpty()) {
        preface.addAll(blocks);
      } else if (!blocks.isEmpty()) {
        chapters.add(new ChapterView(chapter.id(), chapter.heading(), blocks));
      }
    }
  }

  private Html glance(ReportPage page, List<Change> changes) {
    return templates.html(GLANCE + "glance", "glance", glanceView(page, changes));
  }

  GlanceView glanceView(ReportPage page, List<Change> changes) {
    List<Html> items =
        changes.stream()
            .filter(change -> change.figure().onHome())
            .map(change -> templates.html(GLANCE + "item", "item", GlanceView.Item.of(change)))
            .toList();
    List<Html> bars = page.shares().stream().map(charts::bar).toList();
    return new GlanceView(Html.joined(items), Html.joined(bars));
  }

  private Html comparison(ComparisonView view) {
    return templates.html("components/comparison/comparison", "comparison", view);
  }

  private List<Html> blocks(Chapter chapter, AnnualReport report, FigureText.Resolver figures) {
    List<Html> blocks = new ArrayList<>();
    chapter
        .narratives()
        .forEach(
            part ->
                report
                    .narrative(part.id())
                    .ifPresent(narrative -> blocks.add(words(narrative, figures))));
    chapter.table().flatMap(report::table).ifPresent(table -> blocks.add(table(table)));
    return blocks;
  }

  private ChapterView freeChapter(Narrative narrative, FigureText.Resolver figures) {
    Html html = html(narrative, Narrative.withoutHeading(figures.filled(narrative)));
    return new ChapterView(narrative.part().id(), narrative.heading(), List.of(html));
  }

  private Html table(ReportTable table) {
    return prepared.computeIfAbsent(table.table(), this::prepare).with(table);
  }

  private TableHtml prepare(Table table) {
    TableGrid grid = TableGrid.of(table);
    return new TableHtml(grid, tableTemplate.apply(grid));
  }

  private Html words(Narrative narrative, FigureText.Resolver figures) {
    return html(narrative, figures.filled(narrative));
  }

  private Html html(Narrative narrative, String markdown) {
    return ReportExhausted.unless(
        SourceLocation.startOf(narrative.source().file()),
        () -> Html.of(narrativeHtml.render(markdown)));
  }
}

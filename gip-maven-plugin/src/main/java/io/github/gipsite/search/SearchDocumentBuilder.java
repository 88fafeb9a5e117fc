package io.github.gipsite.search;

import io.github.gipsite.edition.Table;
import io.github.gipsite.prose.PlainNarrative;
import io.github.gipsite.prose.Sentence;
import io.github.gipsite.report.AnnualReport;
import io.github.gipsite.report.Correction;
import io.github.gipsite.report.Explanation;
import io.github.gipsite.report.Figure;
import io.github.gipsite.report.Indicator;
import io.github.gipsite.report.Narrative;
import io.github.gipsite.report.ReportChapter;
import io.github.gipsite.report.ReportSeries;
import io.github.gipsite.report.ResolvedReference;
import io.github.gipsite.search.SearchDocument.Passage;
import io.github.gipsite.search.SearchDocument.SearchSection;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Makes searchable texts of reports, in the order of their pages. */
public final class SearchDocumentBuilder {
  private static final Pattern BELOW_HEADER = Pattern.compile("(?<![^\\s|]):?-{3,}:?(?![^\\s|])");
  private static final Pattern BETWEEN_CELLS = Pattern.compile("[\\s|]*\\|[\\s|]*");

  private final TableRowText rows;
  private final PassageWords between;

  /**
   * Takes apart for pages of a certain make.
   *
   * @param anchors the id on the page of a table's row
   * @param between stands between the parts of a passage
   */
  public SearchDocumentBuilder(BiFunction<Table, String, String> anchors, PassageWords between) {
    this.rows = new TableRowText(anchors::apply, between);
    this.between = between;
  }

  public SearchDocument of(AnnualReport report, ReportSeries series) {
    ResolvedReference.Resolver figures = ResolvedReference.Resolver.of(report, series);
    List<SearchSection> parts = new ArrayList<>();
    report.chapters().forEach(chapter -> parts.add(part(chapter, figures)));
    parts.add(new SearchSection("indicators", "", indicators(report.indicators()).toList()));
    parts.add(new SearchSection("corrections", "", corrections(report)));
    parts.add(new SearchSection("explanations", "", explanations(report)));
    parts.add(new SearchSection("attachments", "", attachments(report)));
    return new SearchDocument(
        report.title(),
        report.folder() + "/index.html",
        parts.stream().filter(part -> !part.passages().isEmpty()).toList());
  }

  private SearchSection part(ReportChapter chapter, ResolvedReference.Resolver figures) {
    List<Passage> passages = new ArrayList<>();
    chapter.narratives().forEach(words -> passages.addAll(belowHeading(words, figures)));
    chapter.table().ifPresent(table -> passages.addAll(rows.of(table)));
    return new SearchSection(chapter.isPreface() ? "" : chapter.id(), chapter.heading(), passages);
  }

  /** The heading of a chapter is found as such. */
  private static List<Passage> belowHeading(
      Narrative narrative, ResolvedReference.Resolver figures) {
    List<Passage> passages = sentences(narrative, figures);
    boolean begins =
        narrative.part().headed()
            && !passages.isEmpty()
            && passages.get(0).text().equals(narrative.heading());
    return begins ? passages.subList(1, passages.size()) : passages;
  }

  private static List<Passage> sentences(Narrative narrative, ResolvedReference.Resolver figures) {
    List<Passage> passages = new ArrayList<>();
    for (Sentence sentence : PlainNarrative.of(narrative, figures).sentences()) {
      String text = plain(sentence.text());
      if (!text.isEmpty()) {
        passages.add(Passage.of(text));
      }
    }
    return passages;
  }

  /** Without the strokes of a table. */
  private static String plain(String sentence) {
    if (sentence.indexOf('|') < 0 && !sentence.contains("---")) {
      return sentence.strip();
    }
    return BETWEEN_CELLS
        .matcher(BELOW_HEADER.matcher(sentence).replaceAll(""))
        .replaceAll(" ")
        .strip();
  }

  private Stream<Passage> indicators(List<Indicator> indicators) {
    return indicators.stream()
        .flatMap(
            one ->
                Stream.of(
                        Stream.of(Passage.of(text(one))),
                        indicators(one.parts()),
                        indicators(one.items()))
                    .flatMap(passages -> passages));
  }

  private String text(Indicator indicator) {
    String figure = indicator.figure().map(Figure::text).orElse("");
    return figure.isEmpty()
        ? indicator.name()
        : indicator.name() + between.afterName() + figure + " " + indicator.unit();
  }

  private List<Passage> corrections(AnnualReport report) {
    return report.corrections().stream().map(one -> Passage.of(text(one, report))).toList();
  }

  private String text(Correction correction, AnnualReport report) {
    return between
        .correction()
        .of(
            correction.date().toString(),
            report.label(correction),
            correction.old(),
            correction.corrected(),
            correction.reason());
  }

  private static List<Passage> explanations(AnnualReport report) {
    return report.explanations().stream().map(Explanation::reason).map(Passage::of).toList();
  }

  private static List<Passage> attachments(AnnualReport report) {
    return report.attachments().stream()
        .map(path -> Passage.of(path.substring(path.lastIndexOf('/') + 1)))
        .toList();
  }
}

package io.github.gipsite.output;

import io.github.gipsite.edition.Table;
import io.github.gipsite.page.AgencyPlan;
import io.github.gipsite.page.ReportPage;
import io.github.gipsite.page.SearchPage;
import io.github.gipsite.page.SitePlan;
import io.github.gipsite.search.PassageWords;
import io.github.gipsite.search.PreviousIndex;
import io.github.gipsite.search.ReportIndexer;
import io.github.gipsite.search.SearchDocumentBuilder;
import io.github.gipsite.search.SearchIndex;
import io.github.gipsite.table.TableGrid;
import io.github.gipsite.template.TemplateWords;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The files that the search page loads: the text of each report, and the index. Only the index
 * knows how many files it has, so that it is built when they are listed; that is fastest after the
 * texts are made.
 */
public final class SearchOutput implements Output {
  private final ReportIndexer<ReportPage> indexed;
  private final Map<String, Integer> numbers = new HashMap<>();

  /**
   * Creates the search files of a site.
   *
   * @param words of the pages
   * @param last index, of which is taken over what is made of the same
   * @param made fingerprint of what the maker makes of something
   */
  public SearchOutput(
      SitePlan plan, TemplateWords words, PreviousIndex last, UnaryOperator<String> made) {
    SearchDocumentBuilder texts = new SearchDocumentBuilder(anchors(), between(words));
    List<ReportPage> reports = latestFirst(plan);
    reports.forEach(page -> numbers.put(page.path(), numbers.size()));
    this.indexed =
        new ReportIndexer<>(
            reports,
            page -> texts.of(page.report(), page.series()),
            page -> made.apply(from(page)),
            last);
  }

  @Override
  public Stream<OutputFile> filesOf(AgencyPlan agency) {
    return agency.reports().map(this::textFile);
  }

  @Override
  public Stream<OutputFile> commonFiles(SitePlan plan) {
    SearchIndex index = indexed.index();
    Stream<OutputFile> shards =
        IntStream.range(0, index.shards().size())
            .mapToObj(i -> file(SearchPage.shard(i), () -> index.shards().get(i).script(i)));
    return Stream.concat(Stream.of(file(SearchPage.META, index::script)), shards);
  }

  private static List<ReportPage> latestFirst(SitePlan plan) {
    return plan.agencies().stream()
        .flatMap(AgencyPlan::reports)
        .sorted(Comparator.comparing((ReportPage page) -> page.report().year()).reversed())
        .toList();
  }

  private OutputFile textFile(ReportPage page) {
    int number = Objects.requireNonNull(numbers.get(page.path()));
    OutputFile file = file(SearchPage.text(number), () -> indexed.text(number).script(number));
    return new OutputFile(file.path(), Optional.of(from(page)), file.content());
  }

  /** The fingerprint of a report's text file; the number of the report is part of it. */
  private static String from(ReportPage page) {
    return page.path() + " " + page.series().fingerprints().all();
  }

  private static OutputFile file(String path, Supplier<String> script) {
    return OutputFile.of(path, out -> out.write(script.get().getBytes(StandardCharsets.UTF_8)));
  }

  private static PassageWords between(TemplateWords words) {
    return new PassageWords(
        words.text("search.name.separator"),
        words.text("search.figure.separator"),
        (date, figure, old, corrected, reason) ->
            words.text("search.correction", date, figure, old, corrected, reason));
  }

  /** Returns the anchors of rows on a page, which are the same in every report. */
  private static BiFunction<Table, String, String> anchors() {
    Map<Table, Map<String, String>> headers = new ConcurrentHashMap<>();
    return (table, row) ->
        headers.computeIfAbsent(table, key -> TableGrid.of(key).rowHeaders()).getOrDefault(row, "");
  }
}

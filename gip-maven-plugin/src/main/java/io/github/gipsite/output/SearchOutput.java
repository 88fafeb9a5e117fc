package io.github.gipsite.output;

import io.github.gipsite.edition.Table;
import io.github.gipsite.page.ReportPage;
import io.github.gipsite.page.SearchPage;
import io.github.gipsite.page.SitePlan;
import io.github.gipsite.page.TableGrid;
import io.github.gipsite.search.SearchIndex;
import io.github.gipsite.search.SearchText;
import io.github.gipsite.search.SearchTexts;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What the search page loads: the index, and the text of each report. A report is taken apart
 * twice, for the index and for its own file, so that there are never more than a few in memory.
 */
public final class SearchOutput implements Output {
  @Override
  public Stream<OutputFile> files(SitePlan plan) {
    SearchTexts texts = new SearchTexts(anchors());
    List<ReportPage> reports = latestFirst(plan);
    SearchIndex index = SearchIndex.of(reports, report -> text(texts, report));
    Stream<OutputFile> shards =
        IntStream.range(0, index.shards().size())
            .mapToObj(i -> file(SearchPage.shard(i), () -> index.shards().get(i).script(i)));
    Stream<OutputFile> reportFiles =
        IntStream.range(0, reports.size()).mapToObj(i -> textFile(i, reports.get(i), texts));
    return Stream.of(Stream.of(file(SearchPage.META, index::script)), shards, reportFiles)
        .flatMap(files -> files);
  }

  private static List<ReportPage> latestFirst(SitePlan plan) {
    return plan.pages().stream()
        .filter(ReportPage.class::isInstance)
        .map(ReportPage.class::cast)
        .sorted(Comparator.comparing((ReportPage page) -> page.report().year()).reversed())
        .toList();
  }

  private static SearchText text(SearchTexts texts, ReportPage page) {
    return texts.of(page.report(), page.series());
  }

  private static OutputFile textFile(int number, ReportPage page, SearchTexts texts) {
    OutputFile file = file(SearchPage.text(number), () -> text(texts, page).script(number));
    // Which report has the number counts too.
    String from = page.path() + " " + page.series().fingerprints().all();
    return new OutputFile(file.path(), Optional.of(from), file.content());
  }

  private static OutputFile file(String path, Supplier<String> script) {
    return OutputFile.of(path, out -> out.write(script.get().getBytes(StandardCharsets.UTF_8)));
  }

  /** Where rows stand on a page; the same in every report. */
  private static BiFunction<Table, String, String> anchors() {
    Map<Table, Map<String, String>> headers = new ConcurrentHashMap<>();
    return (table, row) ->
        headers.computeIfAbsent(table, key -> TableGrid.of(key).rowHeaders()).getOrDefault(row, "");
  }
}

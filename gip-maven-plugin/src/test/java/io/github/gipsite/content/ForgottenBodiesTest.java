package io.github.gipsite.content;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.cache.BuildCache;
import io.github.gipsite.check.Checks;
import io.github.gipsite.data.ArchiveData;
import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.diagnostic.Findings;
import io.github.gipsite.download.Downloads;
import io.github.gipsite.edition.Editions;
import io.github.gipsite.output.ArchiveDownloadOutput;
import io.github.gipsite.output.HtmlOutput;
import io.github.gipsite.output.Output;
import io.github.gipsite.output.OutputFile;
import io.github.gipsite.output.ReportDownloadOutput;
import io.github.gipsite.output.SearchOutput;
import io.github.gipsite.page.OutputSelection;
import io.github.gipsite.page.PageRenderer;
import io.github.gipsite.page.SitePlan;
import io.github.gipsite.report.Agency;
import io.github.gipsite.report.Archive;
import io.github.gipsite.report.ReportSeries;
import io.github.gipsite.report.Site;
import io.github.gipsite.search.PreviousIndex;
import io.github.gipsite.source.SourceFolder;
import io.github.gipsite.template.SiteTemplate;
import io.github.gipsite.testkit.SampleContent;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** A site of more reports than memory has room for is the site that it would be otherwise. */
class ForgottenBodiesTest {
  private static final Editions EDITIONS = Editions.builtIn();
  private static final Agency AGENCY = SiteReader.unnamed("");

  private final SourceFolder content = new SourceFolder(SampleContent.allYears());
  private final List<Diagnostic> findings = new ArrayList<>();
  private int reads;

  @Test
  void everyFileIsTheSameByteForByte() throws IOException {
    Map<String, byte[]> kept = site(LazyReportBodies.ROOM);
    int once = reads;
    Map<String, byte[]> forgotten = site(0);
    assertThat(reads - once).as("read again for what is made of them").isGreaterThan(3 * once);
    assertThat(forgotten.keySet()).isEqualTo(kept.keySet()).hasSizeGreaterThan(50);
    kept.forEach((path, bytes) -> assertThat(forgotten.get(path)).as(path).isEqualTo(bytes));
  }

  @Test
  void theFindingsAreTheSame() {
    Archive kept = archive(LazyReportBodies.ROOM);
    List<Diagnostic> expected = Checks.run(kept, BuildCache.none(), "maker");
    assertThat(expected).isNotEmpty();
    assertThat(Checks.run(archive(0), BuildCache.none(), "maker")).isEqualTo(expected);
  }

  /** All files by path; what nobody holds is forgotten between one kind of them and the next. */
  private Map<String, byte[]> site(int room) throws IOException {
    Archive archive = archive(room);
    SitePlan plan = SitePlan.of(archive, new Findings(findings, 1), OutputSelection.ALL);
    Map<String, byte[]> files = new TreeMap<>();
    for (Output output : outputs(archive, plan)) {
      System.gc();
      for (OutputFile file : output.filesOf(plan.agencies().get(0)).toList()) {
        add(file, files);
      }
      for (OutputFile file : output.commonFiles(plan).toList()) {
        add(file, files);
      }
    }
    return files;
  }

  private static void add(OutputFile file, Map<String, byte[]> files) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    file.content().writeTo(bytes);
    files.put(file.path(), bytes.toByteArray());
  }

  private static List<Output> outputs(Archive archive, SitePlan plan) {
    SiteTemplate template = SiteTemplate.onClassPath();
    ArchiveData data = new ArchiveData(archive);
    List<Output> outputs = new ArrayList<>();
    outputs.add(
        new HtmlOutput(
            new PageRenderer(
                template, Locale.SIMPLIFIED_CHINESE, template.assets(), OutputSelection.ALL)));
    Downloads.OF_REPORTS.forEach(each -> outputs.add(new ReportDownloadOutput(data, each)));
    outputs.add(new ArchiveDownloadOutput(data));
    outputs.add(new SearchOutput(plan, PreviousIndex.none(), UnaryOperator.identity()));
    return outputs;
  }

  private Archive archive(int room) {
    YearReader all = ReportReader.in(content, EDITIONS);
    YearReader counted =
        (agency, folder, year) -> {
          reads++;
          return all.read(agency, folder, year);
        };
    YearReader years =
        new CachingYearReader(
            counted,
            content,
            EDITIONS,
            BuildCache.none(),
            "program",
            new LazyReportBodies(counted, room));
    List<String> names = content.names("", findings::add);
    ReportSeries series =
        new AgencyReader(content, years, () -> {}).series(AGENCY, names, findings);
    return new Archive(new Site("示例市年报", Map.of(), List.of()), List.of(series));
  }
}

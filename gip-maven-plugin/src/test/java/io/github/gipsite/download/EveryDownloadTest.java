package io.github.gipsite.download;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.data.ArchiveData;
import io.github.gipsite.data.ReportData;
import io.github.gipsite.template.SiteTemplate;
import io.github.gipsite.testkit.ContentFolder;
import io.github.gipsite.testkit.SampleContent;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every download in the list has words, links and bytes. */
class EveryDownloadTest {
  private static final ArchiveData DATA =
      new ArchiveData(ContentFolder.at(SampleContent.allYears()).reading().archive());

  static Stream<ReportDownload> ofReports() {
    return Downloads.OF_REPORTS.stream();
  }

  static Stream<ArchiveDownload> ofArchive() {
    return Downloads.OF_ARCHIVE.stream();
  }

  @ParameterizedTest
  @ValueSource(strings = {"messages.properties", "messages_en.properties"})
  void hasWordsOnThePage(String file) throws IOException {
    Properties words = new Properties();
    try (InputStream in =
        SiteTemplate.class.getClassLoader().getResourceAsStream("gip-site-template/" + file)) {
      words.load(Objects.requireNonNull(in));
    }
    assertThat(Stream.concat(ofReports(), ofArchive()).map(each -> "download." + each.id()))
        .isNotEmpty()
        .allSatisfy(key -> assertThat(words.getProperty(key)).as(key).contains("{1}"));
  }

  @Test
  void hasAFileOfItsOwn() {
    List<String> paths = Downloads.all(DATA).map(DownloadFile::path).toList();
    assertThat(paths).isNotEmpty().doesNotHaveDuplicates();
  }

  @Test
  void isAFileOfTheReportItIsMadeOf() {
    assertThat(DATA.reports())
        .allSatisfy(
            report ->
                assertThat(Downloads.of(report))
                    .extracting(DownloadFile::path)
                    .allMatch(path -> path.startsWith(report.report().folder() + "/")));
  }

  @ParameterizedTest
  @MethodSource("ofReports")
  void isWrittenForSomeReport(ReportDownload download) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ReportDownload.Writer writer = download.writer();
    for (ReportData report : DATA.reports().toList()) {
      for (DownloadFile file : download.filesOf(report)) {
        writer.write(report, file, out);
      }
    }
    assertThat(out.size()).isPositive();
  }

  @ParameterizedTest
  @MethodSource("ofArchive")
  void isWrittenForAllReports(ArchiveDownload download) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    download.write(DATA, out);
    assertThat(out.size()).isPositive();
  }

  @Test
  void isDescribedByTheDataPackageWhereItHoldsFigures() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new DataPackage().write(DATA, out);
    String text = out.toString(StandardCharsets.UTF_8);
    assertThat(ofArchive().filter(each -> each.resource(Locale.SIMPLIFIED_CHINESE).isPresent()))
        .isNotEmpty()
        .allSatisfy(each -> assertThat(text).contains('"' + each.file().path() + '"'));
  }
}

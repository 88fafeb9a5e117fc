package io.github.gipsite.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.edition.Editions;
import io.github.gipsite.testkit.ContentFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The schemas and the reader of content agree on the files of an office. */
class EditorTest {
  private static final List<Path> GOOD =
      List.of(
          Path.of("../content"),
          Path.of("src/test/resources/good"),
          Path.of("src/test/resources/good-2020"),
          Path.of("src/test/resources/all-years/content"),
          Path.of("src/test/resources/sites"),
          Path.of("src/test/resources/corpus/base"),
          Path.of("src/test/resources/cases/nothing-wrong"),
          Path.of("src/it/content-only"));

  @TempDir Path temp;

  static Stream<Path> goodFiles() {
    return GOOD.stream().flatMap(EditorTest::contentFiles);
  }

  private static Stream<Path> contentFiles(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().matches(".*/(report|site|agency)\\.yaml"))
          .filter(file -> !file.toString().contains("/target/"))
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("goodFiles")
  void nothingIsUnderlinedInAGoodFile(Path file) throws IOException {
    assertThat(EditorView.complaints(schemaOf(file), Files.readString(file))).isEmpty();
  }

  private static String schemaOf(Path file) {
    String name = file.getFileName().toString();
    if (!name.equals("report.yaml")) {
      return name.replace(".yaml", ".schema.json");
    }
    int year = Integer.parseInt(file.getParent().getFileName().toString());
    return Schemas.nameOf(Editions.builtIn().forYear(year).orElseThrow());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          published: 2025-03-03 | publishd: 2025-03-03
          published: 2025-03-03 | published: 2025年3月3日
          published: 2025-03-03 | published:
          published: 2025-03-03 | `published: 2025-03-03\nstatus: partly`
          published: 2025-03-03 | `published: 2025-03-03\nedition: 2031`
          published: 2025-03-03 | `published: 2025-03-03\nexplanations: 见附件`
          published: 2025-03-03 | `published: 2025-03-03\nexplanations: [{check: balance}]`
          published: 2025-03-03 | `published: 2025-03-03\ncorrections: [{figure: requests.received}]`
          published: 2025-03-03 | `published: 2025-03-03\nindicators: []`
          requests:             | request:
            withheld: | withheldd:
            brought-forward: | brought-foward:
          reviews: | `reviews: 无\nother:`
          """)
  void whatIsWrongIsUnderlinedAndFound(String good, String bad) {
    ContentFolder folder = ContentFolder.good(temp);
    String report = folder.read(ContentFolder.REPORT);
    String spoilt = report.replaceFirst("(?m)\\b" + good, bad.replace("\\n", "\n"));
    assertThat(spoilt).isNotEqualTo(report);
    assertThat(EditorView.complaints("report-2021.schema.json", spoilt)).isNotEmpty();
    assertThat(folder.write(ContentFolder.REPORT, spoilt).findings().hasErrors()).isTrue();
  }

  static Stream<String> badRows() {
    return Stream.of(
        "received: 120",
        "received: 一百二十件",
        "received: [1, 2, 3]",
        "received: [1, 0, 0, 0, 0, 0, 1, 1]",
        "received: [[1], 0, 0, 0, 0, 0, 1]",
        "received: {natural: 1}",
        "received: {natural-person: [1]}");
  }

  @ParameterizedTest
  @MethodSource("badRows")
  void aRowOfAnotherShapeIsUnderlinedAndFound(String row) {
    ContentFolder folder = ContentFolder.good(temp);
    String spoilt = folder.read(ContentFolder.REPORT).replaceFirst("received: .*", row);
    assertThat(EditorView.complaints("report-2021.schema.json", spoilt)).isNotEmpty();
    assertThat(folder.write(ContentFolder.REPORT, spoilt).findings().hasErrors()).isTrue();
  }

  static Stream<String> goodRows() {
    return Stream.of(
        "received: [46, 0, 0, 0, 0, 0]",
        "received: ['46', 0, 0, 0, 0, ~, 46]",
        "received: ~",
        "received: {natural-person: 46, total: 46}");
  }

  @ParameterizedTest
  @MethodSource("goodRows")
  void everyWayToWriteARowIsFine(String row) {
    String report =
        ContentFolder.good(temp).read(ContentFolder.REPORT).replaceFirst("received: .*", row);
    assertThat(EditorView.complaints("report-2021.schema.json", report)).isEmpty();
  }

  static Stream<String> badSites() {
    return Stream.of(
        "site: {}",
        "sites: {title: 示例市}",
        "site: {title: 示例市, baseurl: a}",
        "site: {title: 示例市, base-url: www.example.gov.cn}",
        "site: {title: 示例市}\nagency: {name: 示例市, kind: 政府}",
        "site: {title: 示例市}\nagency: {kind: government}",
        "site: {title: 示例市, breadcrumb: 首页}");
  }

  @ParameterizedTest
  @MethodSource("badSites")
  void aWrongSiteIsUnderlinedAndFound(String site) {
    assertThat(EditorView.complaints("site.schema.json", site)).isNotEmpty();
    assertThat(ContentFolder.good(temp).write("site.yaml", site).findings().hasErrors()).isTrue();
  }
}

package io.github.gipsite.scaffold;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.content.ContentReader;
import io.github.gipsite.edition.Editions;
import io.github.gipsite.report.AnnualReport;
import io.github.gipsite.report.Cell;
import io.github.gipsite.report.FigureId;
import io.github.gipsite.source.SourceFolder;
import io.github.gipsite.testkit.SampleContent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ReportYamlWriterTest {
  @Test
  void theRealReportIsWrittenAsItStands() throws IOException {
    Path content = SampleContent.realReport();
    AnnualReport report =
        ContentReader.read(new SourceFolder(content), Editions.builtIn(), n -> {})
            .archive()
            .series()
            .get(0)
            .latestFirst()
            .get(0);
    String file = Files.readString(content.resolve("2024/report.yaml"));
    List<String> head = file.lines().takeWhile(line -> !line.isEmpty()).toList();
    assertThat(file)
        .startsWith(new ReportYamlWriter(report.edition(), head, figures(report)).text());
  }

  private static Map<FigureId, String> figures(AnnualReport report) {
    return report.tables().stream()
        .flatMap(table -> table.cells().stream())
        .filter(cell -> !cell.figure().isBlank())
        .collect(Collectors.toMap(Cell::id, cell -> cell.figure().text()));
  }
}

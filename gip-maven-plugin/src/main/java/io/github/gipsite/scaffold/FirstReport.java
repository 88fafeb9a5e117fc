package io.github.gipsite.scaffold;

import io.github.gipsite.edition.Edition;
import io.github.gipsite.schema.Schemas;
import java.util.List;
import java.util.Map;

/** The first {@code report.yaml} of a new repository, with blank cells only. */
public record FirstReport(int year, Edition edition) {
  private static final String TITLE = "title:";

  String report(String agency) {
    List<String> head =
        new ScaffoldTemplate("office/report.yaml")
            .filled(
                Map.of(
                    "schema", Schemas.nameOf(edition),
                    "year", String.valueOf(year),
                    "next", String.valueOf(year + 1),
                    "report-title", YamlQuoting.words(edition.titleOf(agency, year))))
            .lines()
            .toList();
    return new ReportYamlWriter(edition, head, Map.of()).text();
  }

  /** Whether a file still has this text, whatever the name of the office in it. */
  public boolean isUntouched(String text) {
    return withoutTitle(text).equals(withoutTitle(report("")));
  }

  private static List<String> withoutTitle(String text) {
    return text.lines().filter(line -> !line.startsWith(TITLE)).toList();
  }
}

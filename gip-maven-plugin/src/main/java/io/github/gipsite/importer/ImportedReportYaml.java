package io.github.gipsite.importer;

import io.github.gipsite.edition.Edition;
import io.github.gipsite.report.FigureId;
import io.github.gipsite.report.PublicationDate;
import io.github.gipsite.scaffold.NewFile;
import io.github.gipsite.scaffold.ReportYamlWriter;
import io.github.gipsite.scaffold.YamlQuoting;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The {@code report.yaml} of an imported report.
 *
 * @param signed the day of its signature, proposed where it does not say when it was published
 * @param schemas the way to the folder of schemas
 */
record ImportedReportYaml(
    Edition edition,
    FrontMatter front,
    Optional<PublicationDate> published,
    Optional<PublicationDate> signed,
    String schemas) {
  NewFile with(TableImport tables) {
    Map<FigureId, String> figures = new HashMap<>();
    tables
        .taken()
        .forEach(
            (id, taken) -> {
              if (!taken.cell().isBlank()) {
                figures.put(id, taken.cell().text());
              }
            });
    return new NewFile("report.yaml", new ReportYamlWriter(edition, head(), figures).text());
  }

  private List<String> head() {
    String schema = schemas + "/report-" + edition.id() + ".schema.json";
    return List.of(
        "# yaml-language-server: $schema=" + schema,
        "# 数字照抄公布的报告。空白的格写 ~，空白不等于 0。",
        "year: " + front.year(),
        "title: " + YamlQuoting.words(front.title()),
        published
            .map(date -> "published: " + date)
            .orElse("published:  # " + proposal() + "；原文没有几点几分就不写"));
  }

  private String proposal() {
    return signed
        .map(day -> "落款的日期是 " + day + "，如果就在这一天公布，照写；不是就写公布的日期")
        .orElse("照公布的日期填写，如 2025-03-03");
  }
}

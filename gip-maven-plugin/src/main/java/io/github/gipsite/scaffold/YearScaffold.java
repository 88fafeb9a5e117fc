package io.github.gipsite.scaffold;

import io.github.gipsite.edition.Edition;
import io.github.gipsite.edition.NarrativePart;
import io.github.gipsite.report.FigureId;
import io.github.gipsite.report.ReportSeries;
import io.github.gipsite.schema.Schemas;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The files of a new year, filled in as far as the values are known beforehand. */
public record YearScaffold(ReportSeries series, int year, Edition edition) {

  /** The folder, relative to the content folder. */
  public String folder() {
    String agency = series.agency().folder();
    return (agency.isEmpty() ? "" : agency + "/") + year;
  }

  /** The report, and a file for each chapter that the form asks for. */
  public List<NewFile> files() {
    List<NewFile> files = new ArrayList<>();
    files.add(report());
    for (NarrativePart part : edition.narratives()) {
      if (part.required()) {
        files.add(new NewFile(folder() + "/" + part.file(), chapter(part)));
      }
    }
    return files;
  }

  /** The same year as it is written without a report of the year before. */
  YearScaffold blank() {
    return new YearScaffold(new ReportSeries(series.agency(), List.of()), year, edition);
  }

  NewFile report() {
    Map<FigureId, String> figures =
        series
            .report(year - 1)
            .map(before -> new CarriedForwardFigures(edition, before).figures())
            .orElse(Map.of());
    String text = new ReportYamlWriter(edition, head(), figures, notes(figures)).text();
    return new NewFile(folder() + "/report.yaml", text);
  }

  private List<String> head() {
    String up = series.agency().hasFolder() ? "../../" : "../";
    String title = edition.titleOf(series.agency().name(), year);
    return words()
        .filled(
            "report.yaml",
            Map.of(
                "schema", up + "schema/" + Schemas.nameOf(edition),
                "year", String.valueOf(year),
                "next", String.valueOf(year + 1),
                "title", YamlQuoting.words(title)))
        .lines()
        .toList();
  }

  private Map<String, String> notes(Map<FigureId, String> figures) {
    String note = words().text("carried-forward", String.valueOf(year - 1));
    Map<String, String> notes = new HashMap<>();
    figures.keySet().forEach(id -> notes.put(id.table() + "." + id.row(), note));
    return notes;
  }

  private ScaffoldWords words() {
    return ScaffoldWords.of(edition);
  }

  private String chapter(NarrativePart part) {
    return part.outline().isEmpty()
        ? words().filled("chapter.md", Map.of("name", part.name()))
        : part.outline().stream()
            .map(heading -> words().filled("section.md", Map.of("heading", heading)))
            .collect(Collectors.joining("\n"));
  }
}

package io.github.gipsite.content;

import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.diagnostic.SourceLocation;
import io.github.gipsite.edition.Edition;
import io.github.gipsite.edition.Editions;
import io.github.gipsite.edition.Table;
import io.github.gipsite.report.ReportHead.Extent;
import io.github.gipsite.report.ReportTable;
import io.github.gipsite.source.YamlMap;
import io.github.gipsite.source.YamlText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads the tables of one report. */
final class ReportTablesReader {
  private final Edition edition;
  private final OtherEditionDetector others;
  private final Extent extent;
  private final Consumer<Diagnostic> findings;

  ReportTablesReader(
      Edition edition, Editions editions, Extent extent, Consumer<Diagnostic> findings) {
    this.edition = edition;
    this.others = new OtherEditionDetector(editions.all(), edition);
    this.extent = extent;
    this.findings = findings;
  }

  /**
   * Reads the tables in the order of the form; one that is missing, or was filled in by another
   * form, is left out.
   */
  List<ReportTable> read(int year, YamlFields fields, YamlMap map) {
    List<ReportTable> tables = new ArrayList<>();
    for (Table table : edition.tables()) {
      Optional<YamlMap.Entry> entry = map.entry(table.id());
      if (entry.isEmpty() || isNothing(entry.get())) {
        boolean reported = entry.isEmpty() && fields.has(table.id()); // under another name
        if (!reported && extent == Extent.COMPLETE) {
          missing(table, entry.map(e -> e.key().place()).orElse(map.place()));
        }
        continue;
      }
      SourceLocation place = entry.get().key().place();
      fields.map(table.id()).flatMap(rows -> read(table, rows, place, year)).ifPresent(tables::add);
    }
    return tables;
  }

  /** Reads a table. One that was filled in by another edition's form is one finding. */
  private Optional<ReportTable> read(Table table, YamlMap written, SourceLocation place, int year) {
    YamlMap rows = new LabelledRows(table, findings).named(written);
    Optional<OtherEditionDetector.Match> other = others.of(table, rows);
    other.ifPresent(match -> wrongEdition(match, year));
    return other.isPresent()
        ? Optional.empty()
        : Optional.of(TableReader.read(table, extent, rows, place, findings));
  }

  private void wrongEdition(OtherEditionDetector.Match match, int year) {
    findings.accept(
        Diagnostic.of(
            ContentRules.WRONG_EDITION,
            match.rows().get(0).entry().key().place(),
            "wrong-edition",
            year,
            edition.name(),
            match.edition().name(),
            match.rows().stream().map(OtherEditionDetector.UnknownRow::id).toList()));
  }

  private void missing(Table table, SourceLocation place) {
    findings.accept(
        Diagnostic.of(
            ContentRules.MISSING_TABLE, place, "missing-table", table.caption(), table.id()));
  }

  private static boolean isNothing(YamlMap.Entry entry) {
    return entry.value() instanceof YamlText text && text.isNull();
  }
}

package io.github.gipsite.output;

import com.google.gson.stream.JsonWriter;
import io.github.gipsite.data.Observation;
import io.github.gipsite.data.ReportData;
import io.github.gipsite.report.AnnualReport;
import io.github.gipsite.report.Correction;
import io.github.gipsite.report.Explanation;
import io.github.gipsite.report.FigureText;
import io.github.gipsite.report.Narrative;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A report as JSON, by the keys of {@code report.yaml} and the ids of the form. Numbers have the
 * digits that were written; null is a blank or not known, and never 0.
 */
record ReportJson(ReportData data) {
  void write(OutputStream out) throws IOException {
    JsonWriter json =
        new JsonWriter(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)));
    json.setIndent("  ");
    AnnualReport report = data.report();
    json.beginObject();
    json.name("year").value(report.year());
    json.name("title").value(report.title());
    json.name("agency").value(data.series().publisher(report));
    json.name("published").value(report.published().map(Object::toString).orElse(null));
    json.name("index-number").value(report.indexNumber().orElse(null));
    json.name("edition").value(report.edition().id());
    json.name("complete").value(report.extent() == AnnualReport.Extent.COMPLETE);
    tables(json);
    indicators(json);
    words(json);
    corrections(json);
    explanations(json);
    json.endObject();
    json.flush();
  }

  private void tables(JsonWriter json) throws IOException {
    json.name("tables").beginObject();
    for (String table : data.tables()) {
      if (!table.equals(ReportData.INDICATORS)) {
        json.name(table).beginObject();
        rows(table, json);
        json.endObject();
      }
    }
    json.endObject();
  }

  private void rows(String table, JsonWriter json) throws IOException {
    String row = "";
    for (Observation cell : data.observations(table)) {
      if (!cell.item().row().equals(row)) {
        if (!row.isEmpty()) {
          json.endObject();
        }
        row = cell.item().row();
        json.name(row).beginObject();
      }
      number(json.name(cell.item().column()), cell.value());
    }
    json.endObject();
  }

  private void indicators(JsonWriter json) throws IOException {
    json.name("indicators").beginArray();
    for (Observation line : data.observations(ReportData.INDICATORS)) {
      json.beginObject();
      json.name("id").value(line.item().row());
      json.name("name").beginArray();
      for (String name : line.item().rowLabel()) {
        json.value(name);
      }
      json.endArray();
      json.name("unit").value(line.item().unit());
      number(json.name("value"), line.value());
      json.endObject();
    }
    json.endArray();
  }

  private void words(JsonWriter json) throws IOException {
    FigureText.Resolver figures = FigureText.Resolver.of(data.report(), data.series());
    json.name("narratives").beginObject();
    for (Narrative narrative : data.report().narratives()) {
      json.name(narrative.part().id()).beginObject();
      json.name("heading").value(narrative.heading());
      json.name("markdown").value(figures.filled(narrative));
      json.endObject();
    }
    json.endObject();
  }

  private void corrections(JsonWriter json) throws IOException {
    json.name("corrections").beginArray();
    for (Correction correction : data.report().corrections()) {
      json.beginObject();
      json.name("figure").value(correction.figure());
      json.name("old").value(correction.old());
      json.name("new").value(correction.corrected());
      json.name("date").value(correction.date().toString());
      json.name("reason").value(correction.reason());
      json.endObject();
    }
    json.endArray();
  }

  private void explanations(JsonWriter json) throws IOException {
    json.name("explanations").beginArray();
    for (Explanation explanation : data.report().explanations()) {
      json.beginObject();
      json.name("check").value(explanation.check());
      json.name("figure").value(explanation.figure().orElse(null));
      json.name("reason").value(explanation.reason());
      json.name("date").value(explanation.date().orElse(null));
      json.endObject();
    }
    json.endArray();
  }

  /** The digits as they were written: a JSON number may have any number of them. */
  private static void number(JsonWriter json, Optional<BigDecimal> value) throws IOException {
    json.jsonValue(value.map(BigDecimal::toPlainString).orElse("null"));
  }
}

package io.github.gipsite.download;

import com.google.gson.stream.JsonWriter;
import io.github.gipsite.data.CellDescription;
import io.github.gipsite.data.ReportData;
import io.github.gipsite.data.TableData;
import io.github.gipsite.report.AnnualReport;
import io.github.gipsite.report.Correction;
import io.github.gipsite.report.Explanation;
import io.github.gipsite.report.Figure;
import io.github.gipsite.report.Narrative;
import io.github.gipsite.report.ReportHead;
import io.github.gipsite.report.ResolvedReference;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * Writes a report as JSON, by the keys of {@code report.yaml} and the ids of the form. Numbers keep
 * the digits that were written; null is a blank or unknown figure, which is never 0.
 */
record ReportJsonWriter(ReportData data) {
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
    json.name("complete").value(report.extent() == ReportHead.Extent.COMPLETE);
    tables(json);
    indicators(json);
    words(json);
    corrections(json);
    explanations(json);
    json.endObject();
    json.flush();
  }

  /** Writes the tables of the edition, each figure under the ids of its row and its column. */
  private void tables(JsonWriter json) throws IOException {
    json.name("tables").beginObject();
    for (Iterator<TableData> each = data.data().iterator(); each.hasNext(); ) {
      TableData table = each.next();
      if (table.form().isOfEdition()) {
        json.name(table.form().table()).beginObject();
        rows(table, json);
        json.endObject();
      }
    }
    json.endObject();
  }

  private static void rows(TableData table, JsonWriter json) throws IOException {
    List<CellDescription> cells = table.form().items();
    int next = 0;
    while (next < cells.size()) {
      String row = cells.get(next).row();
      json.name(row).beginObject();
      for (; next < cells.size() && cells.get(next).row().equals(row); next++) {
        json.name(cells.get(next).column()).jsonValue(digits(table.figures().get(next)));
      }
      json.endObject();
    }
  }

  private void indicators(JsonWriter json) throws IOException {
    json.name("indicators").beginArray();
    Optional<TableData> lines = data.data(ReportData.INDICATORS);
    if (lines.isPresent()) {
      TableData table = lines.get();
      for (int i = 0; i < table.figures().size(); i++) {
        indicator(table.form().items().get(i), table.figures().get(i), json);
      }
    }
    json.endArray();
  }

  private static void indicator(CellDescription item, Figure figure, JsonWriter json)
      throws IOException {
    json.beginObject();
    json.name("id").value(item.row());
    json.name("name").beginArray();
    for (String name : item.rowLabel()) {
      json.value(name);
    }
    json.endArray();
    json.name("unit").value(item.unit());
    json.name("value").jsonValue(digits(figure));
    json.endObject();
  }

  /** The digits of a figure as they were written: a JSON number may have any number of them. */
  private static String digits(Figure figure) {
    return figure.value().map(BigDecimal::toPlainString).orElse("null");
  }

  private void words(JsonWriter json) throws IOException {
    ResolvedReference.Resolver figures =
        ResolvedReference.Resolver.of(data.report(), data.series());
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
}

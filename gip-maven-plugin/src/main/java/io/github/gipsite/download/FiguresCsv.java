package io.github.gipsite.download;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.github.gipsite.data.ArchiveData;
import io.github.gipsite.data.ReportData;
import io.github.gipsite.data.TidyColumn;
import io.github.gipsite.edition.Edition;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The figures of all reports, tidy, in one CSV file. */
record FiguresCsv() implements ArchiveDownload {
  /** The note in the data package on texts that {@link CsvField} has marked. */
  private static final String MARKED_TEXTS =
      "文字会被电子表格当作公式的，前面加了一个单引号（'）。" + "把文字里的 (^|[;\\t\\r\\n])' 替换为 $1，就是原来的文字。数值没有改动。";

  private static final String MARKED_TEXTS_IN_ENGLISH =
      "Texts that a spreadsheet would take for formulas begin with an apostrophe ('). Replace"
          + " (^|[;\\t\\r\\n])' by $1 in texts to have the original. Values are unchanged.";

  @Override
  public String id() {
    return "figures";
  }

  @Override
  public String name() {
    return "figures";
  }

  @Override
  public Format format() {
    return Format.CSV;
  }

  @Override
  public Optional<JsonObject> resource(Locale language) {
    JsonObject json = DataPackage.resource(this, "tabular-data-resource", "figures");
    json.addProperty(
        "description", Edition.isChinese(language) ? MARKED_TEXTS : MARKED_TEXTS_IN_ENGLISH);
    json.addProperty("encoding", "utf-8");
    json.add("dialect", dialect());
    json.add("schema", schema(language));
    return Optional.of(json);
  }

  @Override
  public void write(ArchiveData data, OutputStream out) throws IOException {
    new CsvWriter().write(data.reports().flatMap(ReportData::data), out);
  }

  private static JsonObject dialect() {
    JsonObject json = new JsonObject();
    json.addProperty("delimiter", ",");
    json.addProperty("lineTerminator", "\r\n");
    json.addProperty("quoteChar", "\"");
    json.addProperty("doubleQuote", true);
    json.addProperty("header", true);
    return json;
  }

  private static JsonObject schema(Locale language) {
    JsonObject json = new JsonObject();
    JsonArray fields = new JsonArray();
    for (TidyColumn field : TidyColumn.values()) {
      JsonObject one = new JsonObject();
      one.addProperty("name", field.id());
      one.addProperty("type", field.type());
      one.addProperty("description", field.description(language));
      fields.add(one);
    }
    json.add("fields", fields);
    json.add("missingValues", array(List.of("")));
    json.add("primaryKey", array(TidyColumn.key().stream().map(TidyColumn::id).toList()));
    return json;
  }

  private static JsonArray array(List<String> texts) {
    JsonArray array = new JsonArray();
    texts.forEach(array::add);
    return array;
  }
}

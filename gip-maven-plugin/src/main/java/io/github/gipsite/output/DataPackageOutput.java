package io.github.gipsite.output;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.github.gipsite.data.ArchiveData;
import io.github.gipsite.data.DataFile;
import io.github.gipsite.data.DataFile.Kind;
import io.github.gipsite.data.TidyColumn;
import io.github.gipsite.page.SitePlan;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** What the columns of {@code figures.csv} are, as a Frictionless Data Package. */
public record DataPackageOutput(ArchiveData data) implements Output {
  /** How texts are read back that {@link CsvField} has marked. */
  private static final String MARKED_TEXTS =
      "文字会被电子表格当作公式的，前面加了一个单引号（'）。" + "把文字里的 (^|[;\\t\\r\\n])' 替换为 $1，就是原来的文字。数值没有改动。";

  @Override
  public Stream<OutputFile> commonFiles(SitePlan plan) {
    return data.files().stream()
        .filter(file -> file.kind() == Kind.DESCRIPTION)
        .map(
            file ->
                OutputFile.of(
                    file.path(), out -> out.write(text().getBytes(StandardCharsets.UTF_8))));
  }

  private String text() {
    JsonObject json = new JsonObject();
    json.addProperty("profile", "data-package");
    json.addProperty("name", "annual-reports");
    json.addProperty("title", data.archive().site().title());
    JsonArray resources = new JsonArray();
    data.files().stream()
        .filter(file -> file.kind() == Kind.FIGURES)
        .forEach(file -> resources.add(resource(file)));
    json.add("resources", resources);
    Gson gson = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();
    return gson.toJson(json) + "\n";
  }

  private static JsonObject resource(DataFile file) {
    JsonObject json = new JsonObject();
    boolean csv = file.format().equals("CSV");
    json.addProperty("profile", csv ? "tabular-data-resource" : "data-resource");
    json.addProperty("name", csv ? "figures" : "figures-workbook");
    json.addProperty("path", file.path());
    json.addProperty("format", file.path().substring(file.path().lastIndexOf('.') + 1));
    if (csv) {
      json.addProperty("description", MARKED_TEXTS);
      json.addProperty("encoding", "utf-8");
      json.add("dialect", dialect());
      json.add("schema", schema());
    }
    return json;
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

  private static JsonObject schema() {
    JsonObject json = new JsonObject();
    JsonArray fields = new JsonArray();
    for (TidyColumn field : TidyColumn.values()) {
      JsonObject one = new JsonObject();
      one.addProperty("name", field.id());
      one.addProperty("type", field.type());
      one.addProperty("description", field.description());
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

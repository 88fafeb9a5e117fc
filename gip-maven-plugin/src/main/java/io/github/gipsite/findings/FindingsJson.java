package io.github.gipsite.findings;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonWriter;
import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.diagnostic.Findings;
import io.github.gipsite.diagnostic.Severity;
import io.github.gipsite.diagnostic.SourceLocation;
import java.io.IOException;
import java.io.Writer;

/** Prints {@code findings.json}, for programs. The same content gives the same file. */
public final class FindingsJson implements FindingsPrinter {
  private final Messages messages;
  private final Gson gson =
      new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().serializeNulls().create();

  /** Unlike {@link Gson#toJson}, it lets an {@link IOException} pass as what it is. */
  private final TypeAdapter<JsonElement> elements = gson.getAdapter(JsonElement.class);

  public FindingsJson(Messages messages) {
    this.messages = messages;
  }

  @Override
  public void print(Findings findings, Writer out) throws IOException {
    JsonWriter json = gson.newJsonWriter(out);
    json.beginObject().name("findings").beginArray();
    for (Diagnostic finding : findings.all()) {
      elements.write(json, json(finding));
    }
    json.endArray().name("summary");
    elements.write(json, summary(findings));
    json.endObject().flush();
    out.write('\n');
  }

  private JsonObject json(Diagnostic finding) {
    JsonObject json = new JsonObject();
    json.addProperty("id", finding.id());
    json.addProperty("severity", finding.severity().id());
    json.addProperty("agency", finding.subject().agency());
    Integer year = finding.subject().year();
    json.add("year", year == null ? JsonNull.INSTANCE : new JsonPrimitive(year));
    place(json, finding.place());
    json.addProperty("message", messages.message(finding));
    json.addProperty("detail", messages.detail(finding));
    json.addProperty("help", messages.help(finding));
    JsonArray figures = new JsonArray();
    finding.figures().forEach(figures::add);
    json.add("figures", figures);
    JsonArray related = new JsonArray();
    finding.related().forEach(place -> related.add(place(new JsonObject(), place)));
    json.add("related", related);
    json.addProperty("explanation", finding.explanation());
    json.addProperty("cause", finding.cause());
    return json;
  }

  private static JsonElement place(JsonObject json, SourceLocation place) {
    json.addProperty("file", place.file());
    json.addProperty("line", place.line());
    json.addProperty("column", place.column());
    return json;
  }

  private static JsonObject summary(Findings findings) {
    JsonObject summary = new JsonObject();
    for (Severity severity : Severity.values()) {
      summary.addProperty(severity.id(), findings.count(severity));
    }
    summary.addProperty("reports", findings.reports());
    return summary;
  }
}

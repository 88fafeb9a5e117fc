package io.github.gipsite.findings;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonWriter;
import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.diagnostic.Findings;
import io.github.gipsite.diagnostic.Severity;
import io.github.gipsite.diagnostic.SourceLocation;
import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;

/**
 * Prints {@code findings.sarif}, for code review pages and editors, in SARIF 2.1.0 (OASIS). The
 * same content gives the same file.
 */
public final class FindingsSarif implements FindingsPrinter {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
  private static final String CONTENT = "CONTENT";

  private final Messages messages;
  private final Gson gson = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

  /** Unlike {@link Gson#toJson}, it lets an {@link IOException} pass as what it is. */
  private final TypeAdapter<JsonElement> elements = gson.getAdapter(JsonElement.class);

  public FindingsSarif(Messages messages) {
    this.messages = messages;
  }

  @Override
  public void print(Findings findings, Writer out) throws IOException {
    List<String> rules = findings.all().stream().map(Diagnostic::id).distinct().sorted().toList();
    JsonWriter json = gson.newJsonWriter(out);
    json.beginObject().name("$schema").value(SCHEMA).name("version").value("2.1.0");
    json.name("runs").beginArray().beginObject().name("tool");
    elements.write(json, object("driver", driver(rules)));
    json.name("columnKind").value("unicodeCodePoints").name("results").beginArray();
    for (Diagnostic finding : findings.all()) {
      elements.write(json, result(finding, rules));
    }
    json.endArray().endObject().endArray().endObject().flush();
    out.write('\n');
  }

  private JsonObject driver(List<String> rules) {
    JsonArray descriptors = new JsonArray();
    for (String id : rules) {
      JsonObject rule = new JsonObject();
      rule.addProperty("id", id);
      rule.add("shortDescription", text(messages.title(id)));
      descriptors.add(rule);
    }
    JsonObject driver = new JsonObject();
    driver.addProperty("name", "gip-site-maven-plugin");
    driver.add("rules", descriptors);
    return driver;
  }

  private JsonObject result(Diagnostic finding, List<String> rules) {
    JsonObject result = new JsonObject();
    result.addProperty("ruleId", finding.id());
    result.addProperty("ruleIndex", rules.indexOf(finding.id()));
    result.addProperty("level", level(finding.severity()));
    result.add("message", text(messages.fullText(finding)));
    result.add("locations", array(location(finding.place())));
    if (!finding.related().isEmpty()) {
      JsonArray related = new JsonArray();
      finding.related().forEach(place -> related.add(location(place)));
      result.add("relatedLocations", related);
    }
    if (!finding.explanation().isEmpty()) {
      result.add("suppressions", array(suppression(finding.explanation())));
    }
    result.add("properties", properties(finding));
    return result;
  }

  private static JsonObject suppression(String reason) {
    JsonObject suppression = new JsonObject();
    suppression.addProperty("kind", "inSource");
    suppression.addProperty("justification", reason);
    return suppression;
  }

  private static JsonObject properties(Diagnostic finding) {
    JsonObject properties = new JsonObject();
    properties.addProperty("agency", finding.subject().agency());
    properties.addProperty("year", finding.subject().year());
    JsonArray figures = new JsonArray();
    finding.figures().forEach(figures::add);
    properties.add("figures", figures);
    properties.addProperty("cause", finding.cause());
    return properties;
  }

  private static JsonObject location(SourceLocation place) {
    JsonObject artifact = new JsonObject();
    artifact.addProperty("uri", uri(place.file()));
    artifact.addProperty("uriBaseId", CONTENT);
    JsonObject region = new JsonObject();
    region.addProperty("startLine", place.line());
    region.addProperty("startColumn", place.column());
    region.addProperty("endColumn", place.column() + place.length());
    JsonObject physical = new JsonObject();
    physical.add("artifactLocation", artifact);
    physical.add("region", region);
    return object("physicalLocation", physical);
  }

  private static String level(Severity severity) {
    return severity == Severity.INFO ? "note" : severity.id();
  }

  /** Encodes a path as a relative URI reference in ASCII. */
  private static String uri(String path) {
    try {
      return new URI(null, null, "/" + path, null).toASCIIString().substring(1).replace(":", "%3A");
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static JsonObject text(String text) {
    JsonObject message = new JsonObject();
    message.addProperty("text", text);
    return message;
  }

  private static JsonObject object(String name, JsonElement value) {
    JsonObject object = new JsonObject();
    object.add(name, value);
    return object;
  }

  private static JsonArray array(JsonElement element) {
    JsonArray array = new JsonArray();
    array.add(element);
    return array;
  }
}

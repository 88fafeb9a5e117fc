package io.github.gipsite.findings;

import com.google.gson.FormattingStyle;
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

  /** The name that review pages know the folder of the repository by. */
  private static final String ROOT = "%SRCROOT%";

  private static final String FINGERPRINT = "finding/v1";

  private final Messages messages;
  private final String folder;

  /**
   * Creates a printer.
   *
   * @param folder the path of the content in its repository: empty, or with {@code /} at its end
   */
  public FindingsSarif(Messages messages, String folder) {
    this.messages = messages;
    this.folder = folder;
  }

  @Override
  public void print(Findings findings, Writer out) throws IOException {
    List<String> rules = findings.all().stream().map(Diagnostic::id).distinct().sorted().toList();
    // Piece by piece, and no Gson.toJson: that hides an IOException in an exception of its own.
    JsonWriter json = new JsonWriter(out);
    json.setFormattingStyle(FormattingStyle.PRETTY);
    json.setSerializeNulls(false);
    json.beginObject().name("$schema").value(SCHEMA).name("version").value("2.1.0");
    json.name("runs").beginArray().beginObject();
    writeTool(rules, json);
    json.name("originalUriBaseIds").beginObject().name(ROOT).beginObject();
    writeText("description", messages.text("sarif.root"), json);
    json.endObject().endObject();
    json.name("columnKind").value("unicodeCodePoints").name("results").beginArray();
    FindingFingerprints fingerprints = new FindingFingerprints();
    for (Diagnostic finding : findings.all()) {
      write(finding, rules, fingerprints.next(finding), json);
    }
    json.endArray().endObject().endArray().endObject().flush();
    out.write('\n');
  }

  private void writeTool(List<String> rules, JsonWriter json) throws IOException {
    json.name("tool").beginObject().name("driver").beginObject();
    json.name("name").value("gip-site-maven-plugin");
    json.name("version").value(ProgramVersion.current());
    json.name("rules").beginArray();
    for (String id : rules) {
      writeRule(messages.explanation(id), json);
    }
    json.endArray().endObject().endObject();
  }

  private void writeRule(RuleExplanation rule, JsonWriter json) throws IOException {
    json.beginObject().name("id").value(rule.id());
    writeText("shortDescription", rule.title(), json);
    writeText("fullDescription", rule.compares(), json);
    writeText(
        "help",
        messages.text("explain.plain", rule.compares(), rule.why(), rule.mend(), rule.example()),
        json);
    json.endObject();
  }

  private void write(Diagnostic finding, List<String> rules, String fingerprint, JsonWriter json)
      throws IOException {
    json.beginObject();
    json.name("ruleId").value(finding.id());
    json.name("ruleIndex").value(rules.indexOf(finding.id()));
    json.name("level").value(level(finding.severity()));
    writeText("message", messages.fullText(finding), json);
    writePlaces("locations", List.of(finding.place()), json);
    if (!finding.related().isEmpty()) {
      writePlaces("relatedLocations", finding.related(), json);
    }
    if (!finding.explanation().isEmpty()) {
      writeSuppression(finding.explanation(), json);
    }
    json.name("partialFingerprints").beginObject();
    json.name(FINGERPRINT).value(fingerprint).endObject();
    writeProperties(finding, json);
    json.endObject();
  }

  private static void writeText(String name, String text, JsonWriter json) throws IOException {
    json.name(name).beginObject().name("text").value(text).endObject();
  }

  private static void writeSuppression(String reason, JsonWriter json) throws IOException {
    json.name("suppressions").beginArray().beginObject();
    json.name("kind").value("inSource").name("justification").value(reason);
    json.endObject().endArray();
  }

  private static void writeProperties(Diagnostic finding, JsonWriter json) throws IOException {
    json.name("properties").beginObject();
    json.name("agency").value(finding.subject().agency());
    json.name("year").value(finding.subject().year());
    json.name("figures").beginArray();
    for (String figure : finding.figures()) {
      json.value(figure);
    }
    json.endArray();
    json.name("cause").value(finding.cause());
    json.endObject();
  }

  private void writePlaces(String name, List<SourceLocation> places, JsonWriter json)
      throws IOException {
    json.name(name).beginArray();
    for (SourceLocation place : places) {
      json.beginObject().name("physicalLocation").beginObject();
      json.name("artifactLocation").beginObject();
      json.name("uri").value(uri(folder + place.file())).name("uriBaseId").value(ROOT).endObject();
      json.name("region").beginObject();
      json.name("startLine").value(place.line()).name("startColumn").value(place.column());
      json.name("endColumn").value(place.column() + place.length()).endObject();
      json.endObject().endObject();
    }
    json.endArray();
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
}

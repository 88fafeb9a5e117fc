package io.github.gipsite.findings;

import com.google.gson.FormattingStyle;
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

  public FindingsJson(Messages messages) {
    this.messages = messages;
  }

  @Override
  public void print(Findings findings, Writer out) throws IOException {
    // Piece by piece, and no Gson.toJson: that hides an IOException in an exception of its own.
    JsonWriter json = new JsonWriter(out);
    json.setFormattingStyle(FormattingStyle.PRETTY);
    json.beginObject().name("findings").beginArray();
    for (Diagnostic finding : findings.all()) {
      write(finding, json);
    }
    json.endArray().name("summary").beginObject();
    for (Severity severity : Severity.values()) {
      json.name(severity.id()).value(findings.count(severity));
    }
    json.name("reports").value(findings.reports());
    json.endObject().endObject().flush();
    out.write('\n');
  }

  private void write(Diagnostic finding, JsonWriter json) throws IOException {
    json.beginObject();
    json.name("id").value(finding.id());
    json.name("severity").value(finding.severity().id());
    json.name("agency").value(finding.subject().agency());
    json.name("year").value(finding.subject().year());
    write(finding.place(), json);
    json.name("message").value(messages.message(finding));
    json.name("detail").value(messages.detail(finding));
    json.name("help").value(messages.help(finding));
    json.name("figures").beginArray();
    for (String figure : finding.figures()) {
      json.value(figure);
    }
    json.endArray().name("related").beginArray();
    for (SourceLocation place : finding.related()) {
      json.beginObject();
      write(place, json);
      json.endObject();
    }
    json.endArray();
    json.name("explanation").value(finding.explanation());
    json.name("cause").value(finding.cause());
    json.endObject();
  }

  private static void write(SourceLocation place, JsonWriter json) throws IOException {
    json.name("file").value(place.file());
    json.name("line").value(place.line());
    json.name("column").value(place.column());
  }
}

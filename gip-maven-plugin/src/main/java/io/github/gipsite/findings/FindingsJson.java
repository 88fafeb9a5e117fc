package io.github.gipsite.findings;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import io.github.gipsite.diagnostic.Coverage;
import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.diagnostic.FailOn;
import io.github.gipsite.diagnostic.Findings;
import io.github.gipsite.diagnostic.Severity;
import io.github.gipsite.diagnostic.SourceLocation;
import java.io.IOException;
import java.io.Writer;

/** Prints {@code findings.json}, for programs. The same content gives the same file. */
public final class FindingsJson implements FindingsPrinter {
  private final Messages messages;
  private final FailOn failOn;

  /**
   * Creates a printer.
   *
   * @param failOn the severity that keeps a site from being built
   */
  public FindingsJson(Messages messages, FailOn failOn) {
    this.messages = messages;
    this.failOn = failOn;
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
    json.endObject();
    write(new Verdict(findings, failOn), json);
    json.endObject().flush();
    out.write('\n');
  }

  private void write(Verdict verdict, JsonWriter json) throws IOException {
    Coverage coverage = verdict.findings().coverage();
    json.name("verdict").beginObject();
    json.name("publishable").value(verdict.mayBePublished());
    json.name("conclusion").value(verdict.conclusion(messages));
    json.name("equations").value(coverage.equations());
    json.name("closed").value(coverage.closed());
    json.name("checks").value(messages.checks().size());
    json.name("not-checked").beginObject();
    json.name("unread").value(coverage.unread());
    json.name("drafts").value(coverage.drafts());
    json.name("without-tables").value(coverage.withoutTables());
    json.name("without-words").value(coverage.withoutWords());
    json.name("without-year-before").value(coverage.withoutYearBefore());
    json.endObject().endObject();
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

package io.github.gipsite.findings;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.diagnostic.Findings;
import io.github.gipsite.diagnostic.Severity;
import java.io.IOException;
import java.io.Writer;

/**
 * Prints {@code findings.gitlab.json}, a Code Quality report, which GitLab shows in merge requests.
 */
public final class FindingsGitlab implements FindingsPrinter {
  private final Messages messages;
  private final String folder;

  /**
   * Creates a printer.
   *
   * @param folder the path of the content in its repository: empty, or with {@code /} at its end
   */
  public FindingsGitlab(Messages messages, String folder) {
    this.messages = messages;
    this.folder = folder;
  }

  @Override
  public void print(Findings findings, Writer out) throws IOException {
    FindingFingerprints fingerprints = new FindingFingerprints();
    JsonWriter json = new JsonWriter(out);
    json.setFormattingStyle(FormattingStyle.PRETTY);
    json.beginArray();
    for (Diagnostic finding : findings.all()) {
      json.beginObject();
      json.name("description").value(messages.fullText(finding));
      json.name("check_name").value(finding.id());
      json.name("fingerprint").value(fingerprints.next(finding));
      json.name("severity").value(severity(finding.severity()));
      json.name("location").beginObject();
      json.name("path").value(folder + finding.place().file());
      json.name("lines").beginObject().name("begin").value(finding.place().line()).endObject();
      json.endObject().endObject();
    }
    json.endArray().flush();
    out.write('\n');
  }

  private static String severity(Severity severity) {
    return switch (severity) {
      case ERROR -> "blocker";
      case WARNING -> "minor";
      case INFO -> "info";
    };
  }
}

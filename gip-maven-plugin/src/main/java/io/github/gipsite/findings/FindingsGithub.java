package io.github.gipsite.findings;

import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.diagnostic.Findings;
import io.github.gipsite.diagnostic.Severity;
import io.github.gipsite.diagnostic.SourceLocation;
import java.io.IOException;
import java.io.Writer;
import java.util.Comparator;
import java.util.List;

/**
 * Prints {@code findings.github.txt}: workflow commands of GitHub Actions, one a line. A workflow
 * that prints the file has the findings beside the changed lines. GitHub shows ten of a severity,
 * so that the worst come first.
 */
public final class FindingsGithub implements FindingsPrinter {
  private final Messages messages;
  private final String folder;

  /**
   * Creates a printer.
   *
   * @param folder the path of the content in its repository: empty, or with {@code /} at its end
   */
  public FindingsGithub(Messages messages, String folder) {
    this.messages = messages;
    this.folder = folder;
  }

  @Override
  public void print(Findings findings, Writer out) throws IOException {
    List<Diagnostic> worstFirst =
        findings.all().stream().sorted(Comparator.comparing(Diagnostic::severity)).toList();
    for (Diagnostic finding : worstFirst) {
      out.write(line(finding) + "\n");
    }
  }

  private String line(Diagnostic finding) {
    SourceLocation place = finding.place();
    return "::"
        + command(finding.severity())
        + " file="
        + property(folder + place.file())
        + ",line="
        + place.line()
        + ",col="
        + place.column()
        + ",endColumn="
        + (place.column() + place.length())
        + ",title="
        + property(finding.id() + " " + messages.title(finding.id()))
        + "::"
        + data(messages.fullText(finding));
  }

  private static String command(Severity severity) {
    return severity == Severity.INFO ? "notice" : severity.id();
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }

  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }
}

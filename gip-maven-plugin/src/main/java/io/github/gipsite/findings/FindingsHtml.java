package io.github.gipsite.findings;

import static io.github.gipsite.markup.MarkupEscaper.html;

import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.diagnostic.FailOn;
import io.github.gipsite.diagnostic.FindingGroup;
import io.github.gipsite.diagnostic.Findings;
import io.github.gipsite.diagnostic.Severity;
import io.github.gipsite.diagnostic.SourceLines;
import io.github.gipsite.diagnostic.Subject;
import java.io.IOException;
import java.io.Writer;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Prints {@code findings.html}: one page for people, which opens without a server and can be passed
 * on as a file. It is a working paper and no part of the site.
 */
public final class FindingsHtml implements FindingsPrinter {
  private static final TextTemplate PAGE = TextTemplate.resource("findings.html");

  /** The gap in the page, and in the panel, for the list of findings. */
  private static final String LIST = "findings";

  private static final TextTemplate FINDING = TextTemplate.resource("finding.html");
  private static final TextTemplate RULE = TextTemplate.resource("rule.html");
  private static final TextTemplate PANEL = TextTemplate.resource("panel.html");

  private final Messages messages;
  private final SourceLines lines;
  private final FailOn failOn;

  /**
   * Creates a printer.
   *
   * @param failOn the severity that keeps a site from being built
   */
  public FindingsHtml(Messages messages, SourceLines lines, FailOn failOn) {
    this.messages = messages;
    this.lines = lines;
    this.failOn = failOn;
  }

  @Override
  public void print(Findings findings, Writer out) throws IOException {
    Map<String, String> values = words();
    Verdict verdict = new Verdict(findings, failOn);
    values.put("verdict", paragraph("verdict", verdict.conclusion(messages)));
    values.put("basis", basis(verdict));
    values.put("rules", rules(findings));
    for (Severity severity : Severity.values()) {
      values.put("count." + severity.id(), String.valueOf(findings.countGroups(severity)));
    }
    values.put("checks", ids(findings).stream().map(this::option).collect(Collectors.joining()));
    out.write(PAGE.before(LIST).fill(values));
    list(findings.groups(), out);
    out.write(PAGE.after(LIST).fill(values));
  }

  private String basis(Verdict verdict) {
    return verdict.basis(messages).stream()
        .map(line -> paragraph("basis", line))
        .collect(Collectors.joining("\n"));
  }

  /** The explanations of the checks that have found something. */
  private String rules(Findings findings) {
    return ids(findings).stream()
        .map(messages::explanation)
        .map(this::rule)
        .collect(Collectors.joining());
  }

  private static SortedSet<String> ids(Findings findings) {
    return new TreeSet<>(findings.all().stream().map(Diagnostic::id).toList());
  }

  private String rule(RuleExplanation rule) {
    Map<String, String> values = new HashMap<>();
    values.put("id", rule.id());
    values.put("title", html(rule.title()));
    values.put("compares", html(rule.compares()));
    values.put("why", html(rule.why()));
    values.put("mend", html(rule.mend()));
    values.put("example", html(rule.example()));
    for (String key : new String[] {"compares", "why", "mend", "example"}) {
      values.put("word." + key, html(messages.text("explain." + key)));
    }
    return RULE.fill(values);
  }

  /** Findings of one severity in one file, whose lines are read once. */
  private record Part(Severity severity, String file) {
    static Part of(FindingGroup group) {
      return new Part(group.severity(), group.first().place().file());
    }
  }

  /** Prints the findings, the worst first and then in their order, several files at a time. */
  private void list(List<FindingGroup> groups, Writer out) throws IOException {
    Map<Part, List<FindingGroup>> parts =
        worstFirst(groups)
            .collect(Collectors.groupingBy(Part::of, LinkedHashMap::new, Collectors.toList()));
    List<String> texts =
        parts.entrySet().parallelStream()
            .map(part -> inFile(part.getValue(), lines.lines(part.getKey().file())))
            .toList();
    for (String text : texts) {
      out.write(text);
    }
  }

  private static Stream<FindingGroup> worstFirst(List<FindingGroup> groups) {
    return groups.stream().sorted(Comparator.comparing(FindingGroup::severity));
  }

  private String inFile(List<FindingGroup> groups, List<String> linesOfFile) {
    return groups.stream()
        .map(group -> finding(group, linesOfFile, FindingsHtml::link))
        .collect(Collectors.joining());
  }

  /**
   * Returns the findings as a panel of another page: the worst first, and open where an error keeps
   * the site from being built.
   */
  public String panel(Findings findings) {
    Map<String, String> values = words();
    values.put("word.preview", html(messages.text("preview.panel")));
    values.put("word.stopped", html(messages.text("preview.stopped")));
    values.put("summary", html(messages.summary(findings)));
    values.put("rules", rules(findings));
    values.put("colour", findings.hasErrors() ? "#a40000" : "#767676");
    values.put("open", findings.hasErrors() ? " open" : "");
    values.put(
        LIST,
        worstFirst(findings.groups())
            .map(
                group ->
                    finding(group, lines.lines(group.first().place().file()), FindingsHtml::name))
            .collect(Collectors.joining()));
    return PANEL.fill(values);
  }

  private String option(String id) {
    return "<option value=\"" + id + "\">" + id + " " + html(messages.title(id)) + "</option>";
  }

  /** A link to the explanation of a check on the same page. */
  private static String link(String id) {
    return "<a class=\"id\" href=\"#rule-" + id + "\"><code>" + id + "</code></a>";
  }

  /** The name of a check where a link cannot lead to its explanation. */
  private static String name(String id) {
    return "<code class=\"id\">" + id + "</code>";
  }

  private String finding(FindingGroup group, List<String> linesOfFile, UnaryOperator<String> rule) {
    Diagnostic finding = group.first();
    Map<String, String> values = new HashMap<>();
    values.put("rule", rule.apply(finding.id()));
    values.put("ids", ids(group));
    values.put("also", also(group.others()));
    values.put("severity", finding.severity().id());
    values.put("severity.name", messages.text("severity." + finding.severity().id()));
    values.put("message", html(messages.message(finding)));
    values.put("subject", html(subject(finding.subject())));
    values.put("place", html(finding.place().toString()));
    values.put("excerpt", excerpt(finding, linesOfFile));
    values.put("detail", paragraph("detail", messages.detail(finding)));
    values.put("help", paragraph("help", messages.help(finding)));
    values.put("explanation", paragraph("explanation", explanation(finding)));
    values.put(
        "related",
        paragraph(
            "related",
            finding.related().stream()
                .map(place -> messages.text("console.related", place))
                .collect(Collectors.joining(" "))));
    return FINDING.fill(values);
  }

  /** The checks of a group, for the choice of one. */
  private static String ids(FindingGroup group) {
    return Stream.concat(Stream.of(group.first()), group.others().stream())
        .map(Diagnostic::id)
        .distinct()
        .collect(Collectors.joining(" "));
  }

  private String also(List<Diagnostic> others) {
    return others.stream()
        .map(other -> paragraph("also", messages.alsoText(other)))
        .collect(Collectors.joining());
  }

  private String explanation(Diagnostic finding) {
    return finding.explanation().isEmpty()
        ? ""
        : messages.text("console.explanation", finding.explanation());
  }

  private static String subject(Subject subject) {
    return subject.year() == null ? subject.agency() : subject.agency() + " " + subject.year();
  }

  private static String excerpt(Diagnostic finding, List<String> linesOfFile) {
    return LineExcerpt.at(finding.place(), linesOfFile)
        .map(
            excerpt ->
                "<pre class=\"excerpt\"><code>"
                    + html(excerpt.before())
                    + "<mark>"
                    + html(excerpt.marked())
                    + "</mark>"
                    + html(excerpt.after())
                    + "</code></pre>")
        .orElse("");
  }

  private static String paragraph(String kind, String text) {
    return text.isEmpty() ? "" : "<p class=\"" + kind + "\">" + html(text) + "</p>";
  }

  /** The fixed words of the page. */
  private Map<String, String> words() {
    Map<String, String> words = new HashMap<>();
    for (String key :
        new String[] {
          "lang", "title", "severity", "check", "every-check", "search", "none", "rules"
        }) {
      words.put("word." + key, html(messages.text("html." + key)));
    }
    for (Severity severity : Severity.values()) {
      words.put("word." + severity.id(), messages.text("severity." + severity.id()));
    }
    return words;
  }
}

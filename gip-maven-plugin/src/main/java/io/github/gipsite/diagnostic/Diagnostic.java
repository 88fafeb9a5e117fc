package io.github.gipsite.diagnostic;

import java.util.Comparator;
import java.util.List;

/**
 * One finding about the content: what is wrong, where, and what to do.
 *
 * <pre>{@code
 * Diagnostic.of(RULE, figure.place(), "balance", left, right)
 *     .withFigures(List.of("requests.processed.total"));
 * }</pre>
 *
 * <p>It has no language; its key names the texts in {@code messages.properties}. It stands alone,
 * and says the same whenever the content is the same.
 *
 * @param id the id of its {@link Rule}
 * @param severity its weight, which may differ from the rule's
 * @param subject the report it is about
 * @param place where to look first
 * @param wording its words: the key itself names the message, {@code <key>.detail} what stands
 *     beside the excerpt, {@code <key>.help} what to do
 * @param figures ids of the figures that take part, such as {@code requests.processed.total}
 * @param related further places to look at
 * @param explanation the office's explanation of it; empty where there is none
 * @param cause the same for all findings that one mistake makes: the ids of the figures of the
 *     report that are wrong, or a name with a colon where it may be of several reports of the
 *     agency; empty where the finding stands alone
 */
public record Diagnostic(
    String id,
    Severity severity,
    Subject subject,
    SourceLocation place,
    Wording wording,
    List<String> figures,
    List<SourceLocation> related,
    String explanation,
    String cause)
    implements Comparable<Diagnostic> {

  private static final Comparator<Diagnostic> ORDER =
      Comparator.comparing(Diagnostic::place)
          .thenComparing(Diagnostic::severity)
          .thenComparing(Diagnostic::id)
          .thenComparing(d -> d.figures().toString());

  public Diagnostic {
    figures = List.copyOf(figures);
    related = related.stream().distinct().toList();
  }

  /**
   * A finding under a rule, with the weight of the rule.
   *
   * @param key a message key: the rule's id, or the id, a dot and a variant
   */
  public static Diagnostic of(Rule rule, SourceLocation place, String key, Object... arguments) {
    return new Diagnostic(
        rule.id(),
        rule.severity(),
        Subject.SITE,
        place,
        Wording.of(key, arguments),
        List.of(),
        List.of(),
        "",
        "");
  }

  public Diagnostic withSeverity(Severity other) {
    return new Diagnostic(id, other, subject, place, wording, figures, related, explanation, cause);
  }

  public Diagnostic about(Subject other) {
    return new Diagnostic(
        id, severity, other, place, wording, figures, related, explanation, cause);
  }

  public Diagnostic withFigures(List<String> ids) {
    return new Diagnostic(id, severity, subject, place, wording, ids, related, explanation, cause);
  }

  public Diagnostic withRelated(List<SourceLocation> places) {
    return new Diagnostic(
        id, severity, subject, place, wording, figures, places, explanation, cause);
  }

  public Diagnostic withCause(String common) {
    return new Diagnostic(
        id, severity, subject, place, wording, figures, related, explanation, common);
  }

  /** Returns the finding with the office's explanation; it is still listed, and fails no run. */
  public Diagnostic withExplanation(String reason) {
    return new Diagnostic(
        id, Severity.INFO, subject, place, wording, figures, related, reason, cause);
  }

  /** Compares by place, so that findings are sorted in the order of the files. */
  @Override
  public int compareTo(Diagnostic other) {
    return ORDER.compare(this, other);
  }
}

package io.github.gipsite.check;

import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.diagnostic.Rule;
import io.github.gipsite.prose.ComparisonMention;
import io.github.gipsite.prose.ComparisonReader;
import io.github.gipsite.prose.FigureStatement;
import io.github.gipsite.prose.PercentageMention;
import io.github.gipsite.prose.PlainNarrative;
import io.github.gipsite.prose.Sentence;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reports percentages in the words that no known base gives, be it stated there or in the tables.
 */
final class TextPercentageCheck implements Check {
  private static final Rule RULE = Rule.warning("text-percentage");

  /** The most figures of a paragraph that are considered as the base of a percentage. */
  private static final int MOST_NEAR = 100;

  private static final Pattern ASIDE = Pattern.compile("（[^）]*）|\\([^)]*\\)");
  private static final Pattern BETWEEN =
      Pattern.compile("[ \u3000]*\\p{IsHan}{0,2}[，、,（(]?(?:(?:申请|受理|收件|办件|办结)?(?:数量|总量|量|数))?");

  /** A count of applications right before the words of a share. */
  private static final Pattern COUNTED =
      Pattern.compile("(?<![0-9.,])(?<part>[0-9]{1,9})[ \u3000]*[件宗份](?:申请)?[，,、（(]?约?$");

  private static final Pattern OF_APPLICATIONS = Pattern.compile("申请|新收|收件|收到|受理|办结|办理|答复");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public List<Diagnostic> check(CheckedReport checked) {
    List<Diagnostic> findings = new ArrayList<>();
    Optional<Bases> known = Optional.empty();
    for (Sentence sentence : checked.words().sentences()) {
      List<ComparisonMention> stated = ComparisonReader.in(sentence, checked.year());
      stated.stream()
          .filter(comparison -> !agrees(comparison, checked))
          .forEach(comparison -> findings.add(finding(comparison, sentence)));
      for (PercentageMention percentage : PercentageMention.in(sentence, checked.year())) {
        if (stated.stream().anyMatch(comparison -> comparison.start() == percentage.start())) {
          continue;
        }
        known = known.or(() -> Optional.of(new Bases(checked)));
        known
            .flatMap(bases -> bases.of(percentage, sentence))
            .flatMap(ratios -> finding(percentage, sentence, ratios))
            .ifPresent(findings::add);
      }
    }
    return findings;
  }

  /** A share may also be one of a total of the table. */
  private static boolean agrees(ComparisonMention comparison, CheckedReport checked) {
    return comparison.agrees()
        || (!comparison.isChange()
            && checked.report().edition().text().wholes().stream()
                .flatMap(name -> checked.value(name).stream())
                .anyMatch(comparison::isShareOf));
  }

  private static Diagnostic finding(ComparisonMention comparison, Sentence sentence) {
    return Diagnostic.of(
        RULE,
        sentence.place(comparison.start(), comparison.end()),
        "text-percentage.stated",
        comparison.written(),
        comparison.current().value().toPlainString(),
        comparison.before().value().toPlainString(),
        comparison.expected());
  }

  private static Optional<Diagnostic> finding(
      PercentageMention percentage, Sentence sentence, List<Ratio> ratios) {
    if (ratios.isEmpty() || ratios.stream().anyMatch(ratio -> percentage.agrees(ratio.value()))) {
      return Optional.empty();
    }
    Ratio nearest = ratios.get(0);
    return Optional.of(
        Diagnostic.of(
            RULE,
            sentence.place(percentage.start(), percentage.end()),
            percentage.isChange() ? "text-percentage" : "text-percentage.share",
            percentage.written(),
            nearest.part().toPlainString(),
            nearest.base().toPlainString(),
            percentage.rounded(nearest.value())));
  }

  /** Whether nothing else is named between the figure and its percentage. */
  private static boolean isSaidOf(FigureStatement statement, PercentageMention percentage) {
    String between = statement.sentence().text().substring(statement.end(), percentage.from());
    return BETWEEN.matcher(ASIDE.matcher(between).replaceAll("")).matches();
  }

  private record Paragraph(PlainNarrative prose, int number) {
    static Paragraph of(Sentence sentence) {
      return new Paragraph(sentence.prose(), sentence.paragraph());
    }
  }

  /** The figures that may be the base of a percentage in one report. */
  private static final class Bases {
    private final CheckedReport checked;
    private final Map<Sentence, List<FigureStatement>> bySentence;
    private final Map<Paragraph, List<FigureStatement>> byParagraph;

    /** The changes against the year before, by the name of the figure. */
    private final Map<String, Optional<Ratio>> changes = new HashMap<>();

    Bases(CheckedReport checked) {
      this.checked = checked;
      List<FigureStatement> ofYear =
          checked.words().statements().stream()
              .filter(statement -> statement.year() == checked.year())
              .toList();
      this.bySentence = ofYear.stream().collect(Collectors.groupingBy(FigureStatement::sentence));
      this.byParagraph =
          ofYear.stream()
              .collect(Collectors.groupingBy(statement -> Paragraph.of(statement.sentence())));
    }

    /**
     * The ratios that a percentage may be; the figure right before it comes first. Empty where its
     * base cannot be determined.
     */
    Optional<List<Ratio>> of(PercentageMention percentage, Sentence sentence) {
      return bySentence.getOrDefault(sentence, List.of()).stream()
          .filter(statement -> statement.end() <= percentage.from())
          .reduce((first, second) -> second)
          .filter(statement -> isSaidOf(statement, percentage))
          .map(statement -> percentage.isChange() ? changes(statement) : shares(statement))
          .or(() -> counted(percentage, sentence));
    }

    /** The shares of the totals of the table that a count before 占新收量的 may be. */
    private Optional<List<Ratio>> counted(PercentageMention percentage, Sentence sentence) {
      Matcher count = COUNTED.matcher(sentence.text().substring(0, percentage.from()));
      String base = sentence.text().substring(percentage.from(), percentage.start());
      return !percentage.isChange() && OF_APPLICATIONS.matcher(base).find() && count.find()
          ? Optional.of(shares(new BigDecimal(count.group("part")), Stream.of()))
          : Optional.empty();
    }

    /** The statements in the paragraph of a statement, up to a limit. */
    private List<FigureStatement> near(FigureStatement subject) {
      List<FigureStatement> near =
          byParagraph.getOrDefault(Paragraph.of(subject.sentence()), List.of());
      return near.subList(0, Math.min(near.size(), MOST_NEAR));
    }

    /**
     * The changes against the year before: of the subject, and of all other figures in the
     * paragraph.
     */
    private List<Ratio> changes(FigureStatement subject) {
      List<Ratio> own = changes(Stream.of(subject));
      return own.isEmpty()
          ? own
          : changes(Stream.concat(Stream.of(subject), near(subject).stream()));
    }

    private List<Ratio> changes(Stream<FigureStatement> statements) {
      return statements
          .flatMap(statement -> statement.phrase().mean().stream())
          .distinct()
          .flatMap(name -> changes.computeIfAbsent(name, this::change).stream())
          .toList();
    }

    private Optional<Ratio> change(String name) {
      Optional<BigDecimal> now = checked.value(name);
      return checked
          .valueBefore(name)
          .filter(then -> now.isPresent())
          .flatMap(then -> Ratio.of(now.orElseThrow().subtract(then), then));
    }

    /**
     * The shares that the subject may be: of the totals of the table, and of every number in the
     * paragraph.
     */
    private List<Ratio> shares(FigureStatement subject) {
      return shares(
          subject.number().value(),
          near(subject).stream().map(statement -> statement.number().value()));
    }

    private List<Ratio> shares(BigDecimal part, Stream<BigDecimal> others) {
      return Stream.concat(
              checked.report().edition().text().wholes().stream()
                  .flatMap(name -> checked.value(name).stream()),
              others)
          .distinct()
          .flatMap(base -> Ratio.of(part, base).stream())
          .toList();
    }
  }

  /** A part, or a change, of a base above 0. */
  private record Ratio(BigDecimal part, BigDecimal base) {
    static Optional<Ratio> of(BigDecimal part, BigDecimal base) {
      return base.signum() > 0 ? Optional.of(new Ratio(part, base)) : Optional.empty();
    }

    BigDecimal value() {
      return PercentageMention.of(part, base);
    }
  }
}

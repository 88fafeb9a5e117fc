package io.github.gipsite.check;

import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.diagnostic.Rule;
import io.github.gipsite.diagnostic.Wording;
import io.github.gipsite.edition.Column;
import io.github.gipsite.edition.Measure;
import io.github.gipsite.report.Cell;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reports cells that hold something other than a figure of their column's measure. */
final class MalformedFigureCheck implements Check {
  /**
   * A typical mistake that makes a text no figure of some measures; the first one that matches is
   * reported.
   */
  private record Slip(String key, Pattern pattern, Set<Measure> measures) {
    boolean fits(String text, Measure measure) {
      return measures.contains(measure) && pattern.matcher(text).matches();
    }
  }

  private static final Set<Measure> ANY = EnumSet.allOf(Measure.class);
  private static final Set<Measure> UNSIGNED = EnumSet.complementOf(EnumSet.of(Measure.CHANGE));
  private static final Set<Measure> WHOLE = EnumSet.of(Measure.COUNT, Measure.CHANGE);
  private static final Set<Measure> SAYS_UNIT = EnumSet.of(Measure.AMOUNT_WITH_UNIT);
  private static final Set<Measure> BARE = EnumSet.complementOf(EnumSet.copyOf(SAYS_UNIT));

  private static final List<Slip> SLIPS =
      List.of(
          slip("malformed.formula", "[=＝].+", ANY),
          slip("malformed.scientific", "[-+]?[0-9]+(?:\\.[0-9]+)?[eE][-+]?[0-9]+", ANY),
          slip("malformed.negative", "[-－−][0-9０-９].*", UNSIGNED),
          slip("malformed.leading-zero", "0[0-9]+(?:\\.[0-9]+)?", ANY),
          slip("malformed.fraction", "[0-9]+\\.[0-9]+", WHOLE),
          slip("malformed.full-width", ".*[０-９．].*", ANY),
          slip("malformed.sign", "[－＋−].*", Set.of(Measure.CHANGE)),
          slip("malformed.grouped", "[0-9]{1,3}(?:[,，][0-9]{3})+.*", ANY),
          slip("malformed.spaced", "[-+]?[0-9][0-9.]*(?:\\s+[0-9][0-9.]*){1,9}", ANY),
          slip("malformed.unit", "[-+]?[0-9.]+ ?\\p{IsHan}+", BARE),
          slip("malformed.unknown-unit", "[0-9.]+ ?(?!万?元$)\\p{IsHan}+", SAYS_UNIT));

  private static final Pattern SEPARATORS =
      Pattern.compile(
          "(?<=[0-9])[,_](?=[0-9]{3}(?![0-9]))|(?<=[0-9])\\s++(?=[0-9])|(?<!\\s)\\s++(?=\\p{IsHan})|^0+(?=[0-9])");
  private static final Pattern WITH_UNIT = Pattern.compile("([-+]?[0-9.]+)(\\p{IsHan}+)");

  /** The decimals of a whole number, as Excel may show them. */
  private static final Pattern NO_DECIMALS = Pattern.compile("(?<=[0-9])\\.0+$");

  /** The longest text that decimals are cut from. */
  private static final int LONGEST = 40;

  private static final int DECIMALS_OF_TEN_THOUSAND = 4;

  private final Rule rule;
  private final Set<Measure> measures;

  MalformedFigureCheck(String id, Measure... measures) {
    this.rule = Rule.error(id);
    this.measures = Set.of(measures);
  }

  @Override
  public Rule rule() {
    return rule;
  }

  @Override
  public boolean isExplainable() {
    return false;
  }

  @Override
  public List<Diagnostic> check(CheckedReport checked) {
    List<Diagnostic> findings = new ArrayList<>();
    for (Cell cell : checked.cells()) {
      if (cell.figure().isMalformed() && measures.contains(cell.column().measure())) {
        findings.add(finding(cell));
      }
    }
    return findings;
  }

  private Diagnostic finding(Cell cell) {
    Column column = cell.column();
    String text = cell.figure().text();
    String cause =
        SLIPS.stream()
            .filter(slip -> slip.fits(text, column.measure()))
            .map(Slip::key)
            .findFirst()
            .orElse("malformed.text");
    Wording mend =
        suggestedFigure(text, column)
            .map(plain -> Wording.of("malformed.write", plain))
            .orElseGet(() -> instead(cause, text, column));
    return Diagnostic.of(
            rule,
            cell.figure().place(),
            rule.id(),
            cell.row().row().name(),
            column.shortName(),
            text,
            Wording.of(cause),
            mend)
        .withFigures(List.of(cell.id().toString()));
  }

  /** What to do about a text for which no figure can be proposed. */
  private static Wording instead(String cause, String text, Column column) {
    return switch (cause) {
      case "malformed.formula" -> Wording.of("malformed.write-result");
      case "malformed.scientific" -> Wording.of("malformed.copy-digits");
      case "malformed.negative" ->
          suggestedFigure(text.substring(1), column)
              .map(bare -> Wording.of("malformed.write-without-sign", bare))
              .orElseGet(() -> Wording.of(example(column.measure()), column.unit()));
      default -> Wording.of(example(column.measure()), column.unit());
    };
  }

  private static Slip slip(String key, String pattern, Set<Measure> measures) {
    return new Slip(key, Pattern.compile(pattern), measures);
  }

  /**
   * The message key of an example: the constant of {@link Measure} in lower case with hyphens, as
   * in an edition file.
   */
  private static String example(Measure measure) {
    return "malformed.example." + measure.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The figure that was evidently meant; empty where that would be a guess. */
  private static Optional<String> suggestedFigure(String text, Column column) {
    String halfWidth = Normalizer.normalize(text, Normalizer.Form.NFKC).replace('−', '-');
    String together = SEPARATORS.matcher(halfWidth).replaceAll("");
    String bare =
        WHOLE.contains(column.measure()) && together.length() <= LONGEST
            ? NO_DECIMALS.matcher(together).replaceFirst("")
            : together;
    Matcher matcher = WITH_UNIT.matcher(bare);
    if (column.measure().parse(bare).isPresent()) {
      return Optional.of(bare);
    }
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String number = matcher.group(1);
    if (matcher.group(2).equals(column.unit())) {
      return column.measure().parse(number).map(value -> number);
    }
    boolean yuanForTenThousand = matcher.group(2).equals("元") && column.unit().equals("万元");
    return yuanForTenThousand
        ? column.measure().parse(number).map(value -> inTenThousand(value))
        : Optional.empty();
  }

  private static String inTenThousand(BigDecimal yuan) {
    return yuan.movePointLeft(DECIMALS_OF_TEN_THOUSAND).stripTrailingZeros().toPlainString();
  }
}

package io.github.gipsite.report;

import io.github.gipsite.diagnostic.SourceLocation;
import io.github.gipsite.edition.Measure;
import io.github.gipsite.source.YamlText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A figure in one value cell: its text as written, its exact value, and its place.
 *
 * <pre>{@code
 * figure.text(); // "0370" stays "0370"; empty for a blank
 * figure.value(); // Optional of 370; a blank has no value, it is not 0
 * figure.place(); // where a finding points
 * }</pre>
 *
 * <p>An archive of ten thousand reports has two million of them, so each keeps its place itself,
 * and nearly all share their {@link WrittenValue} with others.
 *
 * @param written the value with its text
 * @param file where, as in {@link SourceLocation}
 */
public record Figure(WrittenValue written, String file, int line, int column, int length) {
  /**
   * The value of a cell with the text as it is written.
   *
   * @param state whether that is a figure at all
   * @param text as written in the file; the computed figure where it was computed; empty for a
   *     blank
   * @param value exact; present for {@link State#GIVEN} and {@link State#COMPUTED}. A blank has no
   *     value: blank is not 0
   */
  public record WrittenValue(State state, String text, Optional<BigDecimal> value) {
    private static final WrittenValue BLANK = new WrittenValue(State.BLANK, "", Optional.empty());
    private static final WrittenValue UNKNOWN =
        new WrittenValue(State.UNKNOWN, "", Optional.empty());

    /** The shared values of small numbers, which nearly all figures are. */
    private static final List<WrittenValue> SMALL =
        IntStream.range(0, 1000)
            .mapToObj(number -> given(String.valueOf(number), BigDecimal.valueOf(number)))
            .toList();

    private static WrittenValue of(YamlText written, Measure measure) {
      String text = written.text();
      int small = Measure.smallCount(text);
      if (small >= 0) {
        return SMALL.get(small);
      }
      if (written.isNull() || text.isBlank() || STROKES.contains(text)) {
        return BLANK;
      }
      Optional<BigDecimal> value = measure.parse(text);
      return new WrittenValue(value.isPresent() ? State.GIVEN : State.MALFORMED, text, value);
    }

    private static WrittenValue given(String text, BigDecimal value) {
      return new WrittenValue(State.GIVEN, text, Optional.of(value));
    }
  }

  /** The state of a cell: what its text is, or where its value comes from. */
  public enum State {
    GIVEN,
    /**
     * A cell that is empty, or has a dash in place of a figure. It has no value: blank is not 0.
     */
    BLANK,
    /** A text that is no figure of the column's measure. */
    MALFORMED,
    /** A total that was left out and follows from the other figures. */
    COMPUTED,
    /**
     * A total that does not follow because figures are malformed, or a cell that a partial report
     * does not have.
     */
    UNKNOWN;

    private final String id = name().toLowerCase(Locale.ROOT);

    /** The name of the state in the downloads. */
    public String id() {
      return id;
    }
  }

  /** The dashes that published tables use for a blank. */
  private static final Set<String> STROKES = Set.of("-", "－", "–", "—", "——", "/", "／");

  public static Figure read(YamlText written, Measure measure) {
    return at(written.place(), WrittenValue.of(written, measure));
  }

  public static Figure blank(SourceLocation place) {
    return at(place, WrittenValue.BLANK);
  }

  public static Figure unknown(SourceLocation place) {
    return at(place, WrittenValue.UNKNOWN);
  }

  /** Computes a total that was left out. */
  public static Figure totalOf(List<Figure> parts, SourceLocation place) {
    if (!parts.stream().allMatch(Figure::canBeAdded)) {
      return unknown(place);
    }
    BigDecimal sum = parts.stream().map(Figure::summand).reduce(BigDecimal.ZERO, BigDecimal::add);
    return at(place, new WrittenValue(State.COMPUTED, sum.toPlainString(), Optional.of(sum)));
  }

  private static Figure at(SourceLocation place, WrittenValue written) {
    return new Figure(written, place.file(), place.line(), place.column(), place.length());
  }

  /** The state of the cell. */
  public State state() {
    return written.state();
  }

  /** The text as written in the file, or as computed; empty for a blank. */
  public String text() {
    return written.text();
  }

  /** The exact value; a blank has none. */
  public Optional<BigDecimal> value() {
    return written.value();
  }

  public SourceLocation place() {
    return new SourceLocation(file, line, column, length);
  }

  public boolean isBlank() {
    return state() == State.BLANK;
  }

  public boolean isMalformed() {
    return state() == State.MALFORMED;
  }

  /** Whether the figure can take part in a sum. */
  public boolean canBeAdded() {
    return value().isPresent() || isBlank();
  }

  /** The value in a sum, in which a blank counts as 0. */
  public BigDecimal summand() {
    return value().orElse(BigDecimal.ZERO);
  }
}

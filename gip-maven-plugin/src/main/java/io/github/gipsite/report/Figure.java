package io.github.gipsite.report;

import io.github.gipsite.diagnostic.SourceLocation;
import io.github.gipsite.edition.Measure;
import io.github.gipsite.source.YamlText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What stands in one value cell.
 *
 * @param state whether that is a figure at all
 * @param text as written in the file; the computed figure where it was computed; empty for a blank
 * @param value exact; present for {@link State#GIVEN} and {@link State#COMPUTED}. A blank has no
 *     value: blank is not 0
 */
public record Figure(State state, String text, Optional<BigDecimal> value, SourceLocation place) {
  /** What can stand in a cell. */
  public enum State {
    GIVEN,
    /** Nothing, or a stroke in the place of a figure. */
    BLANK,
    /** A text that is no figure of the column's measure. */
    MALFORMED,
    /** A total that was left out, and follows from the other figures. */
    COMPUTED,
    /** A total that does not follow from malformed figures, or a cell of a partial report. */
    UNKNOWN;

    private final String id = name().toLowerCase(Locale.ROOT);

    /** As the downloads name it. */
    public String id() {
      return id;
    }
  }

  /** Seen in published tables where nothing was meant. */
  private static final Set<String> STROKES = Set.of("-", "－", "–", "—", "——", "/", "／");

  public static Figure read(YamlText written, Measure measure) {
    if (written.isNothing() || written.text().isBlank() || STROKES.contains(written.text())) {
      return blank(written.place());
    }
    Optional<BigDecimal> value = measure.parse(written.text());
    State state = value.isPresent() ? State.GIVEN : State.MALFORMED;
    // A number that many cells share has one text, too.
    String text =
        value.map(BigDecimal::toString).filter(written.text()::equals).orElse(written.text());
    return new Figure(state, text, value, written.place());
  }

  public static Figure blank(SourceLocation place) {
    return new Figure(State.BLANK, "", Optional.empty(), place);
  }

  public static Figure unknown(SourceLocation place) {
    return new Figure(State.UNKNOWN, "", Optional.empty(), place);
  }

  /** The total of figures, for a total that was left out. */
  public static Figure totalOf(List<Figure> parts, SourceLocation place) {
    if (!parts.stream().allMatch(Figure::canBeAdded)) {
      return unknown(place);
    }
    BigDecimal sum = parts.stream().map(Figure::summand).reduce(BigDecimal.ZERO, BigDecimal::add);
    return new Figure(State.COMPUTED, sum.toPlainString(), Optional.of(sum), place);
  }

  public boolean isBlank() {
    return state == State.BLANK;
  }

  public boolean isMalformed() {
    return state == State.MALFORMED;
  }

  /** Whether it can take part in a sum. */
  public boolean canBeAdded() {
    return value.isPresent() || isBlank();
  }

  /** The value in a sum, in which a blank counts as 0. */
  public BigDecimal summand() {
    return value.orElse(BigDecimal.ZERO);
  }
}

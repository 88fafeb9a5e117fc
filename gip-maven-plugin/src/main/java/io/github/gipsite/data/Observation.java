package io.github.gipsite.data;

import io.github.gipsite.report.Figure;
import java.math.BigDecimal;
import java.util.Optional;

/** A figure of one report, with all that tells what it is the figure of: a line of the tables. */
public record Observation(Origin origin, Item item, Figure figure) {
  /** Exact; empty for a blank and for what is not known, neither of which is 0. */
  public Optional<BigDecimal> value() {
    return figure.value();
  }

  /** Why there is or is no value. */
  public Figure.State state() {
    return figure.state();
  }

  /** The value without exponent, as many decimals as were written; empty where there is none. */
  public String written() {
    return value().map(BigDecimal::toPlainString).orElse("");
  }
}

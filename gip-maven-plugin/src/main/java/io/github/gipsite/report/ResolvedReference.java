package io.github.gipsite.report;

import io.github.gipsite.diagnostic.NearestNames;
import io.github.gipsite.diagnostic.Wording;
import io.github.gipsite.edition.FigureName;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The result of resolving a {@link FigureReference}: the text, or the reason why there is none. */
public sealed interface ResolvedReference {
  /** The figure, exact, as it is printed in the sentence. */
  record Known(String text) implements ResolvedReference {}

  /** A reference to a figure that does not exist. */
  record Unknown(Wording why) implements ResolvedReference {}

  /**
   * A reference to a cell that is missing from its table or holds no figure, which is a finding
   * there.
   */
  record Faulty() implements ResolvedReference {}

  /** Resolves references in the words of one report. */
  final class Resolver {
    private static final List<String> SHOWS = List.of("previous", "change", "percent-change");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** The most unknown names that get suggestions, which take time. */
    private static final int MOST_NAMES = 100;

    private final AnnualReport report;
    private final ReportSeries series;

    /** The suggestions for unknown names, by name. */
    private final Map<String, List<String>> nearest = new HashMap<>();

    private Resolver(AnnualReport report, ReportSeries series) {
      this.report = report;
      this.series = series;
    }

    public static Resolver of(AnnualReport report, ReportSeries series) {
      return new Resolver(report, series);
    }

    public ResolvedReference resolve(FigureReference reference) {
      if (!reference.closed()) {
        return unknown("unknown-figure.open");
      }
      String name = reference.name();
      if (FigureName.resolve(report.edition(), name).isEmpty()) {
        List<String> meant = nearest(name);
        return meant.isEmpty()
            ? unknown("unknown-figure", name)
            : unknown("unknown-figure.nearest", name, meant);
      }
      if (!reference.show().isEmpty() && !SHOWS.contains(reference.show())) {
        return unknown("unknown-figure.show", reference.show(), SHOWS);
      }
      Optional<BigDecimal> now = value(report, name);
      if (now.isEmpty()) {
        return isFaulty(name) ? new Faulty() : unknown("unknown-figure.blank", name);
      }
      return reference.show().isEmpty()
          ? known(now.get())
          : compared(reference.show(), name, now.get());
    }

    /** The Markdown of a narrative with references replaced by figures. */
    public String filled(Narrative narrative) {
      String text = narrative.source().text();
      StringBuilder filled = new StringBuilder();
      int from = 0;
      for (FigureReference reference : FigureReference.in(narrative.source())) {
        filled.append(text, from, reference.start());
        if (resolve(reference) instanceof Known known) {
          filled.append(known.text());
        }
        from = reference.end();
      }
      return filled.append(text, from, text.length()).toString();
    }

    private boolean isFaulty(String name) {
      return NamedFigure.in(report, name)
          .map(named -> named.figures().stream().anyMatch(Figure::isMalformed))
          .orElse(report.extent() == ReportHead.Extent.COMPLETE);
    }

    private List<String> nearest(String name) {
      return nearest.size() < MOST_NAMES
          ? nearest.computeIfAbsent(name, this::suggestions)
          : nearest.getOrDefault(name, List.of());
    }

    /** The suggestions: the columns of a row that has no total, or similar names. */
    private List<String> suggestions(String name) {
      List<String> all = FigureName.all(report.edition());
      List<String> columns = all.stream().filter(known -> known.startsWith(name + ".")).toList();
      return name.contains(".") && !columns.isEmpty() ? columns : NearestNames.to(name, all);
    }

    private ResolvedReference compared(String show, String name, BigDecimal now) {
      Optional<BigDecimal> then = series.before(report).flatMap(before -> value(before, name));
      if (then.isEmpty()) {
        return unknown("unknown-figure.no-year-before", name, report.year() - 1);
      }
      BigDecimal change = now.subtract(then.get());
      return switch (show) {
        case "previous" -> known(then.get());
        case "change" -> known(change);
        default ->
            then.get().signum() == 0
                ? unknown("unknown-figure.percent-of-nothing", name, report.year() - 1)
                : new Known(percent(change, then.get()) + "%");
      };
    }

    private static String percent(BigDecimal change, BigDecimal base) {
      BigDecimal percent = change.multiply(HUNDRED).divide(base, 1, RoundingMode.HALF_UP);
      return percent.stripTrailingZeros().toPlainString();
    }

    private static Optional<BigDecimal> value(AnnualReport report, String name) {
      return NamedFigure.in(report, name).flatMap(NamedFigure::value);
    }

    private static Known known(BigDecimal value) {
      return new Known(value.toPlainString());
    }

    private static Unknown unknown(String key, Object... arguments) {
      return new Unknown(Wording.of(key, arguments));
    }
  }
}

package io.github.gipsite.edition;

import io.github.gipsite.edition.Expectations.NoRuleMaking;
import io.github.gipsite.edition.Expectations.SuddenChange;
import io.github.gipsite.source.YamlText;
import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads the expectations on an office from an edition file.
 *
 * @param figures the names of all figures
 */
record ExpectationsReader(Set<String> figures, List<AgencyKind> kinds) {
  private static final int USUAL_FACTOR = 5;
  private static final int USUAL_FROM = 50;

  Expectations read(EditionFields root) {
    return new Expectations(
        root.section("due", this::due),
        root.section("no-rule-making", this::noRuleMaking),
        root.section("sudden-change", this::suddenChange));
  }

  private Map<String, MonthDay> due(EditionFields fields) {
    Map<String, MonthDay> due = new HashMap<>();
    Set<String> ids = ids();
    for (YamlText kind : fields.keys()) {
      if (!ids.contains(kind.text())) {
        fields.faults().unknown(kind, ids, ids);
      }
      String day = fields.text(kind.text());
      try {
        due.put(kind.text(), MonthDay.parse("--" + day));
      } catch (DateTimeException e) {
        fields.faults().add(fields.place(kind.text()), "edition-file.not-a-day", day);
      }
    }
    return due;
  }

  private NoRuleMaking noRuleMaking(EditionFields fields) {
    return new NoRuleMaking(
        EditionNames.figures(fields, "figures", figures),
        EditionNames.known(fields, "kinds", ids()),
        Pattern.compile("(?:" + fields.pattern("names") + ")$"),
        fields.pattern("unless"));
  }

  private SuddenChange suddenChange(EditionFields fields) {
    return new SuddenChange(
        fields.number("factor", USUAL_FACTOR),
        fields.number("from", USUAL_FROM),
        EditionNames.figures(fields, "figures", figures));
  }

  private Set<String> ids() {
    return kinds.stream().map(AgencyKind::id).collect(Collectors.toCollection(LinkedHashSet::new));
  }
}

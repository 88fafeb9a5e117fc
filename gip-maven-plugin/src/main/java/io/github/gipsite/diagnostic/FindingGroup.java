package io.github.gipsite.diagnostic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Findings that one mistake makes, which people are shown as one.
 *
 * @param first the finding that is shown
 * @param others what else comes of the same mistake; empty where nothing does
 */
public record FindingGroup(Diagnostic first, List<Diagnostic> others) {
  public FindingGroup {
    others = List.copyOf(others);
  }

  /**
   * Findings with the same cause, of one report or, where the cause has a name of its own, of one
   * agency; those without a cause stand alone.
   */
  private record Key(Subject subject, Severity severity, String cause) {
    static Key of(Diagnostic finding) {
      Subject subject = finding.subject();
      boolean isOfReport = finding.cause().indexOf(':') < 0;
      return new Key(
          isOfReport ? subject : new Subject(subject.agency(), null),
          finding.severity(),
          finding.cause());
    }
  }

  /** Returns the groups of some findings, in the order of the first of each. */
  static List<FindingGroup> of(List<Diagnostic> findings) {
    Map<Key, List<Diagnostic>> common = new HashMap<>();
    List<List<Diagnostic>> groups = new ArrayList<>();
    for (Diagnostic finding : findings) {
      List<Diagnostic> group =
          finding.cause().isEmpty()
              ? new ArrayList<>()
              : common.computeIfAbsent(Key.of(finding), key -> new ArrayList<>());
      if (group.isEmpty()) {
        groups.add(group);
      }
      group.add(finding);
    }
    return groups.stream()
        .map(group -> new FindingGroup(group.get(0), group.subList(1, group.size())))
        .toList();
  }

  public Severity severity() {
    return first.severity();
  }
}

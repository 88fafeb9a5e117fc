package io.github.gipsite.page;

import io.github.gipsite.report.Agency;
import io.github.gipsite.report.Archive;
import io.github.gipsite.report.ReportSeries;
import java.util.Arrays;
import java.util.List;

/**
 * The agencies of a site, grouped by the kind of organ.
 *
 * @param groups in the order of the kinds; a kind that no agency has is not among them
 */
public record AgencyDirectory(List<Group> groups) {
  /** The empty directory of an agency's own page, and of a site whose only agency has no folder. */
  static final AgencyDirectory NONE = new AgencyDirectory(List.of());

  /**
   * The agencies of one kind.
   *
   * @param agencies in the order of the archive
   */
  public record Group(Agency.Kind kind, List<AgencyLink> agencies) {
    public Group {
      agencies = List.copyOf(agencies);
    }
  }

  public AgencyDirectory {
    groups = List.copyOf(groups);
  }

  /** The agencies that have a folder, as links from the home page. */
  static AgencyDirectory of(Archive archive) {
    return new AgencyDirectory(
        Arrays.stream(Agency.Kind.values())
            .map(kind -> new Group(kind, links(archive, kind)))
            .filter(group -> !group.agencies().isEmpty())
            .toList());
  }

  private static List<AgencyLink> links(Archive archive, Agency.Kind kind) {
    return archive.series().stream()
        .filter(series -> series.agency().kind() == kind && hasFolder(series))
        .map(series -> AgencyLink.to(series, ""))
        .toList();
  }

  private static boolean hasFolder(ReportSeries series) {
    return series.agency().hasFolder();
  }

  public boolean isEmpty() {
    return groups.isEmpty();
  }

  public int size() {
    return groups.stream().mapToInt(group -> group.agencies().size()).sum();
  }

  /** Whether there are enough agencies to be worth a search field. */
  public boolean isSearchable() {
    return size() > 1;
  }
}

package io.github.gipsite.page;

import io.github.gipsite.edition.AgencyKind;
import io.github.gipsite.edition.Edition;
import io.github.gipsite.report.Archive;
import io.github.gipsite.report.ReportSeries;
import io.github.gipsite.template.TemplateConstant;
import java.util.List;
import java.util.stream.Stream;

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
  public record Group(Kind kind, List<AgencyLink> agencies) {
    public Group {
      agencies = List.copyOf(agencies);
    }
  }

  /**
   * A kind of agencies.
   *
   * @param name of the group; empty where the words of the template have it
   */
  public record Kind(TemplateConstant id, String name) {
    private static Kind of(AgencyKind kind) {
      return new Kind(new TemplateConstant(kind.id()), kind.name());
    }
  }

  public AgencyDirectory {
    groups = List.copyOf(groups);
  }

  /** The agencies that have a folder, as links from the home page. */
  static AgencyDirectory of(Archive archive) {
    return new AgencyDirectory(
        kinds(archive)
            .map(kind -> new Group(Kind.of(kind), links(archive, kind)))
            .filter(group -> !group.agencies().isEmpty())
            .toList());
  }

  /** The kinds in the order of the form, and then those of other forms. */
  private static Stream<AgencyKind> kinds(Archive archive) {
    List<AgencyKind> ofForm =
        archive.latestEdition().map(Edition::agencyKinds).orElse(AgencyKind.USUAL);
    return Stream.concat(
            ofForm.stream(), archive.series().stream().map(series -> series.agency().kind()))
        .distinct();
  }

  private static List<AgencyLink> links(Archive archive, AgencyKind kind) {
    return archive.series().stream()
        .filter(series -> series.agency().kind().equals(kind) && hasFolder(series))
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

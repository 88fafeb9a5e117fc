package io.github.gipsite.edition;

import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.source.ResourceFolder;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The editions of the form that reports may follow: those in {@code formats/}, and those that an
 * office adds.
 *
 * @param unread those that an office adds and that cannot be read
 * @param findings on the files of the office
 * @param fingerprint of these files; empty where there are none
 */
public record Editions(
    List<Edition> all, List<UnreadEdition> unread, List<Diagnostic> findings, String fingerprint) {
  public Editions {
    all = List.copyOf(all);
    unread = List.copyOf(unread);
    findings = List.copyOf(findings);
  }

  /** Creates editions in which nothing is wrong. */
  public Editions(List<Edition> all) {
    this(all, List.of(), List.of(), "");
  }

  /**
   * An edition whose file has faults: its reports are not read, because nobody knows their form.
   */
  public record UnreadEdition(String id, int firstYear, int lastYear) {}

  /** Reads the editions in a folder of the class path. An error in a file throws. */
  public static Editions in(ResourceFolder folder) {
    EditionFiles files = EditionFolderReader.files(folder);
    List<Edition> all = files.files().stream().flatMap(file -> files.read(file).stream()).toList();
    List<String> faults =
        files.files().stream()
            .flatMap(file -> file.faults().stream())
            .map(Editions::placeAndFault)
            .toList();
    if (!faults.isEmpty()) {
      throw new IllegalStateException("not an edition: " + faults);
    }
    return new Editions(all);
  }

  private static String placeAndFault(Diagnostic fault) {
    return fault.place() + " " + fault.wording().key() + " " + fault.wording().arguments();
  }

  /** The editions that come with the product. */
  public static Editions builtIn() {
    return in(EditionFolderReader.BUILT_IN);
  }

  /** What is left of these editions beside others that take the place of some of them. */
  Stream<Edition> beside(List<Edition> added) {
    return all.stream()
        .filter(old -> added.stream().noneMatch(edition -> edition.id().equals(old.id())))
        .flatMap(old -> beside(old, added).stream());
  }

  /** What is left of an edition beside others that take its years; empty where they take all. */
  private static Optional<Edition> beside(Edition old, List<Edition> added) {
    Edition left = old;
    for (Edition edition : added) {
      if (edition.lastYear() >= left.lastYear() && edition.firstYear() <= left.lastYear()) {
        left = left.until(edition.firstYear() - 1);
      }
    }
    return Optional.of(left).filter(edition -> edition.firstYear() <= edition.lastYear());
  }

  /** The editions with a form, which can be prepared for a new year or recognised in a document. */
  public Editions withTables() {
    return new Editions(
        all.stream().filter(Edition::hasTables).toList(), unread, findings, fingerprint);
  }

  /** The edition of a year; empty where there is none, or where it cannot be read. */
  public Optional<Edition> forYear(int year) {
    return isUnread(year)
        ? Optional.empty()
        : all.stream().filter(edition -> edition.appliesTo(year)).findFirst();
  }

  public Optional<Edition> named(String id) {
    return all.stream().filter(edition -> edition.id().equals(id)).findFirst();
  }

  private boolean isUnread(int year) {
    return unread.stream()
        .anyMatch(edition -> edition.firstYear() <= year && year <= edition.lastYear());
  }

  /**
   * Whether an edition cannot be read.
   *
   * @param named its id, where a report names it
   * @param year of the report, which decides where it does not
   */
  public boolean isUnread(Optional<String> named, int year) {
    return named
        .map(id -> unread.stream().anyMatch(edition -> edition.id().equals(id)))
        .orElseGet(() -> isUnread(year));
  }

  /** The edition that is in force, or was last: it says which agencies there are. */
  public Optional<Edition> latest() {
    return all.stream().max(Comparator.comparingInt(Edition::lastYear));
  }

  /** The kind of agency with an id. */
  public Optional<AgencyKind> agencyKind(String id) {
    return agencyKinds().stream().filter(kind -> kind.id().equals(id)).findFirst();
  }

  /** The kinds of agency there are. */
  public List<AgencyKind> agencyKinds() {
    return latest().map(Edition::agencyKinds).orElse(AgencyKind.USUAL);
  }
}

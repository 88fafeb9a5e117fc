package io.github.gipsite.content;

import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.diagnostic.SourceLocation;
import io.github.gipsite.source.SourceFolder;
import java.util.List;
import java.util.Optional;

/** Finds reports that are not in a folder of their year, and says where they belong. */
record MisplacedYears(SourceFolder folder) {

  /** Whether a folder is meant for a year, by its name or its files. */
  boolean isMeantAsYear(String path, String name) {
    return folder.exists(path + "/" + ReportReader.REPORT_FILE)
        || MisnamedYears.isYear(name, folder.names(path, ignored -> {}));
  }

  /** Returns the finding on a folder whose name is not a year. */
  Diagnostic misnamed(String path, String name) {
    Optional<String> year = MisnamedYears.of(name);
    String key = "misplaced-report";
    if (year.isPresent()) {
      boolean isTaken =
          folder.exists(path.substring(0, path.length() - name.length()) + year.get());
      key = isTaken ? "misplaced-report.second" : "misplaced-report.year";
    }
    return finding(path + "/" + ReportReader.REPORT_FILE, key, name, year.orElse(""));
  }

  /**
   * Returns what to say instead of a finding on something that is not published: the folder of a
   * year may be inside another.
   *
   * @param prefix of the folders of the agency
   * @param outer the year in whose folder it was found
   */
  Diagnostic orNested(Diagnostic finding, String prefix, String outer) {
    String path = finding.place().file();
    String inner = path.substring(path.lastIndexOf('/') + 1);
    Optional<String> year = MisnamedYears.of(inner);
    boolean isNested =
        finding.id().equals(ContentRules.UNKNOWN_FILE.id())
            && path.equals(prefix + outer + "/" + inner)
            && year.isPresent()
            && isMeantAsYear(path, inner);
    if (!isNested) {
      return finding;
    }
    String right = year.orElseThrow();
    return nested(path, folder.exists(prefix + right) ? ".nested-second" : ".nested", right, outer);
  }

  /** Returns the finding on a year that holds nothing but a folder with its report. */
  Optional<Diagnostic> tooDeep(String path, String year) {
    List<String> names = folder.names(path, ignored -> {});
    return names.size() == 1
            && MisnamedYears.of(names.get(0)).equals(Optional.of(year))
            && isMeantAsYear(path + "/" + names.get(0), names.get(0))
        ? Optional.of(nested(path + "/" + names.get(0), ".too-deep", year, year))
        : Optional.empty();
  }

  private static Diagnostic nested(String path, String key, String year, String outer) {
    String variant = key.equals(".nested-second") && year.equals(outer) ? ".nested-same" : key;
    return finding(
        path + "/" + ReportReader.REPORT_FILE,
        "misplaced-report" + variant,
        path.substring(path.lastIndexOf('/') + 1),
        year,
        outer);
  }

  /**
   * Returns the finding on a report that lies beside the folder of its year, which is empty; empty
   * where the report may be of several years.
   *
   * @param names of all that stands in the folder of the agency
   */
  Optional<Diagnostic> beside(String prefix, String year, List<String> names) {
    boolean isOnlyYear = names.stream().filter(AgencyReader::isYear).count() == 1;
    return names.contains(ReportReader.REPORT_FILE)
            && isOnlyYear
            && folder.names(prefix + year, ignored -> {}).isEmpty()
        ? Optional.of(finding(prefix + ReportReader.REPORT_FILE, "misplaced-report.beside", year))
        : Optional.empty();
  }

  private static Diagnostic finding(String file, String key, Object... arguments) {
    return Diagnostic.of(
        ContentRules.MISPLACED_REPORT, SourceLocation.startOf(file), key, arguments);
  }
}

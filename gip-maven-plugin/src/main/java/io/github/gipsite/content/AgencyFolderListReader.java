package io.github.gipsite.content;

import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.diagnostic.NearestNames;
import io.github.gipsite.report.Agency;
import io.github.gipsite.source.SourceFolder;
import io.github.gipsite.source.YamlText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Reads a list of agencies: folders that exist, each once. */
final class AgencyFolderListReader {
  private final SourceFolder folder;
  private final Consumer<Diagnostic> findings;

  AgencyFolderListReader(SourceFolder folder, Consumer<Diagnostic> findings) {
    this.folder = folder;
    this.findings = findings;
  }

  /**
   * Reads the folders under a key. A wrong one stays in the list, so that the sum of the others is
   * not taken for the whole.
   *
   * @param agencyFolder of the agency that names them; empty where it is the site
   */
  List<String> read(YamlFields fields, String key, String agencyFolder) {
    List<YamlText> names = fields.texts(key);
    List<String> agencies = names.isEmpty() ? List.of() : agencies();
    List<String> units = new ArrayList<>();
    for (YamlText name : names) {
      if (name.text().equals(agencyFolder)) {
        report(name, "wrong-value.unit-itself", key);
      } else if (units.contains(name.text())) {
        report(name, "wrong-value.unit-twice", key);
      } else if (!agencies.contains(name.text())) {
        absent(name, key, agencies);
      }
      units.add(name.text());
    }
    return units;
  }

  private List<String> agencies() {
    // What cannot be listed is said when the agencies are read.
    return folder.names("", ignored -> {}).stream()
        .filter(name -> !Agency.isReserved(name))
        .filter(name -> folder.exists(name + "/" + SiteReader.AGENCY_FILE))
        .toList();
  }

  private void absent(YamlText name, String key, List<String> agencies) {
    List<String> nearest = NearestNames.to(name.text(), agencies);
    if (nearest.isEmpty()) {
      report(name, "wrong-value.no-unit", key);
    } else {
      report(name, "wrong-value.no-unit.nearest", key, nearest);
    }
  }

  private void report(YamlText name, String message, Object... more) {
    List<Object> arguments = new ArrayList<>(List.of(name.text()));
    arguments.addAll(List.of(more));
    findings.accept(
        Diagnostic.of(ContentRules.WRONG_VALUE, name.place(), message, arguments.toArray()));
  }
}

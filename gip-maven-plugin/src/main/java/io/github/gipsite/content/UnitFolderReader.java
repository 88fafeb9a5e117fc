package io.github.gipsite.content;

import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.diagnostic.NearestNames;
import io.github.gipsite.report.Agency;
import io.github.gipsite.source.SourceFolder;
import io.github.gipsite.source.YamlText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Reads the agencies that a summary is made of: folders that exist, each once. */
final class UnitFolderReader {
  private final SourceFolder folder;
  private final Consumer<Diagnostic> findings;

  UnitFolderReader(SourceFolder folder, Consumer<Diagnostic> findings) {
    this.folder = folder;
    this.findings = findings;
  }

  /**
   * Reads the folders under {@code roll-up}. A wrong one stays in the list, so that the sum of the
   * others is not taken for the whole.
   *
   * @param agencyFolder of the agency that names them
   */
  List<String> read(YamlFields fields, String agencyFolder) {
    List<YamlText> names = fields.texts("roll-up");
    List<String> agencies = names.isEmpty() ? List.of() : agencies();
    List<String> units = new ArrayList<>();
    for (YamlText name : names) {
      if (name.text().equals(agencyFolder)) {
        report(name, "wrong-value.unit-itself");
      } else if (units.contains(name.text())) {
        report(name, "wrong-value.unit-twice");
      } else if (!agencies.contains(name.text())) {
        absent(name, agencies);
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

  private void absent(YamlText name, List<String> agencies) {
    List<String> nearest = NearestNames.to(name.text(), agencies);
    if (nearest.isEmpty()) {
      report(name, "wrong-value.no-unit");
    } else {
      report(name, "wrong-value.no-unit.nearest", nearest);
    }
  }

  private void report(YamlText name, String key, Object... more) {
    List<Object> arguments = new ArrayList<>(List.of(name.text()));
    arguments.addAll(List.of(more));
    findings.accept(
        Diagnostic.of(ContentRules.WRONG_VALUE, name.place(), key, arguments.toArray()));
  }
}

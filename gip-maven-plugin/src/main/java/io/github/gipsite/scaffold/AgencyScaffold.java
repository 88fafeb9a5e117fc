package io.github.gipsite.scaffold;

import io.github.gipsite.report.Agency;
import java.util.Map;
import java.util.Optional;

/**
 * The {@code agency.yaml} of a new agency among several.
 *
 * @param name as the title of a report has it; empty where it has none
 */
public record AgencyScaffold(String folder, Optional<String> name) {
  /** The file; what is not known is left to be filled in, and found as missing. */
  public NewFile file() {
    String text =
        new ScaffoldTemplate("agency.yaml")
            .filled(
                Map.of(
                    "name",
                    name.map(YamlQuoting::words).orElseGet(() -> ScaffoldWords.text("agency.name")),
                    "kind",
                    name.flatMap(AgencyKindWords::find)
                        .map(Agency.Kind::id)
                        .orElseGet(() -> ScaffoldWords.text("agency.kind"))));
    return new NewFile(folder + "/agency.yaml", text);
  }
}

package io.github.gipsite.scaffold;

import io.github.gipsite.edition.AgencyKind;
import io.github.gipsite.edition.Editions;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The {@code agency.yaml} of a new agency among several.
 *
 * @param name as the title of a report has it; empty where it has none
 * @param editions say which kinds of agency there are
 */
public record AgencyScaffold(String folder, Optional<String> name, Editions editions) {
  private String kinds() {
    return editions.agencyKinds().stream().map(AgencyKind::id).collect(Collectors.joining(", "));
  }

  /** The file; what is not known is left to be filled in, and found as missing. */
  public NewFile file() {
    ScaffoldWords words =
        new ScaffoldWords(editions.latest().filter(latest -> !latest.isChinese()).isPresent());
    String text =
        words.filled(
            "agency.yaml",
            Map.of(
                "name",
                name.map(YamlQuoting::words).orElseGet(() -> words.text("agency.name")),
                "kind",
                name.flatMap(called -> AgencyKindWords.find(called, editions.agencyKinds()))
                    .map(AgencyKind::id)
                    .orElseGet(() -> words.text("agency.kind", kinds()))));
    return new NewFile(folder + "/agency.yaml", text);
  }
}

package io.github.gipsite;

import io.github.gipsite.content.AgencyFolders;
import io.github.gipsite.importer.document.UnreadableDocumentException;
import io.github.gipsite.report.Agency;
import io.github.gipsite.report.AgencyName;
import io.github.gipsite.report.TitledAgency;
import java.util.Optional;

/** Refuses to import a report among those of another agency. */
record ImportAgencyGuard(AgencyFolders agencies) {
  /**
   * Does nothing where the title names the agency of the folder, or none.
   *
   * @param folder of the agency; empty where there is one
   */
  void check(String title, String folder) throws UnreadableDocumentException {
    Optional<AgencyName> stated = TitledAgency.of(title);
    Optional<Agency> agency = agencies.agency(folder);
    if (stated.isPresent() && agency.filter(one -> !one.isCalled(stated.get())).isPresent()) {
      throw other(stated.get(), agency.get());
    }
  }

  private UnreadableDocumentException other(AgencyName stated, Agency agency) {
    return agencies.inFolders().stream()
        .filter(one -> AgencyName.of(one.name()).isCertain() && one.isCalled(stated))
        .findFirst()
        .map(
            right ->
                new UnreadableDocumentException(
                    "import.other-agency.folder",
                    stated.written(),
                    agency.name(),
                    agency.nameFile(),
                    right.folder()))
        .orElseGet(
            () ->
                new UnreadableDocumentException(
                    "import.other-agency", stated.written(), agency.name(), agency.nameFile()));
  }
}

package io.github.gipsite.content;

import io.github.gipsite.edition.Editions;
import io.github.gipsite.report.Agency;
import io.github.gipsite.source.SourceFolder;
import java.util.List;
import java.util.Optional;

/** The agencies of a content folder, read without their reports. What cannot be read is absent. */
public record AgencyFolders(SourceFolder content, Editions editions) {
  /** The agency of a folder; of the content folder itself where the name is empty. */
  public Optional<Agency> agency(String folder) {
    SiteReader reader = new SiteReader(content, editions, ignored -> {});
    return folder.isEmpty()
        ? reader.readSite().flatMap(SiteReader.SiteFile::agency)
        : Optional.of(folder).filter(this::isAgency).map(reader::readAgency);
  }

  /** All agencies that have folders of their own. */
  public List<Agency> inFolders() {
    return content.names("", ignored -> {}).stream()
        .map(this::agency)
        .flatMap(Optional::stream)
        .toList();
  }

  private boolean isAgency(String folder) {
    return !Agency.isReserved(folder) && content.exists(folder + "/" + SiteReader.AGENCY_FILE);
  }
}

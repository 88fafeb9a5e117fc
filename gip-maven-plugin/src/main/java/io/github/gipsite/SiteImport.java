package io.github.gipsite;

import io.github.gipsite.content.AgencyFolders;
import io.github.gipsite.content.ContentReader;
import io.github.gipsite.diagnostic.Wording;
import io.github.gipsite.edition.EditionFolderReader;
import io.github.gipsite.edition.Editions;
import io.github.gipsite.edition.NarrativePart;
import io.github.gipsite.findings.Messages;
import io.github.gipsite.importer.Import;
import io.github.gipsite.importer.ImportResult;
import io.github.gipsite.importer.Leftover;
import io.github.gipsite.importer.document.UnreadableDocumentException;
import io.github.gipsite.publish.OutputFolderGuard;
import io.github.gipsite.report.AgencyName;
import io.github.gipsite.report.PublicationDate;
import io.github.gipsite.report.TitledAgency;
import io.github.gipsite.scaffold.AgencyScaffold;
import io.github.gipsite.scaffold.DraftYear;
import io.github.gipsite.scaffold.NewFile;
import io.github.gipsite.scaffold.NewFilesWriter;
import io.github.gipsite.scaffold.YearScaffold;
import io.github.gipsite.source.SourceFolder;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Imports a published report as the content of a year: read → place → write. */
public final class SiteImport {
  private static final String TRACE = "import.txt";

  private final Path content;
  private final Path findings;
  private final OutputFolderGuard guard;
  private final Messages messages;
  private final EditionFolderReader editions;

  /**
   * Creates an import, which does nothing until it is started.
   *
   * @param content the content folder
   * @param findings the folder in which it is said where each figure comes from
   * @param guard knows which folders may be written into
   */
  public SiteImport(Path content, Path findings, OutputFolderGuard guard, Messages messages) {
    this.content = content;
    this.editions = new EditionFolderReader(new SourceFolder(content));
    this.findings = findings;
    this.guard = guard;
    this.messages = messages;
  }

  /**
   * Imports a report and returns the lines to log.
   *
   * @param agency its folder, of several; empty where there is one
   * @param published takes the place of what the document says
   * @throws FileAlreadyExistsException where something of the year is filled in; nothing is written
   * @throws UnreadableDocumentException also where its title names another agency
   */
  public List<String> run(Path file, String agency, Optional<PublicationDate> published)
      throws IOException, UnreadableDocumentException {
    String schemas = agency.isEmpty() ? "../schema" : "../../schema";
    Editions forms = forms();
    ImportResult imported = new Import(forms, published, schemas).read(file);
    new ImportAgencyGuard(new AgencyFolders(new SourceFolder(content), forms))
        .check(imported.title(), agency);
    String folder = (agency.isEmpty() ? "" : agency + "/") + imported.year() + "/";
    List<NewFile> files = new ArrayList<>();
    files(imported).forEach(made -> files.add(new NewFile(folder + made.path(), made.text())));
    newAgency(agency, imported.title()).ifPresent(files::add);
    write(files, agency, imported.year());
    List<Wording> told = summaryLines(file, imported, files);
    told.add(writeTrace(imported));
    return told.stream().map(messages::text).toList();
  }

  /** The editions of the form, where nothing is wrong with those of the office. */
  private Editions forms() throws UnreadableDocumentException {
    Editions forms = editions.read();
    if (!forms.findings().isEmpty()) {
      throw new UnreadableDocumentException(
          "import.editions",
          forms.findings().stream().map(finding -> finding.place().file()).distinct().toList());
    }
    return forms;
  }

  /** The file that names an agency, where its folder has none yet. */
  private Optional<NewFile> newAgency(String folder, String title) {
    AgencyScaffold agency =
        new AgencyScaffold(
            folder, TitledAgency.of(title).map(AgencyName::written), editions.read());
    return Optional.of(agency.file())
        .filter(file -> !folder.isEmpty())
        .filter(file -> !new SourceFolder(content).exists(file.path()));
  }

  /** Writes the files, also in the place of a draft in which nothing is filled in. */
  private void write(List<NewFile> files, String agency, int year) throws IOException {
    Optional<DraftYear> draft = draft(agency, year);
    Optional<String> filledIn = draft.flatMap(there -> there.filledIn(files));
    boolean replaceable = draft.isPresent() && filledIn.isEmpty();
    try {
      new NewFilesWriter(content).write(files, there -> replaceable);
    } catch (FileAlreadyExistsException e) {
      throw new FileAlreadyExistsException(
          filledIn.map(path -> content.resolve(path).toString()).orElse(e.getFile()));
    }
  }

  /** The year that is there, as a draft; empty where there is none. */
  private Optional<DraftYear> draft(String agency, int year) {
    SourceFolder source = new SourceFolder(content);
    if (!source.exists((agency.isEmpty() ? "" : agency + "/") + year)) {
      return Optional.empty();
    }
    Editions forms = editions.read();
    return forms
        .forYear(year)
        .flatMap(
            edition ->
                ContentReader.read(source, forms, count -> {}).archive().series().stream()
                    .filter(one -> one.agency().folder().equals(agency))
                    .map(one -> new DraftYear(source, new YearScaffold(one, year, edition)))
                    .findFirst());
  }

  private List<NewFile> files(ImportResult imported) {
    List<NewFile> files = new ArrayList<>(imported.files());
    if (!imported.leftovers().isEmpty()) {
      files.add(new NewFile(NarrativePart.LEFTOVERS, leftovers(imported.leftovers())));
    }
    return files;
  }

  /**
   * Writes the trace of the import, which tells the cell of each figure. Where that fails, the
   * import itself is done, so that this is a message and no exception.
   */
  private Wording writeTrace(ImportResult imported) {
    try {
      guard.checkFindings(findings);
      new NewFilesWriter(findings).replace(new NewFile(TRACE, trace(imported)));
      return Wording.of("import.traced", findings.resolve(TRACE).toAbsolutePath());
    } catch (IOException e) {
      return Wording.of("import.untraced", IoErrorMessages.of(e));
    }
  }

  private List<Wording> summaryLines(Path file, ImportResult imported, List<NewFile> files) {
    List<Wording> told = new ArrayList<>();
    told.add(Wording.of("import.read", file.toAbsolutePath()));
    told.addAll(imported.notes());
    told.add(Wording.of("import.written", files.stream().map(NewFile::path).toList()));
    if (!imported.leftovers().isEmpty()) {
      told.add(
          Wording.of("import.leftovers", imported.leftovers().size(), NarrativePart.LEFTOVERS));
    }
    return told;
  }

  private String trace(ImportResult imported) {
    return imported.trace().stream()
        .map(messages::text)
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private String leftovers(List<Leftover> leftovers) {
    return leftovers.stream()
        .map(left -> messages.text(left.place()) + "\n\n    " + left.text().replace("\n", "\n    "))
        .collect(Collectors.joining("\n\n", messages.text("import.leftovers.head") + "\n\n", "\n"));
  }
}

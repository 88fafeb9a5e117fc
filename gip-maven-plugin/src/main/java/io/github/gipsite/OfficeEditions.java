package io.github.gipsite;

import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.diagnostic.Wording;
import io.github.gipsite.edition.EditionFolderReader;
import io.github.gipsite.edition.Editions;
import io.github.gipsite.scaffold.NewFile;
import io.github.gipsite.scaffold.ScaffoldException;
import io.github.gipsite.source.SourceFolder;
import io.github.gipsite.source.SourceText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The editions that a new repository begins with.
 *
 * @param file the office's own edition, which goes into the repository
 */
record OfficeEditions(Editions editions, Optional<NewFile> file) {
  private static final String ENDING = ".yaml";

  /** The editions of a folder that may hold some already. */
  static OfficeEditions in(Path root) throws ScaffoldException {
    Editions editions = new EditionFolderReader(new SourceFolder(root)).read();
    refuse(editions.findings());
    return new OfficeEditions(editions, Optional.empty());
  }

  /** The editions of the product with that of a file. */
  static OfficeEditions with(Path file) throws ScaffoldException {
    Path whole = file.toAbsolutePath();
    String name = String.valueOf(whole.getFileName());
    if (!name.endsWith(ENDING)) {
      throw new ScaffoldException("init.edition.name", name);
    }
    List<Diagnostic> unreadable = new ArrayList<>();
    Optional<SourceText> text =
        new SourceFolder(whole.resolveSibling(".")).read(name, unreadable::add);
    refuse(unreadable);
    SourceText source =
        new SourceText(EditionFolderReader.FOLDER + "/" + name, text.orElseThrow().text());
    Editions editions = EditionFolderReader.read(source);
    refuse(editions.findings());
    return new OfficeEditions(editions, Optional.of(new NewFile(source.file(), source.text())));
  }

  /** Says what is wrong first; the rest is said when that is mended. */
  private static void refuse(List<Diagnostic> findings) throws ScaffoldException {
    Optional<Diagnostic> first = findings.stream().sorted().findFirst();
    if (first.isPresent()) {
      Wording wording = first.get().wording();
      throw new ScaffoldException(
          "init.edition",
          first.get().place().toString(),
          wording,
          new Wording(wording.key() + ".help", wording.arguments()));
    }
  }
}

package io.github.gipsite.edition;

import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.diagnostic.SourceLocation;
import io.github.gipsite.edition.EditionReader.Years;
import io.github.gipsite.edition.Editions.UnreadEdition;
import io.github.gipsite.source.ResourceFolder;
import io.github.gipsite.source.SourceFolder;
import io.github.gipsite.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the editions of a content folder: those of the product, and those of its folder {@code
 * editions/}, which come first. Asked again, it reads them only if that folder has changed.
 *
 * <pre>{@code
 * Editions editions = new EditionFolderReader(content).read();
 * editions.findings(); // what is wrong in the office's files
 * }</pre>
 */
public final class EditionFolderReader {
  /** The folder of editions in a content folder. */
  public static final String FOLDER = "editions";

  static final ResourceFolder BUILT_IN =
      new ResourceFolder(EditionFolderReader.class.getClassLoader(), "io/github/gipsite/formats");

  private final SourceFolder content;

  /** The fingerprint of the folder when it was read. */
  private String read = "";

  private @Nullable Editions last;

  public EditionFolderReader(SourceFolder content) {
    this.content = content;
  }

  /** The editions as they are now; the same object while nothing has changed. */
  public synchronized Editions read() {
    String now = content.fingerprint(FOLDER);
    Editions editions = last;
    if (editions == null || !now.equals(read)) {
      editions = readFolder(now);
      last = editions;
      read = now;
    }
    return editions;
  }

  private Editions readFolder(String fingerprint) {
    List<Diagnostic> findings = new ArrayList<>();
    List<String> names = content.names(FOLDER, findings::add);
    if (names.isEmpty() && findings.isEmpty()) {
      return Editions.builtIn();
    }
    List<UnreadEdition> unread = new ArrayList<>();
    List<SourceText> sources = new ArrayList<>();
    for (String name : names) {
      String path = FOLDER + "/" + name;
      if (name.endsWith(EditionFile.ENDING)) {
        content
            .read(path, findings::add)
            .ifPresentOrElse(sources::add, () -> unread.add(unknown(name)));
      } else if (name.endsWith(".yml")) {
        findings.add(misnamed(path));
      }
    }
    return read(sources, unread, findings, fingerprint);
  }

  /** Reads the editions of the product, with one of an office that has no content folder yet. */
  public static Editions read(SourceText file) {
    return read(List.of(file), new ArrayList<>(), new ArrayList<>(), file.text());
  }

  private static Editions read(
      List<SourceText> sources,
      List<UnreadEdition> unread,
      List<Diagnostic> findings,
      String fingerprint) {
    EditionFiles files =
        EditionFiles.of(sources.stream().map(EditionFile::new).toList(), files(BUILT_IN).byId());
    List<Edition> added = editions(files, unread);
    files.files().forEach(file -> findings.addAll(file.faults()));
    Stream<Edition> others = Editions.builtIn().beside(added);
    return new Editions(
        Stream.concat(added.stream(), others).toList(), unread, findings, fingerprint);
  }

  private static List<Edition> editions(EditionFiles files, List<UnreadEdition> unread) {
    List<Edition> read = new ArrayList<>();
    for (EditionFile file : files.files()) {
      Years years = file.years();
      Optional<Edition> edition = files.read(file);
      edition.ifPresentOrElse(
          read::add, () -> unread.add(new UnreadEdition(file.id(), years.from(), years.to())));
    }
    reportOverlaps(files, read);
    return read;
  }

  /** Reports editions of which a year has two. */
  private static void reportOverlaps(EditionFiles files, List<Edition> editions) {
    for (Edition edition : editions) {
      for (Edition other : editions) {
        boolean later = other.id().compareTo(edition.id()) > 0;
        int from = Math.max(edition.firstYear(), other.firstYear());
        if (later && edition.appliesTo(from) && other.appliesTo(from)) {
          Map<String, EditionFile> byId = files.byId();
          Optional.ofNullable(byId.get(other.id()))
              .ifPresent(file -> file.fault("years", "edition-file.overlap", from, edition.id()));
        }
      }
    }
  }

  private static UnreadEdition unknown(String name) {
    String id = name.substring(0, name.length() - EditionFile.ENDING.length());
    return new UnreadEdition(id, 0, Integer.MAX_VALUE);
  }

  private static Diagnostic misnamed(String path) {
    return Diagnostic.of(
        EditionRules.EDITION_FILE,
        SourceLocation.startOf(path),
        "edition-file.misnamed",
        path.replaceFirst("[^/]*/", "").replaceFirst("\\.yml$", EditionFile.ENDING));
  }

  /** The files in a folder of the class path. */
  static EditionFiles files(ResourceFolder folder) {
    Stream<String> names =
        folder.names().stream().filter(name -> name.endsWith(EditionFile.ENDING));
    List<EditionFile> files = names.map(folder::text).map(EditionFile::new).toList();
    return EditionFiles.of(files, Map.of());
  }
}

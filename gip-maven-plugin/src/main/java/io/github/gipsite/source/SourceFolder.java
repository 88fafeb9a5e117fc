package io.github.gipsite.source;

import io.github.gipsite.cache.DirectorySignature;
import io.github.gipsite.cache.Fingerprint;
import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.diagnostic.SourceLines;
import io.github.gipsite.diagnostic.SourceLocation;
import io.github.gipsite.source.FolderBoundary.ResolvedPath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The content folder. Every path in and out is relative to it, with {@code /}. What cannot be read
 * is a finding.
 *
 * <pre>{@code
 * SourceFolder folder = new SourceFolder(Path.of("content"));
 * Optional<SourceText> text = folder.read("2024/report.yaml", findings::add);
 * }</pre>
 *
 * <p>A link that leads out of the folder is not followed.
 */
public final class SourceFolder implements SourceLines {
  private final Path root;
  private final FolderBoundary boundary;

  public SourceFolder(Path root) {
    this.root = root;
    this.boundary = new FolderBoundary(root);
  }

  public boolean exists(String path) {
    return Files.exists(root.resolve(path));
  }

  /**
   * Opens a file that is published as it is.
   *
   * @throws FileSystemException where it is not in this folder
   */
  public InputStream open(String path) throws IOException {
    if (boundary.escapes(path)) {
      throw new FileSystemException(path, null, "a link out of the content folder");
    }
    return Files.newInputStream(root.resolve(path));
  }

  /**
   * Lists the names in a folder, sorted, without {@link SystemFiles}; empty where it is no folder
   * of this one. A folder that cannot be listed is a finding, so that nobody takes its content for
   * removed. So is a folder with content whose name is no text.
   */
  public List<String> names(String folder, Consumer<Diagnostic> findings) {
    return names(folder, boundary.resolve(folder), SourceFolder::holdsYaml, findings);
  }

  /** Lists a folder whose files are to be read. */
  public ListedFolder list(String folder, Consumer<Diagnostic> findings) {
    ResolvedPath way = boundary.resolve(folder);
    return new ListedFolder(folder, boundary, way, names(folder, way, any -> true, findings));
  }

  private List<String> names(
      String folder, ResolvedPath way, Predicate<Path> isContent, Consumer<Diagnostic> findings) {
    if (boundary.escapes(way)) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(way.end())) {
      List<Path> all = entries.toList();
      all.stream()
          .filter(entry -> !FileNames.isText(entry.getFileName()) && isContent.test(entry))
          .map(entry -> FileNames.unreadable(inFolder(folder, entry.getFileName().toString())))
          .forEach(findings);
      return all.stream()
          .map(Path::getFileName)
          .filter(FileNames::isText)
          .map(Path::toString)
          .filter(name -> !SystemFiles.contain(name))
          .sorted()
          .toList();
    } catch (NoSuchFileException | NotDirectoryException e) {
      return List.of();
    } catch (IOException | UncheckedIOException e) {
      return unlisted(folder, e, findings);
    }
  }

  private static String inFolder(String folder, String name) {
    return folder.isEmpty() ? name : folder + "/" + name;
  }

  /**
   * Whether a folder may be that of an agency or of a year; for others the name does not matter.
   */
  private static boolean holdsYaml(Path folder) {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.anyMatch(entry -> entry.toString().endsWith(".yaml"));
    } catch (IOException | UncheckedIOException e) {
      return false;
    }
  }

  private static List<String> unlisted(
      String folder, Exception fault, Consumer<Diagnostic> findings) {
    findings.accept(unreadable(folder, "unreadable-file.unlisted", fault.toString()));
    return List.of();
  }

  /**
   * Lists the paths of all files in a folder and below, sorted, without {@link SystemFiles} and
   * those that begin with a dot. A link is followed to a file inside the content folder; any other
   * is a finding, and so is a folder that cannot be listed.
   */
  public List<String> files(String folder, Consumer<Diagnostic> findings) {
    try (Stream<Path> entries =
        Files.find(root.resolve(folder), Integer.MAX_VALUE, SourceFolder::isFileOrLink)) {
      return entries
          .map(root::relativize)
          .filter(path -> !isPassedOver(withStrokes(path)))
          .sorted()
          .filter(path -> isFile(path, findings))
          .map(this::withStrokes)
          .sorted()
          .toList();
    } catch (NoSuchFileException e) {
      return List.of();
    } catch (IOException | UncheckedIOException e) {
      return unlisted(folder, e, findings);
    }
  }

  private static boolean isPassedOver(String path) {
    return path.contains("/.") || SystemFiles.containPartOf(path);
  }

  private static boolean isFileOrLink(Path path, BasicFileAttributes attributes) {
    return attributes.isRegularFile() || attributes.isSymbolicLink();
  }

  private String withStrokes(Path path) {
    return path.toString().replace(root.getFileSystem().getSeparator(), "/");
  }

  private boolean isFile(Path listed, Consumer<Diagnostic> findings) {
    String path = withStrokes(listed);
    if (!FileNames.isText(listed)) {
      findings.accept(FileNames.unreadable(path));
      return false;
    }
    Path file = root.resolve(path);
    try {
      if (PathTarget.of(file) == PathTarget.FILE && !boundary.escapes(path)) {
        return true;
      }
      findings.accept(unreadable(path, "unreadable-file.link"));
    } catch (IOException e) {
      // A link to itself counts as one too.
      findings.accept(
          Files.isSymbolicLink(file)
              ? unreadable(path, "unreadable-file.link")
              : unreadable(path, "unreadable-file.io", e.toString()));
    }
    return false;
  }

  private static Diagnostic unreadable(String path, String key, Object... arguments) {
    return Diagnostic.of(SourceRules.UNREADABLE_FILE, SourceLocation.startOf(path), key, arguments);
  }

  /**
   * Returns the fingerprint of all that is in a folder and below it: for each path what stands
   * there, and of a file that is not too large to be read also its bytes.
   */
  public String fingerprint(String folder) {
    if (boundary.escapes(folder)) {
      return Fingerprint.of(List.of());
    }
    try (Stream<Path> entries = Files.walk(root.resolve(folder).toRealPath())) {
      return Fingerprint.of(
          entries.sorted().flatMap(path -> Stream.of(path.toString(), content(path))).toList());
    } catch (IOException | UncheckedIOException e) {
      return Fingerprint.of(List.of());
    }
  }

  private String content(Path path) {
    try {
      if (Files.isSymbolicLink(path) && !path.toRealPath().startsWith(root.toRealPath())) {
        return "out";
      }
      if (!Files.isRegularFile(path)) {
        return Files.isDirectory(path) ? "folder" : "other";
      }
      long size = Files.size(path);
      return size > TextFile.LIMIT_IN_BYTES
          ? "of " + size
          : "file " + new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      return e.toString();
    }
  }

  /**
   * Returns the signature of a folder, made without reading its files; empty where it is not
   * certain.
   */
  public Optional<String> signature(String folder) {
    ResolvedPath way = boundary.resolve(folder);
    return way.linked() ? Optional.empty() : DirectorySignature.of(way.end());
  }

  /** Reads a file; a missing one is a finding. */
  public Optional<SourceText> read(String file, Consumer<Diagnostic> findings) {
    return new TextFile(file, boundary, boundary.resolve(file)).read(findings);
  }

  /**
   * The lines of a file. An unreadable file gives no finding here, because there is one already.
   */
  @Override
  public List<String> lines(String file) {
    try {
      return read(file, ignored -> {})
          .map(source -> source.text().lines().toList())
          .orElse(List.of());
    } catch (InvalidPathException e) {
      return List.of();
    }
  }
}

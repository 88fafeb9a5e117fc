package io.github.gipsite.publish;

import io.github.gipsite.diagnostic.Wording;
import io.github.gipsite.files.AtomicFile;
import io.github.gipsite.files.EntryKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Refuses output folders that this program must not fill: a site replaces all that is in its
 * folder, and a mistyped {@code gip.output} may name a repository, a home directory or the whole
 * disk.
 */
public final class OutputFolderGuard {
  /** The name that Maven gives a build folder, also below a content folder that is no project. */
  private static final String BUILD_FOLDER = "target";

  /** The files any one of which marks a folder as one that this program writes findings into. */
  private static final List<String> FINDINGS =
      List.of(
          "findings.json",
          "findings.sarif",
          "findings.html",
          "findings.github.txt",
          "findings.gitlab.json",
          "import.txt",
          "read.txt",
          "checked.txt",
          "searched.txt");

  /** The files and folders that mark a folder as somebody's work. */
  private static final List<String> KEPT_BY_OTHERS = List.of(".git", "pom.xml");

  private final Path content;
  private final Path build;
  private final boolean adopts;

  /**
   * Creates a guard for one project.
   *
   * @param content the content folder
   * @param build the folder of the project that a build may fill
   * @param adopts whether a folder may hold what this program did not write
   */
  public OutputFolderGuard(Path content, Path build, boolean adopts) {
    this.content = content;
    this.build = build;
    this.adopts = adopts;
  }

  /**
   * Checks the folder of a site.
   *
   * @param findings the folder of findings, which is no part of the site
   */
  public void checkSite(Path site, Path findings) throws IOException, UnsafeFolder {
    Path real = real(site);
    check("gip.output", site, real);
    Path other = real(findings);
    if (real.startsWith(other) || other.startsWith(real)) {
      throw refusal("gip.output", "goal.folder.findings", real, other);
    }
    checkOwner("gip.output", real, List.of(SiteManifest.NAME));
  }

  /** Checks the folder of findings. */
  public void checkFindings(Path findings) throws IOException, UnsafeFolder {
    Path real = real(findings);
    check("gip.findings", findings, real);
    checkOwner("gip.findings", real, FINDINGS);
  }

  private void check(String option, Path given, Path real) throws IOException, UnsafeFolder {
    checkParents(option, real);
    EntryKind kind = EntryKind.of(real);
    if (kind == EntryKind.LINK) {
      throw refusal(option, "goal.folder.dangling", given, Files.readSymbolicLink(real));
    }
    if (kind != EntryKind.NOTHING && kind != EntryKind.FOLDER) {
      throw refusal(option, "goal.folder.no-folder", real);
    }
    if (real.getParent() == null) {
      throw refusal(option, "goal.folder.root", real);
    }
    if (holdsHome(real)) {
      throw refusal(option, "goal.folder.home", real);
    }
    checkContent(option, real);
    checkRepository(option, real);
  }

  private static void checkParents(String option, Path folder) throws UnsafeFolder {
    for (Path parent = folder.getParent(); parent != null; parent = parent.getParent()) {
      if (Files.exists(parent) && !Files.isDirectory(parent)) {
        throw refusal(option, "goal.folder.no-folder", parent);
      }
    }
  }

  private static boolean holdsHome(Path folder) throws IOException {
    String home = System.getProperty("user.home", "");
    return !home.isBlank() && real(folder.getFileSystem().getPath(home)).startsWith(folder);
  }

  private void checkContent(String option, Path folder) throws IOException, UnsafeFolder {
    Path held = real(content);
    if (held.startsWith(folder)) {
      throw refusal(option, "goal.folder.holds-content", folder, held);
    }
    boolean isBuilt = isBelow(folder, real(build)) || isBelow(folder, held.resolve(BUILD_FOLDER));
    if (folder.startsWith(held) && !isBuilt) {
      throw refusal(option, "goal.folder.in-content", folder, held, held.resolve(BUILD_FOLDER));
    }
  }

  private static boolean isBelow(Path folder, Path other) {
    return folder.startsWith(other) && !folder.equals(other);
  }

  private static void checkRepository(String option, Path folder) throws IOException, UnsafeFolder {
    for (String name : KEPT_BY_OTHERS) {
      if (EntryKind.of(folder.resolve(name)) != EntryKind.NOTHING) {
        throw refusal(option, "goal.folder.repository", folder, name);
      }
    }
    for (Path part : folder) {
      if (part.toString().equals(".git")) {
        throw refusal(option, "goal.folder.in-git", folder);
      }
    }
  }

  private void checkOwner(String option, Path folder, List<String> marks)
      throws IOException, UnsafeFolder {
    if (adopts || EntryKind.of(folder) == EntryKind.NOTHING) {
      return;
    }
    for (String mark : marks) {
      if (EntryKind.of(folder.resolve(mark)) != EntryKind.NOTHING) {
        return;
      }
    }
    Optional<String> foreign = firstIn(folder);
    if (foreign.isPresent()) {
      throw refusal(option, "goal.folder.foreign", folder, foreign.get());
    }
  }

  private static Optional<String> firstIn(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .map(entry -> String.valueOf(entry.getFileName()))
          .filter(name -> !AtomicFile.isPart(name))
          .sorted()
          .findFirst();
    }
  }

  /** The real path, also where its last part does not exist yet. */
  private static Path real(Path path) throws IOException {
    Path whole = path.toAbsolutePath().normalize();
    if (Files.exists(whole)) {
      return whole.toRealPath();
    }
    Path parent = whole.getParent();
    return parent == null ? whole : real(parent).resolve(whole.getFileName());
  }

  private static UnsafeFolder refusal(String option, String key, Path folder, Object... more) {
    Object[] arguments = Stream.concat(Stream.of(option, folder), Stream.of(more)).toArray();
    return new UnsafeFolder(folder, Wording.of(key, arguments));
  }
}

package io.github.gipsite.bundle;

import io.github.gipsite.diagnostic.Wording;
import io.github.gipsite.files.EntryKind;
import io.github.gipsite.scaffold.FileChange;
import io.github.gipsite.scaffold.NewFile;
import io.github.gipsite.scaffold.ScaffoldException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The changes that put one version of the plugin into the place of another in a repository. */
public final class ToolUpdate {
  private static final String POM = "pom.xml";

  private final Path root;
  private final InstalledTool installed;
  private final String oldVersion;

  /**
   * Reads what the repository has now.
   *
   * @throws ScaffoldException where its POM does not declare the plugin
   */
  public ToolUpdate(Path root) throws IOException, ScaffoldException {
    this.root = root;
    this.installed = InstalledTool.in(root);
    VersionReferences pom = new VersionReferences(text(POM).orElse(""));
    if (!pom.isDeclared()) {
      throw new ScaffoldException("update.no-plugin", root.resolve(POM));
    }
    this.oldVersion =
        installed.version().isEmpty() ? pom.version().orElse("?") : installed.version();
  }

  public String oldVersion() {
    return oldVersion;
  }

  /** The content of the bundle that the repository carries now. */
  public BundleContent content() {
    return installed.content();
  }

  /**
   * All changes, in the order in which a run that is killed leaves a repository that works.
   *
   * @param paths the files that may name the version
   * @param told takes what has to be done by hand
   */
  public List<FileChange> changes(Tool tool, List<String> paths, List<Wording> told)
      throws IOException {
    OfficeRepository next = new OfficeRepository(tool);
    List<FileChange> changes = new ArrayList<>();
    List<NewFile> files = next.files();
    NewFile list = new NewFile(OfficeRepository.LIST, "");
    for (NewFile file : files) {
      if (file.path().equals(OfficeRepository.LIST)) {
        list = file;
      } else {
        changes.add(new FileChange.Written(file));
      }
    }
    for (String path : paths) {
      withVersion(path, tool, told)
          .ifPresent(text -> changes.add(new FileChange.Written(new NewFile(path, text))));
    }
    List<String> kept = new ArrayList<>();
    changes.addAll(installed.replacedBy(next, kept));
    kept.forEach(path -> told.add(Wording.of("update.kept", path)));
    // Last: from it the next run knows what is left to do.
    changes.add(
        files.isEmpty()
            ? new FileChange.Deleted(OfficeRepository.LIST)
            : new FileChange.Written(list));
    return changes;
  }

  /** A file with the new version in it; empty where it stays as it is. */
  private Optional<String> withVersion(String path, Tool tool, List<Wording> told)
      throws IOException {
    Optional<String> text = text(path);
    if (text.isEmpty()) {
      if (EntryKind.of(root.resolve(path)) == EntryKind.FILE) {
        told.add(Wording.of("update.unreadable", path, tool.version()));
      }
      return text;
    }
    VersionReferences references = new VersionReferences(text.get());
    references
        .unknownLines()
        .forEach(line -> told.add(Wording.of("update.by-hand", path, line, tool.version())));
    String changed = references.replacedBy(tool.version());
    if (path.equals(POM)) {
      changed = withRepositories(changed, tool, told);
    }
    return Optional.of(changed).filter(made -> !made.equals(text.get()));
  }

  private String withRepositories(String pom, Tool tool, List<Wording> told) {
    if (tool.content() == content()) {
      return pom;
    }
    Optional<String> changed = new PluginRepositories(content()).replacedIn(pom, tool.content());
    if (changed.isEmpty()) {
      told.add(Wording.of("update.repositories", new PluginRepositories(tool.content()).lines()));
    }
    return changed.orElse(pom);
  }

  /** A file that is there and in UTF-8. */
  private Optional<String> text(String path) throws IOException {
    Path file = root.resolve(path);
    if (EntryKind.of(file) != EntryKind.FILE) {
      return Optional.empty();
    }
    byte[] bytes = Files.readAllBytes(file);
    String text = new String(bytes, StandardCharsets.UTF_8);
    return Optional.of(text)
        .filter(read -> Arrays.equals(read.getBytes(StandardCharsets.UTF_8), bytes));
  }
}

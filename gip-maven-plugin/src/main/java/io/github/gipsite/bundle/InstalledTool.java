package io.github.gipsite.bundle;

import io.github.gipsite.files.EntryKind;
import io.github.gipsite.scaffold.FileChange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The files of the plugin in the repository of an office, as they are now. */
final class InstalledTool {
  private final Path root;
  private final FileChecksums listed;

  private InstalledTool(Path root, FileChecksums listed) {
    this.root = root;
    this.listed = listed;
  }

  static InstalledTool in(Path root) throws IOException {
    Path list = root.resolve(OfficeRepository.LIST);
    String text =
        EntryKind.of(list) == EntryKind.FILE
            ? new String(Files.readAllBytes(list), StandardCharsets.UTF_8)
            : "";
    return new InstalledTool(root, FileChecksums.parse(text));
  }

  /** The version of the plugin; empty where none is carried. */
  String version() {
    return listed.pluginVersion();
  }

  BundleContent content() {
    return listed.content();
  }

  /**
   * The changes that put other files into the place of these.
   *
   * @param kept takes the paths of files that somebody has changed and that therefore stay
   */
  List<FileChange> replacedBy(OfficeRepository next, List<String> kept) throws IOException {
    List<FileChange> changes = new ArrayList<>();
    for (Map.Entry<String, String> old : listed.sums().entrySet()) {
      String path = OfficeRepository.FOLDER + old.getKey();
      Path file = root.resolve(path);
      if (next.holds(old.getKey()) || EntryKind.of(file) != EntryKind.FILE) {
        continue;
      }
      if (Digests.sha1(Files.readAllBytes(file)).equals(old.getValue())) {
        changes.add(new FileChange.Deleted(path));
        changes.add(new FileChange.Deleted(OfficeRepository.checksum(path)));
      } else {
        kept.add(path);
      }
    }
    return changes;
  }
}

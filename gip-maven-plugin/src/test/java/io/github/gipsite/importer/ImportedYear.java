package io.github.gipsite.importer;

import io.github.gipsite.SiteImport;
import io.github.gipsite.findings.Messages;
import io.github.gipsite.importer.document.UnreadableDocumentException;
import io.github.gipsite.publish.OutputFolderGuard;
import io.github.gipsite.report.PublicationDate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A content folder after an import.
 *
 * @param told what was printed
 */
record ImportedYear(Path folder, List<String> told) {
  static ImportedYear of(Path file, Path folder, String published)
      throws IOException, UnreadableDocumentException {
    Path content = folder.resolve("content");
    Messages messages = Messages.in(Locale.forLanguageTag("zh-CN"));
    OutputFolderGuard guard = new OutputFolderGuard(content, folder, false);
    List<String> told =
        new SiteImport(content, folder.resolve("gip"), guard, messages)
            .run(file, "", PublicationDate.parse(published));
    return new ImportedYear(folder, told);
  }

  /** Imports a file of this content. */
  static ImportedYear of(String name, byte[] bytes, Path folder)
      throws IOException, UnreadableDocumentException {
    return of(Files.write(folder.resolve(name), bytes), folder, "2025-03-03");
  }

  SortedMap<String, String> files() throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    Path content = folder.resolve("content");
    try (Stream<Path> all = Files.walk(content)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(content.relativize(file).toString(), Files.readString(file));
      }
    }
    return files;
  }

  String file(String path) throws IOException {
    return Files.readString(folder.resolve("content").resolve(path));
  }

  /** What was taken, by the id of the figure. */
  SortedMap<String, String> figures() throws IOException {
    SortedMap<String, String> figures = new TreeMap<>();
    for (String line : trace().lines().toList()) {
      int equals = line.indexOf(" = ");
      figures.put(line.substring(0, equals), line.substring(equals + 3, line.indexOf(" ← ")));
    }
    return figures;
  }

  String trace() throws IOException {
    return Files.readString(folder.resolve("gip/import.txt"));
  }
}

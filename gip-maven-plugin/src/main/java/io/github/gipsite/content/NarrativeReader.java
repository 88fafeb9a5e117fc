package io.github.gipsite.content;

import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.diagnostic.Nearest;
import io.github.gipsite.diagnostic.SourceLocation;
import io.github.gipsite.edition.Edition;
import io.github.gipsite.edition.NarrativePart;
import io.github.gipsite.report.Narrative;
import io.github.gipsite.source.SourceFolder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Reads the Markdown files of one year. */
final class NarrativeReader {
  private final SourceFolder folder;
  private final Consumer<Diagnostic> findings;

  NarrativeReader(SourceFolder folder, Consumer<Diagnostic> findings) {
    this.folder = folder;
    this.findings = findings;
  }

  /** By part id. */
  Map<String, Narrative> read(Edition edition, String yearFolder) {
    List<String> present = folder.names(yearFolder);
    reportUnknownFiles(edition, yearFolder, present);
    Map<String, Narrative> narratives = new LinkedHashMap<>();
    for (NarrativePart part : edition.narratives()) {
      String file = yearFolder + "/" + part.file();
      if (present.contains(part.file())) {
        folder
            .read(file, findings)
            .map(source -> new Narrative(part, source))
            .ifPresent(narrative -> narratives.put(part.id(), narrative));
      } else if (part.required()) {
        missingChapter("missing-chapter", file, part);
      }
    }
    narratives.values().stream()
        .filter(narrative -> narrative.part().required() && narrative.isEmpty())
        .forEach(
            narrative ->
                missingChapter(
                    "missing-chapter.empty", narrative.source().file(), narrative.part()));
    return narratives;
  }

  private void missingChapter(String key, String file, NarrativePart part) {
    findings.accept(
        Diagnostic.of(
            ContentRules.MISSING_CHAPTER,
            SourceLocation.startOf(file),
            key,
            part.name(),
            part.file()));
  }

  /** A misspelt chapter file would otherwise vanish without a word. */
  private void reportUnknownFiles(Edition edition, String yearFolder, List<String> present) {
    List<String> known =
        new ArrayList<>(edition.narratives().stream().map(NarrativePart::file).toList());
    known.add(ReportReader.REPORT_FILE);
    known.add(ReportReader.ATTACHMENTS);
    for (String name : present) {
      if (!known.contains(name) && !name.startsWith(".")) {
        List<String> nearest = Nearest.to(name, known);
        findings.accept(
            Diagnostic.of(
                ContentRules.UNKNOWN_FILE,
                SourceLocation.startOf(yearFolder + "/" + name),
                nearest.isEmpty() ? "unknown-file" : "unknown-file.nearest",
                name,
                nearest));
      }
    }
  }
}

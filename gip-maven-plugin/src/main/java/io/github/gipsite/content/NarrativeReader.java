package io.github.gipsite.content;

import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.diagnostic.SourceLocation;
import io.github.gipsite.edition.Edition;
import io.github.gipsite.edition.NarrativePart;
import io.github.gipsite.edition.OpeningWords;
import io.github.gipsite.markdown.MarkdownLimits;
import io.github.gipsite.report.Narrative;
import io.github.gipsite.report.ReportHead.Extent;
import io.github.gipsite.source.ListedFolder;
import io.github.gipsite.source.SourceRules;
import io.github.gipsite.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Reads the Markdown files of one year. */
final class NarrativeReader {
  private static final char DELETE = '\u007F';

  private final ListedFolder folder;
  private final String reportFile;
  private final Extent extent;
  private final Consumer<Diagnostic> findings;

  /**
   * Creates a reader.
   *
   * @param reportFile the name that the file of the figures has, which may be a wrong one
   */
  NarrativeReader(
      ListedFolder folder, String reportFile, Extent extent, Consumer<Diagnostic> findings) {
    this.folder = folder;
    this.reportFile = reportFile;
    this.extent = extent;
    this.findings = findings;
  }

  /** Reads the narratives in the order of the form. */
  List<Narrative> read(Edition edition) {
    List<NarrativePart> parts = edition.narrativesOf(folder.names());
    List<String> strange = new ArrayList<>(folder.names());
    strange.removeIf(name -> isKnown(name, parts));
    List<Narrative> narratives = new ArrayList<>();
    for (NarrativePart part : parts) {
      if (folder.has(part.file())) {
        folder
            .read(part.file(), findings)
            .filter(this::isUsable)
            .map(source -> new Narrative(part, source))
            .ifPresent(narratives::add);
      } else if (part.required()
          && extent == Extent.COMPLETE
          && !isSaidElsewhere(part, edition, narratives)) {
        missing(part, strange);
      }
    }
    narratives.stream()
        .filter(narrative -> narrative.part().required() && narrative.isEmpty())
        .forEach(this::empty);
    strange.forEach(this::unknown);
    return narratives;
  }

  /** Whether an earlier part of the same chapter goes on with what this one is to say. */
  private static boolean isSaidElsewhere(
      NarrativePart part, Edition edition, List<Narrative> narratives) {
    OpeningWords opening = new OpeningWords(part.begins());
    return edition.chapters().stream()
        .filter(chapter -> chapter.narratives().contains(part))
        .flatMap(chapter -> chapter.narratives().stream())
        .flatMap(other -> narratives.stream().filter(it -> it.part().equals(other)))
        .anyMatch(other -> opening.opensAClauseOf(other.source().text()));
  }

  private boolean isUsable(SourceText source) {
    int control = firstControl(source.text());
    if (control >= 0) {
      findings.accept(
          Diagnostic.of(
              SourceRules.UNREADABLE_FILE,
              source.place(control, 1),
              "unreadable-file.control-character"));
      return false;
    }
    Optional<Diagnostic> beyond = MarkdownLimits.firstBroken(source);
    beyond.ifPresent(findings);
    return beyond.isEmpty();
  }

  /**
   * The index of the first character that nobody types and no page may hold; -1 where there is
   * none.
   */
  private static int firstControl(String text) {
    char[] characters = text.toCharArray();
    for (int i = 0; i < characters.length; i++) {
      char c = characters[i];
      if (c == DELETE || (c < ' ' && c != '\t' && c != '\n' && c != '\r')) {
        return i;
      }
    }
    return -1;
  }

  /**
   * Reports a missing file. A file with a similar name is suggested, and not reported a second
   * time.
   */
  private void missing(NarrativePart part, List<String> strange) {
    List<String> nearest = MisnamedFiles.of(part.file(), part.name(), strange);
    List<String> documents = MisnamedFiles.documents(part.file(), part.name(), strange);
    String key = "missing-chapter";
    if (!nearest.isEmpty()) {
      key = "missing-chapter.nearest";
    } else if (!documents.isEmpty()) {
      key = "missing-chapter.document";
    }
    List<String> found = Stream.concat(nearest.stream(), documents.stream()).limit(1).toList();
    strange.removeAll(found);
    findings.accept(
        Diagnostic.of(
            ContentRules.MISSING_CHAPTER,
            startOf(part.file()),
            key,
            part.name(),
            part.file(),
            found));
  }

  private void empty(Narrative narrative) {
    findings.accept(
        Diagnostic.of(
            ContentRules.MISSING_CHAPTER,
            SourceLocation.startOf(narrative.source().file()),
            narrative.part().countsAsEmpty().isEmpty()
                ? "missing-chapter.empty"
                : "missing-chapter.nothing",
            narrative.part().name(),
            narrative.part().file()));
  }

  private void unknown(String name) {
    findings.accept(Diagnostic.of(ContentRules.UNKNOWN_FILE, startOf(name), "unknown-file", name));
  }

  private SourceLocation startOf(String name) {
    return SourceLocation.startOf(folder.path() + "/" + name);
  }

  /** Whether a file name is expected, or is hidden by a leading dot. */
  private boolean isKnown(String name, List<NarrativePart> parts) {
    for (NarrativePart part : parts) {
      if (part.file().equals(name)) {
        return true;
      }
    }
    return name.equals(reportFile) || name.equals(ReportReader.ATTACHMENTS) || name.startsWith(".");
  }
}

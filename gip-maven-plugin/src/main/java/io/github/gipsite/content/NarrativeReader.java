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
import io.github.gipsite.source.MergeMarks;
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
        Optional<Narrative> narrative =
            folder
                .read(part.file(), findings)
                .filter(this::isUsable)
                .map(source -> new Narrative(part, source));
        narrative.ifPresent(narratives::add);
        copies(part, narrative, strange);
      } else if (part.required()
          && extent == Extent.COMPLETE
          && !isSaidElsewhere(part, edition, narratives)) {
        missing(part, strange);
      }
    }
    strange.forEach(new UnknownFiles(folder, findings)::unknown);
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
    Optional<Diagnostic> fault = mergeMark(source).or(() -> MarkdownLimits.firstBroken(source));
    fault.ifPresent(findings);
    return fault.isEmpty();
  }

  private static Optional<Diagnostic> mergeMark(SourceText source) {
    return MergeMarks.first(source)
        .map(
            place ->
                Diagnostic.of(SourceRules.UNREADABLE_FILE, place, "unreadable-file.merge-mark"));
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

  /** Reports a chapter without words, and files that are the same chapter under another name. */
  private void copies(NarrativePart part, Optional<Narrative> narrative, List<String> strange) {
    List<String> copies = MisnamedFiles.copies(part.file(), part.name(), strange);
    if (narrative.filter(read -> part.required() && read.isEmpty()).isPresent()) {
      List<String> filled = copies.stream().filter(copy -> hasWords(part, copy)).limit(1).toList();
      empty(narrative.get(), filled);
      strange.removeAll(filled);
    } else {
      UnknownFiles unknown = new UnknownFiles(folder, findings);
      copies.forEach(copy -> unknown.copy(copy, part.file()));
      strange.removeAll(copies);
    }
  }

  private boolean hasWords(NarrativePart part, String file) {
    return folder
        .read(file, ignored -> {})
        .filter(source -> !new Narrative(part, source).isEmpty())
        .isPresent();
  }

  private void empty(Narrative narrative, List<String> filled) {
    findings.accept(
        Diagnostic.of(
            ContentRules.MISSING_CHAPTER,
            SourceLocation.startOf(narrative.source().file()),
            filled.isEmpty() ? emptyKey(narrative) : "missing-chapter.other-file",
            narrative.part().name(),
            narrative.part().file(),
            filled));
  }

  private static String emptyKey(Narrative narrative) {
    if (narrative.hasOnlyHeadings()) {
      return "missing-chapter.headings";
    }
    return narrative.part().countsAsEmpty().isEmpty()
        ? "missing-chapter.empty"
        : "missing-chapter.nothing";
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

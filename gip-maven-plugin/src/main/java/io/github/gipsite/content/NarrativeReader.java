package io.github.gipsite.content;

import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.diagnostic.Nearest;
import io.github.gipsite.diagnostic.SourceLocation;
import io.github.gipsite.edition.Edition;
import io.github.gipsite.edition.NarrativePart;
import io.github.gipsite.report.AnnualReport.Extent;
import io.github.gipsite.report.Narrative;
import io.github.gipsite.source.SourceFolder;
import io.github.gipsite.source.SourceRules;
import io.github.gipsite.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the Markdown files of one year. */
final class NarrativeReader {
  private static final String MARKDOWN = ".md";

  private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]");

  private final SourceFolder folder;
  private final Extent extent;
  private final Consumer<Diagnostic> findings;

  NarrativeReader(SourceFolder folder, Extent extent, Consumer<Diagnostic> findings) {
    this.folder = folder;
    this.extent = extent;
    this.findings = findings;
  }

  /** In the order of the form. */
  List<Narrative> read(Edition edition, String yearFolder) {
    List<String> names = folder.names(yearFolder);
    List<NarrativePart> parts = edition.free() ? freeParts(names) : edition.narratives();
    List<String> strange = new ArrayList<>(names);
    strange.removeAll(known(parts));
    strange.removeIf(name -> name.startsWith("."));
    List<Narrative> narratives = new ArrayList<>();
    for (NarrativePart part : parts) {
      String file = yearFolder + "/" + part.file();
      if (folder.exists(file)) {
        folder
            .read(file, findings)
            .filter(this::isUsable)
            .map(source -> new Narrative(part, source))
            .ifPresent(narratives::add);
      } else if (part.required() && extent == Extent.COMPLETE) {
        missing(file, part, strange);
      }
    }
    narratives.stream()
        .filter(narrative -> narrative.part().required() && narrative.isEmpty())
        .forEach(this::empty);
    strange.forEach(name -> unknown(yearFolder + "/" + name, name));
    return narratives;
  }

  private boolean isUsable(SourceText source) {
    Matcher control = CONTROL.matcher(source.text());
    if (control.find()) {
      refuse(source.place(control.start(), 1), "unreadable-file.control-character");
      return false;
    }
    Optional<Integer> line = MarkdownDepth.firstTooDeep(source.text());
    line.ifPresent(
        deep -> refuse(new SourceLocation(source.file(), deep, 1, 1), "unreadable-file.too-deep"));
    return line.isEmpty();
  }

  private void refuse(SourceLocation place, String key) {
    findings.accept(Diagnostic.of(SourceRules.UNREADABLE_FILE, place, key));
  }

  /** A file with nearly the right name is what was meant, and not reported a second time. */
  private void missing(String file, NarrativePart part, List<String> strange) {
    List<String> nearest = Nearest.to(part.file(), strange);
    strange.removeAll(nearest);
    findings.accept(
        Diagnostic.of(
            ContentRules.MISSING_CHAPTER,
            SourceLocation.startOf(file),
            nearest.isEmpty() ? "missing-chapter" : "missing-chapter.nearest",
            part.name(),
            part.file(),
            nearest));
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

  private void unknown(String path, String name) {
    findings.accept(
        Diagnostic.of(
            ContentRules.UNKNOWN_FILE, SourceLocation.startOf(path), "unknown-file", name));
  }

  /** Of a report of free form every Markdown file is a chapter, in the order of their names. */
  private static List<NarrativePart> freeParts(List<String> names) {
    return names.stream()
        .filter(name -> name.endsWith(MARKDOWN) && !name.startsWith("."))
        .sorted()
        .map(name -> NarrativePart.free(name, name.substring(0, name.length() - MARKDOWN.length())))
        .toList();
  }

  private static List<String> known(List<NarrativePart> parts) {
    return Stream.concat(
            parts.stream().map(NarrativePart::file),
            Stream.of(ReportReader.REPORT_FILE, ReportReader.ATTACHMENTS))
        .toList();
  }
}

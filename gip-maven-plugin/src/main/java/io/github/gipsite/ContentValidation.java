package io.github.gipsite;

import io.github.gipsite.cache.BuildCache;
import io.github.gipsite.check.CheckResults;
import io.github.gipsite.check.Checks;
import io.github.gipsite.content.ContentReader;
import io.github.gipsite.content.ContentReader.ReadContent;
import io.github.gipsite.content.ContentShard;
import io.github.gipsite.diagnostic.Coverage;
import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.diagnostic.Findings;
import io.github.gipsite.edition.EditionFolderReader;
import io.github.gipsite.edition.Editions;
import io.github.gipsite.files.GitFolder;
import io.github.gipsite.findings.FindingsFiles;
import io.github.gipsite.findings.Messages;
import io.github.gipsite.page.TemplateOverrideCheck;
import io.github.gipsite.part.SiteParts;
import io.github.gipsite.source.SourceFolder;
import io.github.gipsite.source.TemplateFiles;
import io.github.gipsite.template.TemplateOverrides;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Reads and checks the content, and writes the findings into their folder. The results of the last
 * run are reused for content that has not changed since.
 */
final class ContentValidation {
  /** The cache file, in the folder of findings, with what was read from each year's folder. */
  private static final String READ = "read.txt";

  /** The cache file, in the folder of findings, with the findings of the checks on each agency. */
  static final String CHECKED = "checked.txt";

  private final BuildSettings settings;
  private final SourceFolder content;
  private final ThemeLoader themes;
  private final ProgressLog log;
  private final EditionFolderReader editions;

  /** Reads the content for drafts, and keeps unchanged years from one draft to the next. */
  private final Supplier<ReadContent> drafted;

  ContentValidation(
      BuildSettings settings, SourceFolder content, ThemeLoader themes, ProgressLog log) {
    this.settings = settings;
    this.content = content;
    this.themes = themes;
    this.log = log;
    this.editions = new EditionFolderReader(content);
    this.drafted = ContentReader.incrementalReader(content, editions::read);
  }

  /**
   * Reads and checks all content, and writes the findings.
   *
   * @param parts what other machines have found on it
   */
  CheckedContent run(SiteParts parts) throws IOException {
    try {
      return readAndCheck(parts);
    } catch (UncheckedIOException e) {
      // What is read late, within a stream, can say only in this way that it cannot be read.
      throw e.getCause();
    }
  }

  private CheckedContent readAndCheck(SiteParts parts) throws IOException {
    Editions forms = editions.read();
    String program = BuildFingerprint.program(forms);
    ReadContent read = read(forms, program);
    String fingerprint =
        BuildFingerprint.fingerprint(program, read.archive().site(), read.template(), settings);
    parts.requireSame(BuildFingerprint.origin(fingerprint), PartOutput.agencies(read.archive()));
    return check(read, fingerprint, parts);
  }

  /** Reads what has changed since the last draft and checks all content; writes nothing. */
  CheckedContent draft() {
    ReadContent read = drafted.get();
    return new CheckedContent(read, runChecks(read, BuildCache.none(), ""), "");
  }

  /** Writes the findings into their folder. */
  Findings write(Findings findings) throws IOException {
    Messages messages = Messages.in(settings.locale());
    new FindingsFiles(messages, content, settings.failOn(), GitFolder.pathOf(settings.content()))
        .write(findings, settings.findings());
    return findings;
  }

  private ReadContent read(Editions forms, String program) throws IOException {
    Path file = settings.findings().resolve(READ);
    BuildCache cache = BuildCache.in(file);
    ReadContent read =
        ContentReader.read(
            content,
            forms,
            settings.shard().orElse(ContentShard.WHOLE),
            cache,
            program,
            log.counting("read"));
    cache.save(file);
    log.done("read", read.reports());
    return read.withoutDrafts();
  }

  private CheckedContent check(ReadContent read, String fingerprint, SiteParts parts)
      throws IOException {
    Path file = settings.findings().resolve(CHECKED);
    BuildCache cache = BuildCache.in(file);
    parts.addChecked(cache);
    CheckedContent checked =
        withOverrideFindings(
            new CheckedContent(read, runChecks(read, cache, fingerprint), fingerprint));
    write(checked.findings());
    cache.save(file);
    log.done("check", checked.findings().groups().size());
    return checked;
  }

  private static Findings runChecks(ReadContent read, BuildCache cache, String fingerprint) {
    CheckResults checked = Checks.run(read.archive(), cache, fingerprint);
    List<Diagnostic> found =
        Stream.concat(read.findings().stream(), checked.findings().stream()).toList();
    int unread = read.reports() - checked.coverage().reports();
    Coverage coverage = checked.coverage().plus(Coverage.ofUnchecked(unread, read.drafts()));
    return new Findings(found, coverage).with(TemplateOverrideCheck.ofAssets(read.template()));
  }

  /**
   * Adds the findings on the office's own template files, where the content has no errors; the
   * built-in template is covered by tests of this project.
   */
  private CheckedContent withOverrideFindings(CheckedContent checked) {
    TemplateFiles files = checked.content().template();
    if (checked.findings().hasErrors() || !new TemplateOverrides(files).reachTemplates()) {
      return checked;
    }
    List<Diagnostic> found =
        TemplateOverrideCheck.ofPages(
            checked.plan(settings.outputs()), themes.load(files).renderer());
    return new CheckedContent(
        checked.content(), checked.findings().with(found), checked.fingerprint());
  }
}

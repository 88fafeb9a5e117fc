package io.github.gipsite;

import io.github.gipsite.cache.BuildCache;
import io.github.gipsite.check.Checks;
import io.github.gipsite.content.ContentReader;
import io.github.gipsite.content.ContentReader.ReadContent;
import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.diagnostic.Findings;
import io.github.gipsite.diagnostic.Wording;
import io.github.gipsite.edition.Editions;
import io.github.gipsite.findings.FindingsFiles;
import io.github.gipsite.findings.Messages;
import io.github.gipsite.output.Output;
import io.github.gipsite.output.OutputFile;
import io.github.gipsite.output.SearchOutput;
import io.github.gipsite.page.SitePlan;
import io.github.gipsite.page.TemplateOverrideCheck;
import io.github.gipsite.publish.SiteState;
import io.github.gipsite.publish.SiteWriter;
import io.github.gipsite.search.PreviousIndex;
import io.github.gipsite.source.FindingException;
import io.github.gipsite.source.SourceFolder;
import io.github.gipsite.source.TemplateFiles;
import io.github.gipsite.template.TemplateOverrides;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Builds a site from a content folder: read → check → plan → render → write.
 *
 * <pre>{@code
 * SiteBuild build = new SiteBuild(settings, log::info);
 * Findings findings = build.generate(); // or validate(), which writes no site
 * if (findings.hasErrors()) { ... } // the last site is where it was
 * }</pre>
 *
 * <p>One object serves one run; {@link #draft} may be asked again and again, for the preview.
 */
public final class SiteBuild {
  /** In the folder of findings, what was read in the folder of each year. */
  private static final String READ = "read.txt";

  /** Also there, what checks found in each agency. */
  private static final String CHECKED = "checked.txt";

  private final BuildSettings settings;
  private final SourceFolder content;
  private final Messages messages;
  private final Editions editions = Editions.builtIn();
  private final ProgressLog stages;

  /** Before the run has done anything. */
  private final SiteState before;

  /** Kept from one draft to the next, as is the look. */
  private final Supplier<ReadContent> drafted;

  private @Nullable LoadedTheme look;

  /**
   * A run that has not begun.
   *
   * @param log takes the lines that say what the run is doing, and warnings among them
   */
  public SiteBuild(BuildSettings settings, Consumer<String> log) {
    this(settings, log, log);
  }

  /**
   * A run that has not begun.
   *
   * @param log takes the lines that say what the run is doing
   * @param warnings takes what went wrong without consequence for the site
   */
  public SiteBuild(BuildSettings settings, Consumer<String> log, Consumer<String> warnings) {
    this.settings = settings;
    this.content = new SourceFolder(settings.content());
    this.messages = Messages.in(settings.locale());
    this.drafted = ContentReader.incrementalReader(content, editions);
    this.stages = new ProgressLog(messages, log, warnings);
    this.before = SiteState.of(settings.output());
  }

  /** Reads and checks the content, and writes down what was found. */
  public Findings validate() throws IOException {
    return rethrowReadErrors(this::validated);
  }

  /** Says why a run has failed, and what stands in the place of the site now. */
  public Wording failure(IOException fault) {
    return Wording.of("goal.failed", IoErrorMessages.of(fault), siteState());
  }

  private Wording siteState() {
    return SiteState.of(settings.output()).since(before);
  }

  private Findings validated() throws IOException {
    settings.guard().checkFindings(settings.findings());
    String program = BuildFingerprint.program();
    ReadContent reading = read(program);
    return check(reading, buildFingerprint(program, reading));
  }

  /** The same, and then builds the site; where there are errors, the site stays as it was. */
  public Findings generate() throws IOException {
    return rethrowReadErrors(this::generated);
  }

  private Findings generated() throws IOException {
    settings.guard().checkFindings(settings.findings());
    settings.guard().checkSite(settings.output(), settings.findings());
    SiteWriter writer = new SiteWriter(settings.output(), stages.counting("write"));
    writer.restore();
    String program = BuildFingerprint.program();
    ReadContent reading = read(program);
    String maker = buildFingerprint(program, reading);
    Findings findings = check(reading, maker);
    if (findings.hasErrors() || settings.failOn().failed(findings)) {
      stages.skipped("write", siteState());
      return findings;
    }
    return written(reading, findings, maker, writer);
  }

  /** The findings, also of what shows itself only while pages are made; then nothing is changed. */
  private Findings written(ReadContent reading, Findings findings, String maker, SiteWriter writer)
      throws IOException {
    try {
      write(reading, findings, maker, writer);
      return findings;
    } catch (FindingException e) {
      stages.skipped("write", siteState());
      return noted(findings.and(List.of(e.finding())));
    }
  }

  private interface BuildStep {
    Findings run() throws IOException;
  }

  /** A report that is read late, within some stream, can say only in this way that it cannot be. */
  private static Findings rethrowReadErrors(BuildStep run) throws IOException {
    try {
      return run.run();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /**
   * What the site would be as the content stands, right or wrong; nothing is written. Templates of
   * the office are tried by what is drawn.
   */
  public PreviewSite draft() {
    ReadContent reading = drafted.get();
    Findings findings = runChecks(reading, BuildCache.none(), "");
    SitePlan plan = plan(reading, findings);
    LoadedTheme theme = theme(drawable(reading.template()));
    return new PreviewSite(
        findings,
        plan,
        outputs(theme, reading, plan, PreviousIndex.none(), UnaryOperator.identity()));
  }

  /** Without assets no page can be drawn: then those of ours stand in for what is wrong. */
  private static TemplateFiles drawable(TemplateFiles files) {
    return TemplateOverrideCheck.ofAssets(files).isEmpty() ? files : files.with(Map.of());
  }

  private ReadContent read(String program) throws IOException {
    Path file = settings.findings().resolve(READ);
    BuildCache notes = BuildCache.in(file);
    ReadContent reading =
        ContentReader.read(
            content, editions, settings.shard(), notes, program, stages.counting("read"));
    notes.save(file);
    stages.done("read", reading.reports());
    return reading;
  }

  private Findings check(ReadContent reading, String maker) throws IOException {
    Path file = settings.findings().resolve(CHECKED);
    BuildCache checked = BuildCache.in(file);
    Findings findings = noted(withOverrideFindings(reading, runChecks(reading, checked, maker)));
    checked.save(file);
    stages.done("check", findings.all().size());
    return findings;
  }

  private Findings noted(Findings findings) throws IOException {
    new FindingsFiles(messages, content).write(findings, settings.findings());
    return findings;
  }

  private Findings runChecks(ReadContent reading, BuildCache checked, String maker) {
    List<Diagnostic> found =
        Stream.concat(
                reading.findings().stream(), Checks.run(reading.archive(), checked, maker).stream())
            .toList();
    return new Findings(found, reading.reports())
        .and(TemplateOverrideCheck.ofAssets(reading.template()));
  }

  /**
   * Also what the office's own template files do to the pages, once the content is right; ours are
   * tried by our tests.
   */
  private Findings withOverrideFindings(ReadContent reading, Findings findings) {
    TemplateFiles files = reading.template();
    return findings.hasErrors() || !new TemplateOverrides(files).reachTemplates()
        ? findings
        : findings.and(
            TemplateOverrideCheck.ofPages(plan(reading, findings), theme(files).renderer()));
  }

  private void write(ReadContent reading, Findings findings, String maker, SiteWriter writer)
      throws IOException {
    SitePlan plan = plan(reading, findings);
    UnaryOperator<String> by = BuildFingerprint.combinedWith(maker);
    PreviousIndex last = lastIndex();
    List<Output> outputs = outputs(theme(reading.template()), reading, plan, last, by);
    Stream<OutputFile> ofAgencies =
        plan.agencies().stream()
            .flatMap(agency -> outputs.stream().flatMap(output -> output.filesOf(agency)));
    Stream<OutputFile> common = outputs.stream().flatMap(output -> output.commonFiles(plan));
    SiteWriter.Written written =
        writer.write(Stream.concat(ofAgencies, common).map(file -> file.withBuildFingerprint(by)));
    last.save(settings.findings());
    stages.done("write", written.files());
    written
        .leftBehind()
        .ifPresent(e -> stages.warn(Wording.of("stage.write.left", IoErrorMessages.of(e))));
  }

  private PreviousIndex lastIndex() {
    return settings.outputs().hasSearch()
        ? PreviousIndex.in(settings.findings())
        : PreviousIndex.none();
  }

  private SitePlan plan(ReadContent reading, Findings findings) {
    return SitePlan.of(reading.archive(), findings, settings.outputs());
  }

  private String buildFingerprint(String program, ReadContent reading) {
    return BuildFingerprint.fingerprint(
        program, reading.archive().site(), reading.template(), settings);
  }

  private List<Output> outputs(
      LoadedTheme theme,
      ReadContent reading,
      SitePlan plan,
      PreviousIndex last,
      UnaryOperator<String> by) {
    return SiteOutputs.of(
        settings.outputs(),
        theme,
        reading.archive(),
        content,
        () -> new SearchOutput(plan, last, by));
  }

  private LoadedTheme theme(TemplateFiles files) {
    if (look == null || !look.usesFiles(files)) {
      look = LoadedTheme.of(files, settings.locale(), settings.outputs());
    }
    return look;
  }
}

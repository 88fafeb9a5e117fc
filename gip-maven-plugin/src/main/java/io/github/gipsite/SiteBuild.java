package io.github.gipsite;

import io.github.gipsite.check.Checks;
import io.github.gipsite.content.ContentReader;
import io.github.gipsite.content.ContentReader.Reading;
import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.diagnostic.Findings;
import io.github.gipsite.diagnostic.FindingsFiles;
import io.github.gipsite.diagnostic.Messages;
import io.github.gipsite.diagnostic.Wording;
import io.github.gipsite.edition.Editions;
import io.github.gipsite.note.Notes;
import io.github.gipsite.output.Output;
import io.github.gipsite.output.OutputFile;
import io.github.gipsite.output.SearchOutput;
import io.github.gipsite.output.SiteState;
import io.github.gipsite.output.SiteWriter;
import io.github.gipsite.page.SitePlan;
import io.github.gipsite.page.SiteTemplate;
import io.github.gipsite.page.TemplateTrial;
import io.github.gipsite.search.LastIndex;
import io.github.gipsite.source.ReportExhausted;
import io.github.gipsite.source.SourceFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One run, from the content folder to the site: read → check → plan → render → write. */
public final class SiteBuild {
  /** In the folder of findings, what was read in the folder of each year. */
  private static final String READ = "read.txt";

  /** Also there, what checks found in each agency. */
  private static final String CHECKED = "checked.txt";

  private final BuildSettings settings;
  private final SourceFolder content;
  private final Messages messages;
  private final Editions editions = Editions.builtIn();
  private final Stages stages;

  /** Before the run has done anything. */
  private final SiteState before;

  /** Kept from one draft to the next, as is the look. */
  private final Supplier<Reading> drafted;

  private @Nullable Look look;

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
    this.drafted = ContentReader.again(content, editions);
    this.stages = new Stages(messages, log, warnings);
    this.before = SiteState.of(settings.output());
  }

  /** Reads and checks the content, and writes down what was found. */
  public Findings validate() throws IOException {
    return told(this::validated);
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
    String program = Maker.program();
    Reading reading = read(program);
    return check(reading, maker(program, reading));
  }

  /** The same, and then builds the site; where there are errors, the site stays as it was. */
  public Findings generate() throws IOException {
    return told(this::generated);
  }

  private Findings generated() throws IOException {
    settings.guard().checkFindings(settings.findings());
    settings.guard().checkSite(settings.output(), settings.findings());
    SiteWriter writer = new SiteWriter(settings.output(), stages.counting("write"));
    writer.restore();
    String program = Maker.program();
    Reading reading = read(program);
    String maker = maker(program, reading);
    Findings findings = check(reading, maker);
    if (findings.hasErrors() || settings.failOn().failed(findings)) {
      stages.skipped("write", siteState());
      return findings;
    }
    return written(reading, findings, maker, writer);
  }

  /** The findings, also of what shows itself only while pages are made; then nothing is changed. */
  private Findings written(Reading reading, Findings findings, String maker, SiteWriter writer)
      throws IOException {
    try {
      write(reading, findings, maker, writer);
      return findings;
    } catch (ReportExhausted e) {
      stages.skipped("write");
      return noted(findings.and(List.of(e.finding())));
    }
  }

  private interface Run {
    Findings run() throws IOException;
  }

  /** A report that is read late, within some stream, can say only in this way that it cannot be. */
  private static Findings told(Run run) throws IOException {
    try {
      return run.run();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** What the site would be as the content stands, right or wrong; nothing is written. */
  public Draft draft() {
    Reading reading = drafted.get();
    Findings findings = found(reading, Notes.none(), "");
    SitePlan plan = plan(reading, findings);
    return new Draft(
        findings, plan, outputs(reading, plan, LastIndex.none(), UnaryOperator.identity()));
  }

  private Reading read(String program) throws IOException {
    Path file = settings.findings().resolve(READ);
    Notes notes = Notes.in(file);
    Reading reading =
        ContentReader.read(
            content, editions, settings.shard(), notes, program, stages.counting("read"));
    notes.save(file);
    stages.done("read", reading.reports());
    return reading;
  }

  private Findings check(Reading reading, String maker) throws IOException {
    Path file = settings.findings().resolve(CHECKED);
    Notes checked = Notes.in(file);
    Findings findings = noted(found(reading, checked, maker));
    checked.save(file);
    stages.done("check", findings.all().size());
    return findings;
  }

  private Findings noted(Findings findings) throws IOException {
    new FindingsFiles(messages, content).write(findings, settings.findings());
    return findings;
  }

  private Findings found(Reading reading, Notes checked, String maker) {
    List<Diagnostic> found =
        Stream.concat(
                reading.findings().stream(), Checks.run(reading.archive(), checked, maker).stream())
            .toList();
    return tried(reading, new Findings(found, reading.reports()));
  }

  /**
   * Also what the office's own template files do to the pages, once the content is right; ours are
   * tried by our tests.
   */
  private Findings tried(Reading reading, Findings findings) {
    if (findings.hasErrors() || reading.template().own().isEmpty()) {
      return findings;
    }
    SiteTemplate template = new SiteTemplate(reading.template());
    TemplateTrial trial = new TemplateTrial(template, settings.locale(), settings.outputs());
    return findings.and(trial.run(plan(reading, findings)));
  }

  private void write(Reading reading, Findings findings, String maker, SiteWriter writer)
      throws IOException {
    SitePlan plan = plan(reading, findings);
    UnaryOperator<String> by = Maker.by(maker);
    LastIndex last = lastIndex();
    List<Output> outputs = outputs(reading, plan, last, by);
    Stream<OutputFile> ofAgencies =
        plan.agencies().stream()
            .flatMap(agency -> outputs.stream().flatMap(output -> output.filesOf(agency)));
    Stream<OutputFile> common = outputs.stream().flatMap(output -> output.commonFiles(plan));
    SiteWriter.Written written =
        writer.write(Stream.concat(ofAgencies, common).map(file -> file.madeBy(by)));
    last.save(settings.findings());
    stages.done("write", written.files());
    written
        .leftBehind()
        .ifPresent(e -> stages.warn(Wording.of("stage.write.left", IoErrorMessages.of(e))));
  }

  private LastIndex lastIndex() {
    return settings.outputs().hasSearch() ? LastIndex.in(settings.findings()) : LastIndex.none();
  }

  private SitePlan plan(Reading reading, Findings findings) {
    return SitePlan.of(reading.archive(), findings, settings.outputs());
  }

  private String maker(String program, Reading reading) {
    return Maker.fingerprint(program, reading.archive().site(), reading.template(), settings);
  }

  private List<Output> outputs(
      Reading reading, SitePlan plan, LastIndex last, UnaryOperator<String> by) {
    if (look == null || !look.isOf(reading.template())) {
      look = Look.of(reading.template(), settings.locale(), settings.outputs());
    }
    return SiteOutputs.of(
        settings.outputs(),
        look,
        reading.archive(),
        content,
        () -> new SearchOutput(plan, last, by));
  }
}

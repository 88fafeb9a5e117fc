package io.github.gipsite;

import io.github.gipsite.check.Checks;
import io.github.gipsite.content.ContentReader;
import io.github.gipsite.content.ContentReader.Reading;
import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.diagnostic.Findings;
import io.github.gipsite.diagnostic.FindingsFiles;
import io.github.gipsite.diagnostic.Messages;
import io.github.gipsite.edition.Editions;
import io.github.gipsite.output.AssetOutput;
import io.github.gipsite.output.AttachmentOutput;
import io.github.gipsite.output.HtmlOutput;
import io.github.gipsite.output.Output;
import io.github.gipsite.output.SiteWriter;
import io.github.gipsite.page.Assets;
import io.github.gipsite.page.PageRenderer;
import io.github.gipsite.page.SitePlan;
import io.github.gipsite.page.SiteTemplate;
import io.github.gipsite.report.Archive;
import io.github.gipsite.source.SourceFolder;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** One run, from the content folder to the site: read → check → plan → render → write. */
public final class SiteBuild {
  private final BuildSettings settings;
  private final SourceFolder content;
  private final Messages messages;
  private final Stages stages;

  /**
   * A run that has not begun.
   *
   * @param log takes the lines that say what the run is doing
   */
  public SiteBuild(BuildSettings settings, Consumer<String> log) {
    this.settings = settings;
    this.content = new SourceFolder(settings.content());
    this.messages = Messages.in(settings.locale());
    this.stages = new Stages(messages, log);
  }

  /** Reads and checks the content, and writes down what was found. */
  public Findings validate() throws IOException {
    return check(read());
  }

  /** The same, and then builds the site; where there are errors, the site stays as it was. */
  public Findings generate() throws IOException {
    Reading reading = read();
    Findings findings = check(reading);
    if (findings.hasErrors() || settings.failOn().failed(findings)) {
      stages.skipped("write");
    } else {
      write(reading.archive(), findings);
    }
    return findings;
  }

  private Reading read() {
    Reading reading = ContentReader.read(content, Editions.builtIn(), stages.counting("read"));
    stages.done("read", reading.reports());
    return reading;
  }

  private Findings check(Reading reading) throws IOException {
    List<Diagnostic> found =
        Stream.concat(reading.findings().stream(), Checks.run(reading.archive()).stream()).toList();
    Findings findings = new Findings(found, reading.reports());
    new FindingsFiles(messages, content).write(findings, settings.findings());
    stages.done("check", found.size());
    return findings;
  }

  private void write(Archive archive, Findings findings) throws IOException {
    SiteTemplate template = SiteTemplate.onClassPath();
    Assets assets = template.assets();
    PageRenderer renderer = new PageRenderer(template, settings.locale(), assets);
    List<Output> outputs =
        List.of(new HtmlOutput(renderer), new AssetOutput(assets), new AttachmentOutput(content));
    SitePlan plan = SitePlan.of(archive, findings);
    int files =
        new SiteWriter(settings.output(), stages.counting("write"))
            .write(outputs.stream().flatMap(output -> output.files(plan)));
    stages.done("write", files);
  }
}

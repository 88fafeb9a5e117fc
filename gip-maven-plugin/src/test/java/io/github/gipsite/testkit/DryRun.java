package io.github.gipsite.testkit;

import io.github.gipsite.PreviewSite;
import io.github.gipsite.SiteBuild;
import io.github.gipsite.diagnostic.FailOn;
import io.github.gipsite.diagnostic.Findings;
import io.github.gipsite.findings.FindingsConsole;
import io.github.gipsite.findings.FindingsHtml;
import io.github.gipsite.findings.FindingsJson;
import io.github.gipsite.findings.FindingsPrinter;
import io.github.gipsite.findings.FindingsSarif;
import io.github.gipsite.findings.Messages;
import io.github.gipsite.output.OutputFile;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** A run over the content that writes nothing, repeated. */
public final class DryRun {
  private static final Messages CHINESE = Messages.in(Locale.CHINA);
  private static final Messages ENGLISH = Messages.in(Locale.ENGLISH);

  private static final List<String> FILES =
      List.of(
          "index.html",
          "2024/index.html",
          "trends/index.html",
          "bureau/index.html",
          "404.html",
          "feed.xml",
          "2024/report.json",
          "search/text/0.js");

  private static final List<String> CHANGED = List.of("2024/index.html");

  private final ContentFolder content;
  private final SiteBuild build;

  public DryRun(ContentFolder content) {
    this.content = content;
    Path nowhere = Path.of("target", "never-written");
    this.build =
        new SiteBuild(BuiltSite.settings(content.root(), nowhere, FailOn.ERROR), line -> {});
  }

  public ContentFolder content() {
    return content;
  }

  /** Read, check, tell, and draw the page that what was changed stands on, if published. */
  public Findings toTheEnd() {
    PreviewSite draft = build.draft();
    tell(draft.findings());
    if (!draft.findings().hasErrors()) {
      draw(draft, CHANGED);
    }
    return draft.findings();
  }

  /** All kinds of page and file, also what would not be published, as the preview does. */
  public void preview() {
    draw(build.draft(), FILES);
  }

  private static void draw(PreviewSite draft, List<String> files) {
    files.forEach(file -> draft.file(file).ifPresent(DryRun::make));
  }

  private void tell(Findings findings) {
    new FindingsConsole(CHINESE, content.source()).blocks(findings);
    CHINESE.summary(findings);
    print(new FindingsHtml(CHINESE, content.source(), FailOn.ERROR), findings);
    print(new FindingsJson(ENGLISH, FailOn.ERROR), findings);
    print(new FindingsSarif(ENGLISH, ""), findings);
  }

  private static void print(FindingsPrinter printer, Findings findings) {
    try {
      printer.print(findings, Writer.nullWriter());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void make(OutputFile file) {
    try {
      file.content().writeTo(OutputStream.nullOutputStream());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package io.github.gipsite;

import io.github.gipsite.diagnostic.Findings;
import io.github.gipsite.diagnostic.Wording;
import io.github.gipsite.findings.Messages;
import io.github.gipsite.part.PartsRefused;
import io.github.gipsite.part.SiteParts;
import io.github.gipsite.source.FindingException;
import io.github.gipsite.source.SourceFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

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
  private final BuildSettings settings;
  private final ContentValidation validation;
  private final SiteRendering rendering;
  private final SitePublication publication;

  /**
   * Creates a run, which does nothing until it is started.
   *
   * @param log takes the lines that say what the run is doing, and warnings among them
   */
  public SiteBuild(BuildSettings settings, Consumer<String> log) {
    this(settings, log, log);
  }

  /**
   * Creates a run, which does nothing until it is started.
   *
   * @param log takes the lines that say what the run is doing
   * @param warnings takes what went wrong without consequence for the site
   */
  public SiteBuild(BuildSettings settings, Consumer<String> log, Consumer<String> warnings) {
    SourceFolder content = new SourceFolder(settings.content());
    ThemeLoader themes = new ThemeLoader(settings.locale(), settings.outputs());
    ProgressLog progress = new ProgressLog(Messages.in(settings.locale()), log, warnings);
    this.settings = settings;
    this.validation = new ContentValidation(settings, content, themes, progress);
    this.rendering = new SiteRendering(settings, content, themes);
    this.publication = new SitePublication(settings, progress);
  }

  /** Reads and checks the content, and writes the findings. */
  public Findings validate() throws IOException {
    settings.guard().checkFindings(settings.findings());
    return validation.run(SiteParts.none()).findings();
  }

  /** Validates, and then builds the site; where there are errors, the old site stays in place. */
  public Findings generate() throws IOException {
    publication.prepare();
    return publish(SiteParts.none());
  }

  /**
   * Validates, and builds the site from parts that other machines have built with a shard each: the
   * same files as {@link #generate} makes. Where there are errors, the old site stays in place.
   *
   * @param given folders or tar archives of the parts, or folders that hold these
   * @throws PartsRefused where they are not all parts of the site that this content makes
   */
  public Findings merge(List<Path> given) throws IOException {
    publication.prepare();
    if (settings.shard().isPresent()) {
      throw new PartsRefused("shard");
    }
    try (SiteParts parts = SiteParts.open(given)) {
      return publish(parts);
    }
  }

  private Findings publish(SiteParts parts) throws IOException {
    CheckedContent checked = validation.run(parts);
    if (checked.failsRun(settings.failOn())) {
      publication.skip();
      return checked.findings();
    }
    try {
      write(rendering.render(checked, checked.plan(settings.outputs())), checked, parts);
      return checked.findings();
    } catch (FindingException e) {
      publication.skip();
      return validation.write(checked.findings().with(List.of(e.finding())));
    }
  }

  private void write(RenderedSite site, CheckedContent checked, SiteParts parts)
      throws IOException {
    RenderedSite merged = new RenderedSite(site.files().map(parts::fromPart), site.index());
    Optional<PartOutput> part = settings.shard().map(shard -> new PartOutput(settings, shard));
    publication.write(part.map(output -> output.recorded(merged)).orElse(merged));
    publication.sayTaken(parts);
    if (part.isPresent()) {
      part.get().write(checked);
    }
  }

  /**
   * Returns the site that the content makes now, with errors or without; nothing is written.
   * Template files of the office are not checked beforehand.
   */
  public PreviewSite draft() {
    CheckedContent checked = validation.draft();
    return rendering.preview(checked, checked.plan(settings.outputs()));
  }

  /** Returns the message for a failed run: why it failed, and what the output folder holds now. */
  public Wording failure(IOException fault) {
    return Wording.of("goal.failed", IoErrorMessages.of(fault), siteState());
  }

  /** Returns what became of the output folder since the run was created. */
  public Wording siteState() {
    return publication.state();
  }
}

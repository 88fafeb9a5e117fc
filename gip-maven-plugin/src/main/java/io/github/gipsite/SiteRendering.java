package io.github.gipsite;

import io.github.gipsite.output.Output;
import io.github.gipsite.output.OutputFile;
import io.github.gipsite.output.SearchOutput;
import io.github.gipsite.page.SitePlan;
import io.github.gipsite.page.TemplateOverrideCheck;
import io.github.gipsite.search.PreviousIndex;
import io.github.gipsite.source.SourceFolder;
import io.github.gipsite.source.TemplateFiles;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Turns a planned site into files, whose content is made when it is written. */
final class SiteRendering {
  private final BuildSettings settings;
  private final SourceFolder content;
  private final ThemeLoader themes;

  SiteRendering(BuildSettings settings, SourceFolder content, ThemeLoader themes) {
    this.settings = settings;
    this.content = content;
    this.themes = themes;
  }

  /** All files of a site, agency by agency; the common ones come last. */
  RenderedSite render(CheckedContent checked, SitePlan plan) {
    PreviousIndex index = previousIndex();
    UnaryOperator<String> by = BuildFingerprint.combinedWith(checked.fingerprint());
    List<Output> outputs =
        outputs(checked, plan, themes.load(checked.content().template()), index, by);
    Stream<OutputFile> ofAgencies =
        plan.agencies().stream()
            .flatMap(agency -> outputs.stream().flatMap(output -> output.filesOf(agency)));
    Stream<OutputFile> common = outputs.stream().flatMap(output -> output.commonFiles(plan));
    return new RenderedSite(
        Stream.concat(ofAgencies, common).map(file -> file.withBuildFingerprint(by)), index);
  }

  private PreviousIndex previousIndex() {
    return settings.outputs().hasSearch()
        ? PreviousIndex.in(settings.findings())
        : PreviousIndex.none();
  }

  /** The site as a preview, in which each file is made when it is requested. */
  PreviewSite preview(CheckedContent checked, SitePlan plan) {
    LoadedTheme theme = themes.load(drawable(checked.content().template()));
    return new PreviewSite(
        checked.findings(),
        plan,
        outputs(checked, plan, theme, PreviousIndex.none(), UnaryOperator.identity()));
  }

  /**
   * The template files to draw a preview with: the built-in ones where an office's own lack assets.
   */
  private static TemplateFiles drawable(TemplateFiles files) {
    return TemplateOverrideCheck.ofAssets(files).isEmpty() ? files : files.with(Map.of());
  }

  private List<Output> outputs(
      CheckedContent checked,
      SitePlan plan,
      LoadedTheme theme,
      PreviousIndex index,
      UnaryOperator<String> by) {
    Locale language = checked.content().archive().site().language();
    return SiteOutputs.of(
        settings.outputs(),
        theme,
        checked.content(),
        content,
        () -> new SearchOutput(plan, theme.renderer().in(language).words(), index, by));
  }
}

package io.github.gipsite;

import io.github.gipsite.page.OutputSelection;
import io.github.gipsite.source.TemplateFiles;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Loads the template of a site, and keeps it while the files are the same. */
final class ThemeLoader {
  private final Locale locale;
  private final OutputSelection outputs;
  private @Nullable LoadedTheme loaded;

  ThemeLoader(Locale locale, OutputSelection outputs) {
    this.locale = locale;
    this.outputs = outputs;
  }

  LoadedTheme load(TemplateFiles files) {
    LoadedTheme theme = loaded;
    if (theme == null || !theme.usesFiles(files)) {
      theme = LoadedTheme.of(files, locale, outputs);
      loaded = theme;
    }
    return theme;
  }
}

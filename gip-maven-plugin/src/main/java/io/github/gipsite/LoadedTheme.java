package io.github.gipsite;

import io.github.gipsite.page.OutputSelection;
import io.github.gipsite.page.PageRenderer;
import io.github.gipsite.source.TemplateFiles;
import io.github.gipsite.template.Assets;
import io.github.gipsite.template.SiteTemplate;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A template with its renderer and assets, loaded once and used for several drafts.
 *
 * @param files that it was made from
 */
record LoadedTheme(TemplateFiles files, Assets assets, PageRenderer renderer) {
  static LoadedTheme of(TemplateFiles files, Locale locale, OutputSelection outputs) {
    SiteTemplate template = new SiteTemplate(files);
    Assets assets = template.assets();
    return new LoadedTheme(files, assets, new PageRenderer(template, locale, assets, outputs));
  }

  /** Whether this theme was loaded from the same template files. */
  boolean usesFiles(TemplateFiles others) {
    return texts(files).equals(texts(others));
  }

  private static Map<String, String> texts(TemplateFiles files) {
    return files.own().entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, own -> own.getValue().text()));
  }
}

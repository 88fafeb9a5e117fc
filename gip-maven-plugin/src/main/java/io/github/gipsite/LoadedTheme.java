package io.github.gipsite;

import io.github.gipsite.page.OutputSelection;
import io.github.gipsite.page.PageRenderer;
import io.github.gipsite.source.TemplateFiles;
import io.github.gipsite.template.Assets;
import io.github.gipsite.template.SiteTemplate;
import java.util.Locale;

/**
 * A template with its renderer and assets, loaded once and used for several drafts.
 *
 * @param fingerprint of the files of the office that it was made from
 */
record LoadedTheme(String fingerprint, Assets assets, PageRenderer renderer) {
  static LoadedTheme of(TemplateFiles files, Locale locale, OutputSelection outputs) {
    SiteTemplate template = new SiteTemplate(files);
    Assets assets = template.assets();
    return new LoadedTheme(
        files.fingerprint(), assets, new PageRenderer(template, locale, assets, outputs));
  }

  /** Whether this theme was loaded from the same template files. */
  boolean usesFiles(TemplateFiles others) {
    return others.fingerprint().equals(fingerprint);
  }
}

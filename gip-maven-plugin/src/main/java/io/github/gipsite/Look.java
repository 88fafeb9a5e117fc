package io.github.gipsite;

import io.github.gipsite.page.Assets;
import io.github.gipsite.page.Outputs;
import io.github.gipsite.page.PageRenderer;
import io.github.gipsite.page.SiteTemplate;
import io.github.gipsite.source.TemplateFiles;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A template that is ready to be used.
 *
 * @param files that it was made from
 */
record Look(TemplateFiles files, Assets assets, PageRenderer renderer) {
  static Look of(TemplateFiles files, Locale locale, Outputs outputs) {
    SiteTemplate template = new SiteTemplate(files);
    Assets assets = template.assets();
    return new Look(files, assets, new PageRenderer(template, locale, assets, outputs));
  }

  /** Whether the office has replaced the same files by the same. */
  boolean isOf(TemplateFiles others) {
    return texts(files).equals(texts(others));
  }

  private static Map<String, String> texts(TemplateFiles files) {
    return files.own().entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, own -> own.getValue().text()));
  }
}

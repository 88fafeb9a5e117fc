package io.github.gipsite.page;

import io.github.gipsite.source.ResourceFolder;
import io.github.gipsite.source.SourceText;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The templates, styles and words that make up the look of a site: the jar {@code site-template}.
 */
public record SiteTemplate(ResourceFolder folder) {
  private static final String PATH = "gip-site-template";

  /** The template jar that is on the class path of the plugin. */
  public static SiteTemplate onClassPath() {
    return new SiteTemplate(new ResourceFolder(SiteTemplate.class.getClassLoader(), PATH));
  }

  ClassLoader loader() {
    return folder.loader();
  }

  String path() {
    return folder.path();
  }

  /** The style sheets in the order that {@code styles.txt} lists them, as one. */
  public String stylesheet() {
    StringBuilder css = new StringBuilder();
    List<String> names = lines("styles.txt");
    names.forEach(name -> css.append(folder.text(name).text().strip()).append("\n"));
    return css.toString();
  }

  ResourceBundle messages(Locale locale) {
    return ResourceBundle.getBundle(
        path() + ".messages",
        locale,
        loader(),
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  private List<String> lines(String name) {
    SourceText list = folder.text(name);
    return list.text().lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }
}

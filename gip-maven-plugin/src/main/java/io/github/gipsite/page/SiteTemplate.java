package io.github.gipsite.page;

import io.github.gipsite.source.ResourceFolder;
import io.github.gipsite.source.SourceText;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

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

  /**
   * The style sheets in the order of {@code styles.txt}, as one ({@code gip.css}), and the scripts
   * that {@code scripts.txt} lists, each by itself.
   */
  public Assets assets() {
    Stream<Asset> scripts = lines("scripts.txt").stream().map(this::script);
    return new Assets(Stream.concat(Stream.of(stylesheet()), scripts).toList());
  }

  private Asset stylesheet() {
    StringBuilder css = new StringBuilder();
    List<String> names = lines("styles.txt");
    names.forEach(name -> css.append(folder.text(name).text().strip()).append("\n"));
    return new Asset("gip.css", css.toString());
  }

  private Asset script(String path) {
    return new Asset(path.substring(path.lastIndexOf('/') + 1), folder.text(path).text());
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

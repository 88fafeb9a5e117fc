package io.github.gipsite.template;

import io.github.gipsite.source.PropertiesFile;
import io.github.gipsite.source.SourceText;
import io.github.gipsite.source.TemplateFiles;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The templates, styles and words that make up the look of a site: the jar {@code site-template},
 * and before it what an office has replaced of it.
 */
public record SiteTemplate(TemplateFiles files) {

  /** The template jar that is on the class path of the plugin. */
  public static SiteTemplate onClassPath() {
    return new SiteTemplate(TemplateFiles.onClassPath());
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
    names.forEach(name -> css.append(files.text(name).text().strip()).append("\n"));
    return Asset.of("gip.css", css.toString());
  }

  private Asset script(String path) {
    return Asset.of(path.substring(path.lastIndexOf('/') + 1), files.text(path).text());
  }

  /** The words in a language; an office's file has only those that it changes. */
  public TemplateWords words(Locale locale) {
    Map<String, String> words = new TreeMap<>();
    Stream.of("messages.properties", "messages_" + locale.getLanguage() + ".properties")
        .flatMap(name -> files.layers(name).stream())
        .forEach(layer -> words.putAll(PropertiesFile.words(layer)));
    return new TemplateWords(words);
  }

  static Stream<String> names(SourceText list) {
    return list.text().lines().map(String::strip).filter(line -> !line.isEmpty());
  }

  private List<String> lines(String name) {
    return names(files.text(name)).toList();
  }
}

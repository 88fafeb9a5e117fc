package io.github.gipsite.template;

import io.github.gipsite.source.PropertiesFile;
import io.github.gipsite.source.SourceText;
import io.github.gipsite.source.TemplateFiles;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The templates, styles and words that make up the look of a site: the jar {@code site-template},
 * and before it what an office has replaced of it.
 */
public record SiteTemplate(TemplateFiles files) {
  private static final String CHINESE = "messages.properties";
  private static final String ENGLISH = "messages_en.properties";

  /** The words within what pages show, such as the marks between names and figures. */
  private static final String ENGLISH_CONTENT = "content_en.properties";

  private static final String LANGUAGE = "language";
  private static final String CONTENT_LANGUAGE = "words-language";

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

  /**
   * The words of pages; an office's file has only those that it changes. What a language has no
   * words for is said in English, or in Chinese around reports in Chinese.
   */
  public TemplateWords words(PageLanguage language) {
    String own = "messages_" + language.words().getLanguage() + ".properties";
    Map<String, String> words = new TreeMap<>();
    if (language.isOfChinese()) {
      add(Stream.of(CHINESE, own).flatMap(name -> files.layers(name).stream()), words);
      return new TemplateWords(words);
    }
    add(Stream.of(ENGLISH, ENGLISH_CONTENT).map(files.ours()::text), words);
    add(
        Stream.of(ENGLISH, ENGLISH_CONTENT, own)
            .flatMap(name -> Optional.ofNullable(files.own().get(name)).stream()),
        words);
    boolean hasWords = !files.layers(own).isEmpty();
    String tag = language.content().toLanguageTag();
    words.put(LANGUAGE, hasWords ? tag : Locale.ENGLISH.toLanguageTag());
    words.put(CONTENT_LANGUAGE, hasWords ? "" : tag);
    return new TemplateWords(words);
  }

  private static void add(Stream<SourceText> layers, Map<String, String> words) {
    layers.forEach(layer -> words.putAll(PropertiesFile.words(layer)));
  }

  static Stream<String> names(SourceText list) {
    return list.text().lines().map(String::strip).filter(line -> !line.isEmpty());
  }

  private List<String> lines(String name) {
    return names(files.text(name)).toList();
  }
}

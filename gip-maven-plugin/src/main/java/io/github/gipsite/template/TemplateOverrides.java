package io.github.gipsite.template;

import io.github.gipsite.source.PropertiesFile;
import io.github.gipsite.source.SourceText;
import io.github.gipsite.source.TemplateFiles;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Determines which templates may show something else, or fail, because an office has replaced files
 * of the template. Style sheets, scripts and pictures change no page, and messages only their own
 * text.
 */
public final class TemplateOverrides {
  private static final String SCRIPTS = "scripts.txt";

  /** Templates of ours name those that they include, and no others, in this way. */
  private static final Pattern INCLUDED = Pattern.compile("~\\{([a-z0-9/-]+)");

  private final TemplateFiles files;
  private final boolean everywhere;
  private final boolean somewhere;
  private final Map<String, Boolean> known = new ConcurrentHashMap<>();

  public TemplateOverrides(TemplateFiles files) {
    this.files = files;
    this.everywhere = lacksScripts() || files.own().entrySet().stream().anyMatch(this::hasMarks);
    this.somewhere =
        everywhere || files.own().keySet().stream().anyMatch(TemplateOverrides::isTemplate);
  }

  /** Whether there is a template that {@link #reach} is true of. */
  public boolean reachTemplates() {
    return somewhere;
  }

  /**
   * Whether a template is replaced, or includes one that is.
   *
   * @param template such as {@code pages/report} or {@code pages/feed.xml}
   */
  public boolean reach(String template) {
    return everywhere
        || (somewhere
            && known.computeIfAbsent(template, name -> reach(file(name), new HashSet<>())));
  }

  private boolean reach(String file, Set<String> visited) {
    return files.own().containsKey(file)
        || (visited.add(file)
            && INCLUDED
                .matcher(files.text(file).text())
                .results()
                .map(MatchResult::group)
                .map(reference -> file(reference.substring(2)))
                .anyMatch(included -> reach(included, visited)));
  }

  private static String file(String template) {
    return isTemplate(template) ? template : template + ".html";
  }

  private static boolean isTemplate(String file) {
    return file.endsWith(".html") || file.endsWith(".xml");
  }

  /** A list of the office that leaves out a script of ours, which any template may load. */
  private boolean lacksScripts() {
    return Optional.ofNullable(files.own().get(SCRIPTS))
        .filter(own -> !names(own).containsAll(names(files.ours().text(SCRIPTS))))
        .isPresent();
  }

  private static Set<String> names(SourceText list) {
    return Set.copyOf(SiteTemplate.names(list).toList());
  }

  /** Words with a character that stands for something else while a template is filled in. */
  private boolean hasMarks(Map.Entry<String, SourceText> own) {
    return own.getKey().endsWith(".properties")
        && PropertiesFile.words(own.getValue()).values().stream()
            .flatMapToInt(String::chars)
            .anyMatch(character -> Character.getType(character) == Character.PRIVATE_USE);
  }
}

package io.github.gipsite.content;

import io.github.gipsite.diagnostic.NearestNames;
import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds files that are there under another name than the one they have to have: Windows hides
 * endings, so that {@code report.yaml} becomes {@code report.yaml.txt}, and a copy has its own
 * name.
 */
final class MisnamedFiles {
  /** The endings of texts, which a renamed file may have had. */
  private static final Set<String> TEXT =
      Set.of("txt", "text", "md", "markdown", "mdown", "yaml", "yml");

  /** The endings of documents, whose text has to be copied. */
  private static final Set<String> DOCUMENT =
      Set.of("doc", "docx", "wps", "rtf", "odt", "pdf", "ofd");

  private static final Pattern ENDING = Pattern.compile("^(.+)\\.([a-z]+)$");

  /** What a system adds to the name of a copy. */
  private static final Pattern COPY =
      Pattern.compile("(?:\\s*-?\\s*(?:副本|复件|拷贝|copy)\\s*)?(?:\\s*[(（]\\d+[)）])?\\s*$");

  /** The number of a chapter before its name. */
  private static final Pattern NUMBER = Pattern.compile("^[0-9一二三四五六七八九十]+[、.．\\s_-]*");

  private MisnamedFiles() {}

  /**
   * Returns the files that are probably the wanted one, the nearest first.
   *
   * @param title by which people may have called it; empty where it has none
   * @param there names that are known for nothing else
   */
  static List<String> of(String wanted, String title, Collection<String> there) {
    List<String> same = named(wanted, title, there, TEXT);
    return same.isEmpty()
        ? NearestNames.to(wanted, there.stream().filter(name -> endsIn(name, TEXT)).toList())
        : same;
  }

  /**
   * Returns the files that have the name of the wanted one but for its ending or a mark of a copy.
   */
  static List<String> copies(String wanted, String title, Collection<String> there) {
    return named(wanted, title, there, TEXT);
  }

  /** Returns the documents in which the text of the wanted file probably is. */
  static List<String> documents(String wanted, String title, Collection<String> there) {
    return named(wanted, title, there, DOCUMENT);
  }

  private static List<String> named(
      String wanted, String title, Collection<String> there, Set<String> endings) {
    if (there.isEmpty()) {
      return List.of();
    }
    String stem = stem(wanted);
    return there.stream()
        .filter(name -> endsIn(name, endings) && isNamed(stem(name), stem, title))
        .sorted()
        .toList();
  }

  private static boolean isNamed(String stem, String wanted, String title) {
    return stem.equals(wanted)
        || (!title.isEmpty() && NUMBER.matcher(stem).replaceFirst("").equals(title));
  }

  private static boolean endsIn(String name, Set<String> endings) {
    Matcher ending = ENDING.matcher(plain(name));
    return ending.matches() && endings.contains(ending.group(2));
  }

  /** A name without its endings and marks of a copy. */
  private static String stem(String name) {
    String stem = plain(name);
    while (endsIn(stem, TEXT) || endsIn(stem, DOCUMENT)) {
      stem = stem.substring(0, stem.lastIndexOf('.'));
    }
    return COPY.matcher(stem).replaceFirst("").strip();
  }

  private static String plain(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).strip();
  }
}

package io.github.gipsite.check;

import io.github.gipsite.diagnostic.Severity;
import io.github.gipsite.testkit.ContentFolder;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One case of the corpus: a report with a few changes, and what has to be found in it. {@code
 * corpus/README.md} explains how it is written.
 *
 * @param check the id of the check that it is about
 * @param severity what the finding weighs
 * @param lines the changes, as written
 */
record CorpusCase(
    String check, Verdict verdict, Severity severity, String name, List<String> lines) {
  /** What ought to be found, and what is. */
  enum Verdict {
    FIRES("报"),
    SILENT("不报"),
    MISSED("漏报"),
    FALSE_ALARM("误报");

    private final String word;

    Verdict(String word) {
      this.word = word;
    }

    static Verdict of(String word) {
      return Stream.of(values()).filter(one -> one.word.equals(word)).findFirst().orElseThrow();
    }

    String word() {
      return word;
    }

    boolean oughtToFire() {
      return this == FIRES || this == MISSED;
    }

    boolean isKnownFault() {
      return this == MISSED || this == FALSE_ALARM;
    }
  }

  private static final Path BASE = Path.of("src/test/resources/corpus/base");
  private static final Pattern VERB = Pattern.compile("(写|改|删|移|也报|因) (.*)");
  private static final Pattern ENCODED = Pattern.compile("(.*)（(.*)）");

  /** All that has to be found, as {@code id SEVERITY}, sorted. */
  List<String> expected() {
    boolean fires = verdict == Verdict.FIRES || verdict == Verdict.FALSE_ALARM;
    Stream<String> own = fires ? Stream.of(check + " " + severity) : Stream.of();
    return Stream.concat(own, said("也报").map(CorpusCase::finding)).sorted().toList();
  }

  /** Why a known fault is left as it is; empty where nothing is said. */
  String reason() {
    return said("因").collect(Collectors.joining());
  }

  /**
   * The base with the changes of this case.
   *
   * @param folder a folder of its own, beside which nothing else stands
   */
  ContentFolder content(Path folder) {
    ContentFolder content = ContentFolder.copyOf(BASE, folder);
    String overview =
        lines.stream()
            .filter(line -> !VERB.matcher(line).matches())
            .collect(Collectors.joining("\n\n"));
    if (!overview.isEmpty()) {
      content.write("2024/overview.md", unfolded(overview));
    }
    lines.stream()
        .map(VERB::matcher)
        .filter(Matcher::matches)
        .forEach(verb -> change(content, verb.group(1), verb.group(2).split(" *｜ ?", -1)));
    return content;
  }

  private static void change(ContentFolder content, String verb, String[] parts) {
    switch (verb) {
      case "写" -> write(content, parts[0], unfolded(parts.length > 1 ? parts[1] : ""));
      case "改" ->
          content.changeIn(
              parts.length > 2 ? path(parts[0]) : ContentFolder.REPORT,
              unfolded(parts[parts.length - 2]),
              unfolded(parts[parts.length - 1]));
      case "删" -> content.remove(path(parts[0]));
      case "移" -> content.move(parts[0], parts[1]);
      default -> {
        // No change.
      }
    }
  }

  private static void write(ContentFolder content, String file, String text) {
    Matcher encoded = ENCODED.matcher(file);
    if (encoded.matches()) {
      content.write(path(encoded.group(1)), text.getBytes(Charset.forName(encoded.group(2))));
    } else {
      content.write(path(file), text);
    }
  }

  private Stream<String> said(String verb) {
    return lines.stream()
        .map(VERB::matcher)
        .filter(matcher -> matcher.matches() && matcher.group(1).equals(verb))
        .map(matcher -> matcher.group(2));
  }

  private static String finding(String words) {
    int space = words.indexOf(' ');
    return words.substring(0, space) + " " + severity(words.substring(space + 1));
  }

  static Severity severity(String word) {
    return switch (word) {
      case "错误" -> Severity.ERROR;
      case "警告" -> Severity.WARNING;
      case "提示" -> Severity.INFO;
      default -> throw new IllegalArgumentException(word);
    };
  }

  private static String path(String file) {
    return file.contains("/") || file.equals("site.yaml") ? file : "2024/" + file;
  }

  private static String unfolded(String text) {
    return text.replace('⏎', '\n');
  }

  @Override
  public String toString() {
    return check + "：" + name;
  }
}

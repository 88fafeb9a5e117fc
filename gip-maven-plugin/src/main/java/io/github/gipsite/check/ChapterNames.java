package io.github.gipsite.check;

import io.github.gipsite.edition.Chapter;
import io.github.gipsite.edition.NarrativePart;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The ways to write the heading of a chapter.
 *
 * @param number before the heading
 * @param heading without its number, and without what does not tell one heading from another
 * @param names the heading and its other wordings, likewise
 */
record ChapterNames(Chapter chapter, Optional<String> number, String heading, Set<String> names) {
  private static final Pattern NUMBERED = Pattern.compile("(?<number>[一二三四五六七八九十]+)、(?<words>.+)");

  private static final Pattern FILLING = Pattern.compile("[\\s\\p{P}的和及与]");

  ChapterNames {
    names = Set.copyOf(names);
  }

  /** Returns the names of some chapters, in their order. */
  static List<ChapterNames> of(List<Chapter> chapters) {
    return chapters.stream().map(ChapterNames::of).toList();
  }

  private static ChapterNames of(Chapter chapter) {
    Matcher numbered = NUMBERED.matcher(chapter.heading());
    boolean hasNumber = numbered.matches();
    String heading = bare(hasNumber ? numbered.group("words") : chapter.heading());
    return new ChapterNames(
        chapter,
        hasNumber ? Optional.of(numbered.group("number")) : Optional.empty(),
        heading,
        Stream.concat(Stream.of(heading), chapter.also().stream().map(ChapterNames::bare))
            .filter(name -> !name.isEmpty())
            .collect(Collectors.toSet()));
  }

  private static String bare(String heading) {
    return FILLING
        .matcher(Normalizer.normalize(heading, Normalizer.Form.NFKC).replace('它', '他'))
        .replaceAll("");
  }

  boolean has(NarrativePart part) {
    return chapter.narratives().contains(part);
  }

  boolean hasNumber(Optional<String> other) {
    return number.isPresent() && number.equals(other);
  }

  /** Whether words are the heading itself. */
  boolean isHeaded(String words) {
    return !heading.isEmpty() && heading.equals(bare(words));
  }

  /** Whether words are the heading or another wording of it. */
  boolean isNamed(String words) {
    return names.contains(bare(words));
  }

  boolean isMentionedIn(String words) {
    return chapter.keywords().stream().anyMatch(words::contains);
  }

  /** Whether the chapter has no words. */
  boolean isTable() {
    return chapter.narratives().isEmpty();
  }

  /** The file of its words, or its heading where it has none. */
  String place() {
    return isTable() ? chapter.heading() : chapter.narratives().get(0).file();
  }
}

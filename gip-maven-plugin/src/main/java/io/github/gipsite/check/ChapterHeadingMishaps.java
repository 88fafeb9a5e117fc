package io.github.gipsite.check;

import io.github.gipsite.check.MarkdownLines.Line;
import io.github.gipsite.edition.Chapter;
import io.github.gipsite.edition.NarrativePart;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds headings of chapters among the words of one: of its own, which the page shows already, and
 * of another, whose words belong into another file.
 *
 * @param chapters of the form
 * @param part the words of which are read
 */
record ChapterHeadingMishaps(List<Chapter> chapters, NarrativePart part) implements MishapFinder {
  private static final Pattern LINE =
      Pattern.compile(
          "(?<marks>[#＃]{0,6})\\s{0,3}[*_]{0,3}\\s{0,3}"
              + "(?:第?(?<number>[一二三四五六七八九十]{1,2})(?:部分|章)?[、.．,，:：\\s]\\s{0,3})?"
              + "(?<words>[^\\s（(#*_][^。；！？]{0,39}?)[：:。\\s]{0,3}[*_]{0,3}[#\\s]{0,6}");

  /** The words between those that tell one heading from another. */
  private static final Pattern FILLING = Pattern.compile("[\\s\\p{P}的和及与]");

  private static final Pattern NUMBERED = Pattern.compile("(?<number>[一二三四五六七八九十]+)、(?<words>.+)");
  private static final String NUMBERS = "一二三四五六七八九十";

  /** The beginning of a line with a number. */
  private static final Pattern ORDINAL =
      Pattern.compile("[#＃*_\\s]{0,12}(?<number>[一二三四五六七八九十]{1,2})[、.．]");

  /** What a heading of a chapter may say besides. */
  private static final Pattern ASIDE =
      Pattern.compile(
          "^(?:[0-9]{4}年度?)?(?:本|我|全)?(?:年度|机关|单位|局|县|区|市|镇|乡)?(?:政府信息公开)?(?:工作)?的?(?=.{4})");

  @Override
  public List<MarkdownMishap> find(MarkdownLines chapter) {
    List<MarkdownMishap> found = new ArrayList<>();
    String numbered = "";
    boolean isFirst = true;
    for (Line line : chapter.lines()) {
      String text = line.text().strip();
      Matcher heading = LINE.matcher(text);
      Optional<MarkdownMishap> mishap =
          heading.matches()
              ? mishap(line, Heading.of(heading, isFirst, numbered))
              : Optional.empty();
      mishap.ifPresent(found::add);
      Matcher ordinal = ORDINAL.matcher(text);
      if (mishap.isEmpty() && ordinal.lookingAt()) {
        numbered = ordinal.group("number");
      }
      isFirst &= line.isBlank();
    }
    return found;
  }

  /**
   * A line that may be a heading.
   *
   * @param number empty where there is none
   * @param marked whether it is one in Markdown
   * @param first whether nothing stands above it
   * @param goesOn whether its number follows on one above it that is no chapter's
   */
  private record Heading(
      Optional<String> number, String words, boolean marked, boolean first, boolean goesOn) {
    static Heading of(Matcher line, boolean first, String numbered) {
      Optional<String> number = Optional.ofNullable(line.group("number"));
      boolean goesOn =
          !numbered.isEmpty()
              && number
                  .filter(one -> NUMBERS.indexOf(one) == NUMBERS.indexOf(numbered) + 1)
                  .isPresent();
      return new Heading(
          number, line.group("words"), !line.group("marks").isEmpty(), first, goesOn);
    }
  }

  private Optional<MarkdownMishap> mishap(Line line, Heading heading) {
    for (Chapter chapter : chapters) {
      if (chapter.narratives().contains(part)) {
        if (isOwn(chapter, heading)) {
          return Optional.of(MarkdownMishap.of("own-heading", line, ""));
        }
      } else if (!heading.goesOn() && isOther(chapter, heading)) {
        return Optional.of(other(chapter, line));
      }
    }
    return Optional.empty();
  }

  private static MarkdownMishap other(Chapter chapter, Line line) {
    return chapter.narratives().isEmpty()
        ? MarkdownMishap.of("table-heading", line, "").saying(chapter.heading())
        : MarkdownMishap.of("other-heading", line, "").saying(chapter.narratives().get(0).file());
  }

  private static boolean isOwn(Chapter chapter, Heading heading) {
    String words = ASIDE.matcher(heading.words()).replaceAll("");
    boolean isSame = names(chapter).anyMatch(name -> isSame(name, words));
    if (heading.number().isEmpty()) {
      return isSame && (heading.marked() || heading.first());
    }
    boolean isMeant =
        heading.first()
            && heading.number().equals(number(chapter))
            && heading.words().indexOf('，') < 0
            && chapter.keywords().stream().anyMatch(heading.words()::contains);
    return isSame || isMeant;
  }

  private static boolean isOther(Chapter chapter, Heading heading) {
    if (chapter.isPreface()) {
      return false;
    }
    boolean isHeading = isSame(words(chapter.heading()), heading.words());
    return heading.number().isPresent()
        ? isHeading
            || (heading.number().equals(number(chapter))
                && chapter.also().stream().anyMatch(name -> isSame(name, heading.words())))
        : isHeading && heading.marked() && !chapter.narratives().isEmpty();
  }

  /** What the heading of a chapter may be, without its number. */
  private static Stream<String> names(Chapter chapter) {
    return Stream.concat(
        Stream.of(words(chapter.heading())).filter(words -> !words.isEmpty()),
        chapter.also().stream());
  }

  private static Optional<String> number(Chapter chapter) {
    Matcher heading = NUMBERED.matcher(chapter.heading());
    return heading.matches() ? Optional.of(heading.group("number")) : Optional.empty();
  }

  private static String words(String heading) {
    Matcher numbered = NUMBERED.matcher(heading);
    return numbered.matches() ? numbered.group("words") : heading;
  }

  private static boolean isSame(String one, String other) {
    return bare(one).equals(bare(other));
  }

  private static String bare(String heading) {
    return FILLING
        .matcher(Normalizer.normalize(heading, Normalizer.Form.NFKC).replace('它', '他'))
        .replaceAll("");
  }
}

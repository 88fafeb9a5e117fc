package io.github.gipsite.check;

import io.github.gipsite.check.MarkdownLines.Line;
import io.github.gipsite.edition.NarrativePart;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds headings of chapters among the words of one: of its own, which the page shows already, and
 * of another, whose words belong into another file.
 *
 * @param chapters of the form
 * @param part the words of which are read
 */
record ChapterHeadingMishaps(List<ChapterNames> chapters, NarrativePart part)
    implements MishapFinder {
  private static final Pattern LINE =
      Pattern.compile(
          "(?<marks>[#＃]{0,6})\\s{0,3}[*_]{0,3}\\s{0,3}"
              + "(?:第?(?<number>[一二三四五六七八九十]{1,2})(?:部分|章)?[、.．,，:：\\s]\\s{0,3})?"
              + "(?<words>[^\\s（(#*_][^。；！？]{0,39}?)[：:。\\s]{0,3}[*_]{0,3}[#\\s]{0,6}");

  /** The first characters of numbers and marks, without which only the first line is a heading. */
  private static final String BEGINNINGS = "#＃*_第一二三四五六七八九十";

  /** The most characters of such a line. */
  private static final int LONGEST = 80;

  private static final String NUMBERS = "一二三四五六七八九十";

  /** The beginning of a line with a number. */
  private static final Pattern ORDINAL =
      Pattern.compile("[#＃*_\\s]{0,12}(?<number>[一二三四五六七八九十]{1,2})[、.．]");

  /** Words that the heading of a chapter may have besides its name. */
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
      if (!isFirst && !text.isEmpty() && BEGINNINGS.indexOf(text.charAt(0)) < 0) {
        continue;
      }
      Matcher heading = LINE.matcher(text);
      Optional<MarkdownMishap> mishap =
          text.length() <= LONGEST && heading.matches()
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
    if (heading.number().isEmpty() && !heading.marked() && !heading.first()) {
      return Optional.empty();
    }
    for (ChapterNames chapter : chapters) {
      if (chapter.has(part)) {
        if (isOwn(chapter, heading)) {
          return Optional.of(MarkdownMishap.of("own-heading", line, ""));
        }
      } else if (!heading.goesOn() && isOther(chapter, heading)) {
        String variant = chapter.isTable() ? "table-heading" : "other-heading";
        return Optional.of(MarkdownMishap.of(variant, line, "").saying(chapter.place()));
      }
    }
    return Optional.empty();
  }

  private static boolean isOwn(ChapterNames chapter, Heading heading) {
    boolean isSame = chapter.isNamed(ASIDE.matcher(heading.words()).replaceAll(""));
    if (heading.number().isEmpty()) {
      return isSame;
    }
    boolean isMeant =
        heading.first()
            && chapter.hasNumber(heading.number())
            && heading.words().indexOf('，') < 0
            && chapter.isMentionedIn(heading.words());
    return isSame || isMeant;
  }

  private static boolean isOther(ChapterNames chapter, Heading heading) {
    return heading.number().isPresent()
        ? chapter.isHeaded(heading.words())
            || (chapter.hasNumber(heading.number()) && chapter.isNamed(heading.words()))
        : heading.marked() && !chapter.isTable() && chapter.isHeaded(heading.words());
  }
}

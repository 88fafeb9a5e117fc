package io.github.gipsite.importer;

import io.github.gipsite.edition.Chapter;
import io.github.gipsite.edition.Edition;
import io.github.gipsite.importer.ChapterHeading.Rank;
import io.github.gipsite.importer.HeadingNumber.Style;
import io.github.gipsite.importer.document.DocumentBlock.Paragraph;
import io.github.gipsite.importer.document.NormalizedLabel;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Recognizes the headings of chapters: by the heading of the form, by other wordings that the
 * edition lists, and by a number with a keyword of the chapter.
 */
final class ChapterHeadingMatcher {
  private static final int LONGEST_HEADING = 45;

  /** A text that is longer is no heading by itself. */
  private static final int LONGEST_OPENING = 200;

  /** A heading, and behind it in the same paragraph what the chapter says. */
  private static final Pattern OPENING =
      Pattern.compile("([^：:。\\s]{2,40})[：:。\\s]++(\\S.*)", Pattern.DOTALL);

  /** Words that end a heading; with other words it is a sentence, which is kept. */
  private static final Pattern HEADING_END =
      Pattern.compile(
          ".*(?:情况|概述|概况|问题|不足|困难|短板|措施|改进|整改|举措|对策|建议|打算|计划|安排|思路|方向|事项|复议|诉讼|申请|公开|说明|其他|其它|内容|信息|工作|方面)");

  private static final Pattern MARKS = Pattern.compile("[，。；：:！？,;!?]");
  private static final Pattern LAST_MARKS = Pattern.compile("[，。；：:】\\]\\s]+$");

  private final Edition edition;
  private final Map<String, Chapter> labels = new HashMap<>();
  private final Map<String, Chapter> aliases = new HashMap<>();

  ChapterHeadingMatcher(Edition edition) {
    this.edition = edition;
    for (Chapter chapter : edition.chapters()) {
      labels.putIfAbsent(NormalizedLabel.unnumbered(chapter.heading()), chapter);
      chapter.also().forEach(it -> aliases.putIfAbsent(NormalizedLabel.unnumbered(it), chapter));
    }
    labels.remove("");
  }

  /** The chapter that a paragraph may begin, whatever its number says of its level. */
  Optional<ChapterHeading> match(Paragraph paragraph) {
    HeadingNumber number = number(paragraph.text());
    Matcher opening = OPENING.matcher(number.words());
    boolean isOpening = number.style() != Style.NONE && opening.matches();
    Optional<ChapterHeading> whole = known(paragraph, number, number.words(), "");
    Optional<ChapterHeading> known =
        isOpening
            ? whole.or(() -> known(paragraph, number, opening.group(1), opening.group(2)))
            : whole;
    return known
        .or(() -> labelled(paragraph, number))
        .or(() -> byKeyword(paragraph, number, isOpening ? opening.group(1) : ""));
  }

  /** The number of a text, also where the mark behind it is missing: 一总体情况. */
  private HeadingNumber number(String text) {
    HeadingNumber number = HeadingNumber.of(text);
    if (number.style() != Style.NONE || number.words().isEmpty()) {
      return number;
    }
    HeadingNumber marked =
        HeadingNumber.of(number.words().charAt(0) + "、" + number.words().substring(1));
    boolean isLabel = labels.containsKey(NormalizedLabel.normalized(marked.words()));
    return marked.style() == Style.CHINESE && isLabel ? marked : number;
  }

  private Optional<ChapterHeading> known(
      Paragraph paragraph, HeadingNumber number, String words, String rest) {
    String label = words.length() > LONGEST_HEADING ? "" : NormalizedLabel.unnumbered(words);
    Chapter exact = labels.get(label);
    Chapter chapter = exact == null ? aliases.get(label) : exact;
    Rank rank = exact == null ? Rank.ALIAS : Rank.LABEL;
    return Optional.ofNullable(chapter).map(of -> heading(of, rank, number, paragraph, rest));
  }

  /** The heading of the form, with the words of the chapter behind it without a mark. */
  private Optional<ChapterHeading> labelled(Paragraph paragraph, HeadingNumber number) {
    if (number.style() == Style.NONE) {
      return Optional.empty();
    }
    return edition.chapters().stream()
        .filter(chapter -> !chapter.isPreface())
        .filter(chapter -> number.words().startsWith(HeadingNumber.of(chapter.heading()).words()))
        .findFirst()
        .map(
            chapter -> {
              int end = HeadingNumber.of(chapter.heading()).words().length();
              String rest = number.words().substring(end);
              return heading(chapter, Rank.KEYWORD, number, paragraph, rest);
            });
  }

  private static ChapterHeading heading(
      Chapter chapter, Rank rank, HeadingNumber number, Paragraph paragraph, String rest) {
    String text = paragraph.text();
    String heading = text.substring(0, text.length() - rest.length()).strip();
    return new ChapterHeading(chapter, rank, number.style(), paragraph, heading, rest);
  }

  /**
   * A number and a keyword.
   *
   * @param first the words up to the first mark, where others follow; else empty
   */
  private Optional<ChapterHeading> byKeyword(
      Paragraph paragraph, HeadingNumber number, String first) {
    String whole = number.words();
    // Looking for marks at the end of a long text takes its square.
    String words =
        whole.length() > LONGEST_OPENING ? whole : LAST_MARKS.matcher(whole).replaceFirst("");
    if (number.style() == Style.NONE) {
      return Optional.empty();
    }
    if (isHeading(words)) {
      return chapterOf(number, words)
          .map(chapter -> heading(chapter, Rank.KEYWORD, number, paragraph, ""));
    }
    if (isHeading(first)) {
      String rest = number.words().substring(first.length()).replaceFirst("^[：:。\\s]+", "");
      return chapterOf(number, first)
          .map(chapter -> heading(chapter, Rank.KEYWORD, number, paragraph, rest));
    }
    return runOn(paragraph, number);
  }

  private static boolean isHeading(String words) {
    return words.length() <= LONGEST_HEADING
        && !MARKS.matcher(words).find()
        && HEADING_END.matcher(words).matches();
  }

  /** A heading that runs on into the words of the chapter without a mark: they are kept whole. */
  private Optional<ChapterHeading> runOn(Paragraph paragraph, HeadingNumber number) {
    String words = number.words();
    return chapterOf(number, words.substring(0, Math.min(words.length(), LONGEST_HEADING / 3)))
        .filter(chapter -> number.value() == ordinal(chapter))
        .map(
            chapter ->
                new ChapterHeading(
                    chapter, Rank.KEYWORD, number.style(), paragraph, "", paragraph.text()));
  }

  /** The chapter of that number if a keyword of it is there, else that of the longest keyword. */
  private Optional<Chapter> chapterOf(HeadingNumber number, String words) {
    String plain = words.replaceAll("[\\s\u3000]", "");
    List<Chapter> named = edition.chapters().stream().filter(it -> longest(it, plain) > 0).toList();
    Optional<Chapter> numbered =
        named.stream().filter(it -> ordinal(it) == number.value()).findFirst();
    boolean isOutermost = Set.of(Style.PART, Style.CHINESE).contains(number.style());
    return numbered.isPresent() || !isOutermost
        ? numbered
        : named.stream().max(Comparator.comparingInt(it -> longest(it, plain)));
  }

  private static int longest(Chapter chapter, String words) {
    return chapter.keywords().stream()
        .filter(words::contains)
        .mapToInt(String::length)
        .max()
        .orElse(0);
  }

  /** The number of a chapter in the form. */
  static int ordinal(Chapter chapter) {
    return HeadingNumber.of(chapter.heading()).value();
  }
}

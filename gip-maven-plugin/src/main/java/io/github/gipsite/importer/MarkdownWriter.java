package io.github.gipsite.importer;

import io.github.gipsite.importer.document.ChineseNumeral;
import io.github.gipsite.importer.document.DocumentBlock;
import io.github.gipsite.importer.document.DocumentBlock.Grid;
import io.github.gipsite.importer.document.DocumentBlock.Paragraph;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes paragraphs as Markdown with the same meaning. */
final class MarkdownWriter {
  private static final Pattern SUB_HEADING =
      Pattern.compile("[（(]\\s*([一二三四五六七八九十]{1,3}|\\d{1,2})\\s*[)）]\\s*([^。；！？，：:;!?,]{1,30})");
  private static final Pattern CHINESE = Pattern.compile("[（(]\\s*[一二三四五六七八九十]");
  private static final Pattern INLINE =
      Pattern.compile("[\\\\`*<]|(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])|&(?=#?\\w+;)|~(?=~)");
  private static final Pattern OPENING =
      Pattern.compile("^(#{1,6}(?=\\s|$)|>|[-+](?=\\s|$)|[-=]{2,}$|\\|)");
  private static final Pattern NUMBER = Pattern.compile("^(\\d{1,9})([.)])(?=\\s|$)");

  private static final String AFTER_LINK = "([:";

  private MarkdownWriter() {}

  /** Writes a Markdown file. */
  static String markdown(List<? extends DocumentBlock> blocks) {
    boolean lost = blocks.stream().noneMatch(MarkdownWriter::isNumberedInChinese);
    StringBuilder text = new StringBuilder();
    boolean afterItem = false;
    for (DocumentBlock block : blocks) {
      boolean item = block instanceof Paragraph paragraph && isItem(paragraph);
      if (text.length() > 0) {
        text.append(item && afterItem ? "\n" : "\n\n");
      }
      if (block instanceof Paragraph paragraph) {
        text.append(block(paragraph, lost));
      } else if (block instanceof Grid grid) {
        text.append(MarkdownTable.of(grid));
      }
      afterItem = item;
    }
    return text.append('\n').toString();
  }

  private static boolean isNumberedInChinese(DocumentBlock block) {
    return block instanceof Paragraph paragraph && CHINESE.matcher(paragraph.text()).lookingAt();
  }

  /** The words of a heading below the level of chapters; empty where a paragraph is none. */
  static Optional<String> subHeading(Paragraph paragraph) {
    Matcher heading = SUB_HEADING.matcher(paragraph.text());
    return heading.matches()
        ? Optional.of("（" + numeral(heading.group(1)) + "）" + heading.group(2))
        : Optional.empty();
  }

  /**
   * Writes a paragraph, list item or heading.
   *
   * @param lost whether （1） may stand for （一）
   */
  private static String block(Paragraph paragraph, boolean lost) {
    return Optional.of(paragraph)
        .filter(candidate -> !isItem(candidate))
        .filter(candidate -> !candidate.words().hasLink())
        .filter(candidate -> lost || CHINESE.matcher(candidate.text()).lookingAt())
        .flatMap(MarkdownWriter::subHeading)
        .map(heading -> "## " + escaped(heading))
        .orElseGet(() -> mark(paragraph) + InlineMarkdown.of(paragraph.words()));
  }

  /** The Markdown mark of a paragraph; headings below a chapter's are all of one level. */
  private static String mark(Paragraph paragraph) {
    return paragraph.isHeading() ? "## " : paragraph.mark();
  }

  private static boolean isItem(Paragraph paragraph) {
    return !paragraph.mark().isEmpty() && !paragraph.isHeading();
  }

  /** The Chinese numeral of a number: text saved from Word has 1 where Word shows 一. */
  private static String numeral(String number) {
    return number.matches("\\d+") ? ChineseNumeral.of(Integer.parseInt(number)) : number;
  }

  /** Escapes brackets that would begin a link: those followed by what makes one. */
  private static String unlinked(String text) {
    BitSet links = new BitSet();
    boolean link = false;
    for (int i = text.length() - 1; i >= 0; i--) {
      if (text.charAt(i) == ']') {
        link = i + 1 < text.length() && AFTER_LINK.indexOf(text.charAt(i + 1)) >= 0;
      }
      links.set(i, link && text.charAt(i) == '[');
    }
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      escaped.append(links.get(i) ? "\\" : "").append(text.charAt(i));
    }
    return escaped.toString();
  }

  static String escaped(String text) {
    String inline = INLINE.matcher(text).replaceAll("\\\\$0").replace("{{", "{\\{");
    String opening = OPENING.matcher(unlinked(inline)).replaceFirst("\\\\$1");
    return NUMBER.matcher(opening).replaceFirst("$1\\\\$2");
  }
}

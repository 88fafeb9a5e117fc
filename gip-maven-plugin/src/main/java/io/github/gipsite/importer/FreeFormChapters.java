package io.github.gipsite.importer;

import io.github.gipsite.importer.document.DocumentBlock.Paragraph;
import io.github.gipsite.scaffold.NewFile;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The chapters of a report without a form, one file for each, which begins with its heading and is
 * called by its number and words.
 *
 * @param preface the paragraphs before the first heading
 */
record FreeFormChapters(List<Paragraph> preface, List<FreeChapter> chapters) {
  FreeFormChapters {
    preface = List.copyOf(preface);
    chapters = List.copyOf(chapters);
  }

  private static final int LONGEST_HEADING = 45;
  private static final int LONGEST_NAME = 20;
  private static final Pattern SENTENCE = Pattern.compile("[。；！？，]\\s*\\S");

  private static final Pattern MARKS = Pattern.compile("^[：:。\\s\u3000]+");

  /** A heading, and behind it on the same line what the chapter says. */
  private static final Pattern OPENING = Pattern.compile("(\\S{2,30}?)[：:。\\s\u3000]+(\\S.*)");

  /**
   * A chapter.
   *
   * @param heading as written, with its number
   */
  record FreeChapter(String heading, List<Paragraph> words) {
    FreeChapter {
      words = List.copyOf(words);
    }

    /** The file of the chapter. */
    NewFile file(int number) {
      String name = HeadingNumber.of(heading).words().replaceAll("[^\\p{L}\\p{N}]+", "");
      String stem = name.substring(0, Math.min(name.length(), LONGEST_NAME));
      String text = words.isEmpty() ? "" : "\n" + MarkdownWriter.markdown(words);
      return new NewFile(
          "%02d-%s.md".formatted(number, stem),
          "# " + MarkdownWriter.escaped(heading) + "\n" + text);
    }
  }

  /** The words of the last chapter. */
  List<Paragraph> lastWords() {
    return chapters.isEmpty() ? preface : chapters.get(chapters.size() - 1).words();
  }

  /** The same without some paragraphs. */
  FreeFormChapters without(List<Paragraph> removed) {
    return new FreeFormChapters(
        preface,
        chapters.stream()
            .map(
                chapter ->
                    new FreeChapter(
                        chapter.heading(),
                        chapter.words().stream().filter(it -> !removed.contains(it)).toList()))
            .toList());
  }

  /** Takes the paragraphs of a document apart; headings are numbered 一、. */
  static FreeFormChapters of(List<Paragraph> paragraphs) {
    List<String> headings = new ArrayList<>();
    List<List<Paragraph>> words = new ArrayList<>(List.of(new ArrayList<>()));
    for (Paragraph paragraph : paragraphs) {
      String heading = heading(paragraph.text());
      if (!heading.isEmpty()) {
        headings.add(heading);
        words.add(new ArrayList<>());
      }
      String rest = MARKS.matcher(paragraph.text().substring(heading.length())).replaceFirst("");
      if (heading.isEmpty()) {
        words.get(words.size() - 1).add(paragraph);
      } else if (!rest.isEmpty()) {
        words.get(words.size() - 1).add(paragraph.last(rest));
      }
    }
    List<FreeChapter> chapters = new ArrayList<>();
    for (int i = 0; i < headings.size(); i++) {
      chapters.add(new FreeChapter(headings.get(i), words.get(i + 1)));
    }
    return new FreeFormChapters(words.get(0), chapters);
  }

  /** The heading at the beginning of a text; empty where there is none. */
  private static String heading(String text) {
    HeadingNumber number = HeadingNumber.of(text);
    if (number.style() != HeadingNumber.Style.CHINESE) {
      return "";
    }
    if (isHeading(text)) {
      return text;
    }
    Matcher opening = OPENING.matcher(number.words());
    return opening.matches() && isHeading(opening.group(1))
        ? text.substring(0, text.indexOf(opening.group(1)) + opening.group(1).length())
        : "";
  }

  private static boolean isHeading(String text) {
    return text.length() <= LONGEST_HEADING && !SENTENCE.matcher(text).find();
  }
}

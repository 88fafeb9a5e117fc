package io.github.gipsite.importer;

import io.github.gipsite.importer.document.DocumentBlock.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits paragraphs in which a chapter begins behind a sentence, as copied pages have them. */
final class ParagraphSplitter {
  private static final Pattern SENTENCE_END =
      Pattern.compile("(?<=[。；！])[\\s\u3000\u00A0]*(?=[一二三四五六七八]\\s*[、.．])");

  private ParagraphSplitter() {}

  static List<Paragraph> split(List<Paragraph> paragraphs, ChapterHeadingMatcher matcher) {
    List<Paragraph> split = new ArrayList<>();
    for (Paragraph paragraph : paragraphs) {
      int from = 0;
      for (int at : sentences(paragraph.text())) {
        if (matcher.match(paragraph.part(at, end(paragraph.text(), at))).isPresent()) {
          split.add(first(paragraph, from, at));
          from = at;
        }
      }
      split.add(from == 0 ? paragraph : paragraph.part(from, paragraph.text().length()));
    }
    return split;
  }

  /** Where sentences begin that may be a heading. */
  private static List<Integer> sentences(String text) {
    return SENTENCE_END.matcher(text).results().map(MatchResult::end).toList();
  }

  private static int end(String text, int from) {
    Matcher next = SENTENCE_END.matcher(text);
    return next.find(from + 1) ? next.start() : text.length();
  }

  /** A part in front of a heading; the first of a paragraph keeps its mark. */
  private static Paragraph first(Paragraph whole, int from, int to) {
    Paragraph part = whole.part(from, to);
    return from == 0 ? new Paragraph(whole.number(), whole.mark(), part.words()) : part;
  }
}

package io.github.gipsite.importer;

import io.github.gipsite.importer.document.DocumentBlock.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Splits paragraphs in which a chapter begins behind a sentence, as copied pages have them. */
final class ParagraphSplitter {
  private static final Pattern SENTENCE_END =
      Pattern.compile("(?<=[。；！])[\\s\u3000\u00A0]*(?=[一二三四五六七八]\\s*[、.．])");

  private ParagraphSplitter() {}

  static List<Paragraph> split(List<Paragraph> paragraphs, ChapterHeadingMatcher matcher) {
    List<Paragraph> split = new ArrayList<>();
    for (Paragraph paragraph : paragraphs) {
      StringBuilder words = new StringBuilder();
      String mark = paragraph.mark();
      for (String piece : SENTENCE_END.splitAsStream(paragraph.text()).toList()) {
        if (words.length() > 0 && matcher.match(of(paragraph, "", piece)).isPresent()) {
          split.add(of(paragraph, mark, words.toString()));
          words.setLength(0);
          mark = "";
        }
        words.append(piece);
      }
      split.add(of(paragraph, mark, words.toString()));
    }
    return split;
  }

  private static Paragraph of(Paragraph whole, String mark, String text) {
    return new Paragraph(whole.number(), mark, text);
  }
}

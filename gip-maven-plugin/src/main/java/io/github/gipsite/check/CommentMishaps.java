package io.github.gipsite.check;

import io.github.gipsite.check.MarkdownLines.Line;
import java.util.List;
import java.util.stream.Stream;

/** Finds a comment that does not end: the page shows nothing of what follows. */
final class CommentMishaps implements MishapFinder {
  private static final String BEGIN = "<!--";
  private static final String END = "-->";

  @Override
  public List<MarkdownMishap> find(MarkdownLines chapter) {
    return chapter.lines().stream()
        .filter(line -> line.text().contains(BEGIN) && !isEnded(line, chapter.text()))
        .limit(1)
        .flatMap(line -> Stream.of(MarkdownMishap.of("open-comment", line, mended(line))))
        .toList();
  }

  private static boolean isEnded(Line line, String text) {
    return text.indexOf(END, line.start() + line.text().lastIndexOf(BEGIN)) >= 0;
  }

  private static String mended(Line line) {
    return line.text().stripTrailing() + " " + END;
  }
}

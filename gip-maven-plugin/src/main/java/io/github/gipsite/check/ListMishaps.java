package io.github.gipsite.check;

import io.github.gipsite.check.MarkdownLines.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds lists that the page shows as text, because there is no space behind the mark. */
final class ListMishaps implements MishapFinder {
  private static final String MARKS = "-*";
  private static final Pattern ITEM =
      Pattern.compile(" {0,3}(?:-[\\p{IsHan}（“《].*[^-\\s]\\s*|\\*[\\p{IsHan}（“《][^*]*)");

  @Override
  public List<MarkdownMishap> find(MarkdownLines chapter) {
    List<MarkdownMishap> found = new ArrayList<>();
    Optional<Line> first = Optional.empty();
    Line last = new Line(0, "");
    for (Line line : chapter.lines()) {
      if (line.beginsWithAny(MARKS) && ITEM.matcher(line.text()).matches()) {
        first = first.or(() -> Optional.of(line));
        last = line;
      } else if (first.isPresent() && !line.isBlank()) {
        add(first.get(), last, found);
        first = Optional.empty();
      }
    }
    if (first.isPresent()) {
      add(first.get(), last, found);
    }
    return found;
  }

  /** Adds a list; a single star may stand for a note. */
  private static void add(Line first, Line last, List<MarkdownMishap> found) {
    String item = first.text().strip();
    if (!item.startsWith("*") || !first.equals(last)) {
      String mended = item.charAt(0) + " " + item.substring(1);
      found.add(MarkdownMishap.of("list-space", first, last, mended));
    }
  }
}

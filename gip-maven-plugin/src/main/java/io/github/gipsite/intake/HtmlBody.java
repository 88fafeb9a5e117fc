package io.github.gipsite.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds the part of a page in which the report stands. */
final class HtmlBody {
  /** What never is a part of a report, wherever it stands. */
  static final String FURNITURE = "nav, select, button";

  private static final int LONGEST_HEADING = 40;
  private static final Pattern NUMBERED = Pattern.compile("[\\s\u3000]*[（(]?[一二三四五六]+[)）、.．].*");

  private HtmlBody() {}

  /** The smallest element that holds all headings and tables. */
  static Element of(Document page) {
    List<Element> marks =
        page.body().select("*").stream()
            .filter(HtmlBody::isMark)
            .filter(element -> element.closest("footer, " + FURNITURE) == null)
            .toList();
    return marks.stream().reduce(HtmlBody::around).map(HtmlBody::whole).orElse(page.body());
  }

  private static boolean isMark(Element element) {
    return element.nameIs("table")
        ? HtmlTable.isData(element)
        : element.isBlock() && isHeading(element.ownText(), element);
  }

  private static boolean isHeading(String own, Element element) {
    String text = own.isBlank() && element.childrenSize() <= 2 ? element.text() : own;
    return text.length() <= LONGEST_HEADING && NUMBERED.matcher(text).matches();
  }

  private static Element around(Element one, Element other) {
    List<Element> above = upwards(one);
    return upwards(other).stream().filter(above::contains).findFirst().orElse(one);
  }

  private static List<Element> upwards(Element element) {
    List<Element> all = new ArrayList<>(List.of(element));
    all.addAll(element.parents());
    return all;
  }

  /** A single heading or table is not yet a report. */
  private static Element whole(Element found) {
    boolean part = found.nameIs("table") || found.nameIs("p") || found.nameIs("div");
    boolean alone = found.nameIs("table") || found.childrenSize() < 2;
    Optional<Element> around = Optional.ofNullable(found.parent());
    return part && alone ? around.orElse(found) : found;
  }
}

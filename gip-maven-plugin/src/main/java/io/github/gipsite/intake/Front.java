package io.github.gipsite.intake;

import io.github.gipsite.diagnostic.Wording;
import io.github.gipsite.intake.Block.Paragraph;
import io.github.gipsite.report.PublicationDate;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What stands before the first chapter.
 *
 * @param preface what of it is neither title nor a line about the page
 */
record Front(
    String title,
    int year,
    Optional<PublicationDate> published,
    List<Paragraph> preface,
    List<Leftover> leftovers) {
  private static final int MOST_LINES = 3;
  private static final Pattern TITLE =
      Pattern.compile("(.{0,50}?(20\\d{2})年.{0,50}?(?:年度报告|工作报告|年报|情况报告))(?:[（(].{1,10}[）)])?");
  private static final Pattern QUOTED = Pattern.compile("《([^《》]*20\\d{2}年[^《》]*报告)》");
  private static final Pattern ABOUT =
      Pattern.compile(
          "[【\\[]?(?:来源|信息来源|文章来源|索引号|发布机构|发文字号|文号|作者|浏览|阅读|点击|字体|字号|打印|分享|您的位置|当前位置|时间|日期).{0,80}");

  Front {
    preface = List.copyOf(preface);
    leftovers = List.copyOf(leftovers);
  }

  /** Where the title stands among the paragraphs. */
  private record Lines(int from, int to, String text) {}

  static Front of(ReportDocument document, List<Paragraph> paragraphs) throws UnreadableDocument {
    Optional<Lines> lines = titleLines(paragraphs);
    String title = title(document, lines);
    List<Paragraph> preface = new ArrayList<>();
    List<Leftover> leftovers = new ArrayList<>();
    int from = lines.map(Lines::from).orElse(0);
    int to = lines.map(Lines::to).orElse(0);
    for (int i = 0; i < paragraphs.size(); i++) {
      boolean isTitle = from <= i && i < to;
      if (i < from || (!isTitle && isAboutThePage(paragraphs.get(i)))) {
        leftovers.add(leftover(paragraphs.get(i)));
      } else if (!isTitle) {
        preface.add(paragraphs.get(i));
      }
    }
    return new Front(title, yearOf(title), published(document, paragraphs), preface, leftovers);
  }

  static Leftover leftover(Paragraph paragraph) {
    return new Leftover(Wording.of("import.place.paragraph", paragraph.number()), paragraph.text());
  }

  private static boolean isAboutThePage(Paragraph paragraph) {
    String text = paragraph.text();
    return ABOUT.matcher(text).matches()
        || (PublishedOn.labelled(text).isPresent() && !text.contains("。"));
  }

  private static Optional<Lines> titleLines(List<Paragraph> paragraphs) {
    for (int lines = 1; lines <= MOST_LINES; lines++) {
      for (int from = 0; from + lines <= paragraphs.size(); from++) {
        int to = from + lines;
        String text =
            paragraphs.subList(from, to).stream()
                .map(Paragraph::text)
                .collect(Collectors.joining());
        Optional<String> title =
            Optional.of(text).filter(t -> !t.contains("。")).flatMap(Front::title);
        if (title.isPresent()) {
          return Optional.of(new Lines(from, to, title.get()));
        }
      }
    }
    return Optional.empty();
  }

  private static String title(ReportDocument document, Optional<Lines> lines)
      throws UnreadableDocument {
    return lines
        .map(Lines::text)
        .or(() -> document.title().flatMap(Front::title))
        .or(() -> quoted(document))
        .orElseThrow(() -> new UnreadableDocument("import.no-title"));
  }

  private static Optional<String> title(String text) {
    String together = GridBuilder.clean(text).replace(" ", "");
    Matcher title = TITLE.matcher(Normalizer.normalize(together, Normalizer.Form.NFKC));
    Matcher written = TITLE.matcher(together);
    return title.lookingAt()
        ? Optional.of(written.lookingAt() ? written.group(1) : title.group(1))
        : Optional.empty();
  }

  private static Optional<String> quoted(ReportDocument document) {
    return document
        .paragraphs()
        .map(paragraph -> QUOTED.matcher(paragraph.text()))
        .filter(Matcher::find)
        .map(found -> found.group(1))
        .findFirst()
        .flatMap(Front::title);
  }

  private static int yearOf(String title) {
    Matcher found = TITLE.matcher(title);
    return found.lookingAt() ? Integer.parseInt(found.group(2)) : 0;
  }

  private static Optional<PublicationDate> published(
      ReportDocument document, List<Paragraph> paragraphs) {
    return document
        .published()
        .flatMap(PublishedOn::read)
        .or(
            () ->
                paragraphs.stream()
                    .flatMap(paragraph -> PublishedOn.labelled(paragraph.text()).stream())
                    .findFirst());
  }
}

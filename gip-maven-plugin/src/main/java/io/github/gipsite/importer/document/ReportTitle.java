package io.github.gipsite.importer.document;

import io.github.gipsite.importer.document.DocumentBlock.Paragraph;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The title of a report, and where it stands.
 *
 * @param from where it begins among the paragraphs before the first chapter
 * @param to where it has ended; the same where it stands elsewhere
 */
public record ReportTitle(int from, int to, String text) {
  private static final int MOST_LINES = 3;

  /** The most characters that {@link #TITLE} looks at. */
  private static final int LONGEST = 120;

  private static final Pattern TITLE =
      Pattern.compile("(.{0,50}?(20\\d{2})年.{0,50}?(?:年度报告|工作报告|年报|情况报告))(?:[（(].{1,10}[）)])?");
  private static final Pattern END = Pattern.compile("报告|年报");
  private static final Pattern QUOTED = Pattern.compile("《([^《》]{0,100}20\\d{2}年[^《》]{0,100}报告)》");

  /** A line of its own above a title that begins with the year. */
  private static final Pattern AGENCY =
      Pattern.compile("[\\p{IsHan}（）]{2,30}(?<=[省市区县旗乡镇局委办厅府会院站社处]|街道|中心|政府|公司|大学)");

  private static final Pattern YEAR_FIRST = Pattern.compile("(?:关于)?20\\d{2}年.*");

  public static ReportTitle of(ReportDocument document, List<Paragraph> paragraphs)
      throws UnreadableDocumentException {
    return lines(paragraphs)
        .map(title -> title.withAgency(paragraphs))
        .or(() -> document.title().flatMap(ReportTitle::read).map(ReportTitle::elsewhere))
        .or(() -> quoted(document).map(ReportTitle::elsewhere))
        .orElseThrow(() -> new UnreadableDocumentException("import.no-title"));
  }

  /** A title at the beginning of a text, without what follows it. */
  public static Optional<String> read(String text) {
    String whole = GridBuilder.clean(text).replace(" ", "");
    String together = whole.substring(0, Math.min(whole.length(), LONGEST));
    String plain = Normalizer.normalize(together, Normalizer.Form.NFKC);
    if (!END.matcher(plain).find()) {
      return Optional.empty();
    }
    Matcher title = TITLE.matcher(plain);
    Matcher written = TITLE.matcher(together);
    return title.lookingAt()
        ? Optional.of(written.lookingAt() ? written.group(1) : title.group(1))
        : Optional.empty();
  }

  public int year() {
    Matcher found = TITLE.matcher(text);
    return found.lookingAt() ? Integer.parseInt(found.group(2)) : 0;
  }

  public boolean contains(int paragraph) {
    return from <= paragraph && paragraph < to;
  }

  private static Optional<ReportTitle> lines(List<Paragraph> paragraphs) {
    for (int lines = 1; lines <= MOST_LINES; lines++) {
      for (int from = 0; from + lines <= paragraphs.size(); from++) {
        int to = from + lines;
        String text =
            paragraphs.subList(from, to).stream()
                .map(Paragraph::text)
                .collect(Collectors.joining());
        Optional<String> title =
            Optional.of(text).filter(t -> !t.contains("。")).flatMap(ReportTitle::read);
        if (title.isPresent()) {
          return Optional.of(new ReportTitle(from, to, title.get()));
        }
      }
    }
    return Optional.empty();
  }

  private ReportTitle withAgency(List<Paragraph> paragraphs) {
    String above =
        from == 0 ? "" : GridBuilder.clean(paragraphs.get(from - 1).text()).replace(" ", "");
    return YEAR_FIRST.matcher(text).matches() && AGENCY.matcher(above).matches()
        ? new ReportTitle(from - 1, to, above + text)
        : this;
  }

  private static ReportTitle elsewhere(String text) {
    return new ReportTitle(0, 0, text);
  }

  private static Optional<String> quoted(ReportDocument document) {
    return document
        .paragraphs()
        .map(paragraph -> QUOTED.matcher(paragraph.text()))
        .filter(Matcher::find)
        .map(found -> found.group(1))
        .findFirst()
        .flatMap(ReportTitle::read);
  }
}

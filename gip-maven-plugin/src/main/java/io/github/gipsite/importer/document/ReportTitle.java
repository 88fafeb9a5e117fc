package io.github.gipsite.importer.document;

import io.github.gipsite.importer.document.DocumentBlock.Paragraph;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
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

  /** A title stands among the first paragraphs. */
  public static final int FIRST = 200;

  /** The most characters that {@link #TITLE} looks at. */
  private static final int LONGEST = 120;

  private static final String YEAR = "(20\\d{2}|二[〇○零ＯO0][〇○零ＯO0一二三四五六七八九]{2})\\s*年";

  private static final Pattern WRITTEN_YEAR = Pattern.compile(YEAR);

  private static final Pattern YEAR_NUMBER = Pattern.compile("(?<![0-9])[12][0-9]{3}(?![0-9])");

  private static final String KIND = "(?:度报告|年报|工作报告|情况报告|公开报告|的报告|总结报告|情况汇报|工作总结|情况总结)";

  private static final Pattern TITLE =
      Pattern.compile("(.{0,50}?" + YEAR + ".{0,50}?" + KIND + ")(?:[（(].{1,10}[）)])?");

  /** The year in a line of its own, or in brackets, behind the words. */
  private static final Pattern YEAR_LAST =
      Pattern.compile("(.{0,50}?信息公开.{0,20}?(?:年度报告|年报)[（(]?" + YEAR + "度?[）)]?)[\\s。]*");

  private static final Pattern END = Pattern.compile("报告|年报|汇报|总结");
  private static final Pattern QUOTED = Pattern.compile("《([^《》]{0,100}20\\d{2}年[^《》]{0,100}报告)》");

  /** A word that says that a title follows. */
  private static final Pattern LABEL =
      Pattern.compile("^[\\[【]?(?:信息|文件|公文|文章)?(?:名称|标题|题名|题目|主题)[\\]】]?\\s*[:：]\\s*");

  /** A line that only is a title. */
  private static final Pattern WHOLE = Pattern.compile(TITLE.pattern() + "[\\s。]*", Pattern.DOTALL);

  /** How sentences of the preface begin or go on, and no title does. */
  private static final Pattern SENTENCE =
      Pattern.compile(
          "^(?:根据|按照|依据|依照|遵照|按|为|现|本报告|本年报|今年|近年).*|.*(?:如下|现予|现将|现向|特此|编制|制定本|[，；。].).*");

  /** A line of its own above a title that names no agency. */
  private static final Pattern AGENCY =
      Pattern.compile("[\\p{IsHan}（）]{2,30}(?<=[省市区县旗乡镇局委办厅府会院站社处]|街道|中心|政府|公司|大学)");

  private static final Pattern WITHOUT_AGENCY = Pattern.compile("(?:(?:关于)?20\\d{2}年|政府信息公开).*");

  /** Finds the title of a document, also one of a form in another language. */
  public static ReportTitle of(
      ReportDocument document, List<Paragraph> paragraphs, KnownTitles known)
      throws UnreadableDocumentException {
    return lines(paragraphs, known::title)
        .or(() -> document.title().flatMap(known::title).map(ReportTitle::elsewhere))
        .or(() -> lines(paragraphs, ReportTitle::whole).map(title -> title.withAgency(paragraphs)))
        .or(() -> document.title().flatMap(ReportTitle::read).map(ReportTitle::elsewhere))
        .or(() -> lines(paragraphs, ReportTitle::read).map(title -> title.withAgency(paragraphs)))
        .or(() -> quoted(document).map(ReportTitle::elsewhere))
        .orElseThrow(() -> new UnreadableDocumentException("import.no-title"));
  }

  /** A title at the beginning of a text, without what follows it; no sentence is one. */
  public static Optional<String> read(String text) {
    return whole(text).or(() -> beginning(text));
  }

  /** The same, also where it is the title of a form in another language. */
  public static Optional<String> read(String text, KnownTitles known) {
    return known.title(text).or(() -> read(text));
  }

  /** A text that is a title and nothing else. */
  private static Optional<String> whole(String text) {
    return match(text, Matcher::matches, WHOLE).or(() -> match(text, Matcher::matches, YEAR_LAST));
  }

  private static Optional<String> beginning(String text) {
    return match(text, Matcher::lookingAt, TITLE);
  }

  private static Optional<String> match(String text, Predicate<Matcher> fits, Pattern pattern) {
    String whole = GridBuilder.clean(text).replace(" ", "");
    String unlabelled = LABEL.matcher(whole).replaceFirst("");
    String together = unlabelled.substring(0, Math.min(unlabelled.length(), LONGEST));
    String plain = Normalizer.normalize(together, Normalizer.Form.NFKC);
    if (!END.matcher(plain).find() || SENTENCE.matcher(plain).matches()) {
      return Optional.empty();
    }
    Matcher title = pattern.matcher(plain);
    Matcher written = pattern.matcher(together);
    return fits.test(title)
        ? Optional.of(fits.test(written) ? written.group(1) : title.group(1))
        : Optional.empty();
  }

  /** The year that the title names; 0 where it names none. */
  public int year() {
    Matcher found = WRITTEN_YEAR.matcher(text);
    Matcher number = YEAR_NUMBER.matcher(text);
    return found.find()
        ? ChineseNumeral.year(found.group(1))
        : number.results().mapToInt(year -> Integer.parseInt(year.group())).max().orElse(0);
  }

  public boolean contains(int paragraph) {
    return from <= paragraph && paragraph < to;
  }

  /** The line of the title, if it says more than the title, such as （送审稿）. */
  public Optional<Paragraph> around(List<Paragraph> paragraphs) {
    String lines =
        paragraphs.subList(from, to).stream().map(Paragraph::text).collect(Collectors.joining());
    int whole = NormalizedLabel.normalized(lines).length();
    return from < to && whole > NormalizedLabel.normalized(text).length()
        ? Optional.of(new Paragraph(paragraphs.get(from).number(), "", lines))
        : Optional.empty();
  }

  private static Optional<ReportTitle> lines(
      List<Paragraph> paragraphs, Function<String, Optional<String>> reader) {
    for (int lines = 1; lines <= MOST_LINES; lines++) {
      for (int from = 0; from + lines <= Math.min(paragraphs.size(), FIRST); from++) {
        int to = from + lines;
        String text =
            paragraphs.subList(from, to).stream()
                .map(Paragraph::text)
                .collect(Collectors.joining());
        Optional<String> title = reader.apply(text);
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
    return WITHOUT_AGENCY.matcher(text).matches() && AGENCY.matcher(above).matches()
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

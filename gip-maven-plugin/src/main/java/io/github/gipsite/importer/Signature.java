package io.github.gipsite.importer;

import io.github.gipsite.diagnostic.Wording;
import io.github.gipsite.importer.document.DocumentBlock.Paragraph;
import io.github.gipsite.importer.document.SignatureDateParser;
import io.github.gipsite.report.PublicationDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The lines at the end of a report that say who signed it and when.
 *
 * @param lines as they stand; none where there is no signature
 * @param date the day that they name
 */
record Signature(List<Paragraph> lines, Optional<PublicationDate> date) {
  private static final int LONGEST_NAME = 40;
  private static final int MOST_LINES = 3;
  private static final Pattern CONTACT =
      Pattern.compile("[（(]?\\s*(?:联系人|联系电话|联系方式|联系地址|电话|地址|邮编|邮政编码|此件|（此件)[^。]{0,100}");
  private static final Pattern SENTENCE = Pattern.compile(".*[。；，：:！？].*");

  Signature {
    lines = List.copyOf(lines);
  }

  static Signature none() {
    return new Signature(List.of(), Optional.empty());
  }

  /**
   * The signature below the last words of a report.
   *
   * @param words of the last chapter that has any
   */
  static Signature below(List<Paragraph> words) {
    for (int at = words.size() - 1; at >= 0 && at >= words.size() - MOST_LINES; at--) {
      Optional<PublicationDate> date = SignatureDateParser.read(words.get(at).text());
      if (date.isPresent()) {
        int from = at > 0 && isName(words.get(at - 1)) ? at - 1 : at;
        return new Signature(words.subList(from, words.size()), date);
      }
      if (!CONTACT.matcher(words.get(at).text()).matches()) {
        return none();
      }
    }
    return none();
  }

  private static boolean isName(Paragraph paragraph) {
    String text = paragraph.text();
    return paragraph.mark().isEmpty()
        && text.length() <= LONGEST_NAME
        && !SENTENCE.matcher(text).matches()
        && HeadingNumber.of(text).style() == HeadingNumber.Style.NONE;
  }

  /** Says that nothing tells the day of publication, and proposes that of the signature. */
  Wording proposal() {
    return date.map(day -> Wording.of("import.signed", day.toString()))
        .orElse(Wording.of("import.no-date"));
  }
}

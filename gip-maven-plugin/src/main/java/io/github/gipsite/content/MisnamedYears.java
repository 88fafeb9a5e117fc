package io.github.gipsite.content;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the year that a folder is meant for, such as {@code 2025年} or {@code 2025年度}. */
final class MisnamedYears {
  private static final Pattern YEAR = Pattern.compile("\\D*((?:19|20)\\d{2})\\D*");
  private static final Pattern IN_WORDS = Pattern.compile("二[〇零○O]([〇零○O一二三四五六七八九]{2})年?度?");
  private static final String DIGITS = "〇一二三四五六七八九";

  private MisnamedYears() {}

  /** Returns the name that the folder has to have; empty where its name holds no one year. */
  static Optional<String> of(String folder) {
    String plain = Normalizer.normalize(folder, Normalizer.Form.NFKC);
    Matcher year = YEAR.matcher(plain);
    if (year.matches()) {
      return Optional.of(year.group(1));
    }
    Matcher words = IN_WORDS.matcher(plain.strip());
    return words.matches()
        ? Optional.of("20" + digit(words.group(1), 0) + digit(words.group(1), 1))
        : Optional.empty();
  }

  /** Whether a folder of that name is meant for a year, by the files in it. */
  static boolean isYear(String folder, List<String> names) {
    return of(folder).isPresent()
        && !MisnamedFiles.of(ReportReader.REPORT_FILE, "", names).isEmpty();
  }

  private static int digit(String words, int at) {
    return Math.max(0, DIGITS.indexOf(words.charAt(at)));
  }
}

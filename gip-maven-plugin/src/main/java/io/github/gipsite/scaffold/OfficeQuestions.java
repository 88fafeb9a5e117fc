package io.github.gipsite.scaffold;

import io.github.gipsite.edition.AgencyKind;
import io.github.gipsite.edition.Edition;
import io.github.gipsite.edition.Editions;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * Asks what has to be known of a new office. What is not understood is refused, and asked again
 * where somebody is there to be asked.
 */
public record OfficeQuestions(Respondent respondent, Editions editions) {
  /** The most characters of an answer; a name of an office has some thirty. */
  private static final int LONGEST_ANSWER = 500;

  private static final Pattern YES = Pattern.compile("是|有|在|对|y|yes|true");
  private static final Pattern NO = Pattern.compile("否|不|不是|没有|没|无|不在|n|no|false");
  private static final Pattern YEAR = Pattern.compile("([0-9]{4}) ?(?:年度?)?");

  /** Reads an answer. */
  private interface AnswerReader<T> {
    T read(String answer) throws ScaffoldException;
  }

  /** Asks all questions. */
  public OfficeAnswers ask() throws ScaffoldException {
    String agency = ask("agencyName", answer -> answer);
    AgencyKind kind = ask("kind", this::kind);
    String title = ask("title", answer -> answer);
    int year = ask("year", this::year);
    Edition edition = edition(year).orElseThrow();
    boolean previous = ask("previous", OfficeQuestions::isYes);
    return new OfficeAnswers(title, agency, kind, year, edition, previous);
  }

  private <T> T ask(String question, AnswerReader<T> reader) throws ScaffoldException {
    while (true) {
      try {
        return reader.read(text(question));
      } catch (ScaffoldException refusal) {
        respondent.refuse(refusal);
      }
    }
  }

  private String text(String question) throws ScaffoldException {
    String property = "gip." + question;
    String text =
        respondent
            .answer(question)
            .map(String::strip)
            .filter(given -> !given.isEmpty())
            .orElseThrow(() -> new ScaffoldException("init.missing." + question));
    if (text.length() > LONGEST_ANSWER) {
      throw new ScaffoldException("init.too-long", property, text.length(), LONGEST_ANSWER);
    }
    // What the terminal sent in another encoding arrives as U+FFFD.
    OptionalInt wrong = YamlQuoting.unwritable(text.replace('\uFFFD', '\uFFFF'));
    if (wrong.isPresent()) {
      throw new ScaffoldException(
          "init.unwritable", property, "U+%04X".formatted(wrong.getAsInt()));
    }
    return text;
  }

  private AgencyKind kind(String answer) throws ScaffoldException {
    return AgencyKindWords.find(plain(answer), editions.agencyKinds())
        .orElseThrow(() -> unknownKind(answer));
  }

  private ScaffoldException unknownKind(String answer) {
    return editions.agencyKinds().equals(AgencyKind.USUAL)
        ? new ScaffoldException("init.kind", answer)
        : new ScaffoldException(
            "init.kind-of-form",
            answer,
            editions.agencyKinds().stream().map(AgencyKind::id).toList());
  }

  private int year(String answer) throws ScaffoldException {
    return Optional.of(YEAR.matcher(plain(answer)))
        .filter(found -> found.matches())
        .map(found -> Integer.parseInt(found.group(1)))
        .filter(year -> edition(year).isPresent())
        .orElseThrow(() -> new ScaffoldException("init.year", answer));
  }

  /** The edition for a year; one without tables is refused, because there is no form to prepare. */
  private Optional<Edition> edition(int year) {
    return editions.withTables().forYear(year);
  }

  private static boolean isYes(String answer) throws ScaffoldException {
    String plain = plain(answer);
    if (!YES.matcher(plain).matches() && !NO.matcher(plain).matches()) {
      throw new ScaffoldException("init.previous", answer);
    }
    return YES.matcher(plain).matches();
  }

  /** An answer without the differences between full and half width, and large and small letters. */
  private static String plain(String answer) {
    return Normalizer.normalize(answer, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
  }
}

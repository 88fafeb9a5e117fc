package io.github.gipsite.importer.document;

import io.github.gipsite.report.PublicationDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the date of publication from the lines above a report. */
public final class PublicationDateParser {
  private static final String DATE =
      "(\\d{4})\\s*+[-年./]\\s*+(\\d{1,2})\\s*+[-月./]\\s*+(\\d{1,2})\\s*+日?(?:\\s*+(\\d{2}:\\d{2}))?";

  private static final String OF =
      "(?:日期|时间)[\"”】\\])）]?[\\s\u00A0\u3000]*+[:：]?[\\s\u00A0\u3000]*+" + DATE;

  /** A date that says that it is that of publication. */
  private static final Pattern LABELLED = Pattern.compile("(?:发布|公布|公开|上网)" + OF);

  /** A date that says what else it is the date of, by how near that is to publication. */
  private static final List<Pattern> OTHERS =
      List.of(
          Pattern.compile("(?:发文|印发)" + OF),
          Pattern.compile("(?:生成|更新|录入)" + OF),
          Pattern.compile("成文" + OF),
          Pattern.compile("(?<!\\p{IsHan})(?:日期|时间)[:：][\\s\u00A0\u3000]*+" + DATE));

  private static final Pattern PLAIN = Pattern.compile(DATE + ".*");

  private PublicationDateParser() {}

  public static Optional<PublicationDate> read(String text) {
    Matcher labelled = LABELLED.matcher(text);
    if (labelled.find()) {
      return date(labelled);
    }
    Matcher plain = PLAIN.matcher(text.strip());
    return plain.matches() ? date(plain) : Optional.empty();
  }

  /** Returns the date of the line that says best that it is the date of publication. */
  public static Optional<StatedDate> best(List<String> lines) {
    List<StatedDate> stated =
        Stream.concat(Stream.of(LABELLED), OTHERS.stream())
            .flatMap(pattern -> lines.stream().flatMap(line -> stated(pattern, line).stream()))
            .toList();
    return stated.stream()
        .filter(date -> date.date().isPresent())
        .findFirst()
        .or(() -> stated.stream().findFirst());
  }

  private static Optional<StatedDate> stated(Pattern pattern, String line) {
    Matcher found = pattern.matcher(line);
    return found.find()
        ? Optional.of(new StatedDate(date(found), found.group(), pattern.equals(LABELLED)))
        : Optional.empty();
  }

  /** Reads a date from a text that may hold others; only one with a label counts. */
  public static Optional<PublicationDate> labelled(String text) {
    Matcher labelled = LABELLED.matcher(text);
    return labelled.find() ? date(labelled) : Optional.empty();
  }

  private static Optional<PublicationDate> date(Matcher found) {
    String time = found.group(4) == null ? "" : " " + found.group(4);
    return PublicationDate.parse(
        "%s-%02d-%02d%s"
            .formatted(
                found.group(1),
                Integer.parseInt(found.group(2)),
                Integer.parseInt(found.group(3)),
                time));
  }
}

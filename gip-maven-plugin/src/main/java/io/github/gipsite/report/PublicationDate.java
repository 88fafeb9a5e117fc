package io.github.gipsite.report;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The date of publication of a report, as precisely as the office states it.
 *
 * @param time of the day, where it is given
 */
public record PublicationDate(LocalDate date, Optional<LocalTime> time) {
  private static final Pattern WRITTEN =
      Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?: (\\d{2}:\\d{2}))?");

  /** Reads {@code 2025-03-03} or {@code 2025-03-03 09:30}. */
  public static Optional<PublicationDate> parse(String text) {
    Matcher matcher = WRITTEN.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new PublicationDate(
              LocalDate.parse(matcher.group(1)),
              Optional.ofNullable(matcher.group(2)).map(LocalTime::parse)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  @Override
  public String toString() {
    return date + time.map(t -> " " + t).orElse("");
  }
}

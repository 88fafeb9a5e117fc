package io.github.gipsite.importer.document;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The titles and headings of forms in other languages than Chinese, by which a report is found in a
 * document.
 */
public final class KnownTitles {
  private static final Pattern GAP = Pattern.compile("\\{(?:agency|year)}");
  private static final String AGENCY = ".{1,80}?";
  private static final String YEAR = "[12][0-9]{3}";
  private static final int LONGEST = 300;

  private final List<Pattern> titles;
  private final Set<String> headings;

  /**
   * Creates what is looked for.
   *
   * @param titles with {@code {agency}} and {@code {year}}
   * @param headings of chapters
   */
  public KnownTitles(List<String> titles, List<String> headings) {
    this.titles = titles.stream().map(KnownTitles::pattern).toList();
    this.headings =
        headings.stream()
            .map(NormalizedLabel::unnumbered)
            .filter(heading -> !heading.isEmpty())
            .collect(Collectors.toSet());
  }

  private static Pattern pattern(String title) {
    StringBuilder regex = new StringBuilder();
    Matcher gaps = GAP.matcher(title);
    int from = 0;
    while (gaps.find()) {
      regex.append(Pattern.quote(title.substring(from, gaps.start())));
      regex.append(gaps.group().equals("{year}") ? YEAR : AGENCY);
      from = gaps.end();
    }
    regex.append(Pattern.quote(title.substring(from)));
    return Pattern.compile(regex.toString(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** A text that is a title and nothing else. */
  Optional<String> title(String text) {
    String clean = GridBuilder.clean(text);
    return clean.length() <= LONGEST
            && titles.stream().anyMatch(title -> title.matcher(clean).matches())
        ? Optional.of(clean)
        : Optional.empty();
  }

  /** Whether a text is the heading of a chapter. */
  boolean isHeading(String text) {
    return headings.contains(NormalizedLabel.unnumbered(text));
  }
}

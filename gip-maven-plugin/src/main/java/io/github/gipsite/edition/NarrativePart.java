package io.github.gipsite.edition;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Words that a chapter asks for, kept in a Markdown file of their own.
 *
 * @param file name in the folder of the year
 * @param name for messages
 * @param countsAsEmpty texts that say nothing where something has to be said, such as 无
 * @param topic what it has to speak of
 * @param begins {@link OpeningWords} of its first sentence, where a chapter has several parts
 * @param marks words that are used in what it speaks of, and not in the other part
 * @param longest how many characters it should have at most
 * @param outline what it is expected to speak of, in this order: headings for a new one
 * @param prescribed whether its wording is given, so that the reports of all years and agencies are
 *     alike
 * @param headed whether the heading of its chapter is its own first line
 */
public record NarrativePart(
    String id,
    String file,
    String name,
    boolean required,
    List<String> countsAsEmpty,
    Optional<RequiredTopic> topic,
    List<String> begins,
    List<String> marks,
    int longest,
    List<String> outline,
    boolean prescribed,
    boolean headed) {
  private static final String MARKDOWN = ".md";

  /** What an import could not place, which is to be looked through and never published. */
  public static final String LEFTOVERS = "import-leftovers.md";

  private static final Pattern ORDER = Pattern.compile("^[0-9]+[-_. ]*");
  private static final Pattern SPACE = Pattern.compile("\\s+");

  public NarrativePart {
    countsAsEmpty = List.copyOf(countsAsEmpty);
    outline = List.copyOf(outline);
    begins = List.copyOf(begins);
    marks = List.copyOf(marks);
  }

  /** Whether a file name is that of a narrative; names with a leading dot are ignored. */
  static boolean isFile(String name) {
    return name.endsWith(MARKDOWN) && !name.startsWith(".") && !name.equals(LEFTOVERS);
  }

  /**
   * The narrative of a file that is a chapter. A number at the start of its name only orders the
   * files.
   */
  static NarrativePart ofFile(String file) {
    String stem = file.substring(0, file.length() - MARKDOWN.length());
    String name = ORDER.matcher(stem).replaceFirst("");
    return new NarrativePart(
        "chapter-" + SPACE.matcher(stem).replaceAll("-"),
        file,
        name.isEmpty() ? stem : name,
        false,
        List.of(),
        Optional.empty(),
        List.of(),
        List.of(),
        Integer.MAX_VALUE,
        List.of(),
        false,
        true);
  }
}

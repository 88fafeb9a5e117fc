package io.github.gipsite.content;

import io.github.gipsite.diagnostic.Wording;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A row of figures that is not written as a list of YAML, although every figure is there: a comma
 * is missing, it is another mark, or there are no brackets.
 *
 * @param fault what is wrong with it
 * @param numbers as they were meant
 */
record WrittenRow(Wording fault, List<String> numbers) {
  /** The longest text that is tried; a row of figures is far shorter. */
  private static final int LONGEST = 200;

  private static final Pattern SEPARATOR = Pattern.compile("\\s*[,，、;；|。/]\\s*|[.．]\\s+|\\s+");

  private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9]+(?:\\.[0-9]+)?|~");
  private static final Pattern BRACKETS =
      Pattern.compile("^\\s*[\\[(（［【{｛]?(.*?)[\\])）］】}｝]?\\s*$");

  WrittenRow {
    numbers = List.copyOf(numbers);
  }

  /** Reads the items of a list; empty where they are separated well, or no row comes of it. */
  static Optional<WrittenRow> ofItems(List<String> items, IntPredicate fits) {
    if (items.stream().allMatch(WrittenRow::isFigure)
        || items.stream().mapToInt(String::length).sum() > LONGEST) {
      return Optional.empty();
    }
    if (items.size() == 1 && items.get(0).indexOf(',') >= 0) {
      return ofText(items.get(0), true, fits);
    }
    List<String> numbers = new ArrayList<>();
    Optional<Wording> fault = Optional.empty();
    for (String item : items) {
      fault = fault.or(() -> fault(item));
      numbers.addAll(split(item));
    }
    return fault.filter(any -> isRow(numbers, fits)).map(why -> new WrittenRow(why, numbers));
  }

  /**
   * Reads a text without the brackets of YAML; empty where no row comes of it.
   *
   * @param quoted whether the text stands in quotes
   */
  static Optional<WrittenRow> ofText(String text, boolean quoted, IntPredicate fits) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    Matcher brackets = BRACKETS.matcher(text);
    String inner = brackets.matches() ? brackets.group(1) : text;
    List<String> numbers = split(inner);
    String key = quoted ? "malformed.row.quotes" : "malformed.row.brackets";
    Wording fault = fault(inner).orElseGet(() -> Wording.of(key));
    return isRow(numbers, fits) ? Optional.of(new WrittenRow(fault, numbers)) : Optional.empty();
  }

  /** The row as it has to be written. */
  String mended() {
    return "[" + String.join(", ", numbers) + "]";
  }

  private static boolean isRow(List<String> numbers, IntPredicate fits) {
    return fits.test(numbers.size())
        && numbers.stream().allMatch(number -> NUMBER.matcher(number).matches());
  }

  /** Whether an item has nothing but the characters of one figure, as nearly all have. */
  private static boolean isFigure(String item) {
    return item.chars().allMatch(c -> (c >= '0' && c <= '9') || c == '.' || c == '~' || c == '-');
  }

  private static List<String> split(String text) {
    String plain = SEPARATOR.matcher(text.strip()).replaceAll(" ");
    return List.of(Normalizer.normalize(plain, Normalizer.Form.NFKC).strip().split(" +"));
  }

  /** What separates the figures of a text other than a comma; empty where nothing does. */
  private static Optional<Wording> fault(String text) {
    List<String> marks =
        SEPARATOR.matcher(text.strip()).results().map(it -> it.group().strip()).toList();
    return marks.stream()
        .filter(mark -> !mark.isEmpty() && !mark.equals(","))
        .map(mark -> Wording.of("malformed.row.mark", mark))
        .findFirst()
        .or(
            () ->
                Optional.of(Wording.of("malformed.row.no-comma", text.strip()))
                    .filter(any -> marks.contains("")));
  }
}

package io.github.gipsite.testkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The report that {@code content/2024} was typed from, as Word saved it as text: a cell begins with
 * a tab, a row of a table ends with an empty line, and a line end inside a cell is where Word
 * wrapped it.
 */
public record SeedReport(String text) {
  private static final List<String> NUMERALS = List.of("一", "二", "三", "四", "五", "六");
  private static final Pattern NUMBERED =
      Pattern.compile("(?<open>（?)(?<number>[1-6])(?<close>[）、])\\s*(?<rest>.+)");
  private static final Pattern FIGURE = Pattern.compile("[0-9]+(\\.[0-9]+)?");

  /** A table: labels, and figures of which one may be blank. */
  public record SeedTable(List<String> labels, List<String> figures) {}

  public static SeedReport read() throws IOException {
    return new SeedReport(Files.readString(Path.of("src/test/resources/seed/liangjiang-2024.txt")));
  }

  /** Title, headings and paragraphs in order; the title, which takes two lines, as one. */
  public List<String> paragraphs() {
    List<String> lines =
        text.replaceAll("(?s)\n\t.*?\n(?=[一二三四五六]、|$)", "\n")
            .lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .map(SeedReport::withChineseNumeral)
            .toList();
    return Stream.concat(Stream.of(lines.get(0) + lines.get(1)), lines.stream().skip(2)).toList();
  }

  public SeedTable table(String heading, String next) {
    int start = text.indexOf("\n\t", text.indexOf("\n" + heading + "\n"));
    String rows = text.substring(start + 2, text.indexOf("\n" + next + "\n"));
    List<String> labels = new ArrayList<>();
    List<String> figures = new ArrayList<>();
    for (String row : rows.stripTrailing().split("\n\n\t", -1)) {
      List<String> cells =
          Arrays.stream(row.split("\n\t", -1)).map(cell -> cell.replaceAll("\\s", "")).toList();
      int end = labelsIn(cells);
      cells.subList(0, end).stream().filter(cell -> !cell.isEmpty()).forEach(labels::add);
      figures.addAll(cells.subList(end, cells.size()));
    }
    return new SeedTable(labels, figures);
  }

  /** Figures stand at the end of a row, and a blank among them is a figure that is missing. */
  private static int labelsIn(List<String> cells) {
    boolean hasFigures = FIGURE.matcher(cells.get(cells.size() - 1)).matches();
    int end = cells.size();
    while (hasFigures && end > 0 && isFigureOrBlank(cells.get(end - 1))) {
      end--;
    }
    return end;
  }

  private static boolean isFigureOrBlank(String cell) {
    return cell.isEmpty() || FIGURE.matcher(cell).matches();
  }

  /** Word counted 一、 and （一） by itself and saved them as 1、 and （1）. */
  private static String withChineseNumeral(String line) {
    Matcher matcher = NUMBERED.matcher(line);
    return matcher.matches()
        ? matcher.group("open")
            + NUMERALS.get(Integer.parseInt(matcher.group("number")) - 1)
            + matcher.group("close")
            + matcher.group("rest")
        : line;
  }
}

package io.github.gipsite.testkit;

import static java.util.stream.Collectors.joining;

import io.github.gipsite.diagnostic.Findings;
import io.github.gipsite.findings.FindingsConsole;
import io.github.gipsite.findings.Messages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A change to the good report, as a clerk makes it by mistake, and what is printed about it.
 *
 * <pre>
 * === 少写一个数字
 * 改 2024/report.yaml
 * - [40, 6, 1, 0, 2, 1, 50]
 * + [40, 6, 1, 0, 2, 50]
 * ---
 * 错误[wrong-width] …
 * </pre>
 *
 * @param steps 改 changes a text, 写 writes a file, 换码 saves it in GBK, 改名 and 删 move and remove it,
 *     对调 puts two in each other's place; 自 begins with the good reports since a year
 * @param message what is printed; empty where the mistake is none
 */
public record ClerksMistake(String name, List<String> steps, String message) {
  private static final String BEGIN = "=== ";
  private static final String SINCE = "自 ";
  private static final String SAYS = "---\n";
  private static final Messages CHINESE = Messages.in(Locale.CHINA);

  /** Reads the mistakes of a file. */
  public static List<ClerksMistake> in(Path file) {
    return Arrays.stream(text(file).split("(?m)^" + BEGIN, -1))
        .skip(1)
        .map(ClerksMistake::of)
        .toList();
  }

  private static ClerksMistake of(String block) {
    int says = block.indexOf(SAYS);
    List<String> change = block.substring(0, says).lines().toList();
    return new ClerksMistake(
        change.get(0),
        change.subList(1, change.size()),
        block.substring(says + SAYS.length()).strip());
  }

  /** Writes the mistakes with what is printed about them now. */
  public static void write(Path file, List<ClerksMistake> mistakes, Path temp) {
    String head = text(file);
    List<String> parts = new ArrayList<>(List.of(head.substring(0, head.indexOf(BEGIN))));
    for (int i = 0; i < mistakes.size(); i++) {
      ClerksMistake one = mistakes.get(i);
      String steps = one.steps().stream().map(step -> step + "\n").collect(joining());
      String printed = one.printed(temp.resolve(String.valueOf(i)));
      parts.add(BEGIN + one.name() + "\n" + steps + SAYS + printed + "\n\n");
    }
    try {
      Files.writeString(file, String.join("", parts).stripTrailing() + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is printed about the good report with this mistake in it. */
  public String printed(Path temp) {
    ContentFolder folder = good(temp);
    for (int i = 0; i < steps.size(); i++) {
      String step = steps.get(i);
      int space = step.indexOf(' ');
      String what = step.substring(space + 1);
      switch (step.substring(0, space)) {
        case "改" -> folder.changeIn(what, lines(i + 1, "- "), lines(i + 1, "+ "));
        case "写" -> folder.write(what, lines(i + 1, "+ ") + "\n");
        case "换码" -> folder.write(what, folder.read(what).getBytes(Charset.forName("GBK")));
        case "删" -> folder.remove(what);
        case "对调" ->
            folder.exchange(what.replaceFirst(" ↔ .*", ""), what.replaceFirst(".* ↔ ", ""));
        case "改名" -> folder.move(what.replaceFirst(" → .*", ""), what.replaceFirst(".* → ", ""));
        case "-", "+", "自" -> {}
        default -> throw new IllegalArgumentException(step);
      }
    }
    return printed(folder);
  }

  /** The good report, or those since the year that the first step names. */
  private ContentFolder good(Path temp) {
    String first = steps.get(0);
    return first.startsWith(SINCE)
        ? GoodYears.since(Integer.parseInt(first.substring(SINCE.length())), temp)
        : ContentFolder.good(temp);
  }

  /** The lines after a step that begin with a mark, without it. */
  private String lines(int from, String mark) {
    return steps.subList(from, steps.size()).stream()
        .takeWhile(step -> step.startsWith("- ") || step.startsWith("+ "))
        .filter(step -> step.startsWith(mark))
        .map(
            step ->
                step.substring(mark.length())
                    .replace("\\t", "\t")
                    .replace("\\u00A0", "\u00A0")
                    .replace("\\u3000", "\u3000")
                    .replace("\\u200B", "\u200B"))
        .collect(joining("\n"));
  }

  private static String printed(ContentFolder folder) {
    FindingsConsole console = new FindingsConsole(CHINESE, folder.source());
    Findings findings = folder.findings();
    return console.blocks(findings).stream()
        .map(FindingsConsole.PrintedFinding::text)
        .flatMap(text -> text.lines())
        .map(String::stripTrailing)
        .collect(joining("\n"));
  }

  @Override
  public String toString() {
    return name;
  }
}

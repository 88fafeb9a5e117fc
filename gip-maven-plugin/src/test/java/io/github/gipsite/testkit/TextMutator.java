package io.github.gipsite.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Spoils texts, the same way each time it begins with the same seed. */
public record TextMutator(Random random) {
  /** What a keyboard, a clipboard or an attacker puts in. */
  private static final List<String> PIECES =
      List.of(
          "：",
          "，",
          "［",
          "】",
          "\t",
          "\r",
          "\u2028",
          "\uFEFF",
          "\u0000",
          "\u0007",
          "𠮷",
          "&a ",
          "*a",
          "!!x ",
          "? ",
          "- ",
          "---\n",
          "...\n",
          "|\n",
          ">-\n",
          "{",
          "}",
          "[",
          "]",
          "[[",
          "{{",
          "}}",
          "|",
          "'",
          "\"",
          "#",
          "%",
          "@",
          "`",
          ": ",
          ":",
          ",",
          "~",
          "-",
          "-1",
          "0",
          "1e9",
          "99999999999999999999999999999999",
          "<<: ",
          "{{requests.",
          "{{a|b}}",
          "\n",
          "\n\n",
          "  ",
          "null",
          "<script>",
          "\\",
          "$1",
          "${x}",
          "[[x](",
          "](",
          "> > > > ",
          "*_",
          "\uD800",
          "\"\\uD800\"",
          "\"\\uDC00\"",
          "\"\\0\"",
          "\u202E",
          "\u0085",
          "\uFFFE",
          "|--|\n",
          "http://[/");

  /** A text that differs from a good one in one place or in a few. */
  public byte[] of(byte[] good) {
    byte[] mutant = good;
    for (int times = 1 + random.nextInt(3); times > 0; times--) {
      mutant = random.nextInt(3) == 0 ? inBytes(mutant) : inLines(mutant);
    }
    return mutant;
  }

  private byte[] inBytes(byte[] bytes) {
    if (bytes.length == 0) {
      return bytes;
    }
    byte[] mutant = bytes.clone();
    mutant[random.nextInt(mutant.length)] = (byte) random.nextInt(256);
    return mutant;
  }

  private byte[] inLines(byte[] bytes) {
    List<String> lines = new ArrayList<>(List.of(new String(bytes, UTF_8).split("\n", -1)));
    int line = random.nextInt(lines.size());
    switch (random.nextInt(7)) {
      case 0 -> lines.remove(line);
      case 1 -> lines.add(line, lines.get(random.nextInt(lines.size())));
      case 2 -> Collections.swap(lines, line, random.nextInt(lines.size()));
      case 3 -> lines.set(line, " " + lines.get(line));
      case 4 -> lines.set(line, lines.get(line).strip());
      default -> lines.set(line, with(lines.get(line)));
    }
    return String.join("\n", lines).getBytes(UTF_8);
  }

  private String with(String line) {
    int start = random.nextInt(line.length() + 1);
    int end = Math.min(line.length(), start + random.nextInt(4));
    return line.substring(0, start)
        + PIECES.get(random.nextInt(PIECES.size()))
        + line.substring(end);
  }
}

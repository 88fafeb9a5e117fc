package io.github.gipsite.testkit;

import java.util.List;
import java.util.Random;

/** Short texts of any Unicode characters, awkward ones more often; the same each time. */
public final class RandomText {
  private static final int LONGEST = 12;

  private static final List<String> AWKWARD =
      List.of(
          "\u0000",
          "\u0007",
          "\t",
          "\n",
          "\r",
          "\u001B",
          "\u007F",
          "\u0080",
          "\u0085",
          "\u009F",
          "\u00A0",
          "\u200B",
          "\u2028",
          "\u2029",
          "\u202E",
          "\u3000",
          "\uD800",
          "\uDC00",
          "\uFEFF",
          "\uFFFD",
          "\uFFFE",
          "\uFFFF",
          "\uD83D\uDE00",
          "\uD87E\uDFFF",
          "'",
          "\"",
          "\\",
          ": ",
          " #",
          ":",
          "#",
          "-",
          "- ",
          "?",
          "? ",
          "%",
          "@",
          "`",
          "!",
          "&",
          "*",
          "|",
          ">",
          "~",
          "{",
          "}",
          "[",
          "]",
          ",",
          "{{",
          "...",
          "---",
          "null",
          "true",
          "0x1F",
          "12:30",
          "1e3",
          "示例",
          "。",
          "é");

  private final Random random = new Random(20250303);

  /** Another text each time. */
  public String next() {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(LONGEST); i >= 0; i--) {
      switch (random.nextInt(4)) {
        case 0 -> text.append((char) random.nextInt(Character.MAX_VALUE + 1));
        case 1 -> text.append((char) ('一' + random.nextInt(20_000)));
        default -> text.append(AWKWARD.get(random.nextInt(AWKWARD.size())));
      }
    }
    return text.toString();
  }
}

package io.github.gipsite;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.gipsite.diagnostic.Findings;
import io.github.gipsite.diagnostic.FindingsConsole;
import io.github.gipsite.diagnostic.FindingsHtml;
import io.github.gipsite.diagnostic.FindingsJson;
import io.github.gipsite.diagnostic.Messages;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is done to a file, reading, checking and printing end soon and throw nothing. */
class MutationTest {
  private static final int MUTATIONS = 500;
  private static final long SEED = 20250303;

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
          "$1");

  private static final Messages CHINESE = Messages.in(Locale.CHINA);
  private static final FindingsJson ENGLISH = new FindingsJson(Messages.in(Locale.ENGLISH));

  @TempDir Path temp;

  @ParameterizedTest
  @ValueSource(strings = {"2024/report.yaml", "site.yaml", "2024/overview.md", "2024/other.md"})
  void nothingIsThrownAndNothingHangs(String file) {
    ContentFolder folder = ContentFolder.good(temp);
    folder.changeIn(
        "2024/overview.md", "平稳。", "平稳。\n\n{{requests.received}}、{{reviews.litigation|change}}。");
    byte[] good = folder.read(file).getBytes(UTF_8);
    Random random = new Random(SEED + file.hashCode());
    assertTimeoutPreemptively(
        ofSeconds(60),
        () -> {
          for (int i = 0; i < MUTATIONS; i++) {
            byte[] mutant = mutant(good, random);
            folder.write(file, mutant);
            assertThatCode(() -> run(folder))
                .as("mutation %d of %s:%n%s", i, file, new String(mutant, UTF_8))
                .doesNotThrowAnyException();
          }
        });
  }

  private static void run(ContentFolder folder) {
    Findings findings = folder.findings();
    new FindingsConsole(CHINESE, folder.source()).blocks(findings);
    CHINESE.summary(findings);
    new FindingsHtml(CHINESE, folder.source()).print(findings);
    ENGLISH.print(findings);
  }

  private static byte[] mutant(byte[] good, Random random) {
    byte[] mutant = good;
    for (int times = 1 + random.nextInt(3); times > 0; times--) {
      mutant = random.nextInt(3) == 0 ? inBytes(mutant, random) : inLines(mutant, random);
    }
    return mutant;
  }

  private static byte[] inBytes(byte[] bytes, Random random) {
    if (bytes.length == 0) {
      return bytes;
    }
    byte[] mutant = bytes.clone();
    mutant[random.nextInt(mutant.length)] = (byte) random.nextInt(256);
    return mutant;
  }

  private static byte[] inLines(byte[] bytes, Random random) {
    List<String> lines = new ArrayList<>(List.of(new String(bytes, UTF_8).split("\n", -1)));
    int line = random.nextInt(lines.size());
    switch (random.nextInt(7)) {
      case 0 -> lines.remove(line);
      case 1 -> lines.add(line, lines.get(random.nextInt(lines.size())));
      case 2 -> Collections.swap(lines, line, random.nextInt(lines.size()));
      case 3 -> lines.set(line, " " + lines.get(line));
      case 4 -> lines.set(line, lines.get(line).strip());
      default -> lines.set(line, with(lines.get(line), random));
    }
    return String.join("\n", lines).getBytes(UTF_8);
  }

  private static String with(String line, Random random) {
    int start = random.nextInt(line.length() + 1);
    int end = Math.min(line.length(), start + random.nextInt(4));
    return line.substring(0, start)
        + PIECES.get(random.nextInt(PIECES.size()))
        + line.substring(end);
  }
}

package io.github.gipsite.importer;

import static io.github.gipsite.importer.HugeDocuments.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;

/**
 * Documents that hold far too much of one thing: each is imported or refused in words, within 5 s
 * of processor time, 256 MB and the default stack, and large reports are imported.
 */
abstract class HugeDocumentsImported {
  private static final int MOST_MILLIS = 5_000;

  @TempDir private Path temp;
  private final Map<String, String> expected = new TreeMap<>();

  void add(String name, String outcome, byte[] content) throws IOException {
    Files.write(temp.resolve(name), content);
    expected.put(name, outcome);
  }

  void assertThatAllAreImportedOrRefusedInWords() throws IOException, InterruptedException {
    Map<String, String> outcomes = new TreeMap<>();
    Map<String, Integer> millis = new TreeMap<>();
    for (String line : imported()) {
      String[] told = line.split("\t", -1);
      outcomes.put(told[0], told.length == 3 ? told[1] : line);
      millis.put(told[0], told.length == 3 ? Integer.parseInt(told[2]) : 0);
    }
    assertThat(outcomes).isEqualTo(expected);
    assertThat(millis).allSatisfy((file, took) -> assertThat(took).isLessThan(MOST_MILLIS));
  }

  private List<String> imported() throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                HugeDocumentsImport.class.getName(),
                temp.toString())
            .redirectErrorStream(true)
            .start();
    List<String> lines =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
            .lines()
            .toList();
    process.waitFor();
    return lines;
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}

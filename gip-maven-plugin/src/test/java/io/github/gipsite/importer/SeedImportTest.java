package io.github.gipsite.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The import of the text from which content/2024 was typed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SeedImportTest {
  private static final Path SEED = Path.of("src/test/resources/seed/liangjiang-2024.txt");
  private static final Path TYPED = Path.of("../content");

  private ImportedYear imported;

  @BeforeAll
  void read(@TempDir Path temp) throws Exception {
    imported = ImportedYear.of(SEED, temp, "2025-03-03");
  }

  @Test
  void isWhatWasTypedByteForByte() throws IOException {
    SortedMap<String, String> typed = new TreeMap<>();
    try (Stream<Path> files = Files.list(TYPED.resolve("2024"))) {
      for (Path file : files.toList()) {
        typed.put(TYPED.relativize(file).toString(), Files.readString(file));
      }
    }
    typed.computeIfPresent(
        "2024/report.yaml", (name, text) -> text.substring(0, text.indexOf("\nexplanations:")));
    assertThat(imported.files()).isEqualTo(typed);
  }

  @Test
  void saysWhereEachFigureComesFrom() throws IOException {
    assertThat(imported.trace().lines())
        .hasSize(10 + 175 + 15)
        .contains("requests.received.total = 370 ← 表2 第4行第8列“一、本年新收政府信息公开申请数量，总计”");
  }

  @Test
  void tellsWhatItFound() {
    assertThat(imported.told())
        .contains("2024 年的报告，按 2021 年格式收录", "三、收到和处理政府信息公开申请情况：共 175 格，取到 175 格");
  }
}

package io.github.gipsite.importer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.edition.Editions;
import io.github.gipsite.importer.document.UnreadableDocumentException;
import io.github.gipsite.scaffold.NewFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Random reports are imported, and each character of each stands once in the files of the year or
 * among the leftovers. {@code -Dgip.documents=10000} tries more, {@code -Dgip.documents.seed=}
 * others.
 */
class NothingIsLostTest {
  private static final int DOCUMENTS = Integer.getInteger("gip.documents", 300);
  private static final long SEED = Long.getLong("gip.documents.seed", 20250303);
  private static final List<String> ENDINGS = List.of(".txt", ".html", ".docx");
  private static final int MOST_SHOWN = 20;

  @TempDir private Path temp;
  private int refused;

  @Test
  void everyCharacterIsInAFileOrLeftOver() throws Exception {
    List<String> wrong = new ArrayList<>();
    for (int i = 0; i < DOCUMENTS && wrong.size() < MOST_SHOWN; i++) {
      String ending = ENDINGS.get(i % ENDINGS.size());
      RandomReport report = new RandomReport(SEED + i);
      String missing = missing(report, ending);
      if (!missing.isEmpty()) {
        wrong.add("seed " + (SEED + i) + ending + ": " + missing);
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(refused).as("refused, so that nothing is written").isLessThan(DOCUMENTS / 10);
  }

  /** The characters that are not there exactly once. */
  private String missing(RandomReport report, String ending) throws Exception {
    Path file = Files.write(temp.resolve("report" + ending), report.bytes(ending));
    Optional<String> there = imported(file);
    refused += there.isEmpty() ? 1 : 0;
    return there.map(text -> missing(report.words(), text)).orElse("");
  }

  private static Optional<String> imported(Path file) throws IOException {
    try {
      ImportResult result =
          new Import(Editions.builtIn(), Optional.empty(), "../schema").read(file);
      StringBuilder there = new StringBuilder();
      result.files().stream().map(NewFile::text).forEach(there::append);
      result.leftovers().stream().map(Leftover::text).forEach(there::append);
      return Optional.of(there.toString());
    } catch (UnreadableDocumentException e) {
      assertThat(e.why().key()).isEqualTo("import.no-report");
      return Optional.empty();
    }
  }

  private static String missing(String words, String there) {
    StringBuilder missing = new StringBuilder();
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      int first = there.indexOf(String.valueOf(c));
      if (first < 0) {
        missing.append(c);
      } else if (there.indexOf(String.valueOf(c), first + 1) >= 0) {
        missing.append("(2×").append(c).append(')');
      }
    }
    return missing.toString();
  }
}

package io.github.gipsite.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.testkit.BuiltSite;
import io.github.gipsite.testkit.FolderContents;
import io.github.gipsite.testkit.GoldenFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each folder of {@code src/test/resources/sites} is a site: what stands in {@code content} becomes
 * exactly what stands in {@code site}. After a change on purpose, write the sites again with {@code
 * mvn test -Dtest=GoldenSiteTest -Dgip.golden=write} and read the difference before it is
 * committed. Workbooks are not kept here: how well they are compressed is the Java's own affair.
 * They are listed in {@code .gip-site}, read back by {@code DownloadsTest}, and the same for one
 * Java by {@code ReproducibleSiteTest}.
 */
class GoldenSiteTest {
  private static final Path SITES = Path.of("src/test/resources/sites");

  static List<String> names() throws IOException {
    try (Stream<Path> sites = Files.list(SITES)) {
      return sites.map(site -> site.getFileName().toString()).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void looksAsItDid(String name, @TempDir Path target) throws IOException {
    BuiltSite built = BuiltSite.of(SITES.resolve(name).resolve("content"), target);
    assertThat(built.findings().all()).isEmpty();
    Path golden = SITES.resolve(name).resolve("site");
    if (GoldenFiles.areWritten()) {
      rewrite(golden, built.folder());
    }
    SortedMap<String, String> files = built.files();
    files.keySet().removeIf(path -> path.endsWith(".xlsx"));
    assertThat(files.keySet())
        .as(GoldenFiles.hint(GoldenSiteTest.class, "the list of files"))
        .isEqualTo(FolderContents.of(golden).keySet());
    FolderContents.of(golden)
        .forEach(
            (path, text) ->
                assertThat(files.get(path))
                    .as(GoldenFiles.hint(GoldenSiteTest.class, path))
                    .isEqualTo(text));
  }

  private static void rewrite(Path golden, Path built) throws IOException {
    if (Files.exists(golden)) {
      FolderContents.delete(golden);
    }
    FolderContents.copy(built, golden);
    for (String path : FolderContents.of(golden).keySet()) {
      if (path.endsWith(".xlsx")) {
        Files.delete(golden.resolve(path));
      }
    }
  }
}

package io.github.gipsite;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.diagnostic.FailOn;
import io.github.gipsite.output.OutputFile;
import io.github.gipsite.testkit.BuiltSite;
import io.github.gipsite.testkit.FolderContents;
import io.github.gipsite.testkit.SampleContent;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A draft after edits is the same as the draft of a new preview. */
class PreviewSiteAfterEditsTest {
  private static final int EDITS = 40;
  private static final List<String> FILES =
      List.of(
          "index.html", "2024/index.html", "2023/index.html", "figures.csv", "trends/index.html");

  @TempDir private Path temp;
  private final Random random = new Random(20261124);

  @Test
  void isTheOneThatIsMadeAfresh() throws IOException {
    Path content = temp.resolve("content");
    FolderContents.copy(SampleContent.allYears(), content);
    SiteBuild preview = build(content);
    for (int i = 0; i < EDITS; i++) {
      String edit = edit(content);
      PreviewSite draft = preview.draft();
      PreviewSite fresh = build(content).draft();
      assertThat(draft.findings()).as(edit).isEqualTo(fresh.findings());
      for (String file : FILES) {
        assertThat(text(draft, file)).as(edit + ": " + file).isEqualTo(text(fresh, file));
      }
    }
  }

  private SiteBuild build(Path content) {
    return new SiteBuild(BuiltSite.settings(content, temp, FailOn.ERROR), line -> {});
  }

  /** A digit or a mark in any file, or a file less. */
  private String edit(Path content) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(content)) {
      files = all.filter(Files::isRegularFile).sorted().toList();
    }
    Path file = files.get(random.nextInt(files.size()));
    String text = Files.readString(file, StandardCharsets.ISO_8859_1);
    if (random.nextInt(8) == 0) {
      Files.delete(file);
      return "without " + file;
    }
    String digit = String.valueOf(random.nextInt(10));
    int at = random.nextInt(text.length() + 1);
    Files.writeString(
        file, text.substring(0, at) + digit + text.substring(at), StandardCharsets.ISO_8859_1);
    return digit + " at " + at + " of " + file;
  }

  private static String text(PreviewSite draft, String path) throws IOException {
    OutputFile file = draft.file(path).orElse(null);
    if (file == null) {
      return "none";
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      file.content().writeTo(bytes);
    } catch (RuntimeException e) {
      // Content that no page can be made of.
      return String.valueOf(e.getMessage());
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }
}

package io.github.gipsite.build;

import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.gipsite.PreviewSite;
import io.github.gipsite.SiteBuild;
import io.github.gipsite.diagnostic.FailOn;
import io.github.gipsite.testkit.BuiltSite;
import io.github.gipsite.testkit.ContentFolder;
import io.github.gipsite.testkit.TextMutator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever an edition of an office holds, nothing is thrown. */
class FuzzedEditionTest {
  private static final Path FORM = Path.of("src/test/resources/editions/example-2024.yaml");
  private static final int INPUTS = Integer.getInteger("gip.fuzz.editions", 150);

  @TempDir Path temp;

  @Test
  void nothingIsThrown() throws IOException {
    String good = Files.readString(FORM);
    ContentFolder content =
        ContentFolder.at(temp.resolve("content"))
            .write("site.yaml", "site: {title: Example}\nagency: {name: Example, kind: council}\n")
            .write(
                "2024/report.yaml",
                "published: 2025-02-03\nrequests: {received: [1, 2, 3], refused: {exempt: [1, 0, 0]}}\n")
            .write("2024/overview.md", "The office received 17 requests. No appeals.\n")
            .write("2024/outlook.md", "None\n");
    Random random = new Random(22);
    TextMutator mutator = new TextMutator(random);
    SiteBuild build =
        new SiteBuild(
            BuiltSite.settings(content.root(), temp.resolve("target"), FailOn.NEVER), line -> {});
    for (int i = 0; i < INPUTS; i++) {
      String spoilt =
          i % 2 == 0
              ? new String(
                  mutator.of(good.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8)
              : exchanged(good, random);
      content.write("editions/example-2024.yaml", spoilt);
      assertThatCode(() -> render(build.draft()))
          .as("input %s:\n%s", i, spoilt)
          .doesNotThrowAnyException();
    }
  }

  /** Makes the pages that follow the form. */
  private static void render(PreviewSite draft) throws IOException {
    for (String page :
        List.of("index.html", "2024/index.html", "2024/report.xlsx", "figures.csv")) {
      if (draft.file(page).isPresent()) {
        draft.file(page).get().content().writeTo(new ByteArrayOutputStream());
      }
    }
  }

  /** The form with a few of its words in the place of others, so that it often still is YAML. */
  private static String exchanged(String good, Random random) {
    List<String> words = new ArrayList<>(List.of(good.split("(?<=[ ,\\[{}:\\]\n])")));
    for (int i = 0; i < 3; i++) {
      int at = random.nextInt(words.size());
      switch (random.nextInt(3)) {
        case 0 -> words.remove(at);
        case 1 -> words.set(at, words.get(random.nextInt(words.size())));
        default -> words.add(at, words.get(random.nextInt(words.size())));
      }
    }
    return String.join("", words);
  }
}

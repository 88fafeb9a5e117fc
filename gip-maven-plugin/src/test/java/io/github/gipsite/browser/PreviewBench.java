package io.github.gipsite.browser;

import io.github.gipsite.testkit.ContentFolder;
import io.github.gipsite.testkit.RunningPreview;
import io.github.gipsite.testkit.SampleContent;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How long it takes from saving a Markdown file of a ten-year archive until a browser shows the
 * change. No test: {@code scripts/bench} runs it and prints what it measured.
 */
class PreviewBench {
  private static final int WARM_UP = 10;
  private static final int EDITS = 30;

  @Test
  void fromSavingToSeeing(@TempDir Path folder) throws IOException, InterruptedException {
    Path root = folder.resolve("content");
    ContentFolder content = ContentFolder.copyOf(SampleContent.allYears(), root);
    List<Long> millis = new ArrayList<>();
    try (RunningPreview preview = new RunningPreview(root);
        Browser browser = new Browser(folder.resolve("profile"), true)) {
      browser.open(preview.address() + "2024/index.html");
      String words = content.read("2024/overview.md");
      for (int i = 0; i < WARM_UP + EDITS; i++) {
        String edited = "第" + i + "次改动";
        long start = System.nanoTime();
        content.write("2024/overview.md", words.replace("任务8项", edited));
        while (!shows(browser, edited)) {
          Thread.sleep(2);
        }
        millis.add((System.nanoTime() - start) / 1_000_000);
      }
    }
    List<Long> measured = new ArrayList<>(millis.subList(WARM_UP, millis.size()));
    Collections.sort(measured);
    System.out.printf(
        "preview: from saving to seeing, %d edits: median %d ms, slowest %d ms%n",
        EDITS, measured.get(EDITS / 2), measured.get(EDITS - 1));
  }

  private static boolean shows(Browser browser, String text) {
    return browser
        .text("document.body ? document.body.textContent.includes(arguments[0]) : false", text)
        .equals("true");
  }
}

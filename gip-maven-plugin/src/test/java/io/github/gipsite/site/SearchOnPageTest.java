package io.github.gipsite.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import io.github.gipsite.testkit.BuiltSite;
import io.github.gipsite.testkit.ContentFolder;
import io.github.gipsite.testkit.SampleContent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The search files agree with the pages. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchOnPageTest {
  private Path folder;
  private Path content;
  private BuiltSite site;

  @BeforeAll
  void build(@TempDir Path folder) throws IOException {
    this.folder = folder;
    content = folder.resolve("content");
    ContentFolder.copyOf(SampleContent.allYears(), content);
    site = BuiltSite.of(content, folder.resolve("target"));
  }

  @Test
  void everyPlaceIsOnItsPage() throws IOException {
    List<Path> texts = texts();
    assertThat(texts).hasSizeGreaterThan(10);
    for (Path text : texts) {
      JsonArray report = data(text);
      Document page = site.page(report.get(1).getAsString());
      assertThat(page.title()).contains(report.get(0).getAsString());
      assertThat(anchors(report))
          .isNotEmpty()
          .allSatisfy(id -> assertThat(page.getElementById(id)).as("%s", id).isNotNull());
    }
  }

  @Test
  void theMarkThatKeepsTwoBuildsApartChangesWithAnyWord() throws IOException {
    Path other = folder.resolve("other");
    ContentFolder.copyOf(content, other).changeIn("2024/overview.md", "完成示例任务8项。", "完成示例任务8项！");
    assertThat(mark(BuiltSite.of(other, folder.resolve("changed")))).isNotEqualTo(mark(site));
    assertThat(mark(BuiltSite.of(content, folder.resolve("same")))).isEqualTo(mark(site));
  }

  private List<Path> texts() throws IOException {
    try (var files = Files.list(site.folder().resolve("search/text"))) {
      return files.sorted().toList();
    }
  }

  private static List<String> anchors(JsonArray report) {
    List<String> anchors = new ArrayList<>();
    for (JsonElement part : from(report, 2)) {
      anchors.add(part.getAsJsonArray().get(0).getAsString());
      from(part.getAsJsonArray(), 2).stream()
          .filter(JsonElement::isJsonArray)
          .map(passage -> passage.getAsJsonArray().get(1).getAsString())
          .forEach(anchors::add);
    }
    return anchors.stream().filter(id -> !id.isEmpty()).toList();
  }

  private static List<JsonElement> from(JsonArray array, int first) {
    return IntStream.range(first, array.size()).mapToObj(array::get).toList();
  }

  private static String mark(BuiltSite site) throws IOException {
    return data(site.folder().resolve("search/index/meta.js")).get(2).getAsString();
  }

  /** What the script hands over: the third of what it calls with. */
  private static JsonArray data(Path script) throws IOException {
    String text = Files.readString(script).strip();
    String call = text.substring("gipSearch(".length(), text.length() - ");".length());
    return JsonParser.parseString("[" + call + "]").getAsJsonArray().get(2).getAsJsonArray();
  }
}

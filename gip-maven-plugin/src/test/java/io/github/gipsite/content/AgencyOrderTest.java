package io.github.gipsite.content;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.testkit.BuiltSite;
import io.github.gipsite.testkit.ContentFolder;
import io.github.gipsite.testkit.SampleContent;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The order of several agencies, as {@code site.yaml} has it. */
class AgencyOrderTest {
  @TempDir private Path temp;
  private ContentFolder content;

  @BeforeEach
  void copy() {
    content = ContentFolder.copyOf(SampleContent.twoAgencies(), temp.resolve("content"));
  }

  private void order(String order) {
    content.write("site.yaml", content.read("site.yaml") + "order: " + order + "\n");
  }

  private List<String> folders() {
    return content.reading().archive().series().stream()
        .map(series -> series.agency().folder())
        .toList();
  }

  @Test
  void thoseThatAreListedComeFirstAndTheOthersFollow() {
    List<String> usual = folders();
    List<String> findings = content.sentences();
    String last = usual.get(usual.size() - 1);
    order("[" + last + "]");
    assertThat(folders()).startsWith(last).containsExactlyInAnyOrderElementsOf(usual);
    assertThat(content.sentences()).containsExactlyInAnyOrderElementsOf(findings);
  }

  @Test
  void theSiteThatIsThereIsMadeAgain() throws IOException {
    Path target = temp.resolve("target");
    BuiltSite.of(content.root(), target);
    order("[riverside, education]");
    BuiltSite renewed = BuiltSite.of(content.root(), target);
    BuiltSite anew = BuiltSite.of(content.root(), temp.resolve("other"));
    assertThat(renewed.files()).isEqualTo(anew.files());
  }

  @Test
  void anUnknownNameIsFoundWithTheNearest() {
    order("[riversid, education, education]");
    assertThat(content.sentences())
        .contains(
            "order 里的“riversid”没有这个单位 | 是否应为 riverside？ | 改为：riverside",
            "order 里“education”写了两次 | 每个单位只写一次 | 留一个“education”");
  }

  @Test
  void nothingIsAskedOfASingleAgency() {
    ContentFolder one = ContentFolder.good(temp.resolve("one"));
    one.write("site.yaml", one.read("site.yaml") + "order: []\n");
    assertThat(one.sentences()).isEmpty();
  }
}

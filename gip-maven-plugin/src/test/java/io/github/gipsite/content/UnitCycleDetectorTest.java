package io.github.gipsite.content;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.testkit.ContentFolder;
import io.github.gipsite.testkit.SampleContent;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Summaries that sum one another up are reported. */
class UnitCycleDetectorTest {
  @TempDir Path temp;
  private ContentFolder content;

  @BeforeEach
  void copy() {
    content = ContentFolder.copyOf(SampleContent.twoAgencies(), temp.resolve("content"));
    agency("city", "");
    agency("county", "");
  }

  @Test
  void aSummaryOfSummariesIsNoCircle() {
    agency("city", "county, riverside");
    agency("county", "education, riverside");
    assertThat(content.places()).isEmpty();
  }

  @Test
  void twoThatSumUpOneAnother() {
    agency("city", "county, education");
    agency("county", "city, riverside");
    assertThat(content.places()).containsExactly("wrong-value ERROR city/agency.yaml:1:1");
    assertThat(content.sentences())
        .singleElement()
        .asString()
        .startsWith("roll-up 绕成了一圈：city、county等 2 个机关互为所属单位");
    assertThat(content.findings().all().get(0).related()).hasToString("[county/agency.yaml:1:1]");
  }

  @Test
  void whoLeadsIntoTheCircleIsNotInIt() {
    agency("above", "city");
    agency("city", "county");
    agency("county", "district, riverside");
    agency("district", "city");
    assertThat(content.sentences())
        .singleElement()
        .asString()
        .contains("city、county、district等 3 个机关");
  }

  @Test
  void whoNamesItselfIsToldOnce() {
    agency("city", "city");
    assertThat(content.places()).containsExactly("wrong-value ERROR city/agency.yaml:3:11");
  }

  private void agency(String folder, String units) {
    content.write(
        folder + "/agency.yaml",
        "name: 示例" + folder + "\nkind: government\nroll-up: [" + units + "]\n");
  }
}

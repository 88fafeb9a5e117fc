package io.github.gipsite.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.BuildSettings;
import io.github.gipsite.page.OutputSelection;
import io.github.gipsite.testkit.BuiltSite;
import io.github.gipsite.testkit.FolderContents;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A site that was built before is taken over as far as nothing has changed, and no further. */
class RebuildTest extends RebuiltSite {
  /** A hundred by {@code -Dgip.rebuilds=100}. */
  private static final int REBUILDS = Integer.getInteger("gip.rebuilds", 8);

  private final Random random = new Random(20261124);

  /** What is right in a report that nobody touched may be wrong beside another. */
  @Test
  void theFindingsAreThoseOfASiteBuiltAfresh() throws IOException {
    assertThatItIsAsBuiltAfresh("nothing");
    replace("first/2024/report.yaml", "normative-documents: \\[6", "normative-documents: [7");
    build();
    assertThatItIsAsBuiltAfresh("a figure that next year is compared with");
    replace("second/2023/report.yaml", "year: 2023\n", "year: 2023\nstatus: partial\n");
    build();
    assertThatItIsAsBuiltAfresh("a report of which only a part is known");
  }

  @Test
  void whatHasNotChangedIsTheSameFile() throws IOException {
    Object page = file("first/2024/index.html");
    Object figures = file("figures.xlsx");
    build();
    assertThat(file("first/2024/index.html")).isEqualTo(page);
    assertThat(file("figures.xlsx")).isEqualTo(figures);
  }

  @Test
  void figuresStayWhereOnlyWordsHaveChanged() throws IOException {
    Object figures = file("figures.xlsx");
    Object table = file("first/2023/report.xlsx");
    Object trends = file("first/trends/index.html");
    append("first/2023/overview.md", "\n另有说明。\n");
    build();
    assertThat(file("figures.xlsx")).isEqualTo(figures);
    assertThat(file("first/2023/report.xlsx")).isEqualTo(table);
    assertThat(file("first/trends/index.html")).isEqualTo(trends);
    append("first/2023/report.yaml", "\n# 已核对\n");
    build();
    assertThat(file("figures.xlsx")).isNotEqualTo(figures);
    assertThat(file("first/2023/report.xlsx")).isNotEqualTo(table);
    assertThat(file("first/trends/index.html")).isNotEqualTo(trends);
    assertThatItIsAsBuiltAfresh("words, and then the figures");
  }

  @Test
  void whatHasChangedIsAnother() throws IOException {
    Object changed = file("first/2023/index.html");
    Object other = file("second/2023/index.html");
    append("first/2023/overview.md", "\n另有说明。\n");
    build();
    assertThat(file("first/2023/index.html")).isNotEqualTo(changed);
    assertThat(file("second/2023/index.html")).isEqualTo(other);
    assertThat(Files.readString(site().resolve("first/2023/index.html"))).contains("另有说明。");
  }

  /** As somebody may mend a page of the site by hand. */
  @Test
  void aFileThatWasTouchedIsMadeAgain() throws IOException {
    Path page = site().resolve("first/2024/index.html");
    String made = Files.readString(page);
    Files.writeString(page, made.replace("示例", "示范"));
    build();
    assertThat(page).hasContent(made);
  }

  @Test
  void aFileThatWasTouchedWithoutATraceButTheTimeIsMadeAgain() throws IOException {
    Path page = site().resolve("first/2024/figures.csv").resolveSibling("report.json");
    String made = Files.readString(page);
    Files.setLastModifiedTime(page, FileTime.fromMillis(0));
    Files.writeString(page, made.replace("示例", "示范"));
    Files.setLastModifiedTime(page, FileTime.fromMillis(0));
    build();
    assertThat(page).hasContent(made);
  }

  /** Content, attachments, templates, words, site.yaml, whole years: one change after another. */
  @Test
  void afterAnyChangeItIsTheSiteThatIsBuiltAfresh() throws IOException {
    for (int i = 0; i < REBUILDS; i++) {
      String change = change();
      build();
      assertThatItIsAsBuiltAfresh(change);
    }
  }

  @Test
  void inAnotherLanguageItIsTheSiteThatIsBuiltAfresh() throws IOException {
    BuildSettings chinese = settings("target");
    BuiltSite.of(in(Locale.ENGLISH, chinese));
    BuiltSite fresh = BuiltSite.of(in(Locale.ENGLISH, settings("fresh")));
    assertThat(FolderContents.of(site())).isEqualTo(fresh.files());
  }

  private String change() throws IOException {
    String agency = random.nextBoolean() ? "first" : "second";
    String year = agency + "/" + (2022 + random.nextInt(3));
    switch (random.nextInt(11)) {
      case 0 -> append(year + "/files/附件.txt", "又一行");
      case 1 -> append("template/words.properties", "footer=" + random.nextInt() + "\n");
      case 2 -> append("template/styles/office.css", "a { order: " + random.nextInt(9) + " }\n");
      case 3 -> append("site.yaml", "# " + random.nextInt() + "\n");
      case 4 -> replace("site.yaml", "title: ", "title: 又");
      case 5 -> agency(agency, "示例" + random.nextInt(90));
      case 6 -> move(year);
      case 7 -> sameSizeAndTime(year + "/overview.md");
      case 8 -> cutOff("read.txt");
      case 9 -> cutOff("checked.txt");
      default -> append(year + "/overview.md", "\n又及" + random.nextInt(90) + "。\n");
    }
    return "after change of " + year;
  }

  /** Neither size nor time tell that anything is another. */
  private void sameSizeAndTime(String file) throws IOException {
    Path path = content.resolve(file);
    if (Files.exists(path)) {
      FileTime time = Files.getLastModifiedTime(path);
      replace(file, "。", random.nextBoolean() ? "！" : "？");
      Files.setLastModifiedTime(path, time);
    }
  }

  /** As the disk may have been full. */
  private void cutOff(String note) throws IOException {
    Path path = temp.resolve("target/gip").resolve(note);
    byte[] all = Files.readAllBytes(path);
    Files.write(path, Arrays.copyOf(all, random.nextInt(all.length)));
  }

  private static BuildSettings in(Locale locale, BuildSettings settings) {
    return new BuildSettings(
        settings.content(),
        settings.output(),
        settings.findings(),
        settings.failOn(),
        locale,
        OutputSelection.ALL,
        Optional.empty(),
        settings.buildFolder(),
        settings.adopts());
  }
}

package io.github.gipsite.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.BuildSettings;
import io.github.gipsite.content.ContentShard;
import io.github.gipsite.diagnostic.FailOn;
import io.github.gipsite.page.OutputSelection;
import io.github.gipsite.testkit.BuiltSite;
import io.github.gipsite.testkit.FolderContents;
import io.github.gipsite.testkit.SampleContent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site that was built before is taken over as far as nothing has changed, and no further. */
class RebuildTest {
  /** A hundred by {@code -Dgip.rebuilds=100}. */
  private static final int REBUILDS = Integer.getInteger("gip.rebuilds", 8);

  @TempDir private Path temp;
  private Path content;
  private BuiltSite built;
  private final Random random = new Random(20261124);

  @BeforeEach
  void buildTwoAgencies() throws IOException {
    content = temp.resolve("content");
    FolderContents.copy(SampleContent.allYears(), content.resolve("first"));
    FolderContents.copy(SampleContent.allYears(), content.resolve("second"));
    Files.delete(content.resolve("second/site.yaml"));
    Files.move(content.resolve("first/site.yaml"), content.resolve("site.yaml"));
    agency("first", "示例市");
    agency("second", "示例县");
    build();
  }

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

  @Test
  void aNoteThatIsNoneIsNotBelieved() throws IOException {
    Path note = temp.resolve("target/.site.made");
    assertThat(note).exists();
    Files.writeString(note, "a\tb\tc\td\n\t\t\na\t1 2\n99\t99999999999999999999\t1\tindex.html\n");
    Files.writeString(temp.resolve("target/gip/searched.txt"), "report 0\t00000000 a\nindex\t[]\n");
    build();
    assertThatItIsAsBuiltAfresh("a broken note");
  }

  /** All years before it have other numbers then. */
  @Test
  void whatTheLastRunKnewOfItsIndexIsAsGoodAsTheReports() throws IOException {
    Path note = temp.resolve("target/gip/searched.txt");
    String whole = Files.readString(note);
    move("first/2024");
    build();
    assertThat(note).content().isNotEqualTo(whole);
    assertThatItIsAsBuiltAfresh("without a year");
    move("first/2024");
    build();
    assertThat(note).hasContent(whole);
    assertThatItIsAsBuiltAfresh("with it again");
  }

  @Test
  void theIndexOfReportsThatHaveNotChangedIsNotPutTogetherAgain() throws IOException {
    Path note = temp.resolve("target/gip/searched.txt");
    FileTime longAgo = FileTime.fromMillis(0);
    Files.setLastModifiedTime(note, longAgo);
    build();
    assertThat(Files.getLastModifiedTime(note)).isEqualTo(longAgo);
    replace("site.yaml", "title: ", "title: 又");
    build();
    assertThat(Files.getLastModifiedTime(note)).isGreaterThan(longAgo);
  }

  @Test
  void aRunThatFailsLeavesTheNoteAboutTheIndex() throws IOException {
    Path note = temp.resolve("target/gip/searched.txt");
    String whole = Files.readString(note);
    append("first/2023/report.yaml", "\nyear: 几\n");
    assertThat(BuiltSite.of(settings("target")).findings().hasErrors()).isTrue();
    assertThat(note).hasContent(whole);
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

  /** A year goes, or comes back. */
  private void move(String year) throws IOException {
    Path folder = content.resolve(year);
    Path aside = temp.resolve("aside-" + year.replace('/', '-'));
    if (Files.exists(folder)) {
      Files.move(folder, aside);
    } else if (Files.exists(aside)) {
      Files.move(aside, folder);
    }
  }

  private void append(String file, String text) throws IOException {
    Path path = content.resolve(file);
    if (file.startsWith("template") || Files.exists(path.getParent())) {
      Files.createDirectories(path.getParent());
      String before = Files.exists(path) ? Files.readString(path) : "";
      Files.writeString(path, before + text);
    } else if (file.contains("/files/") && Files.exists(path.getParent().getParent())) {
      Files.createDirectories(path.getParent());
      Files.writeString(path, text);
    }
  }

  private void replace(String file, String what, String by) throws IOException {
    Path path = content.resolve(file);
    Files.writeString(path, Files.readString(path).replaceFirst(what, by));
  }

  private void agency(String folder, String name) throws IOException {
    Files.writeString(
        content.resolve(folder + "/agency.yaml"), "name: " + name + "\nkind: government\n");
  }

  private void assertThatItIsAsBuiltAfresh(String change) throws IOException {
    Path fresh = temp.resolve("fresh");
    BuiltSite afresh = BuiltSite.of(settings("fresh"));
    assertThat(FolderContents.of(site())).as(change).isEqualTo(afresh.files());
    assertThat(FolderContents.folders(site()))
        .as(change)
        .isEqualTo(FolderContents.folders(fresh.resolve("site")));
    assertThat(built.findings()).as(change).isEqualTo(afresh.findings());
    try (Stream<Path> all = Files.walk(fresh)) {
      for (Path path : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  private void build() throws IOException {
    built = BuiltSite.of(settings("target"));
    assertThat(built.findings().hasErrors()).as(built.findings().toString()).isFalse();
  }

  private BuildSettings settings(String target) {
    return BuiltSite.settings(content, temp.resolve(target), FailOn.ERROR);
  }

  private static BuildSettings in(Locale locale, BuildSettings settings) {
    return new BuildSettings(
        settings.content(),
        settings.output(),
        settings.findings(),
        settings.failOn(),
        locale,
        OutputSelection.ALL,
        ContentShard.WHOLE,
        settings.buildFolder(),
        settings.adopts());
  }

  private Path site() {
    return temp.resolve("target/site");
  }

  private Object file(String path) throws IOException {
    return Files.readAttributes(site().resolve(path), BasicFileAttributes.class).fileKey();
  }
}

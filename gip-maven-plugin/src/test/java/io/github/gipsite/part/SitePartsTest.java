package io.github.gipsite.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.gipsite.findings.Messages;
import io.github.gipsite.testkit.BuiltSite;
import io.github.gipsite.testkit.FolderContents;
import io.github.gipsite.testkit.SampleContent;
import io.github.gipsite.testkit.SampleParts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which parts make a site together, and what is said of the others. */
class SitePartsTest {
  /** What all tests begin with is built once, because that takes long. */
  @TempDir private static Path once;

  private static SortedMap<String, String> whole;

  @TempDir private Path temp;
  private SampleParts archive;
  private Path first;
  private Path second;

  @BeforeAll
  static void buildTwoParts() throws IOException {
    SampleParts built = SampleParts.sevenAgencies(once);
    built.parts(2);
    whole = built.alone().files();
  }

  @BeforeEach
  void twoParts() throws IOException {
    FolderContents.copy(once, temp);
    archive = new SampleParts(temp.resolve("content"), temp);
    first = temp.resolve("part-1-of-2");
    second = temp.resolve("part-2-of-2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"gnu", "ustar", "pax", "v7"})
  void inArchivesOfEveryKind(String format) throws IOException, InterruptedException {
    Path tar = temp.resolve("part-1.tar");
    tar(format, tar, first, "site", "gip");
    assertMerges(List.of(tar, second));
  }

  @ParameterizedTest
  @ValueSource(strings = {".", "./site ./gip", "site gip/part.txt"})
  void packedAsOneLikes(String entries) throws IOException, InterruptedException {
    Path tar = temp.resolve("part-1.tar");
    tar("gnu", tar, first, entries.split(" "));
    assertMerges(List.of(second, tar));
  }

  @Test
  void packedWithTheFolderAround() throws IOException, InterruptedException {
    Path tar = temp.resolve("part-1.tar");
    tar("pax", tar, temp, String.valueOf(first.getFileName()));
    assertMerges(List.of(tar, second));
  }

  @Test
  void inOneFolder() throws IOException, InterruptedException {
    Path parts = Files.createDirectory(temp.resolve("parts"));
    tar("gnu", parts.resolve("one.tar"), first, "site", "gip");
    FolderContents.copy(second, parts.resolve("two"));
    Files.writeString(parts.resolve("notes.txt"), "示例");
    assertMerges(List.of(parts));
  }

  @Test
  void withOtherTimes() throws IOException {
    try (Stream<Path> files = Files.walk(first)) {
      for (Path file : files.toList()) {
        Files.setLastModifiedTime(file, FileTime.fromMillis(0));
      }
    }
    assertMerges(List.of(first, second));
  }

  /** What was changed on the way is made again. */
  @Test
  void damagedFilesAreMadeAgain() throws IOException {
    Files.writeString(first.resolve("site/a1/2024/index.html"), "x", StandardOpenOption.APPEND);
    Files.delete(first.resolve("site/a3/2024/index.html"));
    Files.writeString(first.resolve("gip/checked.txt"), "x\tx");
    assertMerges(List.of(first, second));
  }

  /** The parts are only read, and stay what they were when the site is written over. */
  @Test
  void partsStayAsTheyAre() throws IOException {
    var before = FolderContents.of(first);
    BuiltSite merged = archive.merge(List.of(first, second));
    Files.writeString(merged.folder().resolve("a1/2024/index.html"), "示例");
    assertThat(FolderContents.of(first)).isEqualTo(before);
  }

  @Test
  void missing() {
    assertThat(refusal(first))
        .isEqualTo("共 2 份，缺第 2 份：例如在一台机器上运行 mvn site:generate \"-Dgip.shard=2/2\"，再把它加进 gip.parts");
  }

  @Test
  void doubled() throws IOException {
    Path copy = temp.resolve("copy");
    FolderContents.copy(first, copy);
    assertThat(refusal(first, second, copy)).isEqualTo(first + " 和 " + copy + " 都是第 1 份：去掉一个");
  }

  @Test
  void ofAnotherNumberOfParts() throws IOException {
    Path other = archive.part(2, 3);
    assertThat(refusal(first, other))
        .isEqualTo(first + " 是共 2 份里的一份，" + other + " 是共 3 份里的一份，合不到一起：用同一个份数重新做");
  }

  @Test
  void ofAnotherVersion() throws IOException {
    Path note = second.resolve("gip/part.txt");
    Files.writeString(
        note,
        Files.readString(note)
            .replaceFirst("version\t[^\n]+", "version\t0.0.9, Java 17")
            .replaceFirst("program\t[^\n]+", "program\tx"));
    assertThat(refusal(first, second))
        .startsWith(second + " 是用 0.0.9, Java 17 做的，这里是 ")
        .endsWith("，程序不一样：用同一个版本重新做（\"-Dgip.shard=2/2\"）");
  }

  @Test
  void ofAnotherSite() throws IOException {
    Files.writeString(archive.content().resolve("site.yaml"), "site:\n  title: 示例的年报\n");
    assertThat(refusal(first, second))
        .isEqualTo(
            first
                + " 的 site.yaml、template 文件夹、gip.locale 或 gip.outputs 和这里的不一样：从同一个提交、用同样的选项重新做（\"-Dgip.shard=1/2\"）");
  }

  @Test
  void ofOtherContent() throws IOException {
    SampleContent.replace(archive.content().resolve("a2/agency.yaml"), "第2局", "第二局");
    assertThat(refusal(first, second))
        .isEqualTo(second + " 里“a2”的内容和这里的不一样：从同一个提交重新做（\"-Dgip.shard=2/2\"）");
  }

  @Test
  void ofContentThatIsGone() throws IOException {
    FolderContents.delete(archive.content().resolve("a3"));
    assertThat(refusal(first, second)).startsWith(first + " 里“a3”的内容和这里的不一样");
  }

  @Test
  void withoutAnAgency() throws IOException {
    FolderContents.copy(archive.content().resolve("a7"), archive.content().resolve("a8"));
    SampleContent.replace(archive.content().resolve("a8/agency.yaml"), "第7局", "第8局");
    assertThat(refusal(first, second)).isEqualTo("哪一份里都没有“a8”，而这里的内容里有：从同一个提交重新做所有各份");
  }

  @Test
  void nothing() {
    assertThat(refusal()).startsWith("没有说明各份在哪里：加上 \"-Dgip.parts=");
    assertThat(refusal(temp.resolve("none")))
        .isEqualTo("找不到 " + temp.resolve("none") + "：检查 gip.parts 里的路径");
    assertThat(refusal(first, archive.content()))
        .startsWith(archive.content() + " 里没有做好的一份（缺 gip/part.txt，或者它不完整）：");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 511, 512, 5000})
  void cutOffArchives(int kept) throws IOException, InterruptedException {
    Path tar = temp.resolve("part-1.tar");
    tar("gnu", tar, first, "site", "gip");
    Files.write(tar, Arrays.copyOf(Files.readAllBytes(tar), kept));
    assertThat(refusal(tar, second)).startsWith(tar + " 不是 tar 文件，或者没有传完：");
  }

  @Test
  void cutOffNotes() throws IOException {
    Path note = first.resolve("gip/part.txt");
    String text = Files.readString(note);
    Files.writeString(note, text.substring(0, text.length() / 2));
    assertThat(refusal(first, second)).startsWith(first + " 里没有做好的一份");
  }

  /** Where parts are refused, the site stays, and nothing is written beside it. */
  @Test
  void theLastSiteStays() throws IOException {
    BuiltSite merged = archive.merge(List.of(first, second));
    var before = FolderContents.of(merged.folder());
    refusal(first);
    assertThat(FolderContents.of(merged.folder())).isEqualTo(before);
  }

  private void assertMerges(List<Path> parts) throws IOException {
    assertThat(archive.merge(parts).files()).isEqualTo(whole);
  }

  private String refusal(Path... parts) {
    PartsRefused refused =
        catchThrowableOfType(PartsRefused.class, () -> archive.merge(List.of(parts)));
    return Messages.in(Locale.CHINA).text(refused.wording());
  }

  private static void tar(String format, Path tar, Path folder, String... entries)
      throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of("tar", "--format=" + format, "-C", folder.toString(), "-cf", tar.toString()));
    command.addAll(List.of(entries));
    assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
  }
}

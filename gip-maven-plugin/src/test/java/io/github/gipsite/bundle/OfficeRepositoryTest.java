package io.github.gipsite.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.scaffold.NewFile;
import io.github.gipsite.testkit.SampleTool;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Maven needs to find in the folder. */
class OfficeRepositoryTest {
  @TempDir private Path temp;

  @Test
  void holdsEachFileWithItsChecksumAndThePrefix() throws Exception {
    List<NewFile> files = new OfficeRepository(SampleTool.alone(temp, "0.2.0")).files();
    String group = ".mvn/repository/io/github/gipsite/";
    String plugin = group + "gip-site-maven-plugin/0.2.0/gip-site-maven-plugin-0.2.0";
    String template = group + "gip-site-template/0.2.0/gip-site-template-0.2.0";
    assertThat(files)
        .extracting(NewFile::path)
        .containsExactly(
            plugin + ".jar",
            plugin + ".jar.sha1",
            plugin + ".pom",
            plugin + ".pom.sha1",
            template + ".jar",
            template + ".jar.sha1",
            template + ".pom",
            template + ".pom.sha1",
            group + "maven-metadata.xml",
            group + "maven-metadata.xml.sha1",
            ".mvn/repository/SHA1SUMS");
    // sha1sum of 00 ff 0d 0a 30
    assertThat(files.get(0).bytes()).isEqualTo(HexFormat.of().parseHex("00ff0d0a30"));
    assertThat(files.get(1).text()).isEqualTo("05e79efbc2a1038db3ec6d383b713ca93f05ae9a");
    assertThat(files.get(8).text())
        .contains("<prefix>site</prefix>", "<artifactId>gip-site-maven-plugin</artifactId>");
  }

  @Test
  void isEmptyWhereNothingIsCarried() throws Exception {
    assertThat(new OfficeRepository(SampleTool.NOT_CARRIED).files()).isEmpty();
  }

  @Test
  void itsListSaysWhatIsCarried() throws Exception {
    assertThat(listed(SampleTool.alone(temp, "0.2.0")).content()).isEqualTo(BundleContent.TOOL);
    assertThat(listed(SampleTool.withLibrary(temp, "0.2.0")).content())
        .isEqualTo(BundleContent.ALL);
    assertThat(listed(SampleTool.alone(temp, "0.2.0")).pluginVersion()).isEqualTo("0.2.0");
    assertThat(FileChecksums.parse("").content()).isEqualTo(BundleContent.NONE);
  }

  private static FileChecksums listed(Tool tool) throws Exception {
    List<NewFile> files = new OfficeRepository(tool).files();
    return FileChecksums.parse(files.get(files.size() - 1).text());
  }

  @Test
  void aListThatLeadsOutOfTheFolderNamesNothing() {
    String sum = "6de7d24cd2a1f4e1e0a54adb5a91e6f0cd4ab5fb";
    for (String path :
        List.of("../pom.xml", "a/../../pom.xml", "/etc/passwd", "a//b", "..", ".", "a/.b/c")) {
      assertThat(FileChecksums.parse(sum + "  " + path + "\n").sums()).as(path).isEmpty();
    }
    assertThat(FileChecksums.parse(sum + "  a/b-1.jar\r\n").sums()).containsOnlyKeys("a/b-1.jar");
  }

  @Test
  void theArchiveIsTheSameEachTime() throws Exception {
    Tool tool = SampleTool.withLibrary(temp, "0.2.0");
    Path archive = new RepositoryArchive(temp.resolve("out"), tool).write();
    byte[] first = Files.readAllBytes(archive);
    assertThat(archive).hasFileName("gip-site-0.2.0-repository.zip");
    assertThat(Files.readAllBytes(new RepositoryArchive(temp.resolve("out"), tool).write()))
        .isEqualTo(first);
    assertThat(archive.resolveSibling("gip-site-0.2.0-repository.zip.sha256"))
        .content(StandardCharsets.UTF_8)
        .isEqualTo(
            HexFormat.of().formatHex(Digests.of("SHA-256").digest(first))
                + "  gip-site-0.2.0-repository.zip\n");
    try (ZipFile zip = new ZipFile(archive.toFile())) {
      assertThat(zip.stream().map(entry -> entry.getName()))
          .contains(
              "org/example/library/7/library-7.jar",
              "org/example/library/7/library-7.jar.sha1",
              "io/github/gipsite/maven-metadata.xml")
          .noneMatch(name -> name.startsWith(".mvn"));
    }
  }
}

package io.github.gipsite;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.diagnostic.FailOn;
import io.github.gipsite.report.Site;
import io.github.gipsite.source.SourceText;
import io.github.gipsite.source.TemplateFiles;
import io.github.gipsite.testkit.BuiltSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The fingerprint of a build changes with the program, the template, the site and the language, and
 * only then.
 */
class BuildFingerprintTest {
  private static final Site SITE =
      new Site("示例年报", Map.of("contact", "示例", "icp", "示例", "domain", "示例"), List.of());

  private static final TemplateFiles OURS = TemplateFiles.onClassPath();

  @TempDir private Path temp;
  private Path jar;
  private String maker;

  @BeforeEach
  void make() throws IOException {
    jar = temp.resolve("a.jar");
    write("一");
    maker = fingerprint(SITE, OURS, "zh-CN");
  }

  @Test
  void theSame() throws IOException {
    write("一");
    Site same = new Site("示例年报", Map.of("icp", "示例", "domain", "示例", "contact", "示例"), List.of());
    assertThat(fingerprint(same, TemplateFiles.onClassPath(), "zh-CN")).isEqualTo(maker);
  }

  @Test
  void anotherProgramOfTheSameSize() throws IOException {
    write("二");
    assertThat(fingerprint(SITE, OURS, "zh-CN")).isNotEqualTo(maker);
  }

  @Test
  void anotherClassInAFolder() throws IOException {
    Path folder = Files.createDirectories(temp.resolve("classes/a"));
    Files.writeString(folder.resolve("A.class"), "一");
    String before = BuildFingerprint.program(List.of(folder));
    Files.writeString(folder.resolve("A.class"), "一二");
    assertThat(BuildFingerprint.program(List.of(folder))).isNotEqualTo(before);
  }

  @Test
  void anotherLanguage() throws IOException {
    assertThat(fingerprint(SITE, OURS, "en")).isNotEqualTo(maker);
  }

  @Test
  void anotherSite() throws IOException {
    assertThat(fingerprint(new Site("示例年报", Map.of(), List.of()), OURS, "zh-CN"))
        .isNotEqualTo(maker);
  }

  @Test
  void aFileOfTheTemplateIsReplaced() throws IOException {
    TemplateFiles office =
        OURS.with(Map.of("words.properties", new SourceText("template/words.properties", "a=b")));
    assertThat(fingerprint(SITE, office, "zh-CN")).isNotEqualTo(maker);
  }

  @Test
  void whatRunsNowHasOneToo() throws IOException {
    assertThat(BuildFingerprint.program()).isNotEqualTo(BuildFingerprint.program(List.of(jar)));
  }

  private String fingerprint(Site site, TemplateFiles template, String language)
      throws IOException {
    BuildSettings told = BuiltSite.settings(temp, temp, FailOn.ERROR);
    BuildSettings settings =
        new BuildSettings(
            told.content(),
            told.output(),
            told.findings(),
            told.failOn(),
            Locale.forLanguageTag(language),
            told.outputs(),
            told.shard(),
            told.buildFolder(),
            told.adopts());
    return BuildFingerprint.fingerprint(
        BuildFingerprint.program(List.of(jar)), site, template, settings);
  }

  private void write(String text) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
      zip.putNextEntry(new ZipEntry("A.class"));
      zip.write(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
  }
}

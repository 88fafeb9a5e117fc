package io.github.gipsite.edition;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.source.ResourceFolder;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An edition that is defined as {@code like: "2021"} with few changes. */
class LikeAnotherEditionTest {
  private static final String OF_2030 =
      """
      id: "2030"
      name: 2030 年示例格式
      basis: 示例〔2030〕1号
      years: {from: 2030}
      like: "2021"
      wholes: [requests.received]
      """;

  @TempDir Path temp;
  private Edition of2021;
  private Edition of2030;

  @BeforeEach
  void readBoth() throws IOException {
    ResourceFolder builtIn =
        new ResourceFolder(Editions.class.getClassLoader(), "io/github/gipsite/formats");
    String of2021Ended =
        builtIn
            .text("2021.yaml")
            .text()
            .replaceFirst("years: [{]from: 2021[^}]*[}]", "years: {from: 2021, to: 2029}");
    Path folder = Files.createDirectory(temp.resolve("formats"));
    Files.writeString(folder.resolve("2021.yaml"), of2021Ended);
    Files.writeString(folder.resolve("2030.yaml"), OF_2030);
    try (URLClassLoader loader = new URLClassLoader(new URL[] {temp.toUri().toURL()}, null)) {
      Editions editions = Editions.in(new ResourceFolder(loader, "formats"));
      of2021 = editions.forYear(2029).orElseThrow();
      of2030 = editions.forYear(2030).orElseThrow();
    }
  }

  @Test
  void keepsWhatItSaysItself() {
    assertThat(of2030.id()).isEqualTo("2030");
    assertThat(of2030.name()).isEqualTo("2030 年示例格式");
    assertThat(of2030.isInForce()).isTrue();
    assertThat(of2030.text().wholes()).containsExactly("requests.received");
  }

  @Test
  void takesOverWhatItDoesNotSay() {
    assertThat(of2030.chapters())
        .isNotEmpty()
        .usingRecursiveComparison()
        .withEqualsForType((one, other) -> one.pattern().equals(other.pattern()), Pattern.class)
        .isEqualTo(of2021.chapters());
    assertThat(of2030.tables()).isNotEmpty().usingRecursiveComparison().isEqualTo(of2021.tables());
    assertThat(of2030.reconciliations()).isEqualTo(of2021.reconciliations()).isNotEmpty();
    assertThat(of2030.text().phrases())
        .extracting(Phrase::say)
        .isEqualTo(of2021.text().phrases().stream().map(Phrase::say).toList());
    assertThat(of2030.titleOf("示例市", 2030)).isEqualTo(of2021.titleOf("示例市", 2030));
  }

  @Test
  void changesNothingInTheOther() {
    assertThat(of2021.isInForce()).isFalse();
    assertThat(of2021.text().wholes()).isNotEqualTo(of2030.text().wholes());
  }
}

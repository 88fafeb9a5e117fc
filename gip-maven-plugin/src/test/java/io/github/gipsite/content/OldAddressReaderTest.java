package io.github.gipsite.content;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.testkit.ContentFolder;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The reading of old addresses. */
class OldAddressReaderTest {
  @TempDir Path temp;
  private ContentFolder good;

  @BeforeEach
  void copy() {
    good = ContentFolder.good(temp);
  }

  @ParameterizedTest
  @CsvSource({
    "xxgk/2008nb.htm, xxgk/2008nb.htm",
    "/xxgk/2008nb.htm, xxgk/2008nb.htm",
    "xxgk/2008/, xxgk/2008",
    "政务公开/年报.html, 政务公开/年报.html",
    "a, a"
  })
  void aPathFromTheRoot(String written, String path) {
    write("['" + written + "']");
    assertThat(good.report().oldAddresses()).containsExactly(path);
    assertThat(good.places()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../x.htm",
        "a/../../x.htm",
        "https://example.gov.cn/x.htm",
        "//host/x",
        "a//b",
        "a?id=3",
        "a#b",
        "a b.htm",
        "a\\\\b",
        "a/.b",
        ".",
        "",
        "/",
        "%2e%2e/x"
      })
  void leadsNowhereElse(String written) {
    write("[\"" + written + "\"]");
    assertThat(good.places()).containsExactly("wrong-value ERROR 2024/report.yaml:4:17");
    assertThat(good.report().oldAddresses()).isEmpty();
  }

  @Test
  void aTextInThePlaceOfAList() {
    write("xxgk/2008nb.htm");
    assertThat(good.places()).containsExactly("wrong-value ERROR 2024/report.yaml:4:16");
  }

  @Test
  void anAgencyHasOldFolders() {
    good.changeIn("site.yaml", "kind: government", "kind: government\n  redirect-from: [nianbao]");
    assertThat(good.series().agency().oldFolders()).containsExactly("nianbao");
  }

  private void write(String yaml) {
    good.change("2025-03-03", "2025-03-03\nredirect-from: " + yaml);
  }
}

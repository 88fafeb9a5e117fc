package io.github.gipsite.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AssetTest {
  private static final Assets OURS = SiteTemplate.onClassPath().assets();

  static List<Asset> ours() {
    return OURS.all();
  }

  @Test
  void theAddressChangesWithTheTextAndOnlyWithIt() {
    assertThat(Asset.of("a.css", "a {}").path()).isEqualTo(Asset.of("a.css", "a {}").path());
    assertThat(Asset.of("a.css", "a {}").path()).isNotEqualTo(Asset.of("a.css", "a { }").path());
  }

  @Test
  void theAddressIsOneThatEveryServerTakes() {
    assertThat(Asset.of("gip.css", "字").path()).matches("assets/gip-[0-9a-f]{10}\\.css");
  }

  @ParameterizedTest
  @MethodSource("ours")
  void oursFetchNothingFromElsewhere(Asset asset) {
    assertThat(asset.text())
        .doesNotContainIgnoringCase("@import")
        .doesNotContainIgnoringCase("url(")
        .doesNotContain("//");
  }

  @Test
  void theSheetHasEveryPartInTheOrderOfTheList() {
    assertThat(OURS.all().get(0).text())
        .containsSubsequence(
            "/* Colours, type", "/* Where things stand", "/* A table of the form", "/* On paper");
  }
}

package io.github.gipsite.diagnostic;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestNamesTest {
  private static final List<String> KNOWN =
      List.of(
          "received", "processed", "withheld.state-secret", "withheld.third-party-rights", "title");

  @Test
  void theNearestComesFirst() {
    assertThat(NearestNames.to("recieved", KNOWN)).first().isEqualTo("received");
    assertThat(NearestNames.to("tilte", KNOWN)).containsExactly("title");
  }

  @Test
  void whatANameStandsUnderMayBeForgotten() {
    assertThat(NearestNames.to("state-secrets", KNOWN)).containsExactly("withheld.state-secret");
  }

  @Test
  void atMostThree() {
    assertThat(NearestNames.to("aaaa", List.of("aaab", "aaac", "aaad", "aaae")))
        .containsExactly("aaab", "aaac", "aaad");
  }

  @Test
  void nothingIsNearWhatIsLikeNothing() {
    assertThat(NearestNames.to("示例单位", KNOWN)).isEmpty();
    assertThat(NearestNames.to("received", List.of())).isEmpty();
  }

  @Test
  void aNameOfAMegabyteIsLikeNothingAndSoonAnswered() {
    List<String> nearest =
        assertTimeoutPreemptively(ofSeconds(2), () -> NearestNames.to("x".repeat(1 << 20), KNOWN));
    assertThat(nearest).isEmpty();
  }
}

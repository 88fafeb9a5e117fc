package io.github.gipsite.diagnostic;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {
  private static final List<String> KNOWN =
      List.of(
          "received", "processed", "withheld.state-secret", "withheld.third-party-rights", "title");

  @Test
  void theNearestComesFirst() {
    assertThat(Nearest.to("recieved", KNOWN)).first().isEqualTo("received");
    assertThat(Nearest.to("tilte", KNOWN)).containsExactly("title");
  }

  @Test
  void whatANameStandsUnderMayBeForgotten() {
    assertThat(Nearest.to("state-secrets", KNOWN)).containsExactly("withheld.state-secret");
  }

  @Test
  void atMostThree() {
    assertThat(Nearest.to("aaaa", List.of("aaab", "aaac", "aaad", "aaae")))
        .containsExactly("aaab", "aaac", "aaad");
  }

  @Test
  void nothingIsNearWhatIsLikeNothing() {
    assertThat(Nearest.to("示例单位", KNOWN)).isEmpty();
    assertThat(Nearest.to("received", List.of())).isEmpty();
  }

  @Test
  void aNameOfAMegabyteIsLikeNothingAndSoonAnswered() {
    List<String> nearest =
        assertTimeoutPreemptively(ofSeconds(2), () -> Nearest.to("x".repeat(1 << 20), KNOWN));
    assertThat(nearest).isEmpty();
  }
}

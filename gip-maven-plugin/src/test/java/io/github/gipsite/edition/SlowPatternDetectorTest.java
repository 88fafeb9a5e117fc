package io.github.gipsite.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Regular expressions that a file of an office may have, and those that would not end. */
class SlowPatternDetectorTest {
  @ParameterizedTest
  @ValueSource(strings = {"(?:(?:a|aa)+)+b", "([0-9]+)*\\1x", "a*a*a*a*b", "(?:(?:收|收收)+)+件"})
  void oneThatRepeatsWhatIsRepeatedIsSlow(String regex) {
    assertThat(SlowPatternDetector.isSlow(Pattern.compile(regex))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "received",
        "收到|受理",
        "(?<!不)予以公开",
        "[^，。；]{0,12}规章",
        "(?:的|了|为)*件",
        "a+b",
        "(?i)none|nil",
        "\\bno\\b.*"
      })
  void othersAreNot(String regex) {
    assertThat(SlowPatternDetector.isSlow(Pattern.compile(regex))).isFalse();
  }
}

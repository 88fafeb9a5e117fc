package io.github.gipsite.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What matches of a pattern begin with, so that other texts need not be tried. */
class PatternPrefixesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "其中 其中",
        "其中|分别(?:为|是)|按 其中,分别,按",
        "_{3,} _",
        "某某+ 某某",
        "增减?数 增",
        "增减*数 增",
        "增减{0,2}数 增",
        "公开[和、]部分 公开",
        "[Xx×]+(?![A-Za-z]) X,x,×",
        "[至—-]月 至,—,-",
        "[0-3]月 0,1,2,3",
        "[-+]5 -,+",
        "(?<!公民)(?<!公民、)法人 法人",
        "(?<=(?:市|县))局|[县区](?:a|b])|所 局,县,区,所",
        "(?!)|其余 其余"
      })
  void areReadOffThePattern(String regex, String beginnings) {
    assertThat(PatternPrefixes.of(regex)).contains(Arrays.asList(beginnings.split(",")));
  }

  @Test
  void aPatternThatFitsNothingHasNone() {
    assertThat(PatternPrefixes.of("(?!)")).contains(List.of());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "其中|",
        "|其中",
        "(?:其中)?",
        "某?",
        "某*",
        "某{0,3}",
        "[某]?月",
        "^其中",
        ".某",
        "(?=某)",
        "[^某]",
        "\\d",
        "某|\\Q|\\E",
        "(?i)a",
        "ab(?i)c|de",
        "[一-龥]",
        "[a[bc]]",
        "[a-z&&b]",
        "[]a]",
        "😀?a"
      })
  void areNotSaidWhereTheyAreNotPlainToSee(String regex) {
    assertThat(PatternPrefixes.of(regex)).isEmpty();
  }

  @Test
  void areNotSaidWhereCaseDoesNotMatter() {
    assertThat(PatternPrefixes.of(Pattern.compile("ab", Pattern.CASE_INSENSITIVE))).isEmpty();
  }
}

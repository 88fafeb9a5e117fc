package io.github.gipsite.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Every value is read as written, with its place. */
class YamlPlacesTest {
  @Test
  void numbersAreTheTextWritten() {
    assertThat(ParsedYaml.of("a: [0370, 12:30, 1e3, 9040.10, no, 2025-03-03, 1_000]\n").values())
        .containsExactly(
            "/a=0370@1:5+4",
            "/a=12:30@1:11+5",
            "/a=1e3@1:18+3",
            "/a=9040.10@1:23+7",
            "/a=no@1:32+2",
            "/a=2025-03-03@1:36+10",
            "/a=1_000@1:48+5");
  }

  @Test
  void nestedValuesHavePlaces() {
    assertThat(ParsedYaml.of("a:\n  b:\n    c: [ 13,  0]\n    d: 7\ne: 8\n").values())
        .containsExactly("/a/b/c=13@3:10+2", "/a/b/c=0@3:15+1", "/a/b/d=7@4:8+1", "/e=8@5:4+1");
  }

  @Test
  void aChineseCharacterIsOneColumn() {
    assertThat(ParsedYaml.of("自然人: [363, 七]\n").values())
        .containsExactly("/自然人=363@1:7+3", "/自然人=七@1:12+1");
  }

  @Test
  void aRareCharacterBeyondTheFirstPlaneIsOneColumnToo() {
    assertThat(ParsedYaml.of("𠮷野: [𠮷, 363]\n").values())
        .containsExactly("/𠮷野=𠮷@1:6+1", "/𠮷野=363@1:9+3");
  }

  @Test
  void commentsBeforeAndAfterDoNotMoveAnything() {
    assertThat(ParsedYaml.of("# 注：说明\na: 1 # 件\n\n  # 中间\nb: 2\n").values())
        .containsExactly("/a=1@2:4+1", "/b=2@5:4+1");
  }

  @Test
  void quotesCountAndAreLeftOut() {
    assertThat(ParsedYaml.of("a: \"示例\"\nb: '~'\n").values())
        .containsExactly("/a=示例@1:4+4", "/b=~@2:4+3");
  }

  @Test
  void keysHavePlaces() {
    YamlMap map = ParsedYaml.of("一: 1\nrequests:\n  received: 2\n").map().orElseThrow();
    assertThat(map.entry("requests").orElseThrow().key().place())
        .hasToString("f.yaml:2:1")
        .extracting(place -> place.length())
        .isEqualTo(8);
  }

  @Test
  void aSeparatorPastedFromAWebPageIsNoLineToAnEditor() {
    assertThat(ParsedYaml.of("title: \"示例\u2028报告\"\nb: 2\n").values()).endsWith("/b=2@2:4+1");
  }

  @Test
  void nothingIsWrittenInThreeWays() {
    YamlMap map =
        ParsedYaml.of("a:\nb: ~\nc: null\nd: '~'\ne: \"null\"\nf: 0\n").map().orElseThrow();
    assertThat(map.entries())
        .extracting(entry -> entry.name() + " " + ((YamlText) entry.value()).isNull())
        .containsExactly("a true", "b true", "c true", "d false", "e false", "f false");
  }
}

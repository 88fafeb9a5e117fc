package io.github.gipsite.scaffold;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.source.SourceText;
import io.github.gipsite.source.YamlMap;
import io.github.gipsite.source.YamlParser;
import io.github.gipsite.source.YamlText;
import io.github.gipsite.testkit.RandomText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YamlQuotingTest {
  private static final int TEXTS = 20_000;

  @Test
  void anyTextIsReadAsItWas() {
    RandomText texts = new RandomText();
    for (int i = 0; i < TEXTS; i++) {
      String text = texts.next();
      String written = YamlQuoting.words(text);
      if (YamlQuoting.unwritable(text).isEmpty()) {
        assertThat(read(written)).as(written).isEqualTo(text);
      } else {
        assertThat(read(written)).as(written).hasSameSizeAs(text).contains(" ");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"示例市人民政府", "2024 年报（修订）", "示例、示例；“示例”", "0x1F", "一"})
  void plainWordsStandAsTheyAre(String text) {
    assertThat(YamlQuoting.words(text)).isEqualTo(text);
  }

  private static String read(String written) {
    List<Diagnostic> findings = new ArrayList<>();
    Optional<YamlMap> map =
        YamlParser.parse(new SourceText("site.yaml", "title: " + written + "\n"), findings::add);
    assertThat(findings).as(written).isEmpty();
    return ((YamlText) map.orElseThrow().entries().get(0).value()).text();
  }
}

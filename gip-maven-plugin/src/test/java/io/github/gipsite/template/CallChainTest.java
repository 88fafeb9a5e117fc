package io.github.gipsite.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A variable and what is asked of it; everything else is left to OGNL. */
class CallChainTest {
  private static final Map<String, Object> VARIABLES =
      Map.of(
          "assets",
          new Assets(List.of(Asset.of("gip.css", "a {}"))),
          "names",
          List.of("甲", "乙"),
          "found",
          Optional.of("丙"),
          "file",
          new java.io.File("a"));

  @Test
  void aVariable() {
    assertThat(value("found")).contains(Optional.of("丙"));
  }

  @Test
  void whatItIsAsked() {
    assertThat(value("assets.all().size()")).contains(1);
    assertThat(value("names.isEmpty()")).contains(false);
    assertThat(value("found.get().length()")).contains(1);
  }

  @Test
  void withAText() {
    assertThat(value("assets.path('gip.css')").map(Object::toString).orElse(""))
        .startsWith("assets/gip-");
  }

  @Test
  void withANumber() {
    assertThat(value("names.get(1)")).contains("乙");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a + b",
        "a.b",
        "a.b(c)",
        "a.b('c', 'd')",
        "a.b('\\'')",
        "a.b(1 + 2)",
        "#strings.listJoin(a, 'b')",
        "@java.lang.Runtime@getRuntime()",
        "a[0]",
        "!a.b()",
        "'a'",
        ""
      })
  void anotherKindOfExpression(String expression) {
    assertThat(CallChain.parse(expression)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"nobody", "nobody.name()", "names.name()", "assets.path(1)"})
  void nothingThatCouldAnswer(String expression) {
    assertThat(value(expression)).isEmpty();
  }

  /** What a template has no business with. */
  @ParameterizedTest
  @ValueSource(
      strings = {"file.delete()", "names.getClass()", "assets.getClass()", "assets.wait()"})
  void nothingThatMayAnswer(String expression) {
    assertThat(value(expression)).isEmpty();
  }

  private static Optional<Object> value(String expression) {
    return CallChain.parse(expression).orElseThrow().value(VARIABLES::get);
  }
}

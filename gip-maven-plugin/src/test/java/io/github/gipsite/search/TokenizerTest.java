package io.github.gipsite.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TokenizerTest {
  static List<TokenCases.Case> cases() throws IOException {
    return TokenCases.read().all();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void cutsAsTheTableSays(TokenCases.Case one) {
    assertThat(Tokenizer.of(one.text())).isEqualTo(one.tokens());
  }
}

package io.github.gipsite.cache;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.testkit.ContentFolder;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The findings of all cases of the corpus survive the codec. */
class FindingsCodecTest {
  @ParameterizedTest
  @MethodSource("io.github.gipsite.build.CasesTest#cases")
  void isReadAsItWasWritten(Path folder) {
    List<Diagnostic> findings =
        ContentFolder.at(folder.resolve("content")).findings().all().stream()
            .filter(finding -> finding.explanation().isEmpty())
            .toList();
    FindingsCodec codec = new FindingsCodec();
    assertThat(codec.encode(findings).flatMap(codec::decode)).hasValue(findings);
  }
}

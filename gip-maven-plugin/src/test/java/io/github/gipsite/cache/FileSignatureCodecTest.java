package io.github.gipsite.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileSignatureCodecTest {
  private final FileSignatureCodec codec = new FileSignatureCodec();

  @TempDir private Path temp;

  @Test
  void isReadAsItWasWritten() throws IOException {
    Path file = Files.writeString(temp.resolve("a.txt"), "示例");
    Path link = Files.createSymbolicLink(temp.resolve("b.txt"), file);
    FileSignature signature = FileSignature.of(file);
    assertThat(signature.size()).isEqualTo(6);
    assertThat(codec.encode(signature).flatMap(codec::decode)).hasValue(signature);
    FileSignature other = FileSignature.of(link);
    assertThat(other.size()).isEqualTo(-1);
    assertThat(codec.encode(other).flatMap(codec::decode)).hasValue(other);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "6", "6 ", " 6", "6 a", "6 7 8", "6\t7", "6 99999999999999999999"})
  void aLineThatSomebodyElseWroteIsNone(String line) {
    assertThat(codec.decode(line)).isEmpty();
  }
}

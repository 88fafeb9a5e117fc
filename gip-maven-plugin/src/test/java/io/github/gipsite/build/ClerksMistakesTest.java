package io.github.gipsite.build;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.testkit.ClerksMistake;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each mistake of {@code clerks/mistakes.txt} with all that is printed about it, which has to be
 * enough to mend it. {@code -Dgip.golden=write} writes what is printed: read it before you commit
 * it.
 */
class ClerksMistakesTest {
  private static final Path FILE = Path.of("src/test/resources/clerks/mistakes.txt");

  @TempDir Path temp;

  static List<ClerksMistake> mistakes() {
    return ClerksMistake.in(FILE);
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void isToldAsWritten(ClerksMistake mistake) {
    if (!isWritten()) {
      assertThat(mistake.printed(temp)).isEqualTo(mistake.message());
    }
  }

  @Test
  void areWrittenWhereThatIsAskedFor() {
    if (isWritten()) {
      ClerksMistake.write(FILE, mistakes(), temp);
    }
    assertThat(mistakes().stream().map(ClerksMistake::name).collect(joining())).isNotEmpty();
  }

  private static boolean isWritten() {
    return "write".equals(System.getProperty("gip.golden"));
  }
}

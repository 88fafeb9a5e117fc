package io.github.gipsite.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.gipsite.testkit.DryRun;
import io.github.gipsite.testkit.FuzzedContent;
import io.github.gipsite.testkit.TextMutator;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Mutated files throw nothing and cause no hang, from reading to rendering. {@code
 * -Dgip.fuzz=200000} tries as many inputs as that; every test run tries over a thousand.
 */
class FuzzTest {
  private static final int INPUTS = Integer.getInteger("gip.fuzz", 1500);
  private static final long SEED = Long.getLong("gip.fuzz.seed", 20250303);
  private static final Duration LONGEST = Duration.ofSeconds(5);
  private static final int FILES = 6;

  /** Drawing takes longer than all the rest: one in so many is drawn on all kinds of page. */
  private static final int PREVIEWED = 20;

  @TempDir private Path temp;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024/report.yaml",
        "site.yaml",
        "bureau/agency.yaml",
        "2024/overview.md",
        "2024/problems.md",
        "2024/other.md"
      })
  void nothingIsThrownAndNothingHangs(String file) {
    DryRun run = new DryRun(FuzzedContent.write(temp));
    byte[] good = run.content().read(file).getBytes(UTF_8);
    TextMutator mutator = new TextMutator(new Random(SEED + file.hashCode()));
    for (int i = 0; i < INPUTS / FILES; i++) {
      byte[] mutant = mutator.of(good);
      run.content().write(file, mutant);
      try {
        assertTimeoutPreemptively(LONGEST, run::toTheEnd);
        if (i % PREVIEWED == 0) {
          assertTimeoutPreemptively(LONGEST, run::preview);
        }
      } catch (RuntimeException | AssertionError | StackOverflowError e) {
        fail("input %d of %s:%n%s".formatted(i, file, new String(mutant, UTF_8)), e);
      }
    }
  }
}

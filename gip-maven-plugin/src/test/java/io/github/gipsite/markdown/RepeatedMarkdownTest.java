package io.github.gipsite.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.diagnostic.Findings;
import io.github.gipsite.diagnostic.Severity;
import io.github.gipsite.testkit.ContentFolder;
import io.github.gipsite.testkit.DryRun;
import io.github.gipsite.testkit.RepeatedMarkdown;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A chapter as long as it may be of one construct over and over is read, checked, told and drawn in
 * a second of processor time on the stack that every thread has, or is a finding on its file; and
 * twice as much takes no more than about twice as long. {@code -Dgip.fuzz=200000} tries two
 * thousand mixtures of constructs, every test run fifteen.
 */
class RepeatedMarkdownTest {
  private static final int INPUTS = Integer.getInteger("gip.fuzz", 1500) / 100;
  private static final long SEED = Long.getLong("gip.fuzz.seed", 20250303);
  private static final String FILE = "2024/overview.md";
  private static final String START = "示例。\n\n";
  private static final int MOST_BYTES = 65_000;
  private static final double LONGEST_IN_MILLIS = 1000;

  /** What takes less is not worth comparing: much of it is spent on other things. */
  private static final double SHORT_IN_MILLIS = 100;

  /** Twice as much takes a little more than twice as long, and measuring is not exact. */
  private static final double STEEPEST = 3;

  private static final int TRIES = 4;

  /** What seems to grow too fast is measured again before it is said to. */
  private static final int MOST_TRIES = 20;

  private static final int WARM_UPS = 30;

  @TempDir private Path temp;
  private DryRun run;

  @BeforeEach
  void warmUp() throws Exception {
    run = new DryRun(ContentFolder.good(temp));
    for (int i = 0; i < WARM_UPS; i++) {
      millis("示例" + i + "。");
    }
  }

  @Test
  void everyConstructEndsSoon() throws Exception {
    List<String> faults = new ArrayList<>();
    for (RepeatedMarkdown construct : RepeatedMarkdown.listed()) {
      faults.addAll(faults(construct));
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void everyMixtureEndsSoon() throws Exception {
    Random random = new Random(SEED);
    List<String> faults = new ArrayList<>();
    for (int i = 0; i < INPUTS; i++) {
      faults.addAll(faults(RepeatedMarkdown.mixed(random)));
    }
    assertThat(faults).isEmpty();
  }

  private List<String> faults(RepeatedMarkdown construct) throws Exception {
    try {
      double whole = 0;
      double half = 0;
      for (int tries = 0; tries < (isSteep(whole, half) ? MOST_TRIES : TRIES); tries++) {
        whole = least(whole, millis(construct.upTo(MOST_BYTES)));
        if (whole <= SHORT_IN_MILLIS) {
          return List.of();
        }
        half = least(half, millis(construct.upTo(MOST_BYTES / 2)));
      }
      return whole > LONGEST_IN_MILLIS || isSteep(whole, half)
          ? List.of("%s: %.0f ms, half of it %.0f ms".formatted(construct, whole, half))
          : List.of();
    } catch (Exception e) {
      return List.of("%s: %s".formatted(construct, e));
    }
  }

  /** The least is what nothing else on the machine has disturbed. */
  private static double least(double before, double now) {
    return before == 0 ? now : Math.min(before, now);
  }

  private static boolean isSteep(double whole, double half) {
    return whole > STEEPEST * half;
  }

  /** Processor time of a thread with the stack that every thread has. */
  private double millis(String words) throws Exception {
    run.content().write(FILE, START + words);
    FutureTask<Double> task =
        new FutureTask<>(
            () -> {
              long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
              assertOnFile(run.toTheEnd());
              return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e6;
            });
    new Thread(task).start();
    return task.get();
  }

  private static void assertOnFile(Findings findings) {
    assertThat(findings.all())
        .filteredOn(finding -> finding.severity() == Severity.ERROR)
        .extracting(Diagnostic::place)
        .allMatch(place -> place.file().equals(FILE) && place.line() > 0);
  }
}

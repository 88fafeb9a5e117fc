package io.github.gipsite;

import io.github.gipsite.diagnostic.Wording;
import io.github.gipsite.findings.Messages;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/** Logs the progress of a run: a line for each stage when it is done, and a count on the way. */
final class ProgressLog {
  private static final int STEP = 100;
  private static final int LONG_STEP = 1000;

  private final Messages messages;
  private final Consumer<String> log;
  private final Consumer<String> warnings;
  private long start = System.nanoTime();

  ProgressLog(Messages messages, Consumer<String> log, Consumer<String> warnings) {
    this.messages = messages;
    this.log = log;
    this.warnings = warnings;
  }

  /** A stage has ended; the next one begins. */
  void done(String key, int count) {
    long now = System.nanoTime();
    BigDecimal seconds = BigDecimal.valueOf(now - start, 9).setScale(1, RoundingMode.HALF_UP);
    start = now;
    log.accept(messages.text("stage." + key, count, seconds.toPlainString()));
  }

  /** A stage is left out, for a reason that its message gives. */
  void skipped(String key, Wording state) {
    log.accept(messages.text("stage." + key + ".skipped", state));
  }

  /** Something went wrong that the result does not depend on. */
  void warn(Wording warning) {
    warnings.accept(messages.text(warning));
  }

  /** Counts on the way: every hundred, and beyond a thousand every thousand. */
  IntConsumer counting(String key) {
    return count -> {
      if (count % (count < LONG_STEP ? STEP : LONG_STEP) == 0) {
        log.accept(messages.text("stage." + key + ".count", count));
      }
    };
  }
}

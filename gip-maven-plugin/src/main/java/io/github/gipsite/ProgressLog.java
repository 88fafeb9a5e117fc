package io.github.gipsite;

import io.github.gipsite.diagnostic.Wording;
import io.github.gipsite.findings.Messages;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/** Logs the progress of a run: a line for each finished stage, and counts during a stage. */
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

  /** Logs that a stage has ended; the next one begins. */
  void done(String key, int count) {
    long now = System.nanoTime();
    BigDecimal seconds = BigDecimal.valueOf(now - start, 9).setScale(1, RoundingMode.HALF_UP);
    start = now;
    log.accept(messages.text("stage." + key, count, seconds.toPlainString()));
  }

  /** Logs that a stage is left out, with the reason. */
  void skipped(String key, Wording state) {
    log.accept(messages.text("stage." + key + ".skipped", state));
  }

  /** Logs a failure that does not affect the result. */
  void warn(Wording warning) {
    warnings.accept(messages.text(warning));
  }

  /** Returns a counter that logs every hundredth item, and every thousandth beyond a thousand. */
  IntConsumer counting(String key) {
    return count -> {
      if (count % (count < LONG_STEP ? STEP : LONG_STEP) == 0) {
        log.accept(messages.text("stage." + key + ".count", count));
      }
    };
  }
}

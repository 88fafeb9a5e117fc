package io.github.gipsite.preview;

import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * A time after which the thread that began it is interrupted, which closes the connection that it
 * waits for.
 */
final class TimeLimit {
  private final Thread thread;
  private final Future<?> alarm;
  private boolean ended;

  private TimeLimit(ScheduledExecutorService clock, long millis) {
    this.thread = Thread.currentThread();
    this.alarm = clock.schedule(this::interrupt, millis, TimeUnit.MILLISECONDS);
  }

  static TimeLimit start(ScheduledExecutorService clock, long millis) {
    return new TimeLimit(clock, millis);
  }

  private synchronized void interrupt() {
    if (!ended) {
      thread.interrupt();
    }
  }

  /** Lifts the limit: what the thread does from now on is not interrupted by it. */
  void end() {
    alarm.cancel(false);
    synchronized (this) {
      if (!ended) {
        ended = true;
        Thread.interrupted();
      }
    }
  }
}

package io.github.gipsite.preview;

import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * A time limit, after which the thread that set it is interrupted, which closes the connection that
 * it waits for.
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

  /** Ends the limit, so that the thread is not interrupted by it any more. */
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

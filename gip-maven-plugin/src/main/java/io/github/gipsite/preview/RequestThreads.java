package io.github.gipsite.preview;

import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * A bounded pool of threads that answer requests. None waits long for a client that has stopped
 * sending or reading: the web server of the JDK has time limits for the whole machine only.
 */
final class RequestThreads implements Executor, AutoCloseable {
  /** The most threads; browsers open fewer connections at once. */
  static final int MOST_THREADS = 32;

  /** The most waiting requests; further connections are closed unanswered. */
  private static final int MOST_WAITING = 1_000;

  /** The time from the first byte of a request to its last. */
  private static final long READING_MILLIS = 2_000;

  /**
   * The time for a request that has waited too long for a thread; it has arrived completely by
   * then.
   */
  private static final long LATE_READING_MILLIS = 50;

  /** The least rate at which a client is expected to read an answer. */
  private static final long BYTES_PER_MILLI = 100;

  private final ScheduledExecutorService clock;
  private final ExecutorService threads;
  private final Map<Thread, TimeLimit> reading = new ConcurrentHashMap<>();

  /**
   * Creates a pool whose threads are started when they are needed.
   *
   * @param clock on which time limits are noticed
   */
  RequestThreads(ScheduledExecutorService clock) {
    this.clock = clock;
    this.threads =
        new ThreadPoolExecutor(
            MOST_THREADS,
            MOST_THREADS,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(MOST_WAITING),
            work -> daemon(work, "gip-preview"));
  }

  static Thread daemon(Runnable work, String name) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    return thread;
  }

  /** Reads a request and answers it. */
  @Override
  public void execute(Runnable exchange) {
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(READING_MILLIS);
    threads.execute(() -> read(exchange, TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime())));
  }

  private void read(Runnable exchange, long millis) {
    TimeLimit limit = TimeLimit.start(clock, Math.max(millis, LATE_READING_MILLIS));
    reading.put(Thread.currentThread(), limit);
    try {
      exchange.run();
    } finally {
      reading.remove(Thread.currentThread());
      limit.end();
    }
  }

  /** Marks the request of this thread as read: rendering a page has no time limit. */
  void endReading() {
    Objects.requireNonNull(reading.get(Thread.currentThread())).end();
  }

  /** Sends something to a client. */
  interface Sending {
    void run() throws IOException;
  }

  /**
   * Sends an answer, within the time that its size allows.
   *
   * @param bytes how much it has to take
   */
  void send(Sending answer, int bytes) throws IOException {
    TimeLimit limit = TimeLimit.start(clock, READING_MILLIS + bytes / BYTES_PER_MILLI);
    try {
      answer.run();
    } finally {
      limit.end();
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}

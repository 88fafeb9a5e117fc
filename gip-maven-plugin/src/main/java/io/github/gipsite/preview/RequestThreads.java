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
 * A bounded number of threads that answer requests. None waits long for a client that has stopped
 * sending or reading: the web server of the JDK has time limits for the whole machine only.
 */
final class RequestThreads implements Executor, AutoCloseable {
  /** More than browsers open at once. */
  static final int MOST_THREADS = 32;

  /** Beyond these a connection is closed unanswered. */
  private static final int MOST_WAITING = 1_000;

  /** From the first byte of a request to its last. */
  private static final long READING_MILLIS = 2_000;

  /** For a request that has waited for a thread so long that no time is left; it is there whole. */
  private static final long LATE_READING_MILLIS = 50;

  /** What a client is expected to take of an answer, at the least. */
  private static final long BYTES_PER_MILLI = 100;

  private final ScheduledExecutorService clock;
  private final ExecutorService threads;
  private final Map<Thread, TimeLimit> reading = new ConcurrentHashMap<>();

  /**
   * Threads that are started when they are needed.
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

  /** Reads a request and has it answered. */
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

  /** Notes that the request of this thread is read: to make a page may take as long as it does. */
  void endReading() {
    Objects.requireNonNull(reading.get(Thread.currentThread())).end();
  }

  /** Something that is sent to a client. */
  interface Sending {
    void run() throws IOException;
  }

  /**
   * Sends an answer, as far as the client takes it in time.
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

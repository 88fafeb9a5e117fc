package io.github.gipsite.preview;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.LongSupplier;

/**
 * The waiting requests by which pages learn of the next draft. They keep no thread: an answer is
 * begun at once, goes on with a line break at intervals, by which a closed page is noticed, and
 * ends with {@code changed} or without it.
 */
final class ChangePolls {
  /**
   * The most requests that wait; a browser opens six connections to a server, and needs some for
   * pages.
   */
  static final int MOST = 4;

  private static final int MOST_BEATS = 25;
  private static final String BEAT = "\n";
  private static final String CHANGED = "changed";

  private final LongSupplier version;
  private final Deque<Poll> waiting = new ArrayDeque<>();

  private record Poll(HttpExchange exchange, int beats) {}

  /**
   * Creates an empty set of polls.
   *
   * @param version of the draft as it is now
   */
  ChangePolls(LongSupplier version) {
    this.version = version;
  }

  /**
   * Takes over an exchange whose headers are sent. The one that has waited longest is ended where
   * there are too many.
   *
   * @param known the version that the page shows
   */
  synchronized void add(HttpExchange exchange, long known) {
    if (known != version.getAsLong()) {
      end(exchange, CHANGED);
    } else if (isSent(exchange, BEAT)) {
      waiting.add(new Poll(exchange, 1));
    }
    if (waiting.size() > MOST) {
      end(waiting.remove().exchange(), BEAT);
    }
  }

  /** Notifies all pages of another draft. */
  synchronized void notifyPages() {
    waiting.forEach(poll -> end(poll.exchange(), CHANGED));
    waiting.clear();
  }

  /** Ends the polls of pages that were closed or have waited long enough. */
  synchronized void sendHeartbeats() {
    for (int i = waiting.size(); i > 0; i--) {
      Poll poll = waiting.remove();
      if (poll.beats() == MOST_BEATS) {
        end(poll.exchange(), BEAT);
      } else if (isSent(poll.exchange(), BEAT)) {
        waiting.add(new Poll(poll.exchange(), poll.beats() + 1));
      }
    }
  }

  synchronized int size() {
    return waiting.size();
  }

  /** Sends a few bytes, which cannot block, even where the client does not read them. */
  private static boolean isSent(HttpExchange exchange, String text) {
    OutputStream body = exchange.getResponseBody();
    try {
      body.write(text.getBytes(StandardCharsets.US_ASCII));
      body.flush();
      return true;
    } catch (IOException e) {
      exchange.close();
      return false;
    }
  }

  private static void end(HttpExchange exchange, String text) {
    if (isSent(exchange, text)) {
      exchange.close();
    }
  }
}

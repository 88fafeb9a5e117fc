package io.github.gipsite.preview;

import com.sun.net.httpserver.Headers;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Decides which requests the preview answers: those of its own pages, and of addresses that were
 * typed in. Every other origin is refused without exceptions, also a mere link to the preview: it
 * cannot be distinguished from a frame or a window that the other page goes on to examine.
 */
final class RequestPolicy {
  static final int BAD_REQUEST = 400;
  static final int FORBIDDEN = 403;
  static final int METHOD_NOT_ALLOWED = 405;

  static final List<String> METHODS = List.of("GET", "HEAD");

  private static final int DEFAULT_PORT = 80;
  private static final Set<String> OWN_HOSTS = Set.of("127.0.0.1", "localhost", "[::1]");

  /**
   * The values of {@code Sec-Fetch-Site} that are allowed. Another port of this machine is {@code
   * same-site}, and another origin all the same.
   */
  private static final Set<String> OWN_FETCHES = Set.of("same-origin", "none");

  private final int port;

  /**
   * Creates the policy of a server.
   *
   * @param port on which it listens
   */
  RequestPolicy(int port) {
    this.port = port;
  }

  /** The status with which a request is refused; empty where it is allowed. */
  OptionalInt refusal(String method, Headers headers) {
    if (!isOwnHost(headers) || !isOwnOrigin(headers) || !isOwnFetch(headers)) {
      return OptionalInt.of(FORBIDDEN);
    }
    if (!METHODS.contains(method)) {
      return OptionalInt.of(METHOD_NOT_ALLOWED);
    }
    return hasBody(headers) ? OptionalInt.of(BAD_REQUEST) : OptionalInt.empty();
  }

  /**
   * Whether the request names this machine as its host: a page elsewhere may use a name of its own
   * that leads here (DNS rebinding).
   */
  private boolean isOwnHost(Headers headers) {
    List<String> hosts = values(headers, "Host");
    return hosts.size() == 1
        && OWN_HOSTS.stream().anyMatch(host -> isNamed(hosts.get(0), host + ":" + port, host));
  }

  private boolean isNamed(String written, String inFull, String withoutPort) {
    return written.equalsIgnoreCase(inFull)
        || (port == DEFAULT_PORT && written.equalsIgnoreCase(withoutPort));
  }

  private static boolean isOwnOrigin(Headers headers) {
    String own = "http://" + headers.getFirst("Host");
    return values(headers, "Origin").stream().allMatch(own::equalsIgnoreCase);
  }

  private static boolean isOwnFetch(Headers headers) {
    return OWN_FETCHES.containsAll(values(headers, "Sec-Fetch-Site"));
  }

  /** Whether the request announces a body: one that is never sent would block a thread. */
  private static boolean hasBody(Headers headers) {
    return headers.containsKey("Transfer-Encoding")
        || !Set.of("0").containsAll(values(headers, "Content-Length"));
  }

  private static List<String> values(Headers headers, String name) {
    return Objects.requireNonNullElse(headers.get(name), List.of());
  }
}

package io.github.gipsite.preview;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.gipsite.BuildSettings;
import io.github.gipsite.SiteBuild;
import io.github.gipsite.diagnostic.Messages;
import io.github.gipsite.source.SourceFolder;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Serves a preview of the site to this machine, and to no other. There is nothing it could serve
 * but the files of the draft.
 */
public final class PreviewServer implements AutoCloseable {
  static final String SCRIPT = "/.gip/preview.js";

  private static final String CHANGES = "/.gip/changes";

  /** How long a page waits for a change before it asks again. */
  private static final long LONGEST_WAIT_IN_MILLIS = 25_000;

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool(PreviewServer::daemon);
  private final Watch watch;
  private final Preview preview;
  private final Pages pages;

  /**
   * Builds the first draft and begins to serve.
   *
   * @param port 0 for any that is free
   * @throws java.net.BindException where the port is taken
   */
  public PreviewServer(BuildSettings settings, int port) throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    // Before the first draft, so that no change is missed.
    watch = new Watch(settings.content(), List.of(settings.output(), settings.findings()));
    preview = new Preview(new SiteBuild(settings, line -> {})::draft);
    pages = new Pages(Messages.in(settings.locale()), new SourceFolder(settings.content()));
    server.createContext("/", this::answer);
    server.setExecutor(threads);
    server.start();
  }

  /** Where to look at it. */
  public String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
  }

  /** Builds anew whenever the content changes, until it is interrupted. */
  public void follow() throws InterruptedException {
    while (true) {
      watch.await();
      preview.refresh();
    }
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = Objects.requireNonNullElse(exchange.getRequestURI().getPath(), "/");
      if (!isForThisMachine(exchange)) {
        send(exchange, 403, "text/plain", new byte[0]);
      } else if (path.equals(SCRIPT)) {
        send(exchange, 200, "text/javascript", script());
      } else if (path.equals(CHANGES)) {
        send(exchange, changed(exchange) ? 200 : 204, "text/plain", new byte[0]);
      } else {
        page(exchange, path.substring(1));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** A page of another site could lead here under a name of its own. */
  private static boolean isForThisMachine(HttpExchange exchange) {
    String host = Objects.requireNonNullElse(exchange.getRequestHeaders().getFirst("Host"), "");
    return host.matches("(127[.]0[.]0[.]1|localhost|\\[::1])(:[0-9]+)?");
  }

  private boolean changed(HttpExchange exchange) throws InterruptedException {
    String query = Objects.requireNonNullElse(exchange.getRequestURI().getQuery(), "");
    long known = query.matches("[0-9]{1,18}") ? Long.parseLong(query) : 0;
    return preview.awaitOtherThan(known, LONGEST_WAIT_IN_MILLIS);
  }

  private void page(HttpExchange exchange, String path) throws IOException {
    Preview.Numbered current = preview.current();
    Optional<byte[]> file;
    try {
      file = pages.file(current, path);
    } catch (RuntimeException e) {
      // Content that no page can be made of: the findings say what is wrong with it.
      file = Optional.empty();
    }
    if (file.isPresent() && path.startsWith("assets/")) {
      // Its address changes with what it says: a browser may keep it.
      exchange.getResponseHeaders().set("Cache-Control", "max-age=31536000, immutable");
    }
    if (file.isPresent()) {
      send(exchange, 200, type(path), file.get());
    } else {
      send(exchange, 404, "text/html; charset=utf-8", pages.instead(current));
    }
  }

  private static void send(HttpExchange exchange, int status, String type, byte[] body)
      throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.getResponseHeaders().putIfAbsent("Cache-Control", List.of("no-store"));
    boolean bodiless = body.length == 0 || exchange.getRequestMethod().equals("HEAD");
    exchange.sendResponseHeaders(status, bodiless ? -1 : body.length);
    if (!bodiless) {
      try (OutputStream out = exchange.getResponseBody()) {
        out.write(body);
      }
    }
  }

  private static String type(String path) {
    String ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return switch (path.isEmpty() || path.endsWith("/") ? "html" : ending) {
      case "html" -> "text/html; charset=utf-8";
      case "css" -> "text/css; charset=utf-8";
      case "js" -> "text/javascript; charset=utf-8";
      case "json" -> "application/json";
      case "xml" -> "application/xml";
      case "csv" -> "text/csv; charset=utf-8";
      case "pdf" -> "application/pdf";
      case "png" -> "image/png";
      case "jpg", "jpeg" -> "image/jpeg";
      default -> "application/octet-stream";
    };
  }

  private static byte[] script() throws IOException {
    try (InputStream in = PreviewServer.class.getResourceAsStream("preview.js")) {
      return Objects.requireNonNull(in).readAllBytes();
    }
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "gip-preview");
    thread.setDaemon(true);
    return thread;
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}

package io.github.gipsite.preview;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.gipsite.BuildSettings;
import io.github.gipsite.SiteBuild;
import io.github.gipsite.findings.Messages;
import io.github.gipsite.source.SourceFolder;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Serves the preview to this machine only, and only the files of the draft. */
public final class PreviewServer implements AutoCloseable {
  static final String SCRIPT = "/.gip/preview.js";

  private static final String CHANGES = "/.gip/changes";
  private static final long BEAT_IN_MILLIS = 1_000;

  private final HttpServer server;
  private final ScheduledThreadPoolExecutor clock =
      new ScheduledThreadPoolExecutor(
          1,
          work -> RequestThreads.daemon(work, "gip-preview-clock"),
          new ThreadPoolExecutor.DiscardPolicy());
  private final RequestThreads threads = new RequestThreads(clock);
  private final RequestPolicy policy;
  private final FolderWatcher watch;
  private final Messages messages;
  private final Preview preview;
  private final PreviewPages pages;
  private final ChangePolls polls;
  private final Future<?> beats;

  /**
   * Builds the first draft and begins to serve.
   *
   * @param port 0 for any that is free
   * @throws java.net.BindException where the port is taken
   */
  public PreviewServer(BuildSettings settings, int port) throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    policy = new RequestPolicy(server.getAddress().getPort());
    // Before the first draft, so that no change is missed.
    watch = new FolderWatcher(settings.content(), List.of(settings.output(), settings.findings()));
    messages = Messages.in(settings.locale());
    preview = new Preview(new SiteBuild(settings, line -> {})::draft);
    pages = new PreviewPages(messages, new SourceFolder(settings.content()));
    polls = new ChangePolls(() -> preview.current().version());
    clock.setRemoveOnCancelPolicy(true);
    beats =
        clock.scheduleWithFixedDelay(
            polls::sendHeartbeats, BEAT_IN_MILLIS, BEAT_IN_MILLIS, TimeUnit.MILLISECONDS);
    server.createContext("/", this::answer);
    server.setExecutor(threads);
    server.start();
  }

  /** The address to open in a browser. */
  public String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
  }

  /** Builds anew whenever the content changes, until it is interrupted. */
  public void follow() throws InterruptedException {
    while (true) {
      watch.await();
      preview.refresh();
      polls.notifyPages();
    }
  }

  private void answer(HttpExchange exchange) throws IOException {
    threads.endReading();
    try {
      protect(exchange.getResponseHeaders());
      answerOrRefuse(exchange);
    } catch (RuntimeException | Error e) {
      exchange.close();
      throw e;
    }
  }

  private void answerOrRefuse(HttpExchange exchange) throws IOException {
    String path = Objects.requireNonNullElse(exchange.getRequestURI().getPath(), "/");
    OptionalInt refusal = policy.refusal(exchange.getRequestMethod(), exchange.getRequestHeaders());
    if (refusal.isPresent()) {
      refuse(exchange, refusal.getAsInt());
    } else if (path.equals(SCRIPT)) {
      send(exchange, 200, MediaTypes.SCRIPT, script());
    } else if (path.equals(CHANGES)) {
      poll(exchange);
    } else {
      page(exchange, path.substring(1));
    }
  }

  /** Sets the headers that also protect browsers that do not send the origin of a request. */
  private static void protect(Headers headers) {
    headers.set("Cross-Origin-Resource-Policy", "same-origin");
    headers.set("Content-Security-Policy", "frame-ancestors 'none'");
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("Cache-Control", "no-store");
  }

  private void refuse(HttpExchange exchange, int status) throws IOException {
    if (status == RequestPolicy.METHOD_NOT_ALLOWED) {
      exchange.getResponseHeaders().set("Allow", String.join(", ", RequestPolicy.METHODS));
    }
    // People who followed a link see the reason; no browser causes the other statuses.
    String reason =
        status == RequestPolicy.FORBIDDEN ? messages.text("preview.refused", address()) : "";
    send(exchange, status, MediaTypes.TEXT, reason.getBytes(StandardCharsets.UTF_8));
  }

  private void poll(HttpExchange exchange) throws IOException {
    String query = Objects.requireNonNullElse(exchange.getRequestURI().getQuery(), "");
    if (isHead(exchange)) {
      send(exchange, 200, MediaTypes.TEXT, new byte[0]);
    } else {
      exchange.getResponseHeaders().set("Content-Type", MediaTypes.TEXT);
      exchange.sendResponseHeaders(200, 0);
      polls.add(exchange, query.matches("[0-9]{1,18}") ? Long.parseLong(query) : 0);
    }
  }

  private void page(HttpExchange exchange, String path) throws IOException {
    Preview.NumberedSite current = preview.current();
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
      send(exchange, 200, MediaTypes.of(path), file.get());
    } else {
      send(exchange, 404, MediaTypes.HTML, pages.errorPage(current));
    }
  }

  private void send(HttpExchange exchange, int status, String type, byte[] body)
      throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    boolean bodiless = body.length == 0 || isHead(exchange);
    threads.send(
        () -> {
          try (exchange) {
            exchange.sendResponseHeaders(status, bodiless ? -1 : body.length);
            if (!bodiless) {
              exchange.getResponseBody().write(body);
            }
          }
        },
        body.length);
  }

  private static boolean isHead(HttpExchange exchange) {
    return exchange.getRequestMethod().equals("HEAD");
  }

  private static byte[] script() throws IOException {
    try (InputStream in = PreviewServer.class.getResourceAsStream("preview.js")) {
      return Objects.requireNonNull(in).readAllBytes();
    }
  }

  @Override
  public void close() {
    server.stop(0);
    beats.cancel(false);
    threads.close();
    clock.shutdownNow();
  }
}

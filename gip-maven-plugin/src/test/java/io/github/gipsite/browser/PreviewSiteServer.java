package io.github.gipsite.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.gipsite.PreviewSite;
import io.github.gipsite.output.OutputFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Serves one draft after another at one address, each page as it would be published. */
final class PreviewSiteServer implements AutoCloseable {
  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8");

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private volatile PreviewSite draft;

  PreviewSiteServer(PreviewSite draft) throws IOException {
    this.draft = draft;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.setExecutor(threads);
    server.start();
  }

  void show(PreviewSite other) {
    draft = other;
  }

  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath().substring(1);
      Optional<OutputFile> file = draft.file(path);
      String ending = path.substring(path.lastIndexOf('.') + 1);
      exchange
          .getResponseHeaders()
          .set("Content-Type", TYPES.getOrDefault(ending, "application/octet-stream"));
      if (path.startsWith("assets/")) {
        exchange.getResponseHeaders().set("Cache-Control", "max-age=3600, immutable");
      }
      exchange.sendResponseHeaders(file.isPresent() ? 200 : 404, 0);
      exchange.getResponseBody().write(file.isPresent() ? bytes(file.get()) : new byte[0]);
    }
  }

  private static byte[] bytes(OutputFile file) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    file.content().writeTo(bytes);
    return bytes.toByteArray();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}

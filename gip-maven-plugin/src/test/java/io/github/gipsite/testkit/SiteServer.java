package io.github.gipsite.testkit;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;

/** A static web server for this machine only, with the site under a path. */
public final class SiteServer implements AutoCloseable {
  private final HttpServer server;
  private final String path;
  private final Path site;

  public SiteServer(Path site, String path) throws IOException {
    this.site = site;
    this.path = path;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  public String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  private void answer(HttpExchange exchange) throws IOException {
    String asked = exchange.getRequestURI().getPath();
    Path file =
        asked.startsWith(path) ? site.resolve(asked.substring(path.length())).normalize() : site;
    boolean found = file.startsWith(site) && Files.isRegularFile(file);
    byte[] bytes = found ? Files.readAllBytes(file) : new byte[0];
    exchange.getResponseHeaders().set("Content-Type", type(asked));
    exchange.sendResponseHeaders(found ? 200 : 404, bytes.length == 0 ? -1 : bytes.length);
    try (var body = exchange.getResponseBody()) {
      body.write(bytes);
    }
  }

  private static String type(String path) {
    if (path.endsWith(".html")) {
      return "text/html";
    }
    if (path.endsWith(".js")) {
      return "text/javascript";
    }
    return path.endsWith(".css") ? "text/css" : "application/octet-stream";
  }

  @Override
  public void close() {
    server.stop(0);
  }
}

package io.github.gipsite.testkit;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Requests to a server of this machine, byte by byte as no well-behaved client would send them. */
public final class RawRequest {
  private static final int LONGEST_WAIT_IN_MILLIS = 20_000;

  private final int port;

  public RawRequest(String address) {
    this.port = URI.create(address).getPort();
  }

  /** A connection on which a text is sent. */
  public Socket send(String text) throws IOException {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setSoTimeout(LONGEST_WAIT_IN_MILLIS);
    socket.getOutputStream().write(filled(text).getBytes(StandardCharsets.UTF_8));
    return socket;
  }

  /** The whole answer to a request whose lines are given; PORT stands for the port. */
  public String answer(String... lines) throws IOException {
    try (Socket socket = send(String.join("\r\n", lines) + "\r\nConnection: close\r\n\r\n")) {
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** The answer to a GET with an own host and more lines. */
  public String get(String path, String... headers) throws IOException {
    return answer("GET /" + path + " HTTP/1.1", own(headers));
  }

  public static int status(String answer) {
    return Integer.parseInt(answer.substring("HTTP/1.1 ".length(), "HTTP/1.1 200".length()));
  }

  private static String own(String... headers) {
    return String.join("\r\n", "Host: 127.0.0.1:PORT", String.join("\r\n", headers)).strip();
  }

  private String filled(String text) {
    return text.replace("PORT", String.valueOf(port));
  }
}

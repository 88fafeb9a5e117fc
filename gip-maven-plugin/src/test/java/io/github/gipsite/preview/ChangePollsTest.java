package io.github.gipsite.preview;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChangePollsTest {
  private static final long VERSION = 5;

  private final ChangePolls polls = new ChangePolls(() -> VERSION);
  private HttpServer server;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          polls.add(exchange, VERSION);
        });
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void aPageThatWasLeftIsLetGoOf() throws IOException, InterruptedException {
    try (Socket stays = poll()) {
      poll().close();
      poll().close();
      assertThat(polls.size()).isEqualTo(3);
      for (int i = 0; i < 5; i++) {
        polls.sendHeartbeats();
        TimeUnit.MILLISECONDS.sleep(100);
      }
      assertThat(polls.size()).isEqualTo(1);
      polls.notifyPages();
      assertThat(new String(stays.getInputStream().readAllBytes(), StandardCharsets.US_ASCII))
          .contains("changed");
    }
  }

  @Test
  void aPageThatHasWaitedLongEnoughAsksAgain() throws IOException, InterruptedException {
    try (Socket waits = poll()) {
      for (int i = 0; i < 25; i++) {
        polls.sendHeartbeats();
      }
      assertThat(polls.size()).isZero();
      assertThat(new String(waits.getInputStream().readAllBytes(), StandardCharsets.US_ASCII))
          .endsWith("0\r\n\r\n")
          .doesNotContain("changed");
    }
  }

  /** A connection whose poll waits. */
  private Socket poll() throws IOException, InterruptedException {
    int before = polls.size();
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.getAddress().getPort());
    socket.setSoTimeout(20_000);
    socket
        .getOutputStream()
        .write(
            "GET / HTTP/1.1\r\nHost: 示例\r\nConnection: close\r\n\r\n"
                .getBytes(StandardCharsets.UTF_8));
    while (polls.size() == before) {
      TimeUnit.MILLISECONDS.sleep(5);
    }
    return socket;
  }
}

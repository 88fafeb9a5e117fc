package io.github.gipsite.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The preview and clients that wait, leave, or read nothing. */
class PreviewConnectionsTest extends PreviewClient {
  private static final int MOST_THREADS = 32;
  private static final String POLL =
      "GET /.gip/changes?%s HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\n\r\n";

  @Test
  void aPageIsToldOfAChange() throws IOException {
    Socket poll = poll(version());
    content.changeIn("2024/overview.md", "示例", "另一个示例");
    assertThat(rest(poll)).endsWith("changed\r\n0\r\n\r\n");
  }

  @Test
  void aPageThatShowsAnOldDraftIsToldAtOnce() throws IOException {
    assertThat(rest(poll("1"))).endsWith("changed\r\n0\r\n\r\n");
  }

  @Test
  void theOldestOfManyPollsGivesWay() throws IOException {
    String version = version();
    Socket first = poll(version);
    for (int i = 0; i < 4; i++) {
      poll(version);
    }
    assertThat(rest(first)).endsWith("\r\n0\r\n\r\n").doesNotContain("changed");
  }

  @Test
  void manyPollsThatWereLeftKeepNoThread() throws IOException, InterruptedException {
    String version = version();
    for (int i = 0; i < 500; i++) {
      poll(version).close();
    }
    for (int i = 0; i < 500; i++) {
      poll(version);
    }
    assertThat(request.get("")).startsWith("HTTP/1.1 200");
    assertThat(threads()).isLessThanOrEqualTo(MOST_THREADS);
    await(() -> busyThreads() == 0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"G", "GET / HTTP/1.1\r\n", "GET / HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nX-A"})
  void halfRequestsDoNotKeepOthersWaiting(String half) throws IOException, InterruptedException {
    for (int i = 0; i < 200; i++) {
      sockets.add(request.send(half));
    }
    assertThat(request.get("")).startsWith("HTTP/1.1 200");
    assertThat(threads()).isLessThanOrEqualTo(MOST_THREADS);
    await(() -> busyThreads() == 0);
  }

  @Test
  void manyConnectionsOnWhichNothingIsSentKeepNoThread() throws IOException, InterruptedException {
    for (int i = 0; i < 500; i++) {
      sockets.add(request.send(""));
    }
    assertThat(request.get("")).startsWith("HTTP/1.1 200");
    await(() -> busyThreads() == 0);
  }

  @Test
  void whoReadsNothingDoesNotKeepOthersWaiting() throws IOException, InterruptedException {
    content.write("2024/files/a.pdf", new byte[8_000_000]);
    await(() -> request.get("2024/files/a.pdf").startsWith("HTTP/1.1 200"));
    for (int i = 0; i < 20; i++) {
      sockets.add(request.send("GET /2024/files/a.pdf HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\n\r\n"));
    }
    assertThat(request.get("")).startsWith("HTTP/1.1 200");
  }

  /** The version that a page shows. */
  private String version() throws IOException {
    String page = request.get("");
    return page.substring(page.indexOf("data-version=\"") + 14).replaceAll("(?s)\".*", "");
  }

  /** A poll that has begun to wait. */
  private Socket poll(String version) throws IOException {
    Socket socket = request.send(POLL.formatted(version));
    sockets.add(socket);
    socket.getInputStream().readNBytes("HTTP/1.1 200".length());
    return socket;
  }

  /** What is still sent until the next request could be made. */
  private static String rest(Socket socket) throws IOException {
    StringBuilder text = new StringBuilder();
    while (!text.toString().endsWith("\r\n0\r\n\r\n")) {
      int next = socket.getInputStream().read();
      assertThat(next).as("after %s", text).isNotNegative();
      text.append((char) next);
    }
    return text.toString();
  }

  private static long threads() {
    return stacks().count();
  }

  /** Threads with a request that is not read, or not answered. */
  private static long busyThreads() {
    return stacks()
        .filter(
            stack ->
                Stream.of(stack)
                    .anyMatch(call -> call.getClassName().endsWith("ServerImpl$Exchange")))
        .count();
  }

  private static Stream<StackTraceElement[]> stacks() {
    return Thread.getAllStackTraces().entrySet().stream()
        .filter(thread -> thread.getKey().getName().equals("gip-preview"))
        .map(Map.Entry::getValue);
  }

  private interface Awaited {
    boolean isSo() throws IOException;
  }

  private static void await(Awaited awaited) throws IOException, InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
    while (!awaited.isSo()) {
      assertThat(System.nanoTime()).isLessThan(end);
      TimeUnit.MILLISECONDS.sleep(20);
    }
  }
}

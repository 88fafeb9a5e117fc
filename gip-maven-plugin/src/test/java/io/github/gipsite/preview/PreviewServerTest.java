package io.github.gipsite.preview;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.testkit.ContentFolder;
import io.github.gipsite.testkit.RawRequest;
import io.github.gipsite.testkit.RunningPreview;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The preview and clients that mean it harm, or leave. */
class PreviewServerTest {
  private static final String UNPUBLISHED = "search/text/0.js";
  private static final int MOST_THREADS = 32;
  private static final String POLL =
      "GET /.gip/changes?%s HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\n\r\n";

  private ContentFolder content;
  private RunningPreview server;
  private RawRequest request;
  private final List<Socket> sockets = new ArrayList<>();

  @BeforeEach
  void start(@TempDir Path folder) throws IOException {
    content = ContentFolder.good(folder.resolve("content"));
    server = new RunningPreview(content.root());
    request = new RawRequest(server.address());
  }

  @AfterEach
  void stop() throws IOException {
    for (Socket socket : sockets) {
      socket.close();
    }
    server.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Sec-Fetch-Site: none",
        "Sec-Fetch-Site: same-origin",
        "Origin: http://127.0.0.1:PORT",
      })
  void itsOwnPagesAndTypedAddressesAreAnswered(String header) throws IOException {
    assertThat(request.get(UNPUBLISHED, header)).startsWith("HTTP/1.1 200").contains("示例");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sec-Fetch-Site: cross-site",
        "Sec-Fetch-Site: same-site",
        "Sec-Fetch-Site: of-tomorrow",
        "Sec-Fetch-Site: same-origin\r\nSec-Fetch-Site: cross-site",
        "Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: navigate\r\nSec-Fetch-Dest: document",
        "Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: navigate\r\nSec-Fetch-Dest: iframe",
        "Origin: null",
        "Origin: http://127.0.0.1:1",
        "Origin: http://127.0.0.1",
        "Origin: https://127.0.0.1:PORT",
        "Origin: http://localhost:PORT",
        "Origin: http://evil.example",
        "Origin: http://127.0.0.1:PORT http://evil.example",
        "Origin: http://127.0.0.1:PORT\r\nOrigin: http://evil.example",
        "Origin:",
      })
  void everyOtherOriginIsRefused(String header) throws IOException {
    for (String path : List.of(UNPUBLISHED, "", ".gip/changes?0", ".gip/preview.js")) {
      assertThat(request.get(path, header))
          .startsWith("HTTP/1.1 403")
          .contains("请把 " + server.address() + " 输入")
          .doesNotContain("示例", "changed");
    }
  }

  @Test
  void itListensToThisMachineAlone() {
    assertThat(URI.create(server.address()).getHost()).isEqualTo("127.0.0.1");
  }

  @ParameterizedTest
  @CsvSource({
    "127.0.0.1:PORT, 200",
    "localhost:PORT, 200",
    "LOCALHOST:PORT, 200",
    "[::1]:PORT, 200",
    "127.0.0.1, 403",
    "127.0.0.1:1, 403",
    "localhost, 403",
    "[::1], 403",
    "[::2]:PORT, 403",
    "evil.example:PORT, 403",
    "127.0.0.1.evil.example:PORT, 403",
    "127.0.0.1:PORT.evil.example, 403",
    "127.0.0.1:PORT@evil.example, 403",
    "evil.example, 403",
    "'', 403",
  })
  void onlyThisServerIsAsked(String host, int status) throws IOException {
    assertThat(RawRequest.status(request.answer("GET / HTTP/1.1", "Host: " + host)))
        .isEqualTo(status);
  }

  @Test
  void aRequestWithoutAHostOrWithTwoIsRefused() throws IOException {
    String own = "Host: 127.0.0.1:PORT";
    assertThat(request.answer("GET / HTTP/1.0")).startsWith("HTTP/1.1 403");
    assertThat(request.answer("GET / HTTP/1.1", own, "Host: evil.example"))
        .startsWith("HTTP/1.1 403");
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE", "get", "MOVE"})
  void thereIsOnlySomethingToGet(String method) throws IOException {
    assertThat(request.answer(method + " / HTTP/1.1", "Host: 127.0.0.1:PORT"))
        .startsWith("HTTP/1.1 405")
        .contains("Allow: GET, HEAD\r\n")
        .doesNotContain("示例");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Content-Length: 9", "Content-Length: 99999999", "Transfer-Encoding: chunked"})
  void aBodyThatDoesNotComeIsNotWaitedForLong(String header) throws IOException {
    assertThat(request.get("", header)).startsWith("HTTP/1.1 400");
    assertThat(request.answer("POST / HTTP/1.1", "Host: 127.0.0.1:PORT", header))
        .startsWith("HTTP/1.1 405");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", UNPUBLISHED, "no-such-page", ".gip/preview.js", ".gip/changes?0", "feed.xml"})
  void everyAnswerIsForItsOwnPagesAlone(String path) throws IOException {
    for (String origin : List.of("none", "cross-site")) {
      assertThat(request.get(path, "Sec-Fetch-Site: " + origin))
          .contains("Cross-origin-resource-policy: same-origin\r\n")
          .contains("X-content-type-options: nosniff\r\n")
          .contains("Content-security-policy: frame-ancestors 'none'\r\n");
    }
  }

  @Test
  void aHeadHasNoBody() throws IOException {
    for (String path : List.of("", UNPUBLISHED, ".gip/changes?0", "no-such-page")) {
      String answer = request.answer("HEAD /" + path + " HTTP/1.1", "Host: 127.0.0.1:PORT");
      assertThat(answer).matches("(?s)HTTP/1.1 (200|404) .*\r\n\r\n");
    }
  }

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

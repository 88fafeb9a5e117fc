package io.github.gipsite.preview;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.testkit.RawRequest;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The preview and requests that mean it harm. */
class PreviewServerTest extends PreviewClient {
  private static final String UNPUBLISHED = "search/text/0.js";

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
}

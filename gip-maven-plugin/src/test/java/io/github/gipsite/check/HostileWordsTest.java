package io.github.gipsite.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.time.Duration.ofSeconds;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.gipsite.ContentFolder;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No text of the largest size that is read keeps the checks busy. */
class HostileWordsTest {
  private static final int BYTES = 200 << 10;

  @TempDir Path temp;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "申", "a", "X", "。", " ", "\n", "一", "万", "1", "1,", "９", "%", "*", "_", "`", "#", "[", "](",
        "（", "（此处", "【", "【填写", "〔2024〕", "办〔", "}", "收到申请", "收到申请1件", "收到申请1件，", "收到申请1件。", "其中1件",
        "同比增长1%", "占申请1%", "上年", "（上年", "2024年", "未发生行政复议"
      })
  void isCheckedSoon(String piece) {
    String words = piece.repeat(BYTES / piece.getBytes(UTF_8).length);
    ContentFolder folder = ContentFolder.good(temp).write("2024/overview.md", words + "末");
    assertTimeoutPreemptively(ofSeconds(5), () -> Checks.run(folder.reading().archive()));
  }
}

package io.github.gipsite.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.testkit.ContentFolder;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftoverTemplateCheckTest {
  @TempDir Path temp;
  private ContentFolder good;

  @BeforeEach
  void copy() {
    good = ContentFolder.good(temp);
  }

  @Test
  void whatWasLeftInIsQuotedWhereItStands() {
    words("电子版可在网站（具体网址）查阅。");
    assertThat(checked().places()).containsExactly("leftover-template ERROR 2024/overview.md:1:8");
    assertThat(checked().sentences())
        .containsExactly("留有写作说明或占位的字样：“（具体网址）” | 不应出现在公布的报告里 | 换成实际的内容，或者删去");
  }

  @Test
  void anEscapeIsNoPartOfIt() {
    words("全年公开信息\\_\\_\\_条。");
    assertThat(checked().places()).containsExactly("leftover-template ERROR 2024/overview.md:1:8");
  }

  @Test
  void oneGapIsToldOnce() {
    words("（此处填写××局的情况）");
    assertThat(checked().sentences()).hasSize(1);
  }

  @Test
  void twoGapsAreToldInOrder() {
    words("××局发布信息____条。");
    assertThat(checked().places())
        .containsExactly(
            "leftover-template ERROR 2024/overview.md:1:1",
            "leftover-template ERROR 2024/overview.md:1:8");
  }

  @Test
  void hiddenNamesAreNoGaps() {
    words("申请人王××、××商贸有限公司的申请已经答复。");
    assertThat(checked().findings()).isEmpty();
  }

  private void words(String words) {
    good.write("2024/overview.md", words);
  }

  private CheckedWords checked() {
    return CheckedWords.by(new LeftoverTemplateCheck(), good);
  }
}

package io.github.gipsite.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.testkit.ContentFolder;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrongCitationCheckTest {
  private static final String BASIS = "国办公开办函〔2021〕30号";

  @TempDir Path temp;
  private ContentFolder good;

  @BeforeEach
  void copy() {
    good = ContentFolder.good(temp);
  }

  @Test
  void aMisprintIsQuotedFromItsIssuerOn() {
    words("根据国办公开办涵〔2021〕30号要求编制。");
    assertThat(checked().places()).containsExactly("wrong-citation WARNING 2024/preface.md:1:3");
    assertThat(checked().sentences())
        .containsExactly("文号“国办公开办涵〔2021〕30号”写错了 | 应为 " + BASIS + " | 改为：" + BASIS);
  }

  /** Another number of the same authority may be right; only its issuer is mended. */
  @Test
  void aMisprintOfAnotherNumberKeepsIt() {
    words("平台按国办公开办涵〔2019〕61号的要求建设。");
    assertThat(checked().sentences())
        .containsExactly("文号“国办公开办涵〔2019〕61号”写错了 | 应为 国办公开办函〔2019〕61号 | 改为：国办公开办函〔2019〕61号");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "囯办公开办函〔2021〕30号",
        "国办公开函〔2021〕30号",
        "国办公开办〔2021〕30号",
        "国公开办函〔2021〕30号",
        "国办信息公开办函〔2021〕30号",
        "国办公开办涵2021年30号",
        "国办公开办含[2021]30号"
      })
  void everyMisprintOfTheIssuer(String number) {
    words("根据" + number + "要求编制。");
    assertThat(checked().sentences())
        .containsExactly("文号“%s”写错了 | 应为 %s | 改为：%s".formatted(number, BASIS, BASIS));
  }

  @ParameterizedTest
  @CsvSource({
    "国办发〔2021〕30号, 国办发〔2021〕30号",
    "国办公开办函〔2021〕3号, 国办公开办函〔2021〕3号",
    "国办公开办函〔2019〕61号, 国办公开办函〔2019〕61号"
  })
  void anotherDocumentInThePlaceOfTheBasis(String number, String quoted) {
    words("根据" + number + "文件要求，编制本年度报告。");
    assertThat(checked().sentences())
        .containsExactly(
            "“%s”不是年度报告格式的文号 | 格式的文号是 %s | 改为：%s；引用的确是别的文件，写上文件的名称"
                .formatted(quoted, BASIS, BASIS));
  }

  @Test
  void lettersAreNoDigits() {
    words("根据国办公开办函〔2O2l〕3O号要求编制。");
    assertThat(checked().sentences())
        .containsExactly("文号“〔2O2l〕3O号”的写法不规范 | 应为 〔2021〕30号 | 改为：〔2021〕30号");
  }

  @Test
  void squareBracketsAreToldAsInformation() {
    words("根据国办公开办函[2021]30号要求编制。");
    assertThat(checked().places()).containsExactly("wrong-citation INFO 2024/preface.md:1:9");
  }

  @Test
  void theOldNoticeByItsNameAndNumberIsToldOnce() {
    words("按照《关于政府信息公开工作年度报告有关事项的通知》（国办公开办函〔2019〕60号）编制。");
    assertThat(checked().sentences())
        .containsExactly("“〔2019〕60号”已不是现行格式的依据 | 现行依据：" + BASIS + " | 改为：" + BASIS);
  }

  @Test
  void theOldNoticeByItsName() {
    words("按照《政府信息公开工作年度报告格式（试行）》编制。");
    assertThat(checked().sentences())
        .containsExactly("“年度报告格式（试行）”已不是现行格式的依据 | 现行依据：" + BASIS + " | 改为：" + BASIS);
  }

  @Test
  void anOrderThatIsNotThatOfTheRegulation() {
    words("根据《中华人民共和国政府信息公开条例》（国务院令第492号）编制。");
    assertThat(checked().places()).containsExactly("wrong-citation WARNING 2024/preface.md:1:21");
    assertThat(checked().sentences())
        .containsExactly("“国务院令第492号”不是公布现行《政府信息公开条例》的国务院令 | 应为国务院令第711号 | 改为：国务院令第711号");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "根据国办公开办函〔2021〕30号和国办发〔2016〕80号要求，编制本报告。",
        "根据国务院令第711号公布的《政府信息公开条例》编制。",
        "根据国务院第711号令《政府信息公开条例》编制。",
        "落实国办发〔2022〕8号文件，推进政务公开。",
        "国务院令第722号公布了《优化营商环境条例》。",
        "按国发〔2015〕50号编制行政审批目录。",
        "国办公开办函〔2019〕60号已由国办公开办函〔2021〕30号代替。"
      })
  void rightlyCited(String words) {
    words(words);
    assertThat(checked().findings()).isEmpty();
  }

  private void words(String words) {
    good.write("2024/preface.md", words);
  }

  private CheckedWords checked() {
    return CheckedWords.by(new WrongCitationCheck(), good);
  }
}

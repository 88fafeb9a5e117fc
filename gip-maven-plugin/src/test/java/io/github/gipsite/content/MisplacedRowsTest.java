package io.github.gipsite.content;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.testkit.ContentFolder;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows and tables whose indentation or name is wrong are one finding, and are read. */
class MisplacedRowsTest {
  private static final String DIRECT = "    direct:                [1, 0, 0, 1, 2]\n";
  private static final String AFTER = "    after-reconsideration: [0, 0, 0, 0, 0]\n";

  @TempDir Path temp;
  private ContentFolder good;

  @BeforeEach
  void copy() {
    good = ContentFolder.good(temp);
  }

  @Test
  void aRowThatIsMissingBesidesIsTold() {
    good.change(DIRECT + AFTER, DIRECT.substring(2));
    assertThat(good.sentences())
        .hasSize(2)
        .anyMatch(text -> text.startsWith("“litigation:”下面的一行没有缩进：第 47 行"))
        .anyMatch(text -> text.contains("缺少一行"));
  }

  @Test
  void aMisspeltRowAmongThemIsTold() {
    good.change(DIRECT + AFTER, "  drect: [1, 0, 0, 1, 2]\n" + AFTER.substring(2));
    assertThat(good.sentences())
        .hasSize(2)
        .anyMatch(text -> text.startsWith("“litigation:”下面的 2 行没有缩进：第 47 行到第 48 行"))
        .anyMatch(text -> text.endsWith("改为：direct"));
  }

  @Test
  void anEmptyGroupIsNoneWhereNoneOfItsRowsFollows() {
    good.change(DIRECT + AFTER, "");
    assertThat(good.sentences()).singleElement().asString().contains("下面要分行填写");
  }

  @Test
  void rowsAfterAGroupWithAFigureAreNotSurplus() {
    good.change(
        "  litigation:\n" + DIRECT + AFTER,
        "  litigation: 0\n" + DIRECT.substring(2) + AFTER.substring(2));
    assertThat(good.sentences()).noneMatch(text -> text.contains("删去这一行"));
  }

  @Test
  void aTableThatIsGivenTwiceIsUnknownInTheOther() {
    good.change("  rules:  ", "  reviews:\n    reconsideration: [3, 1, 0, 2, 6]\n  rules:  ");
    assertThat(good.places()).containsExactly("unknown-row ERROR 2024/report.yaml:6:3");
    assertThat(good.sentences()).noneMatch(text -> text.contains("顶格"));
  }

  @Test
  void aLabelInAGroupIsReadAsItsRow() {
    good.change("    repeated:  ", "    2．重复申请:  ");
    assertThat(good.sentences())
        .containsExactly("“2．重复申请”这一行的名称应当写 repeated | 要写 repeated | 冒号前面改为 repeated，数字不变");
  }

  @Test
  void aLabelOfSeveralRowsIsNone() {
    good.change("    not-held:  ", "    其他:  ");
    assertThat(good.sentences()).noneMatch(text -> text.contains("的名称应当写"));
  }
}

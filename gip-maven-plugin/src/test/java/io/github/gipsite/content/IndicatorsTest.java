package io.github.gipsite.content;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.report.AnnualReport;
import io.github.gipsite.report.Figure;
import io.github.gipsite.report.Indicator;
import io.github.gipsite.testkit.ContentFolder;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The reading of indicators in a report of free form. */
class IndicatorsTest {
  @TempDir Path temp;
  private ContentFolder folder;

  @BeforeEach
  void site() {
    folder =
        ContentFolder.at(temp)
            .write("site.yaml", "site: {title: 示例}\nagency: {name: 示例市, kind: government}\n")
            .write("2018/text.md", "示例。");
  }

  @Test
  void groupsFiguresAndTheirParts() {
    write("[{name: 一, items: [{name: 收到, unit: 件, value: 9, of-which: [{name: 当面, value: 0}]}]}]");
    assertThat(folder.places()).isEmpty();
    Indicator group = report().indicators().get(0);
    assertThat(group.figure()).isEmpty();
    assertThat(group.unit()).isEmpty();
    Indicator received = group.items().get(0);
    assertThat(received.figure()).map(Figure::text).contains("9");
    assertThat(received.parts()).extracting(Indicator::name).containsExactly("当面");
  }

  @ParameterizedTest
  @ValueSource(strings = {"~", "''", "－", "/"})
  void aBlankIsAFigureWithoutAValue(String blank) {
    write("[{name: 收到, value: " + blank + "}]");
    assertThat(folder.places()).isEmpty();
    assertThat(report().indicators().get(0).figure()).get().matches(Figure::isBlank);
  }

  @ParameterizedTest
  @ValueSource(strings = {"九", "9件", "-1", "[9]", "{a: 9}"})
  void whatIsNoNumberIsReported(String value) {
    write("[{name: 收到, value: " + value + "}]");
    assertThat(folder.places()).singleElement().asString().startsWith("wrong-value ERROR");
  }

  @Test
  void anIndicatorHasAName() {
    write("[{value: 9}]");
    assertThat(folder.places()).singleElement().asString().startsWith("missing-key ERROR");
  }

  @ParameterizedTest
  @ValueSource(strings = {"9", "{name: 收到}", "[收到]", "[{name: 收到, items: 9}]"})
  void notAList(String yaml) {
    write(yaml);
    assertThat(folder.places()).singleElement().asString().startsWith("wrong-value ERROR");
  }

  @ParameterizedTest
  @ValueSource(strings = {"收到申请数", "（一）收到申请数", "(1) 收到申请数", "1．收到申请数", "二、收到申请数", "其中：收到申请数"})
  void isFoundWhateverNumberStandsBeforeItsName(String name) {
    write("[{name: 一、组, items: [{name: 甲, of-which: [{name: '" + name + "', value: 9}]}]}]");
    assertThat(report().indicator("收到申请数").flatMap(Indicator::figure).map(Figure::text))
        .contains("9");
  }

  @Test
  void formsWithTablesHaveNone() {
    ContentFolder good = ContentFolder.good(temp.resolve("good"));
    good.change("2025-03-03", "2025-03-03\nindicators: [{name: 收到, value: 9}]");
    assertThat(good.places()).containsExactly("unknown-key ERROR 2024/report.yaml:4:1");
  }

  private void write(String indicators) {
    List<String> lines = List.of("published: 2019-03-01", "indicators: " + indicators, "");
    folder.write("2018/report.yaml", String.join("\n", lines));
  }

  private AnnualReport report() {
    return folder.series().report(2018).orElseThrow();
  }
}

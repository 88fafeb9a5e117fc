package io.github.gipsite.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.prose.ReportProseReader;
import io.github.gipsite.report.AnnualReport;
import io.github.gipsite.report.ReportSeries;
import io.github.gipsite.testkit.KnownYears;
import io.github.gipsite.testkit.ShortFindings;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfWhichCheckTest {
  @TempDir Path temp;

  @Test
  void aPartThatIsMoreThanTheWhole() {
    List<Diagnostic> findings = ofWhich("主动公开政府信息数", "120", "{name: 规范性文件数, unit: 件, value: 210}");
    assertThat(ShortFindings.places(findings))
        .containsExactly("of-which ERROR 2018/report.yaml:3:95");
    assertThat(ShortFindings.sentences(findings))
        .containsExactly(
            "规范性文件数 210，多于它所属的主动公开政府信息数 120"
                + " | 主动公开政府信息数 120；其中规范性文件数 210，多 90"
                + " | 核对这两个数字；不是“其中”关系的，写在 items 下");
    assertThat(findings.get(0).related()).hasToString("[2018/report.yaml:3:48]");
  }

  @ParameterizedTest
  @CsvSource({"120, 120", "120, 0", "0, 0", "120, ~", "~, 5", "120.5, 120.4"})
  void noMoreThanTheWhole(String whole, String part) {
    assertThat(ofWhich("收到申请数", whole, "{name: 当面申请数, unit: 件, value: %s}".formatted(part)))
        .isEmpty();
  }

  @Test
  void partsMayOverlapAndNeedNotAddUp() {
    assertThat(
            ofWhich(
                "收到申请数",
                "10",
                "{name: 当面申请数, unit: 件, value: 9}, {name: 网络申请数, unit: 件, value: 9}"))
        .isEmpty();
  }

  @Test
  void otherUnitsAreNotCompared() {
    assertThat(ofWhich("培训", "3", "{name: 人员, unit: 人次, value: 260}")).isEmpty();
  }

  @Test
  void everyPartIsJudgedAlone() {
    assertThat(
            ofWhich(
                "收到申请数",
                "10",
                "{name: 当面申请数, unit: 件, value: 11}, {name: 网络申请数, unit: 件, value: 12}"))
        .hasSize(2);
  }

  private List<Diagnostic> ofWhich(String name, String value, String parts) {
    ReportSeries series =
        KnownYears.in(temp)
            .year(
                2018,
                "indicators: [{name: %s, unit: 件, value: %s, of-which: [%s]}]"
                    .formatted(name, value, parts))
            .series();
    AnnualReport report = series.report(2018).orElseThrow();
    return new OfWhichCheck()
        .check(new CheckedReport(report, series, new ReportProseReader().read(report, series)));
  }
}

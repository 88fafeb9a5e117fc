package io.github.gipsite.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.testkit.ContentFolder;
import io.github.gipsite.testkit.GoodYears;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MissingYearCheckTest {
  @TempDir Path temp;

  @Test
  void aHoleIsToldOnceAtTheYearAfterIt() {
    ContentFolder years = GoodYears.since(2019, temp);
    years.move("2021", "gone/away/2021").move("2022", "gone/away/2022");
    assertThat(years.places()).containsExactly("missing-year WARNING 2023/report.yaml:1:1");
    assertThat(years.sentences()).containsExactly("缺少 2021、2022 年的报告 | 补上这些年的文件夹；确实没有的不用处理");
  }

  @Test
  void everyHoleIsTold() {
    ContentFolder years = GoodYears.since(2019, temp);
    years.move("2020", "gone/away/2020").move("2022", "gone/away/2022");
    assertThat(years.places())
        .containsExactly(
            "missing-year WARNING 2021/report.yaml:1:1",
            "missing-year WARNING 2023/report.yaml:1:1");
  }

  @Test
  void aSeriesMayBeginInAnyYear() {
    assertThat(GoodYears.since(2022, temp).places()).isEmpty();
  }

  @Test
  void aPartialReportFillsItsYear() {
    ContentFolder years = GoodYears.since(2022, temp);
    years.write("2023/report.yaml", "published: 2024-03-03\nstatus: partial\n");
    assertThat(years.places()).isEmpty();
  }

  @Test
  void theHolesOfOneAgencyAreNotThoseOfAnother() {
    ContentFolder years = GoodYears.since(2022, temp);
    years
        .write("site.yaml", "site:\n  title: 示例\n")
        .write("甲/agency.yaml", "name: 示例市人民政府\nkind: government\n")
        .write("乙/agency.yaml", "name: 示例县人民政府\nkind: government\n")
        .move("2022", "甲/2022")
        .move("2023", "乙/2023")
        .move("2024", "甲/2024");
    assertThat(years.places()).containsExactly("missing-year WARNING 甲/2024/report.yaml:1:1");
  }
}

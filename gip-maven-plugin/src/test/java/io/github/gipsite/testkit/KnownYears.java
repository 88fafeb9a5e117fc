package io.github.gipsite.testkit;

import io.github.gipsite.report.ReportSeries;
import java.nio.file.Path;

/** Years of 示例市, of each of which only what a test says is known. */
public final class KnownYears {
  private static final String AGENCY =
      """
      site: {title: 示例}
      agency: {name: 示例市人民政府, kind: government, predecessor: 示例县人民政府}
      """;

  private final ContentFolder folder;

  private KnownYears(ContentFolder folder) {
    this.folder = folder;
  }

  public static KnownYears in(Path root) {
    return new KnownYears(ContentFolder.at(root).write("site.yaml", AGENCY));
  }

  /** A year that says nothing but this, in YAML. */
  public KnownYears year(int year, String yaml) {
    folder.write(
        year + "/report.yaml",
        "published: %d-03-01%nstatus: partial%n%s%n".formatted(year + 1, yaml));
    return this;
  }

  /** A year with a number of requests received: in a table, or before 2019 as an indicator. */
  public KnownYears received(int year, String value) {
    return year(
        year,
        year < 2019
            ? "indicators: [{name: 一、收到申请数, unit: 件, value: %s}]".formatted(value)
            : "requests: {received: {total: %s}}".formatted(value));
  }

  /** The same, published under the name that the body had before. */
  public KnownYears ofPredecessor(int year, String value) {
    received(year, value);
    String file = year + "/report.yaml";
    folder.write(file, "title: 示例县人民政府%d年年度报告%n".formatted(year) + folder.read(file));
    return this;
  }

  public ReportSeries series() {
    return folder.series();
  }
}

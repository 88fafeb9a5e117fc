package io.github.gipsite.testkit;

import io.github.gipsite.diagnostic.SourceLocation;
import io.github.gipsite.edition.AgencyKind;
import io.github.gipsite.edition.Edition;
import io.github.gipsite.edition.Editions;
import io.github.gipsite.report.Agency;
import io.github.gipsite.report.AnnualReport;
import io.github.gipsite.report.PublicationDate;
import io.github.gipsite.report.ReportBody;
import io.github.gipsite.report.ReportFingerprints;
import io.github.gipsite.report.ReportHead;
import io.github.gipsite.report.ReportSeries;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Agencies and reports of which nothing matters but where they stand. */
public final class SampleSeries {
  private static final Edition EDITION = Editions.builtIn().named("2021").orElseThrow();

  private SampleSeries() {}

  public static ReportSeries series(String folder, Integer... years) {
    Agency agency =
        new Agency(
            folder,
            "示例局" + folder,
            AgencyKind.OTHER,
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of());
    return new ReportSeries(
        agency, Stream.of(years).map(year -> report(folder, agency, year)).toList());
  }

  /** The same as a summary of others. */
  public static ReportSeries summary(ReportSeries series, String... units) {
    Agency agency = series.agency();
    return new ReportSeries(
        new Agency(
            agency.folder(),
            agency.name(),
            agency.kind(),
            Optional.empty(),
            Optional.empty(),
            List.of(units),
            List.of()),
        series.reports());
  }

  private static AnnualReport report(String folder, Agency agency, int year) {
    return report(folder, agency, year, EDITION);
  }

  public static AnnualReport report(String folder, Agency agency, int year, Edition edition) {
    String path = (folder.isEmpty() ? "" : folder + "/") + year;
    SourceLocation place = SourceLocation.startOf(path + "/report.yaml");
    ReportHead head =
        new ReportHead(
            year,
            path,
            edition.titleOf(agency.name(), year),
            year == 2024 ? PublicationDate.parse("2025-01-27 09:30") : Optional.empty(),
            Optional.empty(),
            edition,
            ReportHead.Extent.COMPLETE,
            List.of(),
            false,
            List.of(),
            List.of(),
            List.of(),
            List.of(path + "/files/附件 1.pdf"),
            new ReportHead.Places(place, place, place),
            new ReportFingerprints("", ""));
    return new AnnualReport(head, new ReportBody(List.of(), List.of(), List.of()));
  }
}

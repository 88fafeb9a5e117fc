package io.github.gipsite.page;

import io.github.gipsite.chart.LineChart;
import io.github.gipsite.chart.ShareBars;
import io.github.gipsite.report.AnnualReport;
import io.github.gipsite.report.ReportSeries;
import io.github.gipsite.report.Site;
import io.github.gipsite.trend.ShareBreakdown;
import io.github.gipsite.trend.Trend;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The page of an agency's years as charts, each with its table. */
public record TrendsPage(Site site, ReportSeries series) implements Page {
  @Override
  public String path() {
    String folder = series.agency().folder();
    return (folder.isEmpty() ? "" : folder + "/") + "trends/index.html";
  }

  @Override
  public String title() {
    return series.agency().name();
  }

  @Override
  public String titleKey() {
    return "trends.title";
  }

  @Override
  public String template() {
    return "trends";
  }

  @Override
  public Kind kind() {
    return Kind.LIST;
  }

  @Override
  public List<Breadcrumb> trail() {
    return Breadcrumb.trail(this, series.agency(), Breadcrumb.here("trends", ""));
  }

  @Override
  public Optional<String> from() {
    return Optional.of(series.fingerprints().figures());
  }

  public List<LineChart> charts() {
    return Trend.of(series).stream().map(LineChart::of).toList();
  }

  /** The compositions of figures, year by year. */
  public List<ShareBars> shares() {
    Map<String, List<ShareBars.YearShares>> byId = new LinkedHashMap<>();
    for (AnnualReport report : series.latestFirst()) {
      for (ShareBreakdown shares : ShareBreakdown.of(report)) {
        byId.computeIfAbsent(shares.id(), id -> new ArrayList<>())
            .add(new ShareBars.YearShares(report.year(), shares));
      }
    }
    return byId.values().stream().map(ShareBars::of).toList();
  }
}

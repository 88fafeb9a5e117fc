package io.github.gipsite.download;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.github.gipsite.report.Archive;
import io.github.gipsite.report.ReportSeries;
import io.github.gipsite.report.Site;
import java.util.List;
import java.util.Optional;

/** The description of the figures for search engines, as a schema.org {@code Dataset}. */
public final class DatasetMarkup {
  /** Escapes what HTML could take for a tag, so that no title ends the script it stands in. */
  private static final Gson GSON = new Gson();

  private DatasetMarkup() {}

  /**
   * JSON-LD; only what the content says.
   *
   * @param files that the figures are in; not empty
   */
  public static String of(Archive archive, List<DownloadFile> files) {
    JsonObject json = new JsonObject();
    json.addProperty("@context", "https://schema.org");
    json.addProperty("@type", "Dataset");
    json.addProperty("name", archive.site().title());
    String years = years(archive, "/");
    json.addProperty(
        "description", archive.site().title() + "：" + years(archive, "—") + " 年年度报告中的数字");
    json.addProperty("temporalCoverage", years);
    json.addProperty("inLanguage", "zh-CN");
    creator(archive).ifPresent(name -> json.add("creator", organisation(name)));
    JsonArray distribution = new JsonArray();
    files.forEach(file -> distribution.add(distribution(archive.site(), file)));
    json.add("distribution", distribution);
    return GSON.toJson(json);
  }

  private static String years(Archive archive, String between) {
    List<Integer> years =
        archive.series().stream()
            .flatMap(series -> series.reports().stream())
            .map(report -> report.year())
            .sorted()
            .toList();
    int first = years.get(0);
    int last = years.get(years.size() - 1);
    return first == last ? String.valueOf(first) : first + between + last;
  }

  /** The only agency; of several, who answers for the site, if the site says. */
  private static Optional<String> creator(Archive archive) {
    List<ReportSeries> series = archive.series();
    return series.size() == 1
        ? Optional.of(series.get(0).agency().name())
        : archive.site().field("host-organisation");
  }

  private static JsonObject organisation(String name) {
    JsonObject json = new JsonObject();
    json.addProperty("@type", "Organization");
    json.addProperty("name", name);
    return json;
  }

  private static JsonObject distribution(Site site, DownloadFile file) {
    JsonObject json = new JsonObject();
    json.addProperty("@type", "DataDownload");
    json.addProperty("encodingFormat", file.download().format().mediaType());
    json.addProperty("contentUrl", site.base().orElse("") + file.path());
    return json;
  }
}

package io.github.gipsite.download;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.github.gipsite.report.Archive;
import io.github.gipsite.report.ReportSeries;
import java.util.List;
import java.util.Optional;

/**
 * The description of the figures for search engines, as a schema.org {@code Dataset}.
 *
 * @param files that the figures are in; not empty
 */
public record DatasetMarkup(Archive archive, List<DownloadFile> files) {
  /** Escapes what HTML could take for a tag, so that no title ends the script it stands in. */
  private static final Gson GSON = new Gson();

  public DatasetMarkup {
    files = List.copyOf(files);
  }

  /** JSON-LD; only what the content says. */
  public String json(String description) {
    JsonObject json = new JsonObject();
    json.addProperty("@context", "https://schema.org");
    json.addProperty("@type", "Dataset");
    json.addProperty("name", archive.site().title());
    json.addProperty("description", description);
    json.addProperty("temporalCoverage", years("/"));
    json.addProperty("inLanguage", archive.site().language().toLanguageTag());
    creator().ifPresent(name -> json.add("creator", organisation(name)));
    JsonArray distribution = new JsonArray();
    files.forEach(file -> distribution.add(distribution(file)));
    json.add("distribution", distribution);
    return GSON.toJson(json);
  }

  /** The first and the last year, or the only one. */
  public String years(String between) {
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
  private Optional<String> creator() {
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

  private JsonObject distribution(DownloadFile file) {
    JsonObject json = new JsonObject();
    json.addProperty("@type", "DataDownload");
    json.addProperty("encodingFormat", file.download().format().mediaType());
    json.addProperty("contentUrl", archive.site().base().orElse("") + file.path());
    return json;
  }
}

package io.github.gipsite.testkit;

import io.github.gipsite.BuildSettings;
import io.github.gipsite.SiteBuild;
import io.github.gipsite.diagnostic.FailOn;
import io.github.gipsite.diagnostic.Findings;
import io.github.gipsite.page.OutputSelection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * A site as it stands on disk after a run.
 *
 * @param settings of the run
 * @param findings what the run found
 */
public record BuiltSite(BuildSettings settings, Findings findings) {

  /** Builds a site below a folder, as {@code mvn site:generate} does by default. */
  public static BuiltSite of(Path content, Path target) throws IOException {
    return of(settings(content, target, FailOn.ERROR));
  }

  public static BuiltSite of(BuildSettings settings) throws IOException {
    return new BuiltSite(settings, new SiteBuild(settings, line -> {}).generate());
  }

  public static BuildSettings settings(Path content, Path target, FailOn failOn) {
    return new BuildSettings(
        content,
        target.resolve("site"),
        target.resolve("gip"),
        failOn,
        Locale.forLanguageTag("zh-CN"),
        OutputSelection.ALL,
        Optional.empty(),
        target,
        false);
  }

  public Path folder() {
    return settings.output();
  }

  public SortedMap<String, String> files() throws IOException {
    return FolderContents.of(folder());
  }

  public String findingsJson() throws IOException {
    return Files.readString(settings.findings().resolve("findings.json"));
  }

  /** The paths of all pages. */
  public List<String> pages() throws IOException {
    return files().keySet().stream().filter(path -> path.endsWith(".html")).toList();
  }

  public Document page(String path) throws IOException {
    return Jsoup.parse(Files.readString(folder().resolve(path)));
  }

  public Stream<Document> documents() throws IOException {
    List<Document> documents = new java.util.ArrayList<>();
    for (String path : pages()) {
      documents.add(page(path));
    }
    return documents.stream();
  }
}

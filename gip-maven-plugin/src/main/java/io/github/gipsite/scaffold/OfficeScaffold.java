package io.github.gipsite.scaffold;

import io.github.gipsite.edition.NarrativePart;
import io.github.gipsite.report.Agency;
import io.github.gipsite.report.ReportSeries;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The files of a new repository for an office: for Maven, an editor and a pipeline, and a first
 * year with blank cells.
 *
 * @param office what was answered
 * @param version of the plugin and of its template
 * @param repositories the lines of the POM that say where Maven finds them
 */
public record OfficeScaffold(OfficeAnswers office, String version, String repositories) {
  /** The target path of each file of the template. */
  private static final Map<String, String> FILES =
      Map.ofEntries(
          Map.entry("pom.xml", "pom.xml"),
          Map.entry("site.yaml", "site.yaml"),
          Map.entry("gitignore", ".gitignore"),
          Map.entry("gitattributes", ".gitattributes"),
          Map.entry("jvm.config", ".mvn/jvm.config"),
          Map.entry("README.md", "README.md"),
          Map.entry("publish.yml", ".github/workflows/publish.yml"),
          Map.entry("gitlab-ci.yml", ".gitlab-ci.yml"),
          Map.entry("gitee-check.yml", ".workflow/check.yml"),
          Map.entry("gitee-publish.yml", ".workflow/publish.yml"),
          Map.entry("Jenkinsfile", "Jenkinsfile"),
          Map.entry("check.cmd", "check.cmd"),
          Map.entry("preview.cmd", "preview.cmd"),
          Map.entry("build.cmd", "build.cmd"),
          Map.entry("tasks.json", ".vscode/tasks.json"),
          Map.entry("extensions.json", ".vscode/extensions.json"));

  /** The line of the POM for messages in English. */
  private static final String ENGLISH_MESSAGES = "    <gip.locale>en</gip.locale>\n";

  /** The paths of all files of the template. */
  public static List<String> paths() {
    return FILES.values().stream().sorted().toList();
  }

  /** All files but the schemas and those of the plugin. */
  public List<NewFile> files() {
    Map<String, String> words = words();
    List<NewFile> files = new ArrayList<>();
    FILES.keySet().stream()
        .sorted()
        .map(name -> new NewFile(FILES.getOrDefault(name, name), filled(name, words)))
        .forEach(files::add);
    files.add(firstYear().report());
    return files;
  }

  private YearScaffold firstYear() {
    Agency agency =
        new Agency(
            "",
            office.agency(),
            office.kind(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of());
    return new YearScaffold(new ReportSeries(agency, List.of()), office.year(), office.edition());
  }

  private String filled(String name, Map<String, String> words) {
    String text = ScaffoldWords.of(office.edition()).filled("office/" + name, words);
    return name.endsWith(".cmd") ? text.replace("\n", "\r\n") : text;
  }

  private Map<String, String> words() {
    Map<String, String> words = new HashMap<>();
    words.put("version", version);
    words.put("repositories", repositories);
    words.put("site", office.title());
    words.put("title", YamlQuoting.words(office.title()));
    words.put("agency", YamlQuoting.words(office.agency()));
    words.put("kind", office.kind().id());
    words.put("year", String.valueOf(office.year()));
    words.put("chapters", chapters());
    words.put("edition", office.edition().id());
    words.put("locale", office.edition().isChinese() ? "" : ENGLISH_MESSAGES);
    return words;
  }

  private String chapters() {
    return office.edition().narratives().stream()
        .filter(NarrativePart::required)
        .map(this::chapter)
        .collect(Collectors.joining());
  }

  private String chapter(NarrativePart part) {
    ScaffoldWords words = ScaffoldWords.of(office.edition());
    String headings = String.join(words.text("outline.separator"), part.outline());
    String outline = headings.isEmpty() ? "" : words.text("outline", headings);
    return "- `" + part.file() + "` " + part.name() + outline + "\n";
  }
}

package io.github.gipsite.content;

import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.diagnostic.SourceLocation;
import io.github.gipsite.edition.AgencyKind;
import io.github.gipsite.edition.Edition;
import io.github.gipsite.edition.Editions;
import io.github.gipsite.report.Agency;
import io.github.gipsite.report.Site;
import io.github.gipsite.source.SourceFolder;
import io.github.gipsite.source.SourceRules;
import io.github.gipsite.source.SourceText;
import io.github.gipsite.source.YamlMap;
import io.github.gipsite.source.YamlParser;
import io.github.gipsite.source.YamlText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Reads {@code site.yaml} and {@code agency.yaml}. */
final class SiteReader {
  static final String SITE_FILE = "site.yaml";
  static final String AGENCY_FILE = "agency.yaml";

  /** The site that stands in for one that cannot be read, so that its reports still can be read. */
  static final Site UNTITLED = new Site("", Map.of(), List.of());

  private static final List<String> OPTIONAL_SITE_KEYS =
      List.of(
          "base-url",
          "domain",
          "id-code",
          "icp",
          "police-record",
          "host-organisation",
          "contact",
          "report-errors-url");

  private static final List<String> SITE_KEYS =
      Stream.concat(Stream.of("title", "column", "breadcrumb"), OPTIONAL_SITE_KEYS.stream())
          .toList();

  private static final List<String> COLUMN_KEYS =
      List.of("name", "description", "keywords", "type");

  private static final List<String> AGENCY_KEYS =
      List.of("name", "kind", "contact", "predecessor", "roll-up", "redirect-from");

  /** The sections of {@code site.yaml}, with the keys that may stand in each. */
  private static final Map<String, List<String>> SECTIONS =
      Map.of("site", SITE_KEYS, "agency", AGENCY_KEYS);

  private final SourceFolder folder;
  private final Editions editions;
  private final Consumer<Diagnostic> findings;

  /**
   * Creates a reader.
   *
   * @param editions say which kinds of agency there are
   */
  SiteReader(SourceFolder folder, Editions editions, Consumer<Diagnostic> findings) {
    this.folder = folder;
    this.editions = editions;
    this.findings = findings;
  }

  /**
   * The content of {@code site.yaml}.
   *
   * @param agency only where the site has a single one
   * @param order the folders of the agencies that come first, where it has several
   */
  record SiteFile(Site site, Optional<Agency> agency, List<String> order) {
    SiteFile {
      order = List.copyOf(order);
    }
  }

  /** Reads {@code site.yaml}; empty, with a finding, where it cannot be read. */
  Optional<SiteFile> readSite() {
    return source(SITE_FILE).flatMap(this::siteFile);
  }

  /**
   * Reads the agency of a folder; its name is that of the folder where the file does not give one.
   */
  Agency readAgency(String agencyFolder) {
    return source(agencyFolder + "/" + AGENCY_FILE)
        .flatMap(source -> YamlParser.parse(source, findings))
        .map(map -> agency(agencyFolder, map))
        .orElseGet(() -> unnamed(agencyFolder));
  }

  /**
   * The agency that stands in for one that cannot be read, so that its reports still can be read.
   */
  static Agency unnamed(String folder) {
    return new Agency(
        folder, folder, AgencyKind.OTHER, Optional.empty(), Optional.empty(), List.of(), List.of());
  }

  private Optional<SiteFile> siteFile(SourceText source) {
    UnindentedKeys keys = new UnindentedKeys(source, SECTIONS, findings);
    return YamlParser.parse(source, findings).map(keys::putRight).map(this::siteFile);
  }

  private SiteFile siteFile(YamlMap root) {
    YamlFields file = YamlFields.of(root, List.of("site", "agency", "order"), findings);
    Site site = file.requiredMap("site").map(this::site).orElse(UNTITLED);
    Optional<Agency> agency = file.map("agency").map(map -> agency("", map));
    return new SiteFile(
        site,
        file.has("agency") ? agency.or(() -> Optional.of(unnamed(""))) : Optional.empty(),
        new AgencyFolderListReader(folder, findings).read(file, "order", ""));
  }

  private Site site(YamlMap map) {
    YamlFields fields = YamlFields.of(map, SITE_KEYS, findings);
    String title = fields.required("title").map(YamlText::text).orElse("");
    Map<String, String> given = new HashMap<>();
    for (String key : OPTIONAL_SITE_KEYS) {
      fields
          .text(key)
          .filter(text -> isUsable(key, text))
          .ifPresent(text -> given.put(key, text.text()));
    }
    fields.map("column").ifPresent(column -> given.putAll(column(column)));
    return new Site(
        title,
        given,
        new BreadcrumbReader(findings).read(map),
        editions.latest().map(Edition::language).orElse(Edition.CHINESE));
  }

  /** Reads the column of the surrounding site that the archive belongs to. */
  private Map<String, String> column(YamlMap map) {
    YamlFields fields = YamlFields.of(map, COLUMN_KEYS, findings);
    Map<String, String> column = new HashMap<>();
    for (String key : COLUMN_KEYS) {
      fields.text(key).ifPresent(text -> column.put("column." + key, text.text()));
    }
    return column;
  }

  /**
   * Whether an address is valid. A wrong one is left out, also in the preview: a link to it might
   * run a script.
   */
  private boolean isUsable(String key, YamlText text) {
    boolean usable =
        switch (key) {
          case "base-url" -> WebAddress.isFolder(text.text());
          case "report-errors-url" -> WebAddress.isValid(text.text());
          default -> true;
        };
    if (!usable) {
      String message =
          key.equals("base-url") ? "wrong-value.not-an-address" : "wrong-value.not-a-web-address";
      findings.accept(Diagnostic.of(ContentRules.WRONG_VALUE, text.place(), message, text.text()));
    }
    return usable;
  }

  private Agency agency(String agencyFolder, YamlMap map) {
    YamlFields fields = YamlFields.of(map, AGENCY_KEYS, findings);
    return new Agency(
        agencyFolder,
        fields.required("name").map(YamlText::text).orElse(agencyFolder),
        fields.required("kind").flatMap(this::kind).orElse(AgencyKind.OTHER),
        fields.text("contact").map(YamlText::text),
        fields.text("predecessor").map(YamlText::text),
        new AgencyFolderListReader(folder, findings).read(fields, "roll-up", agencyFolder),
        new OldAddressReader(findings).read(fields, "redirect-from"));
  }

  private Optional<AgencyKind> kind(YamlText text) {
    Optional<AgencyKind> kind = editions.agencyKind(text.text());
    if (kind.isEmpty() && editions.unread().isEmpty()) {
      List<String> known = editions.agencyKinds().stream().map(AgencyKind::id).toList();
      boolean usual = editions.agencyKinds().equals(AgencyKind.USUAL);
      findings.accept(
          Diagnostic.of(
              ContentRules.WRONG_VALUE,
              text.place(),
              usual ? "wrong-value.kind" : "wrong-value.kind.of-edition",
              "kind",
              text.text(),
              known));
    }
    return kind;
  }

  private Optional<SourceText> source(String file) {
    Optional<String> other = file.equals(SITE_FILE) ? misnamed() : Optional.empty();
    if (other.isPresent()) {
      findings.accept(
          Diagnostic.of(
              SourceRules.UNREADABLE_FILE,
              SourceLocation.startOf(other.get()),
              "unreadable-file.misnamed",
              SITE_FILE,
              other.get()));
      return Optional.empty();
    }
    return folder.read(file, findings);
  }

  /** The file that is probably meant as that of the site; empty where that is there. */
  private Optional<String> misnamed() {
    // What cannot be listed is said when the agencies are read.
    return folder.exists(SITE_FILE)
        ? Optional.empty()
        : MisnamedFiles.of(SITE_FILE, "", folder.names("", ignored -> {})).stream().findFirst();
  }
}

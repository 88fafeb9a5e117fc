package io.github.gipsite.content;

import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.report.Site;
import io.github.gipsite.source.YamlList;
import io.github.gipsite.source.YamlMap;
import io.github.gipsite.source.YamlText;
import io.github.gipsite.source.YamlValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Reads the list under {@code breadcrumb:}. */
final class BreadcrumbReader {
  /**
   * A path on this site: without a colon it cannot run a script, and without a leading slash it
   * cannot name a host.
   */
  private static final Pattern PATH = Pattern.compile("[^/\\\\:\\s][^:\\s]*");

  private final Consumer<Diagnostic> findings;

  BreadcrumbReader(Consumer<Diagnostic> findings) {
    this.findings = findings;
  }

  List<Site.Step> read(YamlMap site) {
    List<Site.Step> steps = new ArrayList<>();
    Optional<YamlValue> value = site.value("breadcrumb");
    if (value.isPresent() && value.get() instanceof YamlList list) {
      list.items().forEach(item -> read(item).ifPresent(steps::add));
    } else if (value.isPresent() && !(value.get() instanceof YamlText text && text.isNull())) {
      wrong(value.get(), "wrong-value.not-a-breadcrumb");
    }
    return steps;
  }

  private Optional<Site.Step> read(YamlValue item) {
    if (!(item instanceof YamlMap map)) {
      wrong(item, "wrong-value.not-a-breadcrumb");
      return Optional.empty();
    }
    YamlFields fields = YamlFields.of(map, List.of("name", "href"), findings);
    Optional<YamlText> name = fields.required("name");
    Optional<YamlText> href = fields.text("href");
    Optional<String> usable = href.filter(this::isLink).map(YamlText::text);
    return name.map(text -> new Site.Step(text.text(), usable.orElse("")));
  }

  /** Whether a link is valid. A wrong link is left out, also in the preview. */
  private boolean isLink(YamlText href) {
    boolean link = WebAddress.isValid(href.text()) || PATH.matcher(href.text()).matches();
    if (!link) {
      wrong(href, "wrong-value.not-a-link");
    }
    return link;
  }

  private void wrong(YamlValue value, String key) {
    String text = value instanceof YamlText written ? written.text() : "";
    findings.accept(Diagnostic.of(ContentRules.WRONG_VALUE, value.place(), key, text));
  }
}

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
  /** An address on the web, or a path: nothing that runs a script. */
  private static final Pattern HREF =
      Pattern.compile("https?://[^/?#\\s]+(?:[/?#][^\\s]*)?|[^/:\\s][^:\\s]*");

  private final Consumer<Diagnostic> findings;

  BreadcrumbReader(Consumer<Diagnostic> findings) {
    this.findings = findings;
  }

  List<Site.Step> read(YamlMap site) {
    List<Site.Step> steps = new ArrayList<>();
    Optional<YamlValue> value = site.value("breadcrumb");
    if (value.isPresent() && value.get() instanceof YamlList list) {
      list.items().forEach(item -> read(item).ifPresent(steps::add));
    } else if (value.isPresent() && !(value.get() instanceof YamlText text && text.isNothing())) {
      wrong(value.get(), "wrong-value.not-a-breadcrumb");
    }
    return steps;
  }

  private Optional<Site.Step> read(YamlValue item) {
    if (!(item instanceof YamlMap map)) {
      wrong(item, "wrong-value.not-a-breadcrumb");
      return Optional.empty();
    }
    Fields fields = Fields.of(map, List.of("name", "href"), findings);
    Optional<YamlText> name = fields.required("name");
    Optional<YamlText> href = fields.text("href");
    href.filter(text -> !HREF.matcher(text.text()).matches())
        .ifPresent(text -> wrong(text, "wrong-value.not-a-link"));
    return name.map(text -> new Site.Step(text.text(), href.map(YamlText::text).orElse("")));
  }

  private void wrong(YamlValue value, String key) {
    String text = value instanceof YamlText written ? written.text() : "";
    findings.accept(Diagnostic.of(ContentRules.WRONG_VALUE, value.place(), key, text));
  }
}

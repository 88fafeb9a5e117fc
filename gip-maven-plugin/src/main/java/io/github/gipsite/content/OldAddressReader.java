package io.github.gipsite.content;

import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.source.FileNames;
import io.github.gipsite.source.YamlText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Reads the addresses on this site at which a report was published before. */
final class OldAddressReader {
  /** A path of segments that do not begin with a dot, so that none leads out of the site. */
  private static final Pattern PATH =
      Pattern.compile("[^./\\\\:?#%\\s][^/\\\\:?#%\\s]*(?:/[^./\\\\:?#%\\s][^/\\\\:?#%\\s]*)*");

  private final Consumer<Diagnostic> findings;

  OldAddressReader(Consumer<Diagnostic> findings) {
    this.findings = findings;
  }

  /** Reads paths from the root of the site, without a slash at either end. */
  List<String> read(YamlFields fields, String key) {
    List<String> paths = new ArrayList<>();
    for (YamlText text : fields.texts(key)) {
      String path = text.text().replaceAll("^/|/$", "");
      if (FileNames.path(path).isEmpty()) {
        findings.accept(
            Diagnostic.of(
                ContentRules.WRONG_VALUE,
                text.place(),
                "wrong-value.unnameable",
                text.text(),
                FileNames.encoding()));
      } else if (PATH.matcher(path).matches()) {
        paths.add(path);
      } else {
        findings.accept(
            Diagnostic.of(
                ContentRules.WRONG_VALUE, text.place(), "wrong-value.not-a-path", text.text()));
      }
    }
    return paths;
  }
}

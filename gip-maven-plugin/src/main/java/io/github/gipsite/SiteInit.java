package io.github.gipsite;

import io.github.gipsite.bundle.OfficeRepository;
import io.github.gipsite.bundle.PluginRepositories;
import io.github.gipsite.bundle.Tool;
import io.github.gipsite.check.Checks;
import io.github.gipsite.edition.Edition;
import io.github.gipsite.edition.Editions;
import io.github.gipsite.report.Agency;
import io.github.gipsite.scaffold.NewFile;
import io.github.gipsite.scaffold.NewFilesWriter;
import io.github.gipsite.scaffold.OfficeScaffold;
import io.github.gipsite.scaffold.ScaffoldException;
import io.github.gipsite.scaffold.YamlQuoting;
import io.github.gipsite.schema.Schemas;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/** Creates the repository of an office in an empty folder. */
public final class SiteInit {
  /** The most characters of an answer; a name of an office has some thirty. */
  private static final int LONGEST_ANSWER = 500;

  private final Path root;
  private final Editions editions = Editions.builtIn();

  public SiteInit(Path root) {
    this.root = root;
  }

  /**
   * Writes the repository and returns the paths of its files.
   *
   * @param answers the answers to {@code title}, {@code agencyName}, {@code kind} and {@code year}
   * @param tool that the repository is to carry
   */
  public List<String> create(Function<String, Optional<String>> answers, Tool tool)
      throws IOException, ScaffoldException {
    String agency = answer(answers, "agencyName");
    Agency.Kind kind = kind(answer(answers, "kind"));
    String title = answer(answers, "title");
    String year = answer(answers, "year");
    Edition edition = edition(year);
    OfficeScaffold office =
        new OfficeScaffold(
            title,
            agency,
            kind,
            Integer.parseInt(year),
            edition,
            tool.version(),
            new PluginRepositories(tool.content()).lines());
    List<NewFile> files = new ArrayList<>(office.files());
    files.addAll(new OfficeRepository(tool).files());
    new Schemas(editions, Checks.explainable())
        .files()
        .forEach(file -> files.add(new NewFile("schema/" + file.name(), file.text())));
    try {
      new NewFilesWriter(root).write(files);
    } catch (FileAlreadyExistsException e) {
      throw new ScaffoldException("init.there", String.valueOf(e.getFile()));
    }
    return files.stream().map(NewFile::path).toList();
  }

  private static String answer(Function<String, Optional<String>> answers, String key)
      throws ScaffoldException {
    String text =
        answers
            .apply(key)
            .map(String::strip)
            .filter(given -> !given.isEmpty())
            .orElseThrow(() -> new ScaffoldException("init.missing", "gip." + key));
    if (text.length() > LONGEST_ANSWER) {
      throw new ScaffoldException("init.too-long", "gip." + key, text.length(), LONGEST_ANSWER);
    }
    // What the terminal sent in another encoding arrives as U+FFFD.
    OptionalInt wrong = YamlQuoting.unwritable(text.replace('\uFFFD', '\uFFFF'));
    if (wrong.isPresent()) {
      throw new ScaffoldException(
          "init.unwritable", "gip." + key, "U+%04X".formatted(wrong.getAsInt()));
    }
    return text;
  }

  private static Agency.Kind kind(String id) throws ScaffoldException {
    List<Agency.Kind> kinds = List.of(Agency.Kind.values());
    return kinds.stream()
        .filter(kind -> kind.id().equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                new ScaffoldException(
                    "init.kind", id, kinds.stream().map(Agency.Kind::id).toList()));
  }

  /** The edition for a year; one without tables is refused, because there is no form to prepare. */
  private Edition edition(String year) throws ScaffoldException {
    return Optional.of(year)
        .filter(text -> text.matches("[0-9]{4}"))
        .flatMap(text -> editions.withTables().forYear(Integer.parseInt(text)))
        .orElseThrow(() -> new ScaffoldException("init.year", year));
  }
}

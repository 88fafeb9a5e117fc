package io.github.gipsite;

import io.github.gipsite.check.Checks;
import io.github.gipsite.edition.Edition;
import io.github.gipsite.edition.Editions;
import io.github.gipsite.report.Agency;
import io.github.gipsite.scaffold.NewFile;
import io.github.gipsite.scaffold.NewFiles;
import io.github.gipsite.scaffold.NewOffice;
import io.github.gipsite.scaffold.Refusal;
import io.github.gipsite.schema.Schemas;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Makes the repository of an office in an empty folder. */
public final class InitBuild {
  private final Path root;
  private final Editions editions = Editions.builtIn();

  public InitBuild(Path root) {
    this.root = root;
  }

  /**
   * Writes it, and says which files.
   *
   * @param answers what the office says to {@code title}, {@code agencyName}, {@code kind} and
   *     {@code year}
   * @param version of the plugin
   */
  public List<String> create(Function<String, Optional<String>> answers, String version)
      throws IOException, Refusal {
    String agency = answer(answers, "agencyName");
    Agency.Kind kind = kind(answer(answers, "kind"));
    String title = answer(answers, "title");
    String year = answer(answers, "year");
    Edition edition = edition(year);
    NewOffice office = new NewOffice(title, agency, kind, Integer.parseInt(year), edition, version);
    List<NewFile> files = new ArrayList<>(office.files());
    new Schemas(editions, Checks.explainable())
        .files()
        .forEach(file -> files.add(new NewFile("schema/" + file.name(), file.text())));
    try {
      new NewFiles(root).write(files);
    } catch (FileAlreadyExistsException e) {
      throw new Refusal("init.there", String.valueOf(e.getFile()));
    }
    return files.stream().map(NewFile::path).toList();
  }

  private static String answer(Function<String, Optional<String>> answers, String key)
      throws Refusal {
    return answers
        .apply(key)
        .map(String::strip)
        .filter(text -> !text.isEmpty())
        .orElseThrow(() -> new Refusal("init.missing", "gip." + key));
  }

  private static Agency.Kind kind(String id) throws Refusal {
    List<Agency.Kind> kinds = List.of(Agency.Kind.values());
    return kinds.stream()
        .filter(kind -> kind.id().equals(id))
        .findFirst()
        .orElseThrow(
            () -> new Refusal("init.kind", id, kinds.stream().map(Agency.Kind::id).toList()));
  }

  /** One with tables: a year without a form has nothing that could be laid out beforehand. */
  private Edition edition(String year) throws Refusal {
    return Optional.of(year)
        .filter(text -> text.matches("[0-9]{4}"))
        .flatMap(text -> editions.forYear(Integer.parseInt(text)))
        .filter(edition -> !edition.free())
        .orElseThrow(() -> new Refusal("init.year", year));
  }
}

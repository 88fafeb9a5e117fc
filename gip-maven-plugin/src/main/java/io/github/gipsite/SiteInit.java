package io.github.gipsite;

import io.github.gipsite.bundle.OfficeRepository;
import io.github.gipsite.bundle.PluginRepositories;
import io.github.gipsite.bundle.Tool;
import io.github.gipsite.check.Checks;
import io.github.gipsite.edition.Editions;
import io.github.gipsite.scaffold.NewFile;
import io.github.gipsite.scaffold.NewFilesWriter;
import io.github.gipsite.scaffold.OfficeAnswers;
import io.github.gipsite.scaffold.OfficeQuestions;
import io.github.gipsite.scaffold.OfficeScaffold;
import io.github.gipsite.scaffold.Respondent;
import io.github.gipsite.scaffold.ScaffoldException;
import io.github.gipsite.schema.Schemas;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Creates the repository of an office in an empty folder. */
public final class SiteInit {
  private final Path root;
  private final Optional<Path> edition;

  /**
   * Creates repositories in a folder, with the editions that are there.
   *
   * @param edition a file with an edition that the repository is to have
   */
  public SiteInit(Path root, Optional<Path> edition) {
    this.root = root;
    this.edition = edition;
  }

  /** Creates repositories in a folder, with the editions that are there. */
  public SiteInit(Path root) {
    this(root, Optional.empty());
  }

  /**
   * Writes the repository.
   *
   * @param respondent answers the questions of {@link OfficeQuestions}
   * @param tool that the repository is to carry
   */
  public Created create(Respondent respondent, Tool tool) throws IOException, ScaffoldException {
    OfficeEditions forms =
        edition.isPresent() ? OfficeEditions.with(edition.get()) : OfficeEditions.in(root);
    Editions editions = forms.editions();
    OfficeAnswers answers = new OfficeQuestions(respondent, editions).ask();
    OfficeScaffold office =
        new OfficeScaffold(answers, tool.version(), new PluginRepositories(tool.content()).lines());
    List<NewFile> files = new ArrayList<>(office.files());
    forms.file().ifPresent(files::add);
    files.addAll(new OfficeRepository(tool).files());
    new Schemas(editions, Checks.explainable())
        .files()
        .forEach(file -> files.add(new NewFile("schema/" + file.name(), file.text())));
    try {
      new NewFilesWriter(root).write(files);
    } catch (FileAlreadyExistsException e) {
      throw new ScaffoldException("init.there", String.valueOf(e.getFile()));
    }
    return new Created(answers, files.stream().map(NewFile::path).toList());
  }

  /**
   * A repository that was created.
   *
   * @param files the paths of all its files
   */
  public record Created(OfficeAnswers answers, List<String> files) {}
}

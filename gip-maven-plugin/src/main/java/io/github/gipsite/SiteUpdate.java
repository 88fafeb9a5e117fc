package io.github.gipsite;

import io.github.gipsite.bundle.BundleContent;
import io.github.gipsite.bundle.Changelog;
import io.github.gipsite.bundle.Tool;
import io.github.gipsite.bundle.ToolUpdate;
import io.github.gipsite.check.Checks;
import io.github.gipsite.diagnostic.Wording;
import io.github.gipsite.edition.EditionFolderReader;
import io.github.gipsite.edition.Editions;
import io.github.gipsite.files.EntryKind;
import io.github.gipsite.findings.Messages;
import io.github.gipsite.scaffold.FileChange;
import io.github.gipsite.scaffold.NewFile;
import io.github.gipsite.scaffold.NewFilesWriter;
import io.github.gipsite.scaffold.OfficeScaffold;
import io.github.gipsite.scaffold.ScaffoldException;
import io.github.gipsite.schema.SchemaFile;
import io.github.gipsite.schema.Schemas;
import io.github.gipsite.source.SourceFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Puts the version that runs into the place of the one in an office's repository. */
public final class SiteUpdate {
  private static final List<String> SECTIONS = List.of("update.templates", "update.findings");

  private final Path root;
  private final ToolUpdate update;
  private final Changelog changelog;

  /**
   * Reads what the repository has now.
   *
   * @throws ScaffoldException where its POM does not declare the plugin
   */
  public SiteUpdate(Path root, Changelog changelog) throws IOException, ScaffoldException {
    this.root = root;
    this.update = new ToolUpdate(root);
    this.changelog = changelog;
  }

  /** The content of the bundle that the repository carries now. */
  public BundleContent content() {
    return update.content();
  }

  /**
   * Makes all changes, or none.
   *
   * @return what was done, what has to be done by hand, and what is different in this version
   */
  public List<String> run(Tool tool, Messages messages) throws IOException {
    List<Wording> byHand = new ArrayList<>();
    List<FileChange> changes = new ArrayList<>(schemas());
    changes.addAll(update.changes(tool, OfficeScaffold.paths(), byHand));
    new NewFilesWriter(root).change(changes);
    List<String> told = new ArrayList<>();
    told.add(messages.text(done(tool)));
    byHand.forEach(wording -> told.add(messages.text(wording)));
    told.addAll(news(tool, messages));
    told.add(messages.text("update.next"));
    return told;
  }

  private Wording done(Tool tool) {
    return tool.version().equals(update.oldVersion())
        ? Wording.of("update.same", tool.version())
        : Wording.of("update.done", update.oldVersion(), tool.version());
  }

  private List<String> news(Tool tool, Messages messages) {
    List<String> news = new ArrayList<>();
    if (tool.version().equals(update.oldVersion())) {
      return news;
    }
    for (String section : SECTIONS) {
      String heading = messages.text(section);
      List<String> entries = changelog.entries(heading, update.oldVersion(), tool.version());
      news.add(messages.text(entries.isEmpty() ? "update.no-news" : "update.news", heading));
      entries.forEach(entry -> news.add("  - " + entry));
    }
    return news;
  }

  /** The schemas that are there, as this version writes them. */
  private List<FileChange> schemas() throws IOException {
    List<FileChange> changes = new ArrayList<>();
    Editions editions = new EditionFolderReader(new SourceFolder(root)).read();
    for (SchemaFile file : new Schemas(editions, Checks.explainable()).files()) {
      String path = "schema/" + file.name();
      if (EntryKind.of(root.resolve(path)) == EntryKind.FILE) {
        changes.add(new FileChange.Written(new NewFile(path, file.text())));
      }
    }
    return changes;
  }
}

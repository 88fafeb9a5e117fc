package io.github.gipsite;

import io.github.gipsite.diagnostic.NearestNames;
import io.github.gipsite.findings.ProgramVersion;
import io.github.gipsite.scaffold.NewFile;
import io.github.gipsite.scaffold.NewFilesWriter;
import io.github.gipsite.scaffold.ScaffoldException;
import io.github.gipsite.source.TemplateFiles;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Copies a file of the template into {@code template/} of the content folder, to be changed. */
public final class TemplateCopy {
  private static final String FOLDER = "template/";

  /** The files that editors and tests use, which no page is made of. */
  private static final String NO_PART = "schema/.*|.*/examples\\.html";

  /**
   * A comment in each kind of file that may begin with one. That of a page ends in its second line,
   * and the page is what it was, without an empty line.
   */
  private static final Map<String, String> COMMENTS =
      Map.of(
          "html", "<!--/* %s\n*/-->",
          "css", "/* %s */\n",
          "js", "/* %s */\n",
          "properties", "# %s\n");

  private final Path content;
  private final TemplateFiles template = TemplateFiles.onClassPath();

  public TemplateCopy(Path content) {
    this.content = content;
  }

  /** The files that an office may replace, sorted. */
  public List<String> names() {
    return template.ours().files().stream().filter(name -> !name.matches(NO_PART)).toList();
  }

  /**
   * Copies a file, with the version that it comes from, and returns its path in the content folder.
   *
   * @throws ScaffoldException where the template has no such file, or the office has one already
   */
  public String copy(String name) throws IOException, ScaffoldException {
    String plain = name.replace('\\', '/');
    if (!names().contains(plain)) {
      List<String> nearest = NearestNames.to(plain, names());
      throw nearest.isEmpty()
          ? new ScaffoldException("template.unknown", name)
          : new ScaffoldException("template.unknown.nearest", name, nearest);
    }
    String path = FOLDER + plain;
    try {
      String text = comment(plain) + template.ours().text(plain).text();
      new NewFilesWriter(content).write(List.of(new NewFile(path, text)));
    } catch (FileAlreadyExistsException e) {
      throw new ScaffoldException("template.there", path);
    }
    return path;
  }

  /** The line that says where the copy comes from; empty in a file that may not begin with one. */
  private static String comment(String name) {
    String origin = "gip-site-template " + ProgramVersion.current() + ": " + name;
    return COMMENTS.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "").formatted(origin);
  }
}

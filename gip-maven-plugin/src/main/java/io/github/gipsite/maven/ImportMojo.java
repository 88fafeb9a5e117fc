package io.github.gipsite.maven;

import io.github.gipsite.IoErrorMessages;
import io.github.gipsite.SiteImport;
import io.github.gipsite.findings.Messages;
import io.github.gipsite.importer.document.UnreadableDocumentException;
import io.github.gipsite.publish.OutputFolderGuard;
import io.github.gipsite.report.PublicationDate;
import java.io.File;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Imports a published report as the content of a year: .docx, .html, .txt or .xlsx.
 *
 * @since 0.1.0
 */
@Mojo(name = "import", requiresProject = true, threadSafe = true, aggregator = true)
public final class ImportMojo extends CommandMojo {
  /**
   * The published report.
   *
   * @since 0.1.0
   */
  @Parameter(property = "gip.from")
  private @Nullable File from;

  /**
   * The date of publication, where the file does not state it: 2025-03-03 or 2025-03-03 09:30.
   *
   * @since 0.1.0
   */
  @Parameter(property = "gip.published", defaultValue = "")
  private String published = "";

  /**
   * The folder of the agency, where the content folder holds several.
   *
   * @since 0.1.0
   */
  @Parameter(property = "gip.agency", defaultValue = "")
  private String agency = "";

  /**
   * The content folder.
   *
   * @since 0.1.0
   */
  @Parameter(property = "gip.content", defaultValue = "${project.basedir}", required = true)
  private File content = new File(".");

  /**
   * The folder for the list of the cells that figures were taken from.
   *
   * @since 0.1.0
   */
  @Parameter(
      property = "gip.findings",
      defaultValue = "${project.build.directory}/gip",
      required = true)
  private File findings = new File(".");

  /**
   * The build folder of Maven: the list may lie there, also within the content folder.
   *
   * @since 0.1.0
   */
  @Parameter(defaultValue = "${project.build.directory}", readonly = true, required = true)
  private File buildFolder = new File(".");

  /**
   * Whether the folder of findings may hold files that this plugin did not write.
   *
   * @since 0.1.0
   */
  @Parameter(property = "gip.output.adopt", defaultValue = "false", required = true)
  private boolean adopt;

  @Override
  void run(Messages messages) throws MojoExecutionException, MojoFailureException {
    Path document = document(messages);
    Optional<PublicationDate> date = date(messages);
    String folder = folder(messages);
    try {
      Path folderOfContent = ParameterPath.of(content, "gip.content", messages);
      Path built = ParameterPath.of(buildFolder, "project.build.directory", messages);
      new SiteImport(
              folderOfContent,
              ParameterPath.of(findings, "gip.findings", messages),
              new OutputFolderGuard(folderOfContent, built, adopt),
              messages)
          .run(document, folder, date)
          .forEach(getLog()::info);
    } catch (UnreadableDocumentException e) {
      throw new MojoFailureException(messages.text(e.why()));
    } catch (FileAlreadyExistsException e) {
      throw new MojoFailureException(messages.text("import.exists", e.getFile()));
    } catch (IOException e) {
      throw new MojoExecutionException(messages.text(IoErrorMessages.ofNewFiles(e)), e);
    }
  }

  /** The report; an option without a value arrives as {@code true}, or as a folder. */
  private Path document(Messages messages) throws MojoFailureException {
    Path named = from == null ? Path.of("") : ParameterPath.of(from, "gip.from", messages);
    boolean valueless = named.endsWith("true") && !Files.exists(named);
    if (Files.isDirectory(named) || valueless) {
      throw new MojoFailureException(messages.text("import.no-document"));
    }
    return named;
  }

  private Optional<PublicationDate> date(Messages messages) throws MojoFailureException {
    String given = Optional.ofNullable(published).orElse("").strip();
    Optional<PublicationDate> date = PublicationDate.parse(given);
    if (!given.isEmpty() && date.isEmpty()) {
      throw new MojoFailureException(messages.text("import.published", given));
    }
    return date;
  }

  private String folder(Messages messages) throws MojoFailureException {
    String given = Optional.ofNullable(agency).orElse("").strip();
    if (given.matches("\\.+|.*[/\\\\].*")) {
      throw new MojoFailureException(messages.text("import.agency", given));
    }
    return ParameterPath.of(given, "gip.agency", messages).toString();
  }
}

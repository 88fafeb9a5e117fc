package io.github.gipsite.maven;

import io.github.gipsite.SiteInit;
import io.github.gipsite.bundle.BundleContent;
import io.github.gipsite.bundle.OfficeRepository;
import io.github.gipsite.findings.Messages;
import io.github.gipsite.scaffold.Respondent;
import io.github.gipsite.scaffold.ScaffoldException;
import java.io.Console;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.eclipse.aether.RepositorySystem;
import org.jspecify.annotations.Nullable;

/**
 * Creates the repository of an office in an empty folder, without a POM.
 *
 * @since 0.1.0
 */
@Mojo(name = "init", threadSafe = true, requiresProject = false, aggregator = true)
public final class InitMojo extends ToolMojo {
  /**
   * The folder of the new repository.
   *
   * @since 0.1.0
   */
  @Parameter(property = "gip.content", defaultValue = "${user.dir}", required = true)
  private File content = new File(".");

  /**
   * The full name of the office, such as 示例市教育局.
   *
   * @since 0.1.0
   */
  @Parameter(property = "gip.agencyName")
  private @Nullable String agencyName;

  /**
   * The kind of the office: 政府, 部门, 乡镇街道, 其他, or government, department, township, other.
   *
   * @since 0.1.0
   */
  @Parameter(property = "gip.kind")
  private @Nullable String kind;

  /**
   * The title of the site.
   *
   * @since 0.1.0
   */
  @Parameter(property = "gip.title")
  private @Nullable String title;

  /**
   * The year of the first report to be filled in; the last year where none is named.
   *
   * @since 0.1.0
   */
  @Parameter(property = "gip.year")
  private @Nullable String year;

  /**
   * Whether the report of the year before is at hand and to be imported: yes or no.
   *
   * @since 0.1.0
   */
  @Parameter(property = "gip.previous")
  private @Nullable String previous;

  /**
   * A file with an edition of the form, for editions/ of the new repository; see docs/editions.md.
   *
   * @since 0.1.0
   */
  @Parameter(property = "gip.edition")
  private @Nullable File edition;

  @Inject
  InitMojo(RepositorySystem system) {
    super(system);
  }

  @Override
  void write(Messages messages)
      throws IOException, ScaffoldException, MojoExecutionException, MojoFailureException {
    Path root = ParameterPath.of(content, "gip.content", messages);
    Optional<Path> form =
        edition == null
            ? Optional.empty()
            : Optional.of(ParameterPath.of(edition, "gip.edition", messages));
    SiteInit.Created made =
        new SiteInit(root, form).create(respondent(messages), tool(BundleContent.TOOL, messages));
    getLog().info(messages.text("init.written"));
    made.files().stream()
        .filter(file -> !file.startsWith(OfficeRepository.FOLDER))
        .forEach(file -> getLog().info("  " + file));
    long carried =
        made.files().stream().filter(file -> file.startsWith(OfficeRepository.FOLDER)).count();
    if (carried > 0) {
      getLog().info("  " + messages.text("init.bundle", OfficeRepository.FOLDER, carried));
    }
    int year = made.answers().year();
    String next = made.answers().previousAtHand() ? "init.next.import" : "init.next";
    messages
        .text(next, String.valueOf(year), String.valueOf(year - 1))
        .lines()
        .forEach(getLog()::info);
  }

  /** Newer Java has a console also without a terminal. */
  @SuppressWarnings("SystemConsoleNull")
  private Respondent respondent(Messages messages) throws MojoExecutionException {
    Map<String, String> given = new HashMap<>();
    put("agencyName", agencyName, given);
    put("kind", kind, given);
    put("title", title, given);
    put("year", year, given);
    put("previous", previous, given);
    int now = session().getStartTime().toInstant().atZone(ZoneId.systemDefault()).getYear();
    Map<String, String> usual = Map.of("year", String.valueOf(now - 1), "previous", "no");
    Console console = System.console();
    return console != null && session().getSettings().isInteractiveMode()
        ? new TerminalRespondent(
            given, usual, TerminalRespondent.of(console), getLog()::warn, messages)
        : question -> Optional.ofNullable(given.getOrDefault(question, usual.get(question)));
  }

  private static void put(String question, @Nullable String answer, Map<String, String> given) {
    if (answer != null) {
      given.put(question, answer);
    }
  }
}

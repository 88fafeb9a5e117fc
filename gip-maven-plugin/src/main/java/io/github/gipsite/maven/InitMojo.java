package io.github.gipsite.maven;

import io.github.gipsite.SiteInit;
import io.github.gipsite.bundle.BundleContent;
import io.github.gipsite.bundle.OfficeRepository;
import io.github.gipsite.findings.Messages;
import io.github.gipsite.scaffold.ScaffoldException;
import java.io.Console;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.eclipse.aether.RepositorySystem;

/** Creates the repository of an office in an empty folder, without a POM. */
@Mojo(name = "init", threadSafe = true, requiresProject = false, aggregator = true)
public final class InitMojo extends ToolMojo {
  /** The folder of the new repository. */
  @Parameter(property = "gip.content", defaultValue = "${user.dir}", required = true)
  private File content = new File(".");

  @Inject
  InitMojo(RepositorySystem system) {
    super(system);
  }

  /** Answers come from the user properties {@code gip.title}, {@code gip.agencyName}, … */
  @Override
  void write(Messages messages)
      throws IOException, ScaffoldException, MojoExecutionException, MojoFailureException {
    MavenSession run = session();
    Path root = ParameterPath.of(content, "gip.content", messages);
    List<String> files =
        new SiteInit(root)
            .create(key -> answer(run, messages, key), tool(BundleContent.TOOL, messages));
    getLog().info(messages.text("init.written"));
    files.stream()
        .filter(file -> !file.startsWith(OfficeRepository.FOLDER))
        .forEach(file -> getLog().info("  " + file));
    long carried = files.stream().filter(file -> file.startsWith(OfficeRepository.FOLDER)).count();
    if (carried > 0) {
      getLog().info("  " + messages.text("init.bundle", OfficeRepository.FOLDER, carried));
    }
    getLog().info(messages.text("init.next"));
  }

  /**
   * Answers a question from a property, or from the terminal. Newer Java has a console also without
   * a terminal, whose end of input is no answer.
   */
  @SuppressWarnings("SystemConsoleNull")
  private static Optional<String> answer(MavenSession run, Messages messages, String key) {
    Optional<String> given = Optional.ofNullable(run.getUserProperties().getProperty("gip." + key));
    if (given.isPresent()) {
      return given;
    }
    if (key.equals("year")) {
      int now = run.getStartTime().toInstant().atZone(ZoneId.systemDefault()).getYear();
      return Optional.of(String.valueOf(now - 1));
    }
    Console console = System.console();
    return console == null || !run.getSettings().isInteractiveMode()
        ? Optional.empty()
        : Optional.ofNullable(console.readLine("%s", messages.text("init.question." + key)));
  }
}

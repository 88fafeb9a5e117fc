package io.github.gipsite.maven;

import io.github.gipsite.IoErrorMessages;
import io.github.gipsite.SiteInit;
import io.github.gipsite.findings.Messages;
import io.github.gipsite.scaffold.ScaffoldException;
import java.io.Console;
import java.io.File;
import java.io.IOException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Creates the repository of an office in an empty folder, without a POM. */
@Mojo(name = "init", threadSafe = true, requiresProject = false, aggregator = true)
public final class InitMojo extends CommandMojo {
  /**
   * The session, whose user properties {@code gip.title}, {@code gip.agencyName}, {@code gip.kind},
   * … answer the questions.
   */
  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  private @Nullable MavenSession session;

  @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
  private @Nullable MojoExecution execution;

  /** The folder of the new repository. */
  @Parameter(property = "gip.content", defaultValue = "${user.dir}", required = true)
  private File content = new File(".");

  @Override
  void run(Messages messages) throws MojoExecutionException, MojoFailureException {
    if (session == null || execution == null) {
      throw new MojoExecutionException("no session");
    }
    MavenSession run = session;
    try {
      List<String> files =
          new SiteInit(ParameterPath.of(content, "gip.content", messages))
              .create(key -> answer(run, messages, key), execution.getVersion());
      getLog().info(messages.text("init.written"));
      files.forEach(file -> getLog().info("  " + file));
      getLog().info(messages.text("init.next"));
    } catch (ScaffoldException refusal) {
      throw new MojoFailureException(messages.text(refusal.wording()));
    } catch (IOException e) {
      throw new MojoExecutionException(messages.text(IoErrorMessages.ofNewFiles(e)), e);
    }
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

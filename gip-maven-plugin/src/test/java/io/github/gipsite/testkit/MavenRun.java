package io.github.gipsite.testkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A real Maven in a folder, as whoever sits at the terminal has it. */
public final class MavenRun {
  private static final long MINUTES = 10;

  private final Path folder;
  private final Path bin;

  private MavenRun(Path folder, Path bin) {
    this.folder = folder;
    this.bin = bin;
  }

  /**
   * In a folder; another one beside it, {@code bin}, holds the commands that stand in for real
   * ones. It sees the plugin of this build in {@code target/it-repo}, and takes everything else
   * from the outer local repository.
   */
  public static MavenRun in(Path folder, Path bin) throws IOException {
    Files.createDirectories(bin);
    Path settings = bin.resolve("settings.xml");
    Files.writeString(
        settings,
        Files.readString(Path.of("src/it/settings.xml"))
            .replace("@localRepositoryUrl@", outerRepository().toUri().toString()));
    return with(folder, bin, Path.of(property("test.maven")), settings, Path.of("target/it-repo"));
  }

  /** In a folder, with a certain Maven, settings and local repository. */
  public static MavenRun with(Path folder, Path bin, Path maven, Path settings, Path repository)
      throws IOException {
    Files.createDirectories(folder);
    Files.createDirectories(bin);
    MavenRun run = new MavenRun(folder, bin);
    run.command(
        "mvn",
        "exec sh '%s' -B -ntp -s '%s' -Dmaven.repo.local='%s' -Dgip.port=0 \"$@\""
            .formatted(maven.resolve("bin/mvn"), settings, repository.toAbsolutePath()));
    return run;
  }

  /** The local repository of the Maven that runs the tests. */
  public static Path outerRepository() {
    return Path.of(property("test.repository"));
  }

  /** The version of this build. */
  public static String version() {
    return property("test.version");
  }

  /** The Maven that runs the tests, and the others that were unpacked for them. */
  public static List<Path> mavens() {
    Path unpacked = Path.of(property("test.mavens"));
    return List.of(
        Path.of(property("test.maven")),
        unpacked.resolve("apache-maven-3.9.16"),
        unpacked.resolve("apache-maven-4.0.0-rc-5"));
  }

  /** A command that stands in for the one of that name. */
  public void command(String name, String script) throws IOException {
    Path file = Files.writeString(bin.resolve(name), "#!/bin/sh\n" + script + "\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  /** What a command did. */
  public record Outcome(int exit, String output) {}

  /** Runs a line as it is typed. */
  public Outcome run(String line) throws IOException, InterruptedException {
    Path output = bin.resolve("output.txt");
    Process process = start(line, output);
    try {
      if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
        throw new IllegalStateException(line + " does not end:\n" + Files.readString(output));
      }
      return new Outcome(process.exitValue(), Files.readString(output));
    } finally {
      stop(process);
    }
  }

  /** Whether what one waits for has happened. */
  public interface Awaited {
    boolean in(String printed) throws IOException, InterruptedException;
  }

  /** Runs a line that does not end by itself until something has happened, and stops it. */
  public Outcome runUntil(String line, Awaited awaited) throws IOException, InterruptedException {
    Path output = bin.resolve("output.txt");
    Process process = start(line, output);
    try {
      long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(MINUTES);
      while (!awaited.in(Files.readString(output))) {
        if (System.nanoTime() > end || !process.isAlive()) {
          throw new IllegalStateException(line + ":\n" + Files.readString(output));
        }
        TimeUnit.MILLISECONDS.sleep(100);
      }
      return new Outcome(0, Files.readString(output));
    } finally {
      stop(process);
    }
  }

  private Process start(String line, Path output) throws IOException {
    ProcessBuilder builder = new ProcessBuilder("sh", "-c", line).directory(folder.toFile());
    builder.environment().merge("PATH", bin.toString(), (path, first) -> first + ":" + path);
    builder.environment().put("LC_ALL", "C.UTF-8");
    builder.environment().remove("MAVEN_OPTS");
    builder.environment().remove("MAVEN_ARGS");
    return builder.redirectErrorStream(true).redirectOutput(output.toFile()).start();
  }

  private static void stop(Process process) {
    process.descendants().forEach(ProcessHandle::destroy);
    process.destroy();
  }

  private static String property(String name) {
    String value = System.getProperty(name, "");
    if (value.isEmpty()) {
      throw new IllegalStateException(name + " is given by failsafe: run `mvn verify`");
    }
    return value;
  }
}

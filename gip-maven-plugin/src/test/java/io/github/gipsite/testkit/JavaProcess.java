package io.github.gipsite.testkit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A program in a JVM of its own, which is spoken with line by line. */
public final class JavaProcess implements AutoCloseable {
  private final Process process;
  private final BufferedReader out;
  private final Writer in;

  private JavaProcess(Process process) {
    this.process = process;
    this.out = process.inputReader(StandardCharsets.UTF_8);
    this.in = process.outputWriter(StandardCharsets.UTF_8);
  }

  /** Starts the {@code main} of a class that is on the class path of the tests. */
  public static JavaProcess start(Class<?> main, Path... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
    Stream.of(arguments).map(Path::toString).forEach(command::add);
    return new JavaProcess(new ProcessBuilder(command).redirectErrorStream(true).start());
  }

  /** Waits for a line that it prints. */
  public String read() throws IOException {
    return String.valueOf(out.readLine());
  }

  /** Lets it go on. */
  public void goOn() throws IOException {
    in.write('\n');
    in.flush();
  }

  /** All that it still prints, once it has ended. */
  public String end() throws IOException, InterruptedException {
    String rest = String.join("\n", out.lines().toList());
    process.waitFor();
    return rest;
  }

  /** Ends it at once, however far it is. */
  public void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}

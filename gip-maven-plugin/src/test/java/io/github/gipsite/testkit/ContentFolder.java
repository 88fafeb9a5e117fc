package io.github.gipsite.testkit;

import io.github.gipsite.check.CheckedReport;
import io.github.gipsite.check.Checks;
import io.github.gipsite.content.ContentReader;
import io.github.gipsite.content.ContentReader.ReadContent;
import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.diagnostic.Findings;
import io.github.gipsite.edition.EditionFolderReader;
import io.github.gipsite.edition.Editions;
import io.github.gipsite.prose.ReportProseReader;
import io.github.gipsite.report.AnnualReport;
import io.github.gipsite.report.ReportSeries;
import io.github.gipsite.source.SourceFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A content folder on disk that a test starts from and spoils. Nothing is wrong with the good one,
 * so that every finding comes from what a test changed.
 */
public final class ContentFolder {
  public static final String REPORT = "2024/report.yaml";
  private static final Editions EDITIONS = Editions.builtIn();

  private final Path root;

  private ContentFolder(Path root) {
    this.root = root;
  }

  /** A folder as it is, which may be empty. */
  public static ContentFolder at(Path root) {
    return new ContentFolder(root);
  }

  /** A copy of the good report of 示例市 for 2024. */
  public static ContentFolder good(Path root) {
    return copyOf(Path.of("src/test/resources/good"), root);
  }

  /**
   * A copy of the report that this repository publishes, without its year before and notes on it.
   */
  public static ContentFolder real(Path root) {
    copy(Path.of("../content/2024"), root.resolve("2024"));
    ContentFolder folder = new ContentFolder(root);
    String report = folder.read(REPORT);
    return folder
        .write(REPORT, report.substring(0, report.indexOf("\nexplanations:")))
        .write("site.yaml", readString(Path.of("../content/site.yaml")));
  }

  /** A copy of any folder. */
  public static ContentFolder copyOf(Path original, Path root) {
    copy(original, root);
    return new ContentFolder(root);
  }

  private static void copy(Path original, Path root) {
    try (Stream<Path> paths = Files.walk(original)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        Path copy = root.resolve(original.relativize(path).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(path, copy);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Changes a text that stands exactly once in {@code 2024/report.yaml}. */
  public ContentFolder change(String text, String other) {
    return changeIn(REPORT, text, other);
  }

  /** Changes a text that stands exactly once in a file. */
  public ContentFolder changeIn(String file, String text, String other) {
    String all = read(file);
    int at = all.indexOf(text);
    if (at < 0 || all.indexOf(text, at + 1) >= 0) {
      throw new IllegalArgumentException("not exactly once in " + file + ": " + text);
    }
    return write(file, all.replace(text, other));
  }

  public ContentFolder write(String file, String text) {
    return write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  public ContentFolder write(String file, byte[] bytes) {
    try {
      Files.createDirectories(root.resolve(file).getParent());
      Files.write(root.resolve(file), bytes);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public ContentFolder remove(String file) {
    try {
      Files.delete(root.resolve(file));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Moves a file or a folder. */
  public ContentFolder move(String from, String to) {
    try {
      Files.createDirectories(root.resolve(to).getParent());
      Files.move(root.resolve(from), root.resolve(to));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Puts two files in each other's place. */
  public ContentFolder exchange(String one, String other) {
    String text = read(one);
    return write(one, read(other)).write(other, text);
  }

  public String read(String file) {
    return readString(root.resolve(file));
  }

  private static String readString(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Path root() {
    return root;
  }

  public SourceFolder source() {
    return new SourceFolder(root);
  }

  public ReadContent reading() {
    return ContentReader.read(source(), editions(), count -> {});
  }

  /** The editions of the form, with those of the folder. */
  public Editions editions() {
    return source().exists(EditionFolderReader.FOLDER)
        ? new EditionFolderReader(source()).read()
        : EDITIONS;
  }

  /** The only agency's years. */
  public ReportSeries series() {
    return reading().archive().series().get(0);
  }

  /** The report of 2024. */
  public AnnualReport report() {
    return series().report(2024).orElseThrow();
  }

  /** The report of 2024 of the only agency, with all that it may be compared with. */
  public CheckedReport checked() {
    ReportSeries series = series();
    AnnualReport report = series.report(2024).orElseThrow();
    return new CheckedReport(report, series, new ReportProseReader().read(report, series));
  }

  /** Everything that is found, by reading and by checking. */
  public Findings findings() {
    ReadContent reading = reading();
    List<Diagnostic> all = new ArrayList<>(reading.findings());
    all.addAll(Checks.run(reading.archive()));
    return new Findings(all, reading.reports());
  }

  /** Everything that is found, each as {@code id SEVERITY file:line:column}. */
  public List<String> places() {
    return ShortFindings.places(findings().all());
  }

  /** Everything that is found, in Chinese: message, detail and help, with strokes between them. */
  public List<String> sentences() {
    return ShortFindings.sentences(findings().all());
  }
}

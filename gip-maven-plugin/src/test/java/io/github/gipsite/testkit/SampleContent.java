package io.github.gipsite.testkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Content folders that the tests build sites from. */
public final class SampleContent {
  private SampleContent() {}

  /** The archive of this repository: one agency, one year, all of it real. */
  public static Path realReport() {
    return Path.of("..", "content").toAbsolutePath().normalize();
  }

  /** One city, two years. */
  public static Path twoYears() {
    return Path.of("src/test/resources/sites/two-years/content").toAbsolutePath();
  }

  /** One city from 2008 on, with a gap, a new name and three forms. */
  public static Path allYears() {
    return Path.of("src/test/resources/all-years/content").toAbsolutePath();
  }

  /** Two bureaus of one city. */
  public static Path twoAgencies() {
    return Path.of("src/test/resources/sites/two-agencies/content").toAbsolutePath();
  }

  /** A city that sums up two bureaus, of which one has no report for the first year. */
  public static Path summary() {
    return Path.of("src/test/resources/summary/content").toAbsolutePath();
  }

  /** A copy of the real report that a test may change. */
  public static Path copyOfRealReport(Path into) throws IOException {
    return copy(realReport(), into);
  }

  public static Path copyOfTwoYears(Path into) throws IOException {
    return copy(twoYears(), into);
  }

  /** Only what is content: the real report's folder also holds what was built from it. */
  private static Path copy(Path content, Path into) throws IOException {
    Files.createDirectories(into);
    Files.copy(content.resolve("site.yaml"), into.resolve("site.yaml"));
    try (var years = Files.newDirectoryStream(content, "[0-9][0-9][0-9][0-9]")) {
      for (Path year : years) {
        FolderContents.copy(year, into.resolve(year.getFileName().toString()));
      }
    }
    return into;
  }

  /** Replaces a text that stands exactly once in a file. */
  public static void replace(Path file, String text, String by) throws IOException {
    String before = Files.readString(file);
    int first = before.indexOf(text);
    if (first < 0 || before.indexOf(text, first + 1) >= 0) {
      throw new IllegalArgumentException("not exactly once in " + file + ": " + text);
    }
    Files.writeString(file, before.replace(text, by));
  }
}

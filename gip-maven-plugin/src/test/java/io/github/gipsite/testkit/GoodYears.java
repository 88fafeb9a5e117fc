package io.github.gipsite.testkit;

import java.nio.file.Path;

/**
 * Years of the good report that follow from one another, until 2024: what a year carries forward
 * the next one brings forward, and what is in force follows from what was issued and repealed.
 */
public final class GoodYears {
  private static final int LAST = 2024;
  private static final int LAST_OF_2019 = 2020;
  private static final Path OF_2021 = Path.of("src/test/resources/good/2024");
  private static final Path OF_2019 = Path.of("src/test/resources/good-2020/2020");

  private GoodYears() {}

  /** From a year on; those before 2021 are in the edition of 2019. */
  public static ContentFolder since(int first, Path root) {
    ContentFolder folder = ContentFolder.good(root);
    for (int year = first; year < LAST; year++) {
      if (year > LAST_OF_2019) {
        laterYear(folder, root, year);
      } else {
        earlierYear(folder, root, year);
      }
    }
    return folder;
  }

  private static void laterYear(ContentFolder folder, Path root, int year) {
    int ago = LAST - year;
    ContentFolder.copyOf(OF_2021, root.resolve(String.valueOf(year)));
    date(folder, LAST, year)
        .changeIn(report(year), "[4, 1, 30]", "[4, 1, %d]".formatted(30 - 3 * ago))
        .changeIn(report(year), "[ 4, 1, 0, 0, 0, 0,  5]", carried(ago + 4, ago + 5))
        .changeIn(report(year), "[ 3, 1, 0, 0, 0, 0,  4]", carried(ago + 3, ago + 4));
  }

  private static void earlierYear(ContentFolder folder, Path root, int year) {
    int ago = LAST_OF_2019 - year;
    ContentFolder.copyOf(OF_2019, root.resolve(String.valueOf(year)));
    if (ago > 0) {
      date(folder, LAST_OF_2019, year)
          .changeIn(report(year), "[120, +2,", "[%d, +2,".formatted(120 - 2 * ago))
          .changeIn(report(year), "[50, -8,", "[%d, -8,".formatted(50 + 8 * ago))
          .changeIn(report(year), "[6, 1, 5]", "[%d, 1, 5]".formatted(6 - ago))
          .changeIn(report(year), "[ 8, 1, 0, 0, 0, 0,  9]", carried(ago + 8, ago + 9))
          .changeIn(report(year), "[ 7, 1, 0, 0, 0, 0,  8]", carried(ago + 7, ago + 8));
    }
  }

  private static ContentFolder date(ContentFolder folder, int from, int year) {
    return folder
        .changeIn(report(year), "year: " + from, "year: " + year)
        .changeIn(report(year), from + 1 + "-03-03", year + 1 + "-03-03");
  }

  private static String carried(int naturalPersons, int total) {
    return "[%d, 1, 0, 0, 0, 0, %d]".formatted(naturalPersons, total);
  }

  private static String report(int year) {
    return year + "/report.yaml";
  }
}

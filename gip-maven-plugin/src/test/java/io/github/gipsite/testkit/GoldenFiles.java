package io.github.gipsite.testkit;

/** Files with what a test made once, read by a person: how to renew them. */
public final class GoldenFiles {
  private static final String OPTION = "gip.golden";

  private GoldenFiles() {}

  /** Whether this run writes them anew. */
  public static boolean areWritten() {
    return "write".equals(System.getProperty(OPTION));
  }

  /** Says, for a test that fails, what to do if the difference is meant. */
  public static String hint(Class<?> test, Object what) {
    return "%s differs. If it is meant: mvn test -Dtest=%s -D%s=write, and read the difference"
        .formatted(what, test.getSimpleName(), OPTION);
  }
}

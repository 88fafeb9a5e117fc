package io.github.gipsite.testkit;

import io.github.gipsite.maven.ExplainMojo;
import java.nio.charset.StandardCharsets;
import org.apache.maven.plugin.logging.SystemStreamLog;

/** Runs a goal, and prints in UTF-8 whatever the machine speaks; for {@code LocaleNoticeTest}. */
public final class LocaleNoticeRun {
  private LocaleNoticeRun() {}

  public static void main(String[] arguments) throws Exception {
    ExplainMojo goal = new ExplainMojo();
    goal.setLog(
        new SystemStreamLog() {
          @Override
          public void info(CharSequence line) {
            print(line);
          }

          @Override
          public void warn(CharSequence line) {
            print(line);
          }
        });
    goal.execute();
    System.out.flush();
  }

  private static void print(CharSequence line) {
    byte[] bytes = (line + "\n").getBytes(StandardCharsets.UTF_8);
    System.out.write(bytes, 0, bytes.length);
  }
}

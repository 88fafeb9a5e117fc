package io.github.gipsite.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.testkit.LocaleNoticeRun;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A machine that cannot name Chinese files is told about first, in letters that it can show. */
class LocaleNoticeTest {
  @Test
  void aLocaleWithoutChineseIsSaidFirst() throws IOException {
    for (String locale : List.of("C", "POSIX")) {
      assertThat(run(locale).get(0))
          .startsWith("这次运行的编码是 ANSI_X3.4-1968，没有中文")
          .endsWith("(this locale has no Chinese: run export LC_ALL=C.UTF-8 first)");
    }
  }

  @Test
  void nothingIsSaidOfOneThatHasChinese() throws IOException {
    assertThat(run("C.UTF-8")).isNotEmpty().noneMatch(line -> line.contains("没有中文"));
  }

  private static List<String> run(String locale) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            LocaleNoticeRun.class.getName());
    builder.environment().put("LC_ALL", locale);
    Process process = builder.redirectErrorStream(true).start();
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
        .lines()
        .toList();
  }
}

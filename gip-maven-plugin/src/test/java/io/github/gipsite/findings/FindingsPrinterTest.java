package io.github.gipsite.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.diagnostic.FailOn;
import io.github.gipsite.diagnostic.Findings;
import io.github.gipsite.diagnostic.Rule;
import io.github.gipsite.diagnostic.SourceLocation;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FindingsPrinterTest {
  private static final Messages CHINESE = Messages.in(Locale.CHINA);
  private static final Findings TWENTY =
      new Findings(IntStream.rangeClosed(1, 20).mapToObj(FindingsPrinterTest::finding).toList(), 1);

  static Stream<FindingsPrinter> everyPrinter() {
    return Stream.of(
        new FindingsJson(CHINESE, FailOn.ERROR),
        new FindingsSarif(CHINESE, ""),
        new FindingsHtml(CHINESE, file -> List.of(), FailOn.ERROR),
        new FindingsGithub(CHINESE, ""),
        new FindingsGitlab(CHINESE, ""));
  }

  @ParameterizedTest
  @MethodSource("everyPrinter")
  void aDiskThatBreaksAtAnyCharacterIsAnIoException(FindingsPrinter printer) throws IOException {
    int length = PrintedFindings.text(printer, TWENTY).length();
    assertThat(length).isGreaterThan(2_000);
    for (int room = 0; room < length; room += 7) {
      Writer disk = new FullDisk(room);
      assertThatExceptionOfType(IOException.class)
          .as("room for %d characters", room)
          .isThrownBy(() -> printer.print(TWENTY, disk));
    }
  }

  private static Diagnostic finding(int line) {
    SourceLocation place = new SourceLocation("示例局/2024/report.yaml", line, 1, 3);
    return Diagnostic.of(Rule.error("balance"), place, "unknown-file", "甲");
  }

  /** A writer with room for some characters. */
  private static final class FullDisk extends Writer {
    private int room;

    FullDisk(int room) {
      this.room = room;
    }

    @Override
    public void write(char[] text, int from, int length) throws IOException {
      room -= length;
      if (room < 0) {
        throw new IOException("No space left on device");
      }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}

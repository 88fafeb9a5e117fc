package io.github.gipsite.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.gipsite.source.ReportExhausted;
import io.github.gipsite.testkit.ShortFindings;
import java.io.OutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExhaustedFileTest {
  @Test
  void aFileThatNeedsTooMuchIsAFindingThatNamesIt() {
    OutputFile file =
        OutputFile.of(
            "2024/index.html",
            out -> {
              throw new StackOverflowError();
            });
    ReportExhausted told =
        catchThrowableOfType(
            ReportExhausted.class, () -> file.writeTo(OutputStream.nullOutputStream()));
    assertThat(ShortFindings.places(List.of(told.finding())))
        .containsExactly("unreadable-file ERROR 2024/index.html:1:1");
    assertThat(ShortFindings.sentences(List.of(told.finding())).get(0))
        .startsWith("读或者画这里时内存或者栈不够：java.lang.StackOverflowError | 把这里的文字写得简单一些");
  }
}

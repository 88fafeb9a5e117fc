package io.github.gipsite.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostingListCodecTest {
  private static final int REPORTS = 10_000;
  private static final int FEW = 10;

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 5, 6, 7, 42, 43, 44, 1000, REPORTS})
  void whatIsWrittenIsRead(int reports) {
    Random random = new Random(reports);
    for (double share : new double[] {0, 0.001, 0.01, 0.1, 0.5, 0.9, 0.999, 1}) {
      int[] numbers = some(random, reports, share);
      String code = PostingListCodec.encode(numbers, reports);
      assertThat(ScriptIndexReader.read(code, reports))
          .isEqualTo(IntStream.of(numbers).boxed().toList());
      assertThat(PostingListCodec.decode(code, reports)).isEqualTo(numbers);
      PostingListCodec.check(code, reports);
    }
  }

  @Test
  void whatIsInEveryReportCostsNothing() {
    assertThat(PostingListCodec.encode(IntStream.range(0, REPORTS).toArray(), REPORTS))
        .isEqualTo("!");
  }

  @Test
  void noListIsLongerThanOneBitAReport() {
    Random random = new Random(1);
    for (double share = 0; share < 1; share += 0.05) {
      assertThat(PostingListCodec.encode(some(random, REPORTS, share), REPORTS))
          .hasSizeLessThanOrEqualTo(1 + REPORTS / 6 + 1);
    }
  }

  @Test
  void digitsNeedNoEscapeAndLookLikeNoAddress() {
    assertThat(PostingListCodec.DIGITS).doesNotContain("\"", "\\", "/", "(", "&", "!", "<" + "!");
    assertThat(PostingListCodec.DIGITS.chars().distinct().count()).isGreaterThan(85);
  }

  /** Of ten reports: no digit, unfinished, too many, too large, too few. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "#\"",
        "# #",
        "!!",
        "#&",
        "政",
        "|",
        "#|",
        "!#|",
        "|####",
        "||||||||||||#",
        "0$",
        "!1",
        "###########",
        "#0",
        "&",
        "&#",
        "&###",
        "&#!",
        "&#7",
        "&#~",
        "&~#",
        "&#政"
      })
  void whatIsNoListIsNotRead(String code) {
    assertThatIllegalArgumentException().isThrownBy(() -> PostingListCodec.decode(code, FEW));
    assertThatIllegalArgumentException().isThrownBy(() -> PostingListCodec.check(code, FEW));
  }

  @Test
  void whateverIsReadIsAListOfReports() {
    Random random = new Random(3);
    for (int i = 0; i < 100_000; i++) {
      String code = code(random);
      try {
        PostingListCodec.check(code, FEW);
      } catch (IllegalArgumentException e) {
        continue;
      }
      assertThat(IntStream.of(PostingListCodec.decode(code, FEW)).boxed().toList())
          .as(code)
          .isEqualTo(ScriptIndexReader.read(code, FEW))
          .isSorted()
          .doesNotHaveDuplicates()
          .allMatch(number -> number >= 0 && number < FEW);
    }
  }

  /** Mostly of small digits, so that many are lists. */
  private static String code(Random random) {
    StringBuilder code = new StringBuilder(List.of("", "!", "&").get(random.nextInt(3)));
    for (int length = random.nextInt(5); length >= 0; length--) {
      int digits = random.nextBoolean() ? 4 : PostingListCodec.DIGITS.length();
      code.append(PostingListCodec.DIGITS.charAt(random.nextInt(digits)));
    }
    return code.toString();
  }

  private static int[] some(Random random, int reports, double share) {
    return IntStream.range(0, reports).filter(n -> random.nextDouble() < share).toArray();
  }
}

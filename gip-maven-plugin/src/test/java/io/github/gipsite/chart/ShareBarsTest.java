package io.github.gipsite.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.chart.ShareBars.Bar;
import io.github.gipsite.chart.ShareBars.Segment;
import io.github.gipsite.chart.ShareBars.YearShares;
import io.github.gipsite.trend.ShareBreakdown;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShareBarsTest {
  private static final Offset<Double> PIXEL = Offset.offset(1.0);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1",
        "1 1 1",
        "103 167 34 55 4 4",
        "0 0 7",
        "7 0 0",
        "1 999999",
        "1 1 1 1 1 1 1",
        "3.5 6.5"
      })
  void theWholeLengthIsFilledWithoutGaps(String parts) {
    List<Segment> segments = bar(parts).segments();
    int end = ShareBars.LEFT;
    for (Segment segment : segments) {
      assertThat(segment.x()).isEqualTo(end);
      end += segment.width();
    }
    assertThat(end).isEqualTo(ShareBars.LEFT + ShareBars.LENGTH);
  }

  @Test
  void aWidthIsAsMuchOfTheLengthAsItsPartOfTheWhole() {
    Bar bar = bar("103 167 34 55 4 4");
    for (Segment segment : bar.segments()) {
      ShareBreakdown.Part part = bar.shares().parts().get(segment.fill() - 1);
      double share = part.value().doubleValue() / part.total().doubleValue();
      assertThat((double) segment.width()).isCloseTo(share * ShareBars.LENGTH, PIXEL);
    }
  }

  @Test
  void nothingIsDrawnFor0AndTheOthersKeepTheirPatterns() {
    assertThat(bar("5 0 3 0").segments()).extracting(Segment::fill).containsExactly(1, 3);
  }

  @Test
  void ofNothingNothingIsDrawn() {
    assertThat(bar("0 0 0").segments()).isEmpty();
  }

  @Test
  void aPercentageIsWrittenWhereThereIsRoom() {
    assertThat(bar("1 97 2").segments()).extracting(Segment::text).containsExactly("", "97.0%", "");
    assertThat(bar("1 1 1").segments())
        .extracting(Segment::text)
        .containsExactly("33.3%", "33.3%", "33.3%");
  }

  @Test
  void barsDoNotTouch() {
    ShareBars bars = ShareBars.of(List.of(year(2024, "1 2"), year(2023, "3 4")));
    assertThat(bars.bars()).extracting(Bar::year).containsExactly(2024, 2023);
    assertThat(bars.bars().get(0).y() + bars.barHeight()).isLessThan(bars.bars().get(1).y());
    assertThat(bars.bars().get(1).y() + bars.barHeight()).isLessThan(bars.height());
    assertThat(ShareBars.LEFT + ShareBars.LENGTH).isLessThanOrEqualTo(bars.width());
  }

  private static Bar bar(String parts) {
    return ShareBars.of(List.of(year(2024, parts))).bars().get(0);
  }

  private static YearShares year(int year, String parts) {
    List<BigDecimal> values = Stream.of(parts.split(" ")).map(BigDecimal::new).toList();
    BigDecimal total = values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    List<ShareBreakdown.Part> named = new ArrayList<>();
    values.forEach(value -> named.add(new ShareBreakdown.Part("部分" + named.size(), value, total)));
    return new YearShares(year, new ShareBreakdown("answers", "申请的办理结果", total, named));
  }
}

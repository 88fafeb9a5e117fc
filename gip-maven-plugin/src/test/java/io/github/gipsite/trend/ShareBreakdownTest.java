package io.github.gipsite.trend;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.testkit.ContentFolder;
import io.github.gipsite.testkit.KnownYears;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShareBreakdownTest {
  private static final String REVIEWS = "[3, 1, 0, 2, 6]";

  @TempDir Path temp;
  private ContentFolder good;

  @BeforeEach
  void copy() {
    good = ContentFolder.good(temp.resolve("good"));
  }

  @Test
  void everyCompositionOfTheForm() {
    assertThat(shares())
        .extracting(ShareBreakdown::id)
        .containsExactly("answers", "reconsideration", "litigation");
  }

  @Test
  void partsAddUpTheRowsBelowThem() {
    ShareBreakdown answers = shares().get(0);
    assertThat(answers.parts())
        .extracting(part -> part.name() + part.value())
        .containsExactly("予以公开25", "部分公开6", "不予公开5", "无法提供11", "不予处理2", "其他处理2");
    assertThat(answers.total()).isEqualTo(new BigDecimal("51"));
  }

  @Test
  void percentagesHaveOneDecimalRoundedHalfUp() {
    good.change(REVIEWS, "[1, 1, 14, 0, 16]");
    assertThat(reconsideration().parts())
        .extracting(ShareBreakdown.Part::percent)
        .containsExactly(decimal("6.3"), decimal("6.3"), decimal("87.5"), decimal("0.0"));
  }

  @Test
  void nothingHasNoShares() {
    good.change(REVIEWS, "[0, 0, 0, 0, 0]");
    assertThat(reconsideration().parts())
        .extracting(ShareBreakdown.Part::percent)
        .containsOnly(BigDecimal.ZERO);
  }

  @Test
  void partsThatDoNotAddUpAreNotShown() {
    good.change(REVIEWS, "[3, 1, 0, 2, 7]");
    assertThat(shares()).extracting(ShareBreakdown::id).doesNotContain("reconsideration");
  }

  @Test
  void aBlankPartIsNot0() {
    good.change(REVIEWS, "[3, 1, ~, 2, 6]");
    assertThat(shares()).extracting(ShareBreakdown::id).doesNotContain("reconsideration");
  }

  @Test
  void aBlankTotalIsNotTheSum() {
    good.change(REVIEWS, "[3, 1, 0, 2, ~]");
    assertThat(shares()).extracting(ShareBreakdown::id).doesNotContain("reconsideration");
  }

  @Test
  void aTotalOfWhichNoPartIsKnownIsNotShown() {
    KnownYears years = KnownYears.in(temp.resolve("known"));
    years.year(2024, "reviews: {reconsideration: {total: 30}}").received(2018, "9");
    assertThat(years.series().reports()).flatExtracting(ShareBreakdown::of).isEmpty();
  }

  @Test
  void theFormOf2019HasTheSameParts() {
    ContentFolder year = ContentFolder.copyOf(Path.of("src/test/resources/good-2020"), temp);
    ShareBreakdown answers = ShareBreakdown.of(year.series().report(2020).orElseThrow()).get(0);
    assertThat(answers.parts())
        .extracting(ShareBreakdown.Part::name)
        .isEqualTo(shares().get(0).parts().stream().map(ShareBreakdown.Part::name).toList());
  }

  private List<ShareBreakdown> shares() {
    return ShareBreakdown.of(good.report());
  }

  private ShareBreakdown reconsideration() {
    return shares().get(1);
  }

  private static BigDecimal decimal(String text) {
    return new BigDecimal(text);
  }
}

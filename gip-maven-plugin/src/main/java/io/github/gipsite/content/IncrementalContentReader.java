package io.github.gipsite.content;

import io.github.gipsite.content.ContentReader.ReadContent;
import io.github.gipsite.edition.Editions;
import io.github.gipsite.source.SourceFolder;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads a content folder again and again, and of it only what has changed. */
final class IncrementalContentReader implements Supplier<ReadContent> {
  private final SourceFolder folder;
  private final Supplier<Editions> editions;
  private @Nullable Years last;

  /** Remembers years as they were read with some editions. */
  private record Years(Editions editions, YearReader reader) {}

  IncrementalContentReader(SourceFolder folder, Supplier<Editions> editions) {
    this.folder = folder;
    this.editions = editions;
  }

  @Override
  public ReadContent get() {
    Years years = years(editions.get());
    return new ContentReader(
            folder, years.editions(), years.reader(), ContentShard.WHOLE, count -> {})
        .read();
  }

  private synchronized Years years(Editions now) {
    Years years = last;
    if (years == null || !years.editions().equals(now)) {
      years = new Years(now, new MemoizingYearReader(ReportReader.in(folder, now), folder));
      last = years;
    }
    return years;
  }
}

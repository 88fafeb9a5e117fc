package io.github.gipsite.content;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import io.github.gipsite.cache.FindingsCodec;
import io.github.gipsite.cache.JsonCodec;
import io.github.gipsite.content.YearReader.YearReading;
import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.report.AnnualReport;
import io.github.gipsite.report.ReportHead;
import io.github.gipsite.source.SourceRules;
import java.util.Optional;
import java.util.function.Function;

/**
 * Writes the head of a report and the findings of reading it for the cache, and reads them. It
 * takes neither a year without a report nor one with a file that could not be read, which may be
 * over without a trace on the file.
 *
 * @param lazyReport makes a report of a head, and reads its body when somebody asks for it
 */
record YearReadingCodec(ReportHeadCodec heads, Function<ReportHead, AnnualReport> lazyReport)
    implements JsonCodec<YearReading> {
  private static final FindingsCodec FINDINGS = new FindingsCodec();

  @Override
  public boolean isEncodable(YearReading reading) {
    return reading.report().isPresent()
        && reading.findings().stream().noneMatch(YearReadingCodec::isUnreadable)
        && FINDINGS.isEncodable(reading.findings());
  }

  private static boolean isUnreadable(Diagnostic finding) {
    return finding.id().equals(SourceRules.UNREADABLE_FILE.id());
  }

  @Override
  public JsonArray toJson(YearReading reading) {
    JsonArray json = new JsonArray();
    json.add(heads.toJson(reading.report().orElseThrow().head()));
    json.add(FINDINGS.toJson(reading.findings()));
    return json;
  }

  @Override
  public YearReading fromJson(JsonElement json) {
    JsonArray reading = json.getAsJsonArray();
    ReportHead head = heads.fromJson(reading.get(0));
    return new YearReading(Optional.of(lazyReport.apply(head)), FINDINGS.fromJson(reading.get(1)));
  }
}

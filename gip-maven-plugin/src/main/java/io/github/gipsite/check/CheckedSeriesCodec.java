package io.github.gipsite.check;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import io.github.gipsite.cache.CoverageCodec;
import io.github.gipsite.cache.FindingsCodec;
import io.github.gipsite.cache.JsonCodec;
import io.github.gipsite.report.ReportSeries;
import io.github.gipsite.similarity.NarrativeSignatureCodec;

/**
 * Writes what was found in an agency, and the signatures of its texts, for the cache, and reads
 * them.
 *
 * @param series that was checked, of which nothing is written
 */
record CheckedSeriesCodec(ReportSeries series) implements JsonCodec<CheckedSeries> {
  private static final FindingsCodec FINDINGS = new FindingsCodec();
  private static final CoverageCodec COVERAGE = new CoverageCodec();
  private static final NarrativeSignatureCodec SIGNATURES = new NarrativeSignatureCodec();

  @Override
  public boolean isEncodable(CheckedSeries checked) {
    return FINDINGS.isEncodable(checked.findings());
  }

  @Override
  public JsonArray toJson(CheckedSeries checked) {
    JsonArray json = new JsonArray();
    json.add(FINDINGS.toJson(checked.findings()));
    json.add(COVERAGE.toJson(checked.coverage()));
    json.add(SIGNATURES.toJson(checked.said()));
    return json;
  }

  @Override
  public CheckedSeries fromJson(JsonElement json) {
    JsonArray checked = json.getAsJsonArray();
    return new CheckedSeries(
        series,
        FINDINGS.fromJson(checked.get(0)),
        COVERAGE.fromJson(checked.get(1)),
        SIGNATURES.fromJson(checked.get(2)));
  }
}

package io.github.gipsite.cache;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import io.github.gipsite.diagnostic.Coverage;

/** Writes what the checks of an agency have looked at for the cache, and reads it. */
public final class CoverageCodec implements JsonCodec<Coverage> {
  @Override
  public JsonArray toJson(Coverage coverage) {
    JsonArray json = new JsonArray();
    json.add(coverage.reports());
    json.add(coverage.unread());
    json.add(coverage.drafts());
    json.add(coverage.equations());
    json.add(coverage.closed());
    json.add(coverage.withoutTables());
    json.add(coverage.withoutWords());
    json.add(coverage.withoutYearBefore());
    return json;
  }

  @Override
  public Coverage fromJson(JsonElement json) {
    int[] numbers =
        json.getAsJsonArray().asList().stream().mapToInt(JsonElement::getAsInt).toArray();
    return new Coverage(
        numbers[0],
        numbers[1],
        numbers[2],
        numbers[3],
        numbers[4],
        numbers[5],
        numbers[6],
        numbers[7]);
  }
}

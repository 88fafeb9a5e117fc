package io.github.gipsite.cache;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import io.github.gipsite.diagnostic.SourceLocation;

/** Writes a place in a file for the cache, and reads it. */
public final class LocationCodec implements JsonCodec<SourceLocation> {
  @Override
  public JsonArray toJson(SourceLocation place) {
    JsonArray json = new JsonArray();
    json.add(place.file());
    json.add(place.line());
    json.add(place.column());
    json.add(place.length());
    return json;
  }

  @Override
  public SourceLocation fromJson(JsonElement json) {
    JsonArray place = json.getAsJsonArray();
    return new SourceLocation(
        place.get(0).getAsString(),
        place.get(1).getAsInt(),
        place.get(2).getAsInt(),
        place.get(3).getAsInt());
  }
}

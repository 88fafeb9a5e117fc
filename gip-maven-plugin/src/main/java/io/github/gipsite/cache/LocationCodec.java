package io.github.gipsite.cache;

import com.google.gson.JsonArray;
import io.github.gipsite.diagnostic.SourceLocation;

/** Writes a place as a value in a line of the cache, and reads it. */
public final class LocationCodec {
  private LocationCodec() {}

  public static JsonArray write(SourceLocation place) {
    JsonArray json = new JsonArray();
    json.add(place.file());
    json.add(place.line());
    json.add(place.column());
    json.add(place.length());
    return json;
  }

  /**
   * What was written.
   *
   * @throws RuntimeException of some kind where that was something else
   */
  public static SourceLocation read(JsonArray json) {
    return new SourceLocation(
        json.get(0).getAsString(),
        json.get(1).getAsInt(),
        json.get(2).getAsInt(),
        json.get(3).getAsInt());
  }
}

package io.github.gipsite.diagnostic;

import com.google.gson.JsonArray;

/** A place as a value in a line of a note, and back. */
public final class PlaceNote {
  private PlaceNote() {}

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

package io.github.gipsite.search;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.gipsite.cache.Fingerprint;
import io.github.gipsite.cache.JsonCodec;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes a search index for the cache, and reads it. With it stands its fingerprint: an index in
 * which a character is another would be as good to read, and wrong.
 */
final class CachedIndexCodec implements JsonCodec<CachedIndex> {
  @Override
  public JsonArray toJson(CachedIndex index) {
    JsonArray reports = new JsonArray();
    for (int number = 0; number < index.keys().size(); number++) {
      reports.add(index.keys().get(number));
      reports.add(index.marks().get(number));
    }
    JsonObject codes = new JsonObject();
    new TreeMap<>(index.codes()).forEach(codes::addProperty);
    JsonArray json = new JsonArray();
    json.add(fingerprint(index));
    json.add(reports);
    json.add(codes);
    return json;
  }

  @Override
  public CachedIndex fromJson(JsonElement element) {
    JsonArray json = element.getAsJsonArray();
    JsonArray reports = json.get(1).getAsJsonArray();
    List<String> keys = new ArrayList<>();
    List<Integer> marks = new ArrayList<>();
    for (int i = 0; i < reports.size(); i += 2) {
      keys.add(reports.get(i).getAsString());
      marks.add(reports.get(i + 1).getAsInt());
    }
    Map<String, String> codes = new HashMap<>();
    for (Map.Entry<String, JsonElement> code : json.get(2).getAsJsonObject().entrySet()) {
      codes.put(code.getKey(), code.getValue().getAsString());
    }
    codes.values().parallelStream().forEach(code -> PostingListCodec.check(code, keys.size()));
    CachedIndex index = new CachedIndex(keys, marks, codes);
    if (!fingerprint(index).equals(json.get(0).getAsString())) {
      throw new IllegalArgumentException("another index");
    }
    return index;
  }

  private static String fingerprint(CachedIndex index) {
    List<String> all = new ArrayList<>(index.keys());
    index.marks().forEach(mark -> all.add(mark.toString()));
    new TreeMap<>(index.codes())
        .forEach(
            (token, code) -> {
              all.add(token);
              all.add(code);
            });
    return Fingerprint.of(all);
  }
}

package io.github.gipsite.similarity;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import io.github.gipsite.cache.JsonCodec;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** Writes the signatures of an agency for the cache, and reads them. */
public final class NarrativeSignatureCodec implements JsonCodec<List<NarrativeSignature>> {
  @Override
  public JsonArray toJson(List<NarrativeSignature> all) {
    JsonArray json = new JsonArray();
    for (NarrativeSignature said : all) {
      JsonArray one = new JsonArray();
      one.add(said.year());
      one.add(said.part());
      one.add(said.name());
      one.add(said.file());
      one.add(text(said.passages().shingles()));
      json.add(one);
    }
    return json;
  }

  private static String text(int[] pairs) {
    ByteBuffer bytes = ByteBuffer.allocate(pairs.length * Integer.BYTES);
    bytes.asIntBuffer().put(pairs);
    return Base64.getEncoder().encodeToString(bytes.array());
  }

  @Override
  public List<NarrativeSignature> fromJson(JsonElement json) {
    List<NarrativeSignature> all = new ArrayList<>();
    for (JsonElement element : json.getAsJsonArray()) {
      JsonArray one = element.getAsJsonArray();
      all.add(
          new NarrativeSignature(
              one.get(0).getAsInt(),
              one.get(1).getAsString(),
              one.get(2).getAsString(),
              one.get(3).getAsString(),
              ShingleSet.of(pairs(one.get(4).getAsString()))));
    }
    return all;
  }

  private static int[] pairs(String text) {
    ByteBuffer bytes = ByteBuffer.wrap(Base64.getDecoder().decode(text));
    int[] pairs = new int[bytes.remaining() / Integer.BYTES];
    bytes.asIntBuffer().get(pairs);
    return pairs;
  }
}

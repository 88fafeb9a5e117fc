package io.github.gipsite.similarity;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** Writes the signatures of an agency on one line of JSON, and reads them. */
public final class NarrativeSignatureCodec {
  private NarrativeSignatureCodec() {}

  public static String write(List<NarrativeSignature> all) {
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
    return json.toString();
  }

  private static String text(int[] pairs) {
    ByteBuffer bytes = ByteBuffer.allocate(pairs.length * Integer.BYTES);
    bytes.asIntBuffer().put(pairs);
    return Base64.getEncoder().encodeToString(bytes.array());
  }

  /**
   * What was written.
   *
   * @throws RuntimeException of some kind where that was something else
   */
  public static List<NarrativeSignature> read(String line) {
    List<NarrativeSignature> all = new ArrayList<>();
    for (JsonElement element : JsonParser.parseString(line).getAsJsonArray()) {
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

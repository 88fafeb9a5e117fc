package io.github.gipsite.cache;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.diagnostic.Severity;
import io.github.gipsite.diagnostic.Subject;
import io.github.gipsite.diagnostic.Wording;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes findings for the cache, and reads the same findings back, not what people read of them. It
 * takes only findings that nobody has explained yet, with arguments that are texts, whole numbers,
 * wordings and lists of these.
 */
public final class FindingsCodec implements JsonCodec<List<Diagnostic>> {
  private static final String KEY = "key";
  private static final String ARGUMENTS = "arguments";

  private static final LocationCodec PLACES = new LocationCodec();

  @Override
  public boolean isEncodable(List<Diagnostic> findings) {
    return findings.stream().allMatch(one -> one.explanation().isEmpty() && isPlain(one.wording()));
  }

  private static boolean isPlain(Object value) {
    if (value instanceof Wording wording) {
      return wording.arguments().stream().allMatch(FindingsCodec::isPlain);
    }
    return value instanceof List<?> list
        ? list.stream().allMatch(FindingsCodec::isPlain)
        : value instanceof String || value instanceof Integer;
  }

  @Override
  public JsonArray toJson(List<Diagnostic> findings) {
    JsonArray all = new JsonArray();
    for (Diagnostic finding : findings) {
      JsonArray one = new JsonArray();
      one.add(finding.id());
      one.add(finding.severity().name());
      one.add(finding.subject().agency());
      one.add(finding.subject().year());
      one.add(PLACES.toJson(finding.place()));
      one.add(value(finding.wording()));
      one.add(value(finding.figures()));
      JsonArray related = new JsonArray();
      finding.related().forEach(place -> related.add(PLACES.toJson(place)));
      one.add(related);
      one.add(finding.cause());
      all.add(one);
    }
    return all;
  }

  @Override
  public List<Diagnostic> fromJson(JsonElement json) {
    List<Diagnostic> findings = new ArrayList<>();
    for (JsonElement element : json.getAsJsonArray()) {
      JsonArray one = element.getAsJsonArray();
      findings.add(
          new Diagnostic(
              one.get(0).getAsString(),
              Severity.valueOf(one.get(1).getAsString()),
              new Subject(one.get(2).getAsString(), year(one.get(3))),
              PLACES.fromJson(one.get(4)),
              (Wording) value(one.get(5)),
              list(one.get(6)).stream().map(String.class::cast).toList(),
              one.get(7).getAsJsonArray().asList().stream().map(PLACES::fromJson).toList(),
              "",
              one.get(8).getAsString()));
    }
    return findings;
  }

  private static @Nullable Integer year(JsonElement year) {
    return year.isJsonNull() ? null : Integer.valueOf(year.getAsInt());
  }

  private static JsonElement value(Object value) {
    if (value instanceof String text) {
      return new JsonPrimitive(text);
    }
    if (value instanceof Integer number) {
      return new JsonPrimitive(number);
    }
    if (value instanceof Wording wording) {
      JsonObject json = new JsonObject();
      json.addProperty(KEY, wording.key());
      json.add(ARGUMENTS, value(wording.arguments()));
      return json;
    }
    JsonArray json = new JsonArray();
    ((List<?>) value).forEach(item -> json.add(value(item)));
    return json;
  }

  private static Object value(JsonElement json) {
    if (json instanceof JsonObject wording) {
      return new Wording(wording.get(KEY).getAsString(), list(wording.get(ARGUMENTS)));
    }
    if (json.isJsonArray()) {
      return list(json);
    }
    JsonPrimitive value = json.getAsJsonPrimitive();
    return value.isString() ? value.getAsString() : Integer.valueOf(value.getAsInt());
  }

  private static List<Object> list(JsonElement json) {
    return json.getAsJsonArray().asList().stream().map(FindingsCodec::value).toList();
  }
}

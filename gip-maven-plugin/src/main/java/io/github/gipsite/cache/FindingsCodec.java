package io.github.gipsite.cache;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.diagnostic.Severity;
import io.github.gipsite.diagnostic.Subject;
import io.github.gipsite.diagnostic.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Writes findings on one line of the cache, and reads the same findings back, not what people read
 * of them. It takes only findings that nobody has explained yet, with arguments that are texts,
 * whole numbers, wordings and lists of these.
 */
public final class FindingsCodec {
  private static final String KEY = "key";
  private static final String ARGUMENTS = "arguments";

  private FindingsCodec() {}

  /** One line of JSON; empty where a finding says something that no line can hold. */
  public static Optional<String> write(List<Diagnostic> findings) {
    boolean plain =
        findings.stream().allMatch(one -> one.explanation().isEmpty() && isPlain(one.wording()));
    return plain ? Optional.of(json(findings)) : Optional.empty();
  }

  private static boolean isPlain(Object value) {
    if (value instanceof Wording wording) {
      return wording.arguments().stream().allMatch(FindingsCodec::isPlain);
    }
    return value instanceof List<?> list
        ? list.stream().allMatch(FindingsCodec::isPlain)
        : value instanceof String || value instanceof Integer;
  }

  private static String json(List<Diagnostic> findings) {
    JsonArray all = new JsonArray();
    for (Diagnostic finding : findings) {
      JsonArray one = new JsonArray();
      one.add(finding.id());
      one.add(finding.severity().name());
      one.add(finding.subject().agency());
      one.add(finding.subject().year());
      one.add(LocationCodec.write(finding.place()));
      one.add(value(finding.wording()));
      one.add(value(finding.figures()));
      JsonArray related = new JsonArray();
      finding.related().forEach(place -> related.add(LocationCodec.write(place)));
      one.add(related);
      all.add(one);
    }
    return all.toString();
  }

  /**
   * What was written.
   *
   * @throws RuntimeException of some kind where that was something else
   */
  public static List<Diagnostic> read(String line) {
    List<Diagnostic> findings = new ArrayList<>();
    for (JsonElement element : JsonParser.parseString(line).getAsJsonArray()) {
      JsonArray one = element.getAsJsonArray();
      findings.add(
          new Diagnostic(
              one.get(0).getAsString(),
              Severity.valueOf(one.get(1).getAsString()),
              new Subject(one.get(2).getAsString(), year(one.get(3))),
              LocationCodec.read(one.get(4).getAsJsonArray()),
              (Wording) value(one.get(5)),
              list(one.get(6)).stream().map(String.class::cast).toList(),
              one.get(7).getAsJsonArray().asList().stream()
                  .map(place -> LocationCodec.read(place.getAsJsonArray()))
                  .toList(),
              ""));
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

package io.github.gipsite.content;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonPrimitive;
import io.github.gipsite.cache.JsonCodec;
import io.github.gipsite.cache.LocationCodec;
import io.github.gipsite.edition.Editions;
import io.github.gipsite.report.Correction;
import io.github.gipsite.report.Explanation;
import io.github.gipsite.report.PublicationDate;
import io.github.gipsite.report.ReportFingerprints;
import io.github.gipsite.report.ReportHead;
import io.github.gipsite.report.ReportHead.Extent;
import io.github.gipsite.report.ReportHead.Places;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/** Writes the head of a report for the cache, and reads it. */
record ReportHeadCodec(Editions editions) implements JsonCodec<ReportHead> {
  private static final LocationCodec PLACES = new LocationCodec();

  @Override
  public JsonArray toJson(ReportHead head) {
    JsonArray json = new JsonArray();
    json.add(head.year());
    json.add(head.folder());
    json.add(head.title());
    json.add(text(head.published()));
    json.add(text(head.indexNumber()));
    json.add(head.edition().id());
    json.add(head.extent().name());
    json.add(array(head.tables(), JsonPrimitive::new));
    json.add(head.indicators());
    json.add(array(head.explanations(), ReportHeadCodec::json));
    json.add(array(head.corrections(), ReportHeadCodec::json));
    json.add(array(head.oldAddresses(), JsonPrimitive::new));
    json.add(array(head.attachments(), JsonPrimitive::new));
    json.add(PLACES.toJson(head.places().report()));
    json.add(PLACES.toJson(head.places().title()));
    json.add(PLACES.toJson(head.places().published()));
    json.add(head.fingerprints().all());
    json.add(head.fingerprints().figures());
    return json;
  }

  private static JsonElement json(Explanation explanation) {
    JsonArray json = new JsonArray();
    json.add(explanation.check());
    json.add(text(explanation.figure()));
    json.add(explanation.reason());
    json.add(text(explanation.date()));
    json.add(PLACES.toJson(explanation.place()));
    json.add(PLACES.toJson(explanation.reasonPlace()));
    json.add(PLACES.toJson(explanation.figurePlace()));
    return json;
  }

  private static JsonElement json(Correction correction) {
    JsonArray json = new JsonArray();
    json.add(correction.figure());
    json.add(correction.old());
    json.add(correction.corrected());
    json.add(correction.date().toString());
    json.add(correction.reason());
    json.add(PLACES.toJson(correction.place()));
    return json;
  }

  private static JsonElement text(Optional<?> value) {
    return value.isPresent() ? new JsonPrimitive(value.get().toString()) : JsonNull.INSTANCE;
  }

  private static <T> JsonArray array(List<T> values, Function<T, JsonElement> write) {
    JsonArray json = new JsonArray();
    values.forEach(value -> json.add(write.apply(value)));
    return json;
  }

  @Override
  public ReportHead fromJson(JsonElement element) {
    JsonArray json = element.getAsJsonArray();
    return new ReportHead(
        json.get(0).getAsInt(),
        json.get(1).getAsString(),
        json.get(2).getAsString(),
        text(json.get(3)).map(date -> PublicationDate.parse(date).orElseThrow()),
        text(json.get(4)),
        editions.named(json.get(5).getAsString()).orElseThrow(),
        Extent.valueOf(json.get(6).getAsString()),
        list(json.get(7), JsonElement::getAsString),
        json.get(8).getAsBoolean(),
        list(json.get(9), one -> explanation(one.getAsJsonArray())),
        list(json.get(10), one -> correction(one.getAsJsonArray())),
        list(json.get(11), JsonElement::getAsString),
        list(json.get(12), JsonElement::getAsString),
        new Places(
            PLACES.fromJson(json.get(13)),
            PLACES.fromJson(json.get(14)),
            PLACES.fromJson(json.get(15))),
        new ReportFingerprints(json.get(16).getAsString(), json.get(17).getAsString()));
  }

  private static Explanation explanation(JsonArray json) {
    return new Explanation(
        json.get(0).getAsString(),
        text(json.get(1)),
        json.get(2).getAsString(),
        text(json.get(3)),
        PLACES.fromJson(json.get(4)),
        PLACES.fromJson(json.get(5)),
        PLACES.fromJson(json.get(6)));
  }

  private static Correction correction(JsonArray json) {
    return new Correction(
        json.get(0).getAsString(),
        json.get(1).getAsString(),
        json.get(2).getAsString(),
        LocalDate.parse(json.get(3).getAsString()),
        json.get(4).getAsString(),
        PLACES.fromJson(json.get(5)));
  }

  private static Optional<String> text(JsonElement value) {
    return value.isJsonNull() ? Optional.empty() : Optional.of(value.getAsString());
  }

  private static <T> List<T> list(JsonElement array, Function<JsonElement, T> read) {
    return StreamSupport.stream(array.getAsJsonArray().spliterator(), false).map(read).toList();
  }
}

package io.github.gipsite.content;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import io.github.gipsite.cache.FindingsCodec;
import io.github.gipsite.cache.LocationCodec;
import io.github.gipsite.content.YearReader.YearReading;
import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.diagnostic.SourceLocation;
import io.github.gipsite.edition.Editions;
import io.github.gipsite.report.AnnualReport;
import io.github.gipsite.report.Correction;
import io.github.gipsite.report.Explanation;
import io.github.gipsite.report.PublicationDate;
import io.github.gipsite.report.ReportFingerprints;
import io.github.gipsite.report.ReportHead;
import io.github.gipsite.report.ReportHead.Extent;
import io.github.gipsite.report.ReportHead.Places;
import io.github.gipsite.source.SourceRules;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/**
 * Writes the head of a year and the findings of reading it on one line of the cache, and reads
 * them.
 *
 * @param findings of reading it
 */
record ReportHeadCodec(ReportHead head, List<Diagnostic> findings) {
  ReportHeadCodec {
    findings = List.copyOf(findings);
  }

  /**
   * The head and the findings on one line; empty where there is no report, where a file of it could
   * not be read, which may be over without a trace on the file, or where a line cannot hold it.
   */
  static Optional<String> write(YearReading reading) {
    return reading
        .report()
        .filter(report -> reading.findings().stream().noneMatch(ReportHeadCodec::isUnreadable))
        .map(AnnualReport::head)
        .flatMap(
            head ->
                FindingsCodec.write(reading.findings())
                    .map(findings -> json(head) + "\t" + findings));
  }

  private static boolean isUnreadable(Diagnostic finding) {
    return finding.id().equals(SourceRules.UNREADABLE_FILE.id());
  }

  private static String json(ReportHead head) {
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
    json.add(LocationCodec.write(head.places().report()));
    json.add(LocationCodec.write(head.places().title()));
    json.add(LocationCodec.write(head.places().published()));
    json.add(head.fingerprints().all());
    json.add(head.fingerprints().figures());
    return json.toString();
  }

  private static JsonElement json(Explanation explanation) {
    JsonArray json = new JsonArray();
    json.add(explanation.check());
    json.add(text(explanation.figure()));
    json.add(explanation.reason());
    json.add(text(explanation.date()));
    json.add(LocationCodec.write(explanation.place()));
    return json;
  }

  private static JsonElement json(Correction correction) {
    JsonArray json = new JsonArray();
    json.add(correction.figure());
    json.add(correction.old());
    json.add(correction.corrected());
    json.add(correction.date().toString());
    json.add(correction.reason());
    json.add(LocationCodec.write(correction.place()));
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

  /** Empty where somebody else wrote the line. */
  static Optional<ReportHeadCodec> read(String line, Editions editions) {
    try {
      // There is none in JSON.
      int tab = line.indexOf('\t');
      JsonArray head = JsonParser.parseString(line.substring(0, tab)).getAsJsonArray();
      return Optional.of(
          new ReportHeadCodec(head(head, editions), FindingsCodec.read(line.substring(tab + 1))));
    } catch (RuntimeException e) {
      return Optional.empty();
    }
  }

  private static ReportHead head(JsonArray json, Editions editions) {
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
        new Places(place(json.get(13)), place(json.get(14)), place(json.get(15))),
        new ReportFingerprints(json.get(16).getAsString(), json.get(17).getAsString()));
  }

  private static Explanation explanation(JsonArray json) {
    return new Explanation(
        json.get(0).getAsString(),
        text(json.get(1)),
        json.get(2).getAsString(),
        text(json.get(3)),
        place(json.get(4)));
  }

  private static Correction correction(JsonArray json) {
    return new Correction(
        json.get(0).getAsString(),
        json.get(1).getAsString(),
        json.get(2).getAsString(),
        LocalDate.parse(json.get(3).getAsString()),
        json.get(4).getAsString(),
        place(json.get(5)));
  }

  private static Optional<String> text(JsonElement value) {
    return value.isJsonNull() ? Optional.empty() : Optional.of(value.getAsString());
  }

  private static SourceLocation place(JsonElement place) {
    return LocationCodec.read(place.getAsJsonArray());
  }

  private static <T> List<T> list(JsonElement array, Function<JsonElement, T> read) {
    return StreamSupport.stream(array.getAsJsonArray().spliterator(), false).map(read).toList();
  }
}

package io.github.gipsite.download;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.github.gipsite.data.ArchiveData;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** The description of the other archive files as a Frictionless Data Package. */
record DataPackage() implements ArchiveDownload {
  @Override
  public String id() {
    return "description";
  }

  @Override
  public String name() {
    return "datapackage";
  }

  @Override
  public Format format() {
    return Format.JSON;
  }

  /**
   * Empty: the title of the site is in the file, and is not part of the fingerprint of the figures.
   */
  @Override
  public Optional<String> fingerprintOf(ArchiveData data) {
    return Optional.empty();
  }

  @Override
  public void write(ArchiveData data, OutputStream out) throws IOException {
    JsonObject json = new JsonObject();
    json.addProperty("profile", "data-package");
    json.addProperty("name", "annual-reports");
    json.addProperty("title", data.archive().site().title());
    Locale language = data.archive().site().language();
    JsonArray resources = new JsonArray();
    Downloads.OF_ARCHIVE.forEach(download -> download.resource(language).ifPresent(resources::add));
    json.add("resources", resources);
    Gson gson = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();
    out.write((gson.toJson(json) + "\n").getBytes(StandardCharsets.UTF_8));
  }

  /** The properties that every resource has. */
  static JsonObject resource(ArchiveDownload download, String profile, String name) {
    JsonObject json = new JsonObject();
    json.addProperty("profile", profile);
    json.addProperty("name", name);
    json.addProperty("path", download.file().path());
    json.addProperty("format", download.format().ending());
    return json;
  }
}

package io.github.gipsite.download;

import com.google.gson.JsonObject;
import io.github.gipsite.data.ArchiveData;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;

/** A download of the figures of all reports, at the root of the site. */
public interface ArchiveDownload extends Download {
  /** The file name without the ending. */
  String name();

  default DownloadFile file() {
    return new DownloadFile(this, "", "", name() + "." + format().ending());
  }

  /**
   * The fingerprint of the content that the file is made of; empty where it is made in every build.
   */
  default Optional<String> fingerprintOf(ArchiveData data) {
    return Optional.of(data.fingerprint());
  }

  /** The description in the data package; empty where the file is none of its resources. */
  default Optional<JsonObject> resource(Locale language) {
    return Optional.empty();
  }

  void write(ArchiveData data, OutputStream out) throws IOException;
}

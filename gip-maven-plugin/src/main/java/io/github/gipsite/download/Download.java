package io.github.gipsite.download;

import java.util.Locale;

/** One kind of file with figures that readers may download. */
public interface Download {
  /** The public id, by which {@code download.<id>} names the words on the page. */
  String id();

  Format format();

  /** The encoding of a file. */
  enum Format {
    CSV("text/csv"),
    JSON("application/json"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String mediaType;

    Format(String mediaType) {
      this.mediaType = mediaType;
    }

    public String mediaType() {
      return mediaType;
    }

    /** The file name extension. */
    public String ending() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}

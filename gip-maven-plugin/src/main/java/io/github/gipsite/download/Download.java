package io.github.gipsite.download;

import java.util.Locale;

/** One kind of file with figures that readers may download. */
public interface Download {
  /** What is in it: the words on the page are those of {@code download.<id>}. */
  String id();

  Format format();

  /** How a file is encoded. */
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

    /** The ending of the names of such files. */
    public String ending() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}

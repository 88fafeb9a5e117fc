package io.github.gipsite.preview;

import java.util.Locale;

/** The media types of the files of a site. */
final class MediaTypes {
  static final String HTML = "text/html; charset=utf-8";
  static final String SCRIPT = "text/javascript; charset=utf-8";
  static final String TEXT = "text/plain; charset=utf-8";

  private MediaTypes() {}

  /** The type of a file by its path, which may end with a slash. */
  static String of(String path) {
    String ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return switch (path.isEmpty() || path.endsWith("/") ? "html" : ending) {
      case "html" -> HTML;
      case "css" -> "text/css; charset=utf-8";
      case "js" -> SCRIPT;
      case "json" -> "application/json";
      case "xml" -> "application/xml";
      case "csv" -> "text/csv; charset=utf-8";
      case "pdf" -> "application/pdf";
      case "png", "gif", "webp", "bmp" -> "image/" + ending;
      case "jpg", "jpeg" -> "image/jpeg";
      default -> "application/octet-stream";
    };
  }
}

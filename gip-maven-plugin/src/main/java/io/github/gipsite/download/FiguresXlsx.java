package io.github.gipsite.download;

import com.google.gson.JsonObject;
import io.github.gipsite.data.ArchiveData;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;

/** The figures of all reports in one workbook. */
record FiguresXlsx() implements ArchiveDownload {
  /** The most rows of a sheet; spreadsheets end at 1,048,576. */
  private static final int MOST_ROWS = 1_000_000;

  @Override
  public String id() {
    return "figures";
  }

  @Override
  public String name() {
    return "figures";
  }

  @Override
  public Format format() {
    return Format.XLSX;
  }

  @Override
  public Optional<JsonObject> resource(Locale language) {
    return Optional.of(DataPackage.resource(this, "data-resource", "figures-workbook"));
  }

  @Override
  public void write(ArchiveData data, OutputStream out) throws IOException {
    new ArchiveWorkbook(data, MOST_ROWS).write(out);
  }
}

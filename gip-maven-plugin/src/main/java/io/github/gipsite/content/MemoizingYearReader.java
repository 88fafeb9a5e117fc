package io.github.gipsite.content;

import io.github.gipsite.report.Agency;
import io.github.gipsite.source.SourceFolder;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Reads a year again only where its folder or its agency has changed. */
final class MemoizingYearReader implements YearReader {
  private final YearReader reader;
  private final SourceFolder content;
  private final Map<String, Remembered> byFolders = new ConcurrentHashMap<>();

  private record Remembered(Agency agency, String fingerprint, YearReading reading) {}

  MemoizingYearReader(YearReader reader, SourceFolder content) {
    this.reader = reader;
    this.content = content;
  }

  @Override
  public YearReading read(Agency agency, String folder, String reportFolder, int year) {
    String fingerprint = content.fingerprint(folder) + content.fingerprint(reportFolder);
    String folders = folder + "\n" + reportFolder;
    Remembered last = byFolders.get(folders);
    if (last == null || !last.agency().equals(agency) || !last.fingerprint().equals(fingerprint)) {
      last = new Remembered(agency, fingerprint, reader.read(agency, folder, reportFolder, year));
      byFolders.put(folders, last);
    }
    return last.reading();
  }
}

package io.github.gipsite.importer;

import io.github.gipsite.diagnostic.Wording;
import io.github.gipsite.scaffold.NewFile;
import java.util.List;

/**
 * The content of a year, as imported from a document.
 *
 * @param title as the document has it
 * @param files of the folder of the year
 * @param trace where each figure was taken from
 * @param notes messages on what was found, and what was not
 * @param leftovers the parts of the document that were not imported
 */
public record ImportResult(
    int year,
    String title,
    List<NewFile> files,
    List<Wording> trace,
    List<Wording> notes,
    List<Leftover> leftovers) {
  public ImportResult {
    files = List.copyOf(files);
    trace = List.copyOf(trace);
    notes = List.copyOf(notes);
    leftovers = List.copyOf(leftovers);
  }
}

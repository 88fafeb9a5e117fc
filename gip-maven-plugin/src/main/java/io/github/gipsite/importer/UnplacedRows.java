package io.github.gipsite.importer;

import io.github.gipsite.diagnostic.Wording;
import io.github.gipsite.edition.Edition;
import io.github.gipsite.importer.document.DocumentBlock.Grid;
import io.github.gipsite.importer.document.GridCell;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says which rows of figures the form has no place for, and which other edition has them. */
record UnplacedRows(List<Edition> others) {
  private static final int MOST = 8;

  /** One wording for each row; of many the first, and how many more there are. */
  List<Wording> wordings(List<List<GridCell>> rows) {
    List<Wording> wordings = new ArrayList<>();
    rows.stream().limit(MOST).map(this::wording).forEach(wordings::add);
    if (rows.size() > MOST) {
      wordings.add(Wording.of("import.rows-more", rows.size() - MOST));
    }
    return wordings;
  }

  private Wording wording(List<GridCell> row) {
    GridCell last = row.get(row.size() - 1);
    String text = Grid.text(row);
    return edition(row)
        .map(of -> Wording.of("import.row-of-edition", last.table(), last.row(), text, of.name()))
        .orElse(Wording.of("import.row", last.table(), last.row(), text));
  }

  private Optional<Edition> edition(List<GridCell> row) {
    return others.stream()
        .filter(
            edition ->
                edition.tables().stream()
                    .map(TableLabels::new)
                    .anyMatch(labels -> row.stream().anyMatch(it -> labels.row(it).isPresent())))
        .findFirst();
  }
}

package io.github.gipsite.table;

import io.github.gipsite.table.HtmlTableGrid.Cell;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The header cells of a cell as the HTML standard assigns them ("Forming relationships between data
 * cells and header cells"): what a screen reader says before the figure.
 */
public record TableHeaderOracle(HtmlTableGrid table) {

  /** Texts of the headers of a cell, in the order of the standard. */
  public List<String> textsOf(Cell principal) {
    return of(principal).stream().map(Cell::text).toList();
  }

  public List<Cell> of(Cell principal) {
    Set<Cell> headers =
        principal.element().hasAttr("headers") ? named(principal) : scanned(principal);
    headers.removeIf(Cell::isEmpty);
    headers.remove(principal);
    return List.copyOf(headers);
  }

  private Set<Cell> named(Cell principal) {
    Document document = principal.element().ownerDocument();
    Set<Cell> headers = new LinkedHashSet<>();
    for (String id : principal.element().attr("headers").strip().split("[ \t\n\f\r]+", -1)) {
      Element first = document == null ? null : document.getElementById(id);
      table.cells().stream().filter(cell -> cell.element().equals(first)).forEach(headers::add);
    }
    return headers;
  }

  private Set<Cell> scanned(Cell principal) {
    Set<Cell> headers = new LinkedHashSet<>();
    rows(principal).forEach(y -> scanLeft(principal, y, headers));
    columns(principal).forEach(x -> scanUp(principal, x, headers));
    table.cells().stream()
        .filter(cell -> isRowGroupHeaderOf(cell, principal))
        .forEach(headers::add);
    return headers;
  }

  private static boolean isRowGroupHeaderOf(Cell cell, Cell principal) {
    return cell.isHeader()
        && scope(cell).equals("rowgroup")
        && cell.group() >= 0
        && cell.group() == principal.group()
        && cell.x() <= principal.x() + principal.width() - 1
        && cell.y() <= principal.y() + principal.height() - 1;
  }

  private void scanLeft(Cell principal, int y, Set<Cell> headers) {
    Scan scan = new Scan(principal, headers);
    for (int x = principal.x() - 1; x >= 0; x--) {
      for (Cell current : alone(x, y)) {
        boolean opaque =
            scan.opaque.stream()
                .anyMatch(one -> one.y() == current.y() && one.height() == current.height());
        scan.meet(current, opaque || !isRowHeader(current));
      }
    }
  }

  private void scanUp(Cell principal, int x, Set<Cell> headers) {
    Scan scan = new Scan(principal, headers);
    for (int y = principal.y() - 1; y >= 0; y--) {
      for (Cell current : alone(x, y)) {
        boolean opaque =
            scan.opaque.stream()
                .anyMatch(one -> one.x() == current.x() && one.width() == current.width());
        scan.meet(current, opaque || !isColumnHeader(current));
      }
    }
  }

  /** The cell of a slot, unless none or several cover it. */
  private List<Cell> alone(int x, int y) {
    List<Cell> cells = table.at(x, y);
    return cells.size() == 1 ? cells : List.of();
  }

  private boolean isColumnHeader(Cell cell) {
    return scope(cell).equals("col")
        || (isAuto(cell)
            && rows(cell)
                .boxed()
                .flatMap(y -> IntStream.range(0, table.width()).boxed().flatMap(x -> at(x, y)))
                .allMatch(Cell::isHeader));
  }

  private boolean isRowHeader(Cell cell) {
    return scope(cell).equals("row")
        || (isAuto(cell)
            && !isColumnHeader(cell)
            && columns(cell)
                .boxed()
                .flatMap(x -> IntStream.range(0, table.height()).boxed().flatMap(y -> at(x, y)))
                .allMatch(Cell::isHeader));
  }

  private Stream<Cell> at(int x, int y) {
    return table.at(x, y).stream();
  }

  private static boolean isAuto(Cell cell) {
    return !List.of("row", "col", "rowgroup", "colgroup").contains(scope(cell));
  }

  private static String scope(Cell cell) {
    return cell.element().attr("scope").toLowerCase(java.util.Locale.ROOT);
  }

  private static IntStream rows(Cell cell) {
    return IntStream.range(cell.y(), cell.y() + cell.height());
  }

  private static IntStream columns(Cell cell) {
    return IntStream.range(cell.x(), cell.x() + cell.width());
  }

  /**
   * One walk from a cell to the edge: headers beyond a block of data may be hidden by nearer ones.
   */
  private static final class Scan {
    private final Set<Cell> headers;
    private final List<Cell> opaque = new ArrayList<>();
    private final List<Cell> block = new ArrayList<>();

    Scan(Cell principal, Set<Cell> headers) {
      this.headers = headers;
      if (principal.isHeader()) {
        block.add(principal);
      }
    }

    void meet(Cell current, boolean blocked) {
      if (current.isHeader()) {
        block.add(current);
        if (!blocked) {
          headers.add(current);
        }
      } else {
        opaque.addAll(block);
        block.clear();
      }
    }
  }
}

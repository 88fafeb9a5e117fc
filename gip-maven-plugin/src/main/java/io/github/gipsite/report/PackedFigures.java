package io.github.gipsite.report;

import io.github.gipsite.report.Figure.WrittenValue;
import java.util.List;

/**
 * The figures of a table in compact form. An archive of ten thousand reports has two million
 * figures: an object for each, kept as long as the run lasts, would be half of its memory.
 */
final class PackedFigures {
  /** The number of integers of a place: line, column, length. */
  private static final int NUMBERS = 3;

  private final String file;
  private final WrittenValue[] written;
  private final int[] places;

  private PackedFigures(String file, int size) {
    this.file = file;
    this.written = new WrittenValue[size];
    this.places = new int[size * NUMBERS];
  }

  /**
   * Packs figures of one file.
   *
   * @throws IllegalArgumentException where one of them stands in another file
   */
  static PackedFigures of(String file, List<Figure> figures) {
    PackedFigures packed = new PackedFigures(file, figures.size());
    for (int i = 0; i < figures.size(); i++) {
      packed.put(i, figures.get(i));
    }
    return packed;
  }

  private void put(int number, Figure figure) {
    if (!figure.file().equals(file)) {
      throw new IllegalArgumentException(file + ": " + figure);
    }
    written[number] = figure.written();
    places[number * NUMBERS] = figure.line();
    places[number * NUMBERS + 1] = figure.column();
    places[number * NUMBERS + 2] = figure.length();
  }

  /** The figures in a range of indexes, from 0, without the last. */
  List<Figure> from(int from, int to) {
    Figure[] figures = new Figure[to - from];
    for (int i = 0; i < figures.length; i++) {
      figures[i] = get(from + i);
    }
    return List.of(figures);
  }

  /** The figure at an index, from 0. */
  Figure get(int number) {
    int at = number * NUMBERS;
    return new Figure(written[number], file, places[at], places[at + 1], places[at + 2]);
  }

  /** Whether one of the figures is in a state. */
  boolean contains(Figure.State state) {
    for (WrittenValue one : written) {
      if (one.state() == state) {
        return true;
      }
    }
    return false;
  }
}

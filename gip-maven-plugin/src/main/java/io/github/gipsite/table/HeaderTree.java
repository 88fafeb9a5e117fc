package io.github.gipsite.table;

import java.util.ArrayList;
import java.util.List;

/**
 * The headers of a table along one side, as a tree. Neighbours with the same outer label share one
 * header; an innermost label reaches down to the deepest level.
 *
 * @param depth how many headers lie above one another
 */
record HeaderTree(int depth, List<Header> headers) {
  /**
   * One header cell.
   *
   * @param level 0 for the outermost
   * @param start the first item it is above
   * @param span how many items it is above
   * @param thickness how many levels it fills
   */
  record Header(String id, String text, int level, int start, int span, int thickness) {
    boolean covers(int item) {
      return start <= item && item < start + span;
    }
  }

  HeaderTree {
    headers = List.copyOf(headers);
  }

  /**
   * The headers for items with these labels.
   *
   * @param paths the labels of each item, outermost first
   * @param depth at least as deep as the longest path
   * @param idPrefix of the ids, which are then counted through
   */
  static HeaderTree of(List<List<String>> paths, int depth, String idPrefix) {
    List<Header> headers = new ArrayList<>();
    for (int item = 0; item < paths.size(); item++) {
      List<String> path = paths.get(item);
      for (int level = 0; level < path.size(); level++) {
        if (item == 0 || !sharePrefix(paths.get(item - 1), path, level)) {
          int thickness = level == path.size() - 1 ? depth - level : 1;
          String id = idPrefix + (headers.size() + 1);
          int span = span(paths, item, level);
          headers.add(new Header(id, path.get(level), level, item, span, thickness));
        }
      }
    }
    return new HeaderTree(depth, headers);
  }

  static int depth(List<List<String>> paths) {
    return paths.stream().mapToInt(List::size).max().orElse(0);
  }

  List<Header> startingAt(int item) {
    return headers.stream().filter(header -> header.start() == item).toList();
  }

  List<Header> onLevel(int level) {
    return headers.stream().filter(header -> header.level() == level).toList();
  }

  /** Ids of the headers above an item, outermost first. */
  List<String> idsAbove(int item) {
    return headers.stream().filter(header -> header.covers(item)).map(Header::id).toList();
  }

  private static int span(List<List<String>> paths, int item, int level) {
    int end = item + 1;
    while (end < paths.size() && sharePrefix(paths.get(item), paths.get(end), level)) {
      end++;
    }
    return end - item;
  }

  private static boolean sharePrefix(List<String> one, List<String> other, int level) {
    return level < one.size()
        && level < other.size()
        && one.subList(0, level + 1).equals(other.subList(0, level + 1));
  }
}

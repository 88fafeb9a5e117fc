package io.github.gipsite.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** What all agencies say in one part of the form in one year, by pairs of sentences. */
final class Parallels {
  /**
   * A narrative of an agency.
   *
   * @param file tells narratives apart
   */
  record Source(String folder, String agency, String file) {}

  private final List<Source> sources = new ArrayList<>();

  /** Who says a pair, by their numbers in the list. */
  private final Map<Integer, List<Integer>> saidBy = new HashMap<>();

  void add(Source source, Passages passages) {
    int number = sources.size();
    sources.add(source);
    passages
        .pairs()
        .forEach(pair -> saidBy.computeIfAbsent(pair, key -> new ArrayList<>()).add(number));
  }

  /** The text of another agency that these passages nearly are; of several the first by file. */
  Optional<Source> original(Passages passages, String folder) {
    int[] shared = new int[sources.size()];
    passages
        .pairs()
        .forEach(pair -> saidBy.getOrDefault(pair, List.of()).forEach(number -> shared[number]++));
    return IntStream.range(0, shared.length)
        .filter(number -> passages.isCopy(shared[number]))
        .mapToObj(sources::get)
        .filter(source -> !source.folder().equals(folder))
        .min(Comparator.comparing(Source::file));
  }
}

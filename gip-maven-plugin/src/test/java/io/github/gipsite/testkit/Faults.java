package io.github.gipsite.testkit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The plans of one run, of which each counts for itself. */
final class Faults {
  private final List<FaultCounter> counters;

  Faults(FaultPlan... plans) {
    this.counters = Stream.of(plans).map(FaultCounter::new).toList();
  }

  /** Counts an operation, and says how it fails. */
  Optional<Fault> next(Operation operation) {
    // All of them count, also after one has failed.
    return counters.stream().map(counter -> counter.next(operation)).toList().stream()
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** Counts an operation on a file, which may fail. */
  void next(Operation operation, Path file) throws IOException {
    Optional<Fault> fault = next(operation);
    if (fault.isPresent()) {
      throw fault.get().of(file.toString());
    }
  }

  /** How many operations of its kinds each plan has counted so far. */
  List<Integer> counts() {
    return counters.stream().map(FaultCounter::count).toList();
  }
}

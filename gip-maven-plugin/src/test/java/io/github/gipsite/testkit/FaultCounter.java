package io.github.gipsite.testkit;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts the operations of one plan while a run goes on, in several threads. */
final class FaultCounter {
  private final FaultPlan plan;
  private final AtomicInteger count = new AtomicInteger();

  FaultCounter(FaultPlan plan) {
    this.plan = plan;
  }

  /** Counts an operation, and says how it fails. */
  Optional<Fault> next(Operation operation) {
    return plan.operations().contains(operation) && plan.fails(count.incrementAndGet())
        ? Optional.of(plan.fault())
        : Optional.empty();
  }

  int count() {
    return count.get();
  }
}

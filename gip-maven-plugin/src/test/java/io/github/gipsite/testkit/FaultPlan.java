package io.github.gipsite.testkit;

import java.util.Set;

/**
 * Which of the operations of a run fail.
 *
 * @param operations those that are counted
 * @param first the number of the first that fails, from 1
 * @param last the number of the last that fails
 */
public record FaultPlan(Set<Operation> operations, Fault fault, int first, int last) {
  public FaultPlan {
    operations = Set.copyOf(operations);
  }

  /** One operation fails, and the same may be done right after. */
  public static FaultPlan at(int number, Fault fault, Set<Operation> operations) {
    return new FaultPlan(operations, fault, number, number);
  }

  /** One operation fails, and all that follow. */
  public static FaultPlan from(int number, Fault fault, Set<Operation> operations) {
    return new FaultPlan(operations, fault, number, Integer.MAX_VALUE);
  }

  /** None fails: only counts them. */
  public static FaultPlan counting(Set<Operation> operations) {
    return from(Integer.MAX_VALUE, Fault.BROKEN, operations);
  }

  boolean fails(int number) {
    return first <= number && number <= last;
  }
}

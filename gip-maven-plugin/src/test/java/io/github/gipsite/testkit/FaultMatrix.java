package io.github.gipsite.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** All faults at all points of a scenario, as a table. */
public final class FaultMatrix {
  /**
   * A fault that strikes a kind of operation.
   *
   * @param lasts whether all that follow fail as well
   */
  private record Row(Fault fault, boolean lasts, Set<Operation> operations) {
    static Row once(Fault fault, Operation operation) {
      return new Row(fault, false, Set.of(operation));
    }

    static Row lasting(Fault fault, Operation... operations) {
      return new Row(fault, true, Set.of(operations));
    }

    FaultPlan plan(int number) {
      return lasts
          ? FaultPlan.from(number, fault, operations)
          : FaultPlan.at(number, fault, operations);
    }

    @Override
    public String toString() {
      return operations.stream().map(Enum::name).sorted().collect(Collectors.joining("+"))
          + (lasts ? " from N on " : " at N ")
          + fault;
    }
  }

  private static final List<Row> ROWS =
      List.of(
          Row.once(Fault.BROKEN, Operation.WRITE),
          Row.once(Fault.HALF_WRITTEN, Operation.WRITE),
          Row.lasting(Fault.BROKEN, Operation.WRITE),
          Row.lasting(Fault.FULL, Operation.WRITE, Operation.CREATE, Operation.LINK),
          Row.once(Fault.BROKEN, Operation.CREATE),
          Row.lasting(Fault.DENIED, Operation.CREATE),
          Row.once(Fault.BROKEN, Operation.READ),
          Row.lasting(Fault.DENIED, Operation.READ),
          Row.once(Fault.BROKEN, Operation.LIST),
          Row.lasting(Fault.DENIED, Operation.LIST),
          Row.once(Fault.BROKEN, Operation.MOVE),
          Row.lasting(Fault.DENIED, Operation.MOVE),
          Row.once(Fault.BROKEN, Operation.DELETE),
          Row.lasting(Fault.DENIED, Operation.DELETE),
          Row.once(Fault.BROKEN, Operation.LINK),
          Row.lasting(Fault.DENIED, Operation.LINK),
          Row.once(Fault.BROKEN, Operation.ATTRIBUTES),
          Row.lasting(Fault.DENIED, Operation.ATTRIBUTES));

  /** Of so few all are tried. */
  private static final int FEW = 6;

  private static final int PAIRS = 300;

  private static final long SEED = 20261130;

  private final String name;
  private final FaultScenario scenario;
  private final List<String> table = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();

  public FaultMatrix(String name, FaultScenario scenario) {
    this.name = name;
    this.scenario = scenario;
  }

  /** A line for each kind of fault: scenario, fault, points, failures. */
  public List<String> table() {
    return table;
  }

  /** What was not as it has to be. */
  public List<String> problems() {
    return problems;
  }

  /** Every fault at every point, and hundreds of times two at once. */
  public FaultMatrix whole() throws Exception {
    List<Integer> counts = counts();
    for (int i = 0; i < ROWS.size(); i++) {
      run(ROWS.get(i), IntStream.rangeClosed(1, counts.get(i)));
    }
    pairs(PAIRS);
    return this;
  }

  /**
   * Every fault at some points.
   *
   * @param points how many of each fault
   */
  public FaultMatrix sample(int points) throws Exception {
    Random random = new Random(SEED);
    List<Integer> counts = counts();
    for (int i = 0; i < ROWS.size(); i++) {
      int count = counts.get(i);
      run(
          ROWS.get(i),
          count <= FEW
              ? IntStream.rangeClosed(1, count)
              : random.ints(1, count + 1).distinct().limit(points));
    }
    pairs(points);
    return this;
  }

  /** How many points each row has: threads may do the same in another order, but no more of it. */
  private List<Integer> counts() throws Exception {
    scenario.reset();
    FaultyFileSystem disk =
        new FaultyFileSystem(
            ROWS.stream()
                .map(row -> FaultPlan.counting(row.operations()))
                .toArray(FaultPlan[]::new));
    check("no fault", disk, true);
    return disk.counts();
  }

  private void run(Row row, IntStream numbers) throws Exception {
    int points = 0;
    int failures = 0;
    for (int number : numbers.toArray()) {
      points++;
      failures += point(row + " " + number, !row.lasts(), row.plan(number)) ? 0 : 1;
    }
    told(row.toString(), points, failures);
  }

  private void pairs(int points) throws Exception {
    Random random = new Random(SEED);
    int failures = 0;
    for (int i = 0; i < points; i++) {
      FaultPlan one = any(random);
      FaultPlan other = any(random);
      failures += point(one + " and " + other, false, one, other) ? 0 : 1;
    }
    told("two at once", points, failures);
  }

  private static FaultPlan any(Random random) {
    Row row = ROWS.get(random.nextInt(ROWS.size()));
    return row.plan(1 + (int) Math.pow(random.nextDouble() * 6, 3));
  }

  private boolean point(String what, boolean isMended, FaultPlan... plans) throws Exception {
    scenario.reset();
    FaultyFileSystem disk = new FaultyFileSystem(plans);
    return check(what, disk, isMended);
  }

  private boolean check(String what, FaultyFileSystem disk, boolean isMended) throws Exception {
    List<String> wrong = new ArrayList<>(scenario.run(disk, isMended));
    wrong.addAll(scenario.runAgain());
    wrong.forEach(it -> problems.add(name + ", " + what + ": " + it));
    if (!wrong.isEmpty()) {
      scenario.abandon();
    }
    return wrong.isEmpty();
  }

  private void told(String what, int points, int failures) {
    table.add(String.format(Locale.ROOT, "%-18s %-36s %6d %6d", name, what, points, failures));
  }
}

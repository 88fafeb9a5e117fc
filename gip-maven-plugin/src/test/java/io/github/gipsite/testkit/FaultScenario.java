package io.github.gipsite.testkit;

import java.util.List;

/** A run that may be tried over and over, and what has to be true after a fault. */
public interface FaultScenario {
  /** Leaves what there was before the run, and nothing of the run before. */
  void reset() throws Exception;

  /** Leaves behind a folder that a run has spoilt: the next begins in another. */
  void abandon();

  /**
   * Runs once, and says what is not as it has to be afterwards.
   *
   * @param isMended whether each fault stands alone, so that the run itself can undo what it did
   */
  List<String> run(FaultyFileSystem disk, boolean isMended) throws Exception;

  /** Runs again without a fault, and says what is not as if there had been none. */
  List<String> runAgain() throws Exception;
}

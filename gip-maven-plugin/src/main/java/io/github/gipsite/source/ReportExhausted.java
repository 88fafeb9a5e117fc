package io.github.gipsite.source;

import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.diagnostic.SourceLocation;
import java.util.function.Supplier;

/**
 * Thrown where the stack or the memory of the machine is not enough for some content. Limits refuse
 * what is known to need too much; this is for everything else.
 */
public final class ReportExhausted extends FindingException {
  private static final long serialVersionUID = 1;

  /** Creates the exception for work on the content at a place. */
  public ReportExhausted(SourceLocation place, VirtualMachineError error) {
    super(
        Diagnostic.of(
            SourceRules.UNREADABLE_FILE, place, "unreadable-file.exhausted", error.toString()));
    initCause(error);
  }

  /**
   * Returns the result of some work.
   *
   * @param place of what the work is done for
   * @throws ReportExhausted where stack or memory does not do
   */
  public static <T> T guard(SourceLocation place, Supplier<T> work) {
    try {
      return work.get();
    } catch (StackOverflowError | OutOfMemoryError e) {
      throw new ReportExhausted(place, e);
    }
  }
}

package io.github.gipsite.source;

import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.diagnostic.SourceLocation;
import java.util.function.Supplier;

/**
 * The stack or the memory of the machine does not do for what an office has written. Limits are
 * there for all that is known to need too much; this is for what is not.
 */
public final class ReportExhausted extends FindingException {
  private static final long serialVersionUID = 1;

  /** The end of some work on what stands at a place. */
  public ReportExhausted(SourceLocation place, VirtualMachineError error) {
    super(
        Diagnostic.of(
            SourceRules.UNREADABLE_FILE, place, "unreadable-file.exhausted", error.toString()));
    initCause(error);
  }

  /**
   * What work comes to.
   *
   * @param place of what the work is done for
   * @throws ReportExhausted where stack or memory does not do
   */
  public static <T> T unless(SourceLocation place, Supplier<T> work) {
    try {
      return work.get();
    } catch (StackOverflowError | OutOfMemoryError e) {
      throw new ReportExhausted(place, e);
    }
  }
}

package io.github.gipsite.output;

import io.github.gipsite.page.AgencyPlan;
import io.github.gipsite.page.SitePlan;
import java.util.stream.Stream;

/**
 * One kind of file that is published.
 *
 * <pre>{@code
 * Stream<OutputFile> filesOf(AgencyPlan agency) {
 *   return agency.reports().map(page -> OutputFile.of(path(page), out -> write(page, out)));
 * }
 * }</pre>
 *
 * <p>It is listed in {@code SiteOutputs}. A file is made when it is written, several at a time:
 * first those of all outputs for the first agency, so that what was read of it is not needed any
 * more when the next one's turn comes; those of the site as a whole come last.
 */
public interface Output {
  /** The files of one agency and its reports. */
  default Stream<OutputFile> filesOf(AgencyPlan agency) {
    return Stream.empty();
  }

  /** The files of the site as a whole, made after those of the agencies. */
  default Stream<OutputFile> commonFiles(SitePlan plan) {
    return Stream.empty();
  }
}

package io.github.gipsite.output;

import io.github.gipsite.page.AgencyPlan;
import io.github.gipsite.page.SitePlan;
import java.util.stream.Stream;

/**
 * One kind of file that is published. Each file is made when it is written: first all kinds of the
 * first agency, so that what was read of it is needed no more when the next one's turn comes.
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

package io.github.gipsite.output;

import io.github.gipsite.page.SitePlan;
import java.util.stream.Stream;

/** One kind of file that is published. */
@FunctionalInterface
public interface Output {
  /** Its files; each is made when it is written. */
  Stream<OutputFile> files(SitePlan plan);
}

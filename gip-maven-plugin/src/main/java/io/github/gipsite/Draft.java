package io.github.gipsite;

import io.github.gipsite.diagnostic.Findings;
import io.github.gipsite.output.OutputFile;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A site that is not written anywhere: each file is made when somebody asks for it.
 *
 * @param findings what is wrong with the content
 * @param files by their paths on the site
 */
public record Draft(Findings findings, Map<String, OutputFile> files) {
  public Draft {
    files = Map.copyOf(files);
  }

  static Draft of(Findings findings, Stream<OutputFile> files) {
    return new Draft(
        findings, files.collect(Collectors.toMap(OutputFile::path, Function.identity())));
  }
}

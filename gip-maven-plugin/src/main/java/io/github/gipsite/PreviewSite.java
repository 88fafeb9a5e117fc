package io.github.gipsite;

import io.github.gipsite.diagnostic.Findings;
import io.github.gipsite.output.Output;
import io.github.gipsite.output.OutputFile;
import io.github.gipsite.page.SitePlan;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A site that is not written to disk: each file is made when it is requested. */
public final class PreviewSite {
  private final Findings findings;
  private final SitePlan plan;
  private final List<Output> outputs;

  /** The files by path, by the number of the output; only outputs that were needed so far. */
  private final Map<Integer, Map<String, OutputFile>> listed = new HashMap<>();

  PreviewSite(Findings findings, SitePlan plan, List<Output> outputs) {
    this.findings = findings;
    this.plan = plan;
    this.outputs = List.copyOf(outputs);
  }

  /** The findings on the content. */
  public Findings findings() {
    return findings;
  }

  /** The file at a path of the site; empty where there is none. */
  public synchronized Optional<OutputFile> file(String path) {
    for (int i = 0; i < outputs.size(); i++) {
      OutputFile file = listed.computeIfAbsent(i, this::list).get(path);
      if (file != null) {
        return Optional.of(file);
      }
    }
    return Optional.empty();
  }

  private Map<String, OutputFile> list(int output) {
    Output one = outputs.get(output);
    return Stream.concat(plan.agencies().stream().flatMap(one::filesOf), one.commonFiles(plan))
        .collect(Collectors.toMap(OutputFile::path, Function.identity()));
  }
}

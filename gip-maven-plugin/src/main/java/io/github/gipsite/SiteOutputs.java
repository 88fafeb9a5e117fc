package io.github.gipsite;

import io.github.gipsite.data.ArchiveData;
import io.github.gipsite.output.AssetOutput;
import io.github.gipsite.output.AttachmentOutput;
import io.github.gipsite.output.CsvOutput;
import io.github.gipsite.output.DataPackageOutput;
import io.github.gipsite.output.HtmlOutput;
import io.github.gipsite.output.JsonOutput;
import io.github.gipsite.output.Output;
import io.github.gipsite.output.SearchOutput;
import io.github.gipsite.output.XlsxOutput;
import io.github.gipsite.page.Outputs;
import io.github.gipsite.report.Archive;
import io.github.gipsite.source.SourceFolder;
import java.util.ArrayList;
import java.util.List;

/** What a site consists of, in the order in which it is made. */
final class SiteOutputs {
  private SiteOutputs() {}

  /** All that was asked for. */
  static List<Output> of(
      Outputs wanted, Look look, Archive archive, SourceFolder content, SearchOutput search) {
    List<Output> outputs = new ArrayList<>();
    outputs.add(new HtmlOutput(look.renderer()));
    outputs.add(new AssetOutput(look.assets()));
    outputs.add(new AttachmentOutput(content));
    if (wanted.hasData()) {
      ArchiveData data = new ArchiveData(archive);
      outputs.add(new CsvOutput(data));
      outputs.add(new XlsxOutput(data));
      outputs.add(new JsonOutput(data));
      outputs.add(new DataPackageOutput(data));
    }
    if (wanted.hasSearch()) {
      outputs.add(search);
    }
    return outputs;
  }
}

package io.github.gipsite;

import io.github.gipsite.content.ContentReader.ReadContent;
import io.github.gipsite.data.ArchiveData;
import io.github.gipsite.download.Downloads;
import io.github.gipsite.output.ArchiveDownloadOutput;
import io.github.gipsite.output.AssetOutput;
import io.github.gipsite.output.AttachmentOutput;
import io.github.gipsite.output.HtmlOutput;
import io.github.gipsite.output.Output;
import io.github.gipsite.output.ReportDownloadOutput;
import io.github.gipsite.output.TemplatePictureOutput;
import io.github.gipsite.page.OutputSelection;
import io.github.gipsite.source.SourceFolder;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** The outputs that a site consists of. */
final class SiteOutputs {
  private SiteOutputs() {}

  /**
   * The requested outputs. The search comes last, because its index is built while the texts before
   * it are made.
   *
   * @param search is not made where nobody asked for it
   */
  static List<Output> of(
      OutputSelection wanted,
      LoadedTheme look,
      ReadContent read,
      SourceFolder content,
      Supplier<Output> search) {
    List<Output> outputs = new ArrayList<>();
    outputs.add(new HtmlOutput(look.renderer()));
    outputs.add(new AssetOutput(look.assets()));
    outputs.add(new TemplatePictureOutput(content, read.template().pictures()));
    outputs.add(new AttachmentOutput(content));
    if (wanted.hasData()) {
      ArchiveData data = new ArchiveData(read.archive());
      Downloads.OF_REPORTS.forEach(each -> outputs.add(new ReportDownloadOutput(data, each)));
      outputs.add(new ArchiveDownloadOutput(data));
    }
    if (wanted.hasSearch()) {
      outputs.add(search.get());
    }
    return outputs;
  }
}

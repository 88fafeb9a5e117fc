package io.github.gipsite.preview;

import io.github.gipsite.diagnostic.FailOn;
import io.github.gipsite.diagnostic.Findings;
import io.github.gipsite.diagnostic.SourceLines;
import io.github.gipsite.findings.FindingsHtml;
import io.github.gipsite.findings.Messages;
import io.github.gipsite.output.OutputFile;
import io.github.gipsite.source.FindingException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The files of a draft, with the findings at the foot of each page. */
final class PreviewPages {
  private static final String END = "</body>";

  private final Messages messages;
  private final SourceLines lines;

  PreviewPages(Messages messages, SourceLines lines) {
    this.messages = messages;
    this.lines = lines;
  }

  /**
   * The file of that path, which may end with a slash; empty where there is none. Synchronized,
   * because rendering is for one thread.
   */
  synchronized Optional<byte[]> file(Preview.NumberedSite preview, String path) throws IOException {
    String name = path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
    Optional<OutputFile> file = preview.draft().file(name);
    if (file.isEmpty()) {
      return Optional.empty();
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      file.get().writeTo(bytes);
    } catch (FindingException e) {
      return Optional.of(errorPage(preview, preview.draft().findings().with(List.of(e.finding()))));
    }
    return Optional.of(
        name.endsWith(".html")
            ? withFindings(
                bytes.toString(StandardCharsets.UTF_8), preview, preview.draft().findings())
            : bytes.toByteArray());
  }

  /** The page shown where the requested one cannot be rendered from the content as it is. */
  byte[] errorPage(Preview.NumberedSite preview) {
    return errorPage(preview, preview.draft().findings());
  }

  private byte[] errorPage(Preview.NumberedSite preview, Findings findings) {
    String title = messages.text("preview.no-page");
    return withFindings(
        "<!DOCTYPE html><html lang=\"%s\"><meta charset=\"utf-8\"><title>%s</title><body><h1>%s</h1>%s"
            .formatted(messages.text("html.lang"), title, title, END),
        preview,
        findings);
  }

  private byte[] withFindings(String page, Preview.NumberedSite preview, Findings findings) {
    int end = page.lastIndexOf(END);
    String panel =
        new FindingsHtml(messages, lines, FailOn.ERROR).panel(findings)
            + "<script src=\"%s\" data-version=\"%d\"></script>"
                .formatted(PreviewServer.SCRIPT, preview.version());
    return (page.substring(0, end) + panel + page.substring(end)).getBytes(StandardCharsets.UTF_8);
  }
}

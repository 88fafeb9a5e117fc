package io.github.gipsite.diagnostic;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The files in which a run leaves its findings: for programs, for review pages, for people. */
public final class FindingsFiles {
  private final Messages messages;
  private final SourceLines lines;

  public FindingsFiles(Messages messages, SourceLines lines) {
    this.messages = messages;
    this.lines = lines;
  }

  public void write(Findings findings, Path folder) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("findings.json"), new FindingsJson(messages).print(findings));
    Files.writeString(
        folder.resolve("findings.sarif"), new FindingsSarif(messages).print(findings));
    Files.writeString(
        folder.resolve("findings.html"), new FindingsHtml(messages, lines).print(findings));
  }
}

package io.github.gipsite;

import io.github.gipsite.diagnostic.FailOn;
import io.github.gipsite.diagnostic.Messages;
import io.github.gipsite.preview.PreviewServer;
import io.github.gipsite.source.SourceFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A preview of a content folder that follows its changes, as {@code site:serve} runs it. */
final class RunningPreview implements AutoCloseable {
  private final PreviewServer server;
  private final Thread following;

  RunningPreview(Path content) throws IOException {
    BuildSettings settings = BuiltSite.settings(content, content.resolve("target"), FailOn.ERROR);
    SiteBuild build = new SiteBuild(settings, line -> {});
    Messages messages = Messages.in(settings.locale());
    server = new PreviewServer(0, build::draft, messages, new SourceFolder(content));
    following = new Thread(() -> follow(settings));
    following.start();
  }

  private void follow(BuildSettings settings) {
    try {
      server.follow(settings.content(), List.of(settings.output(), settings.findings()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  String address() {
    return server.address();
  }

  @Override
  public void close() {
    following.interrupt();
    server.close();
  }
}

package io.github.gipsite.testkit;

import io.github.gipsite.diagnostic.FailOn;
import io.github.gipsite.preview.PreviewServer;
import java.io.IOException;
import java.nio.file.Path;

/** A preview of a content folder that follows its changes, as {@code site:serve} runs it. */
public final class RunningPreview implements AutoCloseable {
  private final PreviewServer server;
  private final Thread following;

  public RunningPreview(Path content) throws IOException {
    server =
        new PreviewServer(BuiltSite.settings(content, content.resolve("target"), FailOn.ERROR), 0);
    following = new Thread(this::follow);
    following.start();
  }

  private void follow() {
    try {
      server.follow();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  public String address() {
    return server.address();
  }

  @Override
  public void close() {
    following.interrupt();
    server.close();
  }
}

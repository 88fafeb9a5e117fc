package io.github.gipsite.preview;

import io.github.gipsite.testkit.ContentFolder;
import io.github.gipsite.testkit.RawRequest;
import io.github.gipsite.testkit.RunningPreview;
import java.io.IOException;
import java.net.Socket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A running preview of good content, and a client of it. */
abstract class PreviewClient {
  ContentFolder content;
  RunningPreview server;
  RawRequest request;
  final List<Socket> sockets = new ArrayList<>();

  @BeforeEach
  void start(@TempDir Path folder) throws IOException {
    content = ContentFolder.good(folder.resolve("content"));
    server = new RunningPreview(content.root());
    request = new RawRequest(server.address());
  }

  @AfterEach
  void stop() throws IOException {
    for (Socket socket : sockets) {
      socket.close();
    }
    server.close();
  }
}

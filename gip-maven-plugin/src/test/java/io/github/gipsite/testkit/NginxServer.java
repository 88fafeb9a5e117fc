package io.github.gipsite.testkit;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Debian's nginx with the configuration of docs/hosting.md, for this machine only. */
public final class NginxServer implements AutoCloseable {
  public static final String PATH = "/zwgk/nianbao/";

  private static final Path PROGRAM = Path.of("/usr/sbin/nginx");
  private static final Pattern BLOCK = Pattern.compile("```nginx\n(.*?)```", Pattern.DOTALL);

  private final int port;
  private final Process process;

  public NginxServer(Path site, Path prefix) throws IOException, InterruptedException {
    if (!Files.isExecutable(PROGRAM)) {
      throw new IllegalStateException(PROGRAM + " is missing: scripts/verify installs it");
    }
    port = freePort();
    Files.createDirectories(prefix);
    Path configuration = Files.writeString(prefix.resolve("nginx.conf"), configuration(site));
    process =
        new ProcessBuilder(
                PROGRAM.toString(),
                "-p",
                prefix + "/",
                "-c",
                configuration.toString(),
                "-e",
                prefix.resolve("error.log").toString())
            .redirectErrorStream(true)
            .redirectOutput(prefix.resolve("output.txt").toFile())
            .start();
    awaitStart(prefix);
  }

  public String address() {
    return "http://127.0.0.1:" + port + PATH;
  }

  /** All files of its own stay in its prefix, and it never leaves the foreground. */
  private String configuration(Path site) throws IOException {
    String temporary = "";
    for (String name : new String[] {"client_body", "proxy", "fastcgi", "uwsgi", "scgi"}) {
      temporary += "  " + name + "_temp_path " + name + ";\n";
    }
    // Started by root, its workers would be nobody and could not read a temporary folder.
    String user = System.getProperty("user.name").equals("root") ? "user root;\n" : "";
    return user
        + "daemon off;\npid nginx.pid;\nevents {}\nhttp {\n  access_log off;\n"
        + temporary
        + "  server {\n  listen 127.0.0.1:%d;\n".formatted(port)
        + documented().replace("/srv/nianbao/", site + "/")
        + "  }\n}\n";
  }

  private static String documented() throws IOException {
    String page = Files.readString(Path.of("..", "docs", "hosting.md"));
    return BLOCK
        .matcher(page)
        .results()
        .map((MatchResult block) -> block.group(1))
        .findFirst()
        .orElseThrow();
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private void awaitStart(Path prefix) throws IOException, InterruptedException {
    for (int i = 0; i < 100; i++) {
      try (Socket socket = new Socket()) {
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        return;
      } catch (IOException notYet) {
        TimeUnit.MILLISECONDS.sleep(50);
      }
    }
    throw new IllegalStateException(
        "nginx: "
            + Files.readString(prefix.resolve("output.txt"))
            + Files.readString(prefix.resolve("error.log")));
  }

  @Override
  public void close() {
    process.destroy();
  }
}

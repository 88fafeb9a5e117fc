package io.github.gipsite.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * A folder on the class path, in a jar or not, with data of the product.
 *
 * @param path without a slash at either end
 */
public record ResourceFolder(ClassLoader loader, String path) {

  /** Names of the files directly in it, sorted. */
  public List<String> names() {
    return files().stream().filter(name -> !name.contains("/")).toList();
  }

  /** Paths of all files in it and in the folders below it, sorted, with {@code /}. */
  public List<String> files() {
    URL url = loader.getResource(path + "/");
    if (url == null) {
      throw new IllegalStateException("not on the class path: " + path);
    }
    try {
      URLConnection connection = url.openConnection();
      return connection instanceof JarURLConnection jar
          ? filesIn(jar)
          : filesIn(Path.of(new URI(url.toString())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  public boolean exists(String name) {
    return loader.getResource(path + "/" + name) != null;
  }

  /** Reads a file that exists. */
  public SourceText text(String name) {
    return new SourceText(name, new String(bytes(name), StandardCharsets.UTF_8));
  }

  /** Reads the bytes of a file that exists. */
  public byte[] bytes(String name) {
    try (InputStream in = loader.getResourceAsStream(path + "/" + name)) {
      if (in == null) {
        throw new IllegalStateException("not on the class path: " + path + "/" + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> filesIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  private List<String> filesIn(JarURLConnection connection) throws IOException {
    connection.setUseCaches(false);
    try (JarFile jar = connection.getJarFile()) {
      return jar.stream()
          .map(JarEntry::getName)
          .filter(name -> name.startsWith(path + "/") && !name.endsWith("/"))
          .map(name -> name.substring(path.length() + 1))
          .sorted()
          .toList();
    }
  }
}

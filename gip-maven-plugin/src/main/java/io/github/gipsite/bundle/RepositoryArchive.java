package io.github.gipsite.bundle;

import io.github.gipsite.files.AtomicFile;
import io.github.gipsite.scaffold.NewFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A Maven repository in one file, to be carried to a machine without a network. */
public record RepositoryArchive(Path folder, Tool tool) {
  /** The time of every file in the archive, so that the same files make the same archive. */
  private static final LocalDateTime TIME = LocalDateTime.of(2026, 1, 1, 0, 0);

  /** Writes the archive with its checksum beside it, and returns its path. */
  public Path write() throws IOException {
    String name = "gip-site-%s-repository.zip".formatted(tool.version());
    Path archive = folder.resolve(name);
    MessageDigest digest = Digests.of("SHA-256");
    new AtomicFile(archive).write(out -> write(new DigestOutputStream(out, digest)));
    String sum = HexFormat.of().formatHex(digest.digest()) + "  " + name + "\n";
    new AtomicFile(folder.resolve(name + ".sha256"))
        .write(out -> out.write(sum.getBytes(StandardCharsets.UTF_8)));
    return archive;
  }

  private void write(OutputStream out) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    for (NewFile file : new OfficeRepository(tool).mavenFiles()) {
      ZipEntry entry = new ZipEntry(file.path());
      entry.setTimeLocal(TIME);
      zip.putNextEntry(entry);
      zip.write(file.bytes());
      zip.closeEntry();
    }
    zip.finish();
  }
}

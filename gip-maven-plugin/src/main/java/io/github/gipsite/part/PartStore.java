package io.github.gipsite.part;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** Where the files of a part are kept. */
interface PartStore extends Closeable {
  /** The bytes of a file; empty where there is none. */
  Optional<byte[]> read(String path) throws IOException;
}

package io.github.gipsite.part;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** The files of a part, wherever they are kept. */
interface PartStore extends Closeable {
  /** The bytes of a file; empty where there is none. */
  Optional<byte[]> read(String path) throws IOException;
}

package io.github.gipsite.testkit;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Path;
import java.util.Iterator;

/** The names in a folder of a {@link FaultyFileSystem}, of which the next may not come. */
record FaultyNames(Iterator<Path> names, Path folder, Faults faults) implements Iterator<Path> {
  @Override
  public boolean hasNext() {
    return names.hasNext();
  }

  @Override
  public Path next() {
    try {
      faults.next(Operation.LIST, folder);
    } catch (IOException e) {
      throw new DirectoryIteratorException(e);
    }
    return names.next();
  }
}

package io.github.gipsite.testkit;

/** What a program may ask of a file system. */
public enum Operation {
  /** A piece written to an open file, one cut off or closed, or a lock taken. */
  WRITE,
  /** A file opened to be written, or a folder made. */
  CREATE,
  /** A file opened to be read, or a piece of it. */
  READ,
  /** A folder opened to be listed, or the next name in it. */
  LIST,
  MOVE,
  DELETE,
  /** A second name of a file, or a symbolic link. */
  LINK,
  /** What stands at a path, whether it may be used, and where it really is. */
  ATTRIBUTES
}

package io.github.gipsite.scaffold;

/** A change to one file of a folder. */
public sealed interface FileChange {
  /** The path of the file, relative to the folder, with {@code /}. */
  String path();

  /** A file that is written, in the place of one that is there. */
  record Written(NewFile file) implements FileChange {
    @Override
    public String path() {
      return file.path();
    }
  }

  /** A file that is deleted, with the folders that become empty. */
  record Deleted(String path) implements FileChange {}
}

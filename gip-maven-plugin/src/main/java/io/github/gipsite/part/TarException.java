package io.github.gipsite.part;

import java.io.IOException;

/** Thrown where a file is no tar. */
final class TarException extends IOException {
  private static final long serialVersionUID = 1;
}

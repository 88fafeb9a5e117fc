package io.github.gipsite.scaffold;

/**
 * A file that is to be.
 *
 * @param path relative to the folder it goes to, with {@code /}
 * @param text all of it
 */
public record NewFile(String path, String text) {}

package io.github.gipsite.part;

/**
 * The program, site and parameters that a part was built with.
 *
 * @param version of the program and of Java, as it is shown
 * @param program fingerprint of both
 * @param build fingerprint of these and of {@code site.yaml}, the office's template and parameters
 */
public record PartOrigin(String version, String program, String build) {}

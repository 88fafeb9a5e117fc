package io.github.gipsite.importer;

import io.github.gipsite.diagnostic.Wording;

/** Something that import found no place for. */
public record Leftover(Wording place, String text) {}

package io.github.gipsite.importer;

import io.github.gipsite.diagnostic.Wording;

/** A part of a document that import found no place for. */
public record Leftover(Wording place, String text) {}

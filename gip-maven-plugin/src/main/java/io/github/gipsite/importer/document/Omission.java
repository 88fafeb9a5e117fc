package io.github.gipsite.importer.document;

/** A part of a paragraph that is not imported. */
record Omission(DocumentBlock.Other.Kind kind, String text) {}

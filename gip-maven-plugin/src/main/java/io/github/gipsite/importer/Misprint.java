package io.github.gipsite.importer;

import io.github.gipsite.importer.document.GridCell;

/**
 * A label of a document that was taken for one of the form that it is not quite.
 *
 * @param label as the form has it
 */
record Misprint(GridCell cell, String label) {}

/** Reads Word, HTML, text and workbooks into paragraphs and grids. */
@NullMarked
package io.github.gipsite.importer.document;

import org.jspecify.annotations.NullMarked;

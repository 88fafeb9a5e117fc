/** The document readers: Word, HTML, text and workbooks become paragraphs and grids. */
@NullMarked
package io.github.gipsite.importer.document;

import org.jspecify.annotations.NullMarked;

/** The import of published reports, which matches tables and chapters by their labels. */
@NullMarked
package io.github.gipsite.importer;

import org.jspecify.annotations.NullMarked;

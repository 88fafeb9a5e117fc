/**
 * Content files that a clerk need not write: what they say, and the one class that puts them into a
 * content folder. May import {@code diagnostic}, {@code source}, {@code edition}, {@code report}
 * and {@code schema}.
 */
@NullMarked
package io.github.gipsite.scaffold;

import org.jspecify.annotations.NullMarked;

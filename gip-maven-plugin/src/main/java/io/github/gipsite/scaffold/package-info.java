/**
 * Content files that a clerk need not write: what they say, and the one class that puts them into a
 * content folder. May import {@code diagnostic}, {@code source}, {@code edition} and {@code
 * report}.
 */
@NullMarked
package io.github.gipsite.scaffold;

import org.jspecify.annotations.NullMarked;

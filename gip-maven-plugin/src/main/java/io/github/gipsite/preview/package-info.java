/**
 * The site while it is written: served to this machine only, and made anew when the content
 * changes. May import the root, {@code diagnostic}, {@code source} and {@code output}.
 */
@NullMarked
package io.github.gipsite.preview;

import org.jspecify.annotations.NullMarked;

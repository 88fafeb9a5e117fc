/**
 * Text with places: files of the content folder as they are written, and YAML as nodes that know
 * line and column. May import {@code diagnostic}; the only package that knows SnakeYAML.
 */
@NullMarked
package io.github.gipsite.source;

import org.jspecify.annotations.NullMarked;

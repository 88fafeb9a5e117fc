/**
 * The reading of content files: texts and YAML with places, and the boundary that no link leaves.
 * No other package uses SnakeYAML.
 */
@NullMarked
package io.github.gipsite.source;

import org.jspecify.annotations.NullMarked;

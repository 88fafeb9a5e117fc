/**
 * Files of the content folder with places, YAML with places, and the boundary that no link leaves.
 * Alone knows SnakeYAML.
 */
@NullMarked
package io.github.gipsite.source;

import org.jspecify.annotations.NullMarked;

/** Reads a content folder into an {@link io.github.gipsite.report.Archive} and findings. */
@NullMarked
package io.github.gipsite.content;

import org.jspecify.annotations.NullMarked;

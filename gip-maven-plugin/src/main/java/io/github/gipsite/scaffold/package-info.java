/** The creation of content files: a repository, a year, a {@code report.yaml}. */
@NullMarked
package io.github.gipsite.scaffold;

import org.jspecify.annotations.NullMarked;

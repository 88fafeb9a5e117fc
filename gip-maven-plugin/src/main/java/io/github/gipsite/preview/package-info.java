/** The preview: serves the site to this machine while its content is written. */
@NullMarked
package io.github.gipsite.preview;

import org.jspecify.annotations.NullMarked;

/** The downloads: one class a download, listed in {@code Downloads}. */
@NullMarked
package io.github.gipsite.download;

import org.jspecify.annotations.NullMarked;

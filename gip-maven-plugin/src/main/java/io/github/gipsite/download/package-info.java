/** What is offered for download: one class a download, and one line in {@code Downloads}. */
@NullMarked
package io.github.gipsite.download;

import org.jspecify.annotations.NullMarked;

/**
 * The replacement of the published site: lock, staging, swap, and reuse of files of the last build.
 */
@NullMarked
package io.github.gipsite.publish;

import org.jspecify.annotations.NullMarked;

/**
 * The build of an archive of annual reports on government information disclosure. Start with {@link
 * io.github.gipsite.SiteBuild}: read → check → plan → render → write.
 *
 * <p>May import every package below except {@code maven}; only {@code maven} imports this one.
 */
@NullMarked
package io.github.gipsite;

import org.jspecify.annotations.NullMarked;

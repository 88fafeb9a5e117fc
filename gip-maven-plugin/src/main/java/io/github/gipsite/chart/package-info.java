/** Charts as values, as geometry and as views for their templates. */
@NullMarked
package io.github.gipsite.chart;

import org.jspecify.annotations.NullMarked;

/** Charts: values, geometry, and the views of their templates. */
@NullMarked
package io.github.gipsite.chart;

import org.jspecify.annotations.NullMarked;

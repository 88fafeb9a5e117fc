/** The pages of a site ({@link io.github.gipsite.page.SitePlan}) and their views. */
@NullMarked
package io.github.gipsite.page;

import org.jspecify.annotations.NullMarked;

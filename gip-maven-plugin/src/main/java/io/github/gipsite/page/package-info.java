/** Which pages a site has ({@link io.github.gipsite.page.SitePlan}) and what is in each. */
@NullMarked
package io.github.gipsite.page;

import org.jspecify.annotations.NullMarked;

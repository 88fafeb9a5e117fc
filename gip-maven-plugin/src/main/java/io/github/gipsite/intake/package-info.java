/**
 * A published report as it was found, in Word, HTML, text or a workbook, made into content files.
 * May import {@code scaffold}, {@code report}, {@code edition} and {@code diagnostic}.
 */
@NullMarked
package io.github.gipsite.intake;

import org.jspecify.annotations.NullMarked;

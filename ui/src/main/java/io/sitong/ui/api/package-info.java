/** Read access for other programs, under the same row scope as the screens. */
@NullMarked
package io.sitong.ui.api;

import org.jspecify.annotations.NullMarked;

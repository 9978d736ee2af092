/** Long work that goes on in the background, with progress, cancelling and kept results. */
@NullMarked
package io.sitong.ui.jobs;

import org.jspecify.annotations.NullMarked;

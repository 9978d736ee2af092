/** Open points sent out to a locality and answered there: what their sheet and their hidden column look like. */
@NullMarked
package io.sitong.catalog.packet;

import org.jspecify.annotations.NullMarked;

/**
 * Files on their way in (来件): a file somebody sent, what people said about it, and the rows of its preview, until it is
 * accepted as a batch or dropped.
 */
@NullMarked
package io.sitong.catalog.intake;

import org.jspecify.annotations.NullMarked;

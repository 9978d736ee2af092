/** Rows pasted into a form from Word or Excel. */
@NullMarked
package io.sitong.importer.paste;

import org.jspecify.annotations.NullMarked;

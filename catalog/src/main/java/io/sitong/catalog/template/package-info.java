/** Documents of the bureau that reports are printed into (模板), and which kind of report goes into which. */
@NullMarked
package io.sitong.catalog.template;

import org.jspecify.annotations.NullMarked;

/** The standard catalog as of a day (事项目录), as a list to sign and as its unified elements. */
@NullMarked
package io.sitong.reports.standard;

import org.jspecify.annotations.NullMarked;

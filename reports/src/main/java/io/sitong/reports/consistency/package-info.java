/** The consistency report (四同): how far the implementations of a region follow the standard, and where they do not. */
@NullMarked
package io.sitong.reports.consistency;

import org.jspecify.annotations.NullMarked;

/** 报告与指南: every report and guide, for a division, in the format wanted. */
@NullMarked
package io.sitong.ui.reports;

import org.jspecify.annotations.NullMarked;

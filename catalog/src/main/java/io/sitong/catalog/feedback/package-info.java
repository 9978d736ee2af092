/** What the public writes about a guide (纠错、意见反馈), and what the staff answered. */
@NullMarked
package io.sitong.catalog.feedback;

import org.jspecify.annotations.NullMarked;

/** Codes: 基本编码, 实施编码, 业务办理项编码 and the credit code inside them. */
@NullMarked
package io.sitong.rules.codes;

import org.jspecify.annotations.NullMarked;

/** Whom an item serves (服务对象). */
@NullMarked
package io.sitong.rules.objects;

import org.jspecify.annotations.NullMarked;

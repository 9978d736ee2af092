/** Long work (任务) as it is kept: what was asked, how far it is, what came of it. Survives the program. */
@NullMarked
package io.sitong.catalog.job;

import org.jspecify.annotations.NullMarked;

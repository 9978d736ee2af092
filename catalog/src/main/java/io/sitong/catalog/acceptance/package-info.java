/** Acceptance by sample (抽样验收): which accepted correspondences were drawn, and what a person judged of them. */
@NullMarked
package io.sitong.catalog.acceptance;

import org.jspecify.annotations.NullMarked;

/**
 * A made-up year of work of a real region: standard items written by hand, and what its divisions made of them.
 *
 * <pre>
 * laws.txt, materials.txt, organs.txt, standards/*.txt
 *        └─► StandardBook ─► Matter ─► LocalItems ─► Deviations ─► SampleRow
 *                                      (clean row)   (as localities really send it)
 * </pre>
 */
@NullMarked
package io.sitong.catalog.sample;

import org.jspecify.annotations.NullMarked;

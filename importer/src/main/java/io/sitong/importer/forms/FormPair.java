package io.sitong.importer.forms;

import java.util.List;

/**
 * A name with its value.
 *
 * @param path the name, below the title it stands under where it needs one
 */
record FormPair(List<String> path, FormCell value) {}

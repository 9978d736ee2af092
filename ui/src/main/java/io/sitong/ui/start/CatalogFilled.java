package io.sitong.ui.start;

import io.sitong.catalog.builtin.FirstStart;

/** An empty database was filled with what the product brings along; told once, at the first start. */
public record CatalogFilled(FirstStart.Loaded loaded) {}

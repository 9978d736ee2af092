package io.sitong.rules.change;

/**
 * One field or repeat group in which the standard changed and a local text does not say what the standard says now.
 *
 * @param key name of the {@link io.sitong.catalog.item.ItemField} or {@link io.sitong.catalog.item.ItemGroup}
 * @param then what the standard said in the version the local text stands on, as people read it
 * @param now what it says in the version in force
 * @param local what is said locally
 * @param localDiffered whether the local text was another one already under the earlier version
 */
public record DriftedField(String key, String label, String then, String now, String local, boolean localDiffered) {}

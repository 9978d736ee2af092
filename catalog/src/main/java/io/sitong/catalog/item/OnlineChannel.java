package io.sitong.catalog.item;

import org.jspecify.annotations.Nullable;

/** One way to apply on the web (网上申请方式). */
public record OnlineChannel(
        String channel, @Nullable String account, @Nullable String maxVisitsNote) {}

package io.sitong.catalog.account;

import io.sitong.catalog.division.DivisionCode;

/**
 * A person who signs in.
 *
 * @param mustChangePassword set for one-time passwords
 */
public record Account(
        long id,
        int version,
        String login,
        String displayName,
        String passwordHash,
        Role role,
        DivisionCode scope,
        boolean enabled,
        boolean mustChangePassword) {

    public Viewer viewer() {
        return new Viewer(id, displayName, role, scope);
    }
}

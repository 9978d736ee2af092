package io.sitong.rules.reduce;

/**
 * A paper that applicants are asked for although a government body issued it, or an electronic licence replaces it.
 *
 * @param issuer the department that would have to share it; empty where nobody says
 * @param licence the electronic licence; empty where none is known
 * @param implementations how many ask for it
 * @param standards how many standard items they belong to
 * @param places in how many places
 */
public record SharingDemand(
        String issuer, String material, String licence, long implementations, int standards, int places) {}

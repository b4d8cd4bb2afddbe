package dev.atelier.mentorship;

/** A mail server, or the person, said for good that an address wants no mail; {@code reason} is in its words. */
public record AddressFailed(String address, String reason) {}

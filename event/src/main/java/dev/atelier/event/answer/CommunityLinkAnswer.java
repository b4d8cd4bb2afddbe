package dev.atelier.event.answer;

import java.util.UUID;

/** A place outside where people of a workshop talk; whoever has its address may be let in by it. */
public record CommunityLinkAnswer(UUID id, String label, String url) {}

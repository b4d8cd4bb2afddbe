package dev.atelier.mentorship.answer;

import org.jspecify.annotations.Nullable;

/**
 * Which reviews of a cohort somebody else reads before they are published.
 *
 * @param kind OFF, EVERY, ACCEPTED or FIRST
 * @param first of each reviewer, where the kind is FIRST
 */
public record SecondLookRuleAnswer(String kind, @Nullable Integer first) {}

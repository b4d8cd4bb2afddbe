package dev.atelier.mentorship.answer;

import java.time.Instant;
import java.util.List;

/**
 * A published review.
 *
 * @param reviewer by name
 * @param verdict ACCEPTED, REVISE or COMMENTED
 * @param summary what is said on the whole, in Markdown
 * @param comments those about an image's region first
 */
public record ReviewAnswer(
        String reviewer, String verdict, String summary, Instant publishedAt, List<CommentAnswer> comments) {}

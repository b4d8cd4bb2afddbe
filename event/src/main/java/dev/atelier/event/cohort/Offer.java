package dev.atelier.event.cohort;

import dev.atelier.event.WorkshopId;

/** What a cohort is a run of; summary and note are Markdown and plain text, either may be empty. */
public record Offer(WorkshopId workshop, String slug, String title, String summary, String tentativeNote) {}

package dev.atelier.learner.page;

/**
 * What a list would do, before it does.
 *
 * @param form names this showing of it, so that pressing twice brings in once
 * @param text the list, to be sent again
 * @param takes how many people would get a seat or a number on the waiting list
 */
public record ForeseenPage(IntakePage list, String form, String text, int takes) {}

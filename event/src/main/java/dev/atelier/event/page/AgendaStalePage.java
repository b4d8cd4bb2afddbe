package dev.atelier.event.page;

import java.util.List;

/** Says that an agenda was not released since someone else worked on it, and what the difference is now. */
public record AgendaStalePage(String title, String back, String what, List<AgendaChange> changes) {}

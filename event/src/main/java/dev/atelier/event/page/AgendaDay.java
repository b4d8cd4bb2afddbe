package dev.atelier.event.page;

import java.util.List;

/** One day of an agenda, its slots in order. */
public record AgendaDay(String day, List<AgendaSlot> slots) {}

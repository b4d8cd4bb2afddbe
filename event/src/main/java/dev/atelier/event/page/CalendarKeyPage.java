package dev.atelier.event.page;

/**
 * The address of a person's calendar.
 *
 * @param since the day it was made; empty if there is none
 * @param address the whole address, shown once after it was made; empty otherwise
 */
public record CalendarKeyPage(String since, String address) {}

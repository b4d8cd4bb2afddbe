package dev.atelier.mentorship.page;

/** That a comment, by its number and id, is about a parameter. */
public record NotedParameter(String parameter, int number, String comment) {}

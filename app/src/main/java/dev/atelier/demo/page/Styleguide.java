package dev.atelier.demo.page;

/** Every component in every state; {@code style} is the address of what frames the samples. */
public record Styleguide(String style) {}

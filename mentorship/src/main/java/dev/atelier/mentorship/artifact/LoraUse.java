package dev.atelier.mentorship.artifact;

import java.util.Optional;

/** A LoRA (or relative) that took part, with its weight and hash where the tool tells them. */
public record LoraUse(String name, Optional<String> weight, Optional<String> hash) {}

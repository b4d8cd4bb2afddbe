package dev.atelier.mentorship.artifact;

/** A text found inside a file, exactly as it stands there, under the name it was stored by (`exif:` and `xmp:` names are ours). */
public record EmbeddedText(String name, String text) {}

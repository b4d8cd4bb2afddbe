package dev.atelier.mentorship.artifact;

import java.util.List;
import tools.jackson.core.JacksonException;

/** A Jupyter notebook (nbformat 1 to 4) of at most 25 MiB, 5,000 cells and a JSON depth of 100, read without running or rendering it. */
public sealed interface NotebookReading {
    record Understood(Notebook notebook) implements NotebookReading {}

    /** No valid notebook; every problem names its cell, at most twenty are told. */
    record Refused(List<String> problems) implements NotebookReading {
        public Refused {
            problems = List.copyOf(problems);
        }
    }

    /** 25 MiB. */
    int BYTES = 25 * 1024 * 1024;

    static NotebookReading of(byte[] content) {
        if (content.length > BYTES) {
            return new Refused(List.of("The notebook has %d MB; it may have 25 MB. Clear large outputs first."
                    .formatted(content.length >> 20)));
        }
        try {
            return NotebookParser.parsed(content);
        } catch (JacksonException damaged) {
            var place = damaged.getLocation();
            return new Refused(List.of(
                    place == null || place.getLineNr() < 1
                            ? "The file is no JSON, so it is no notebook."
                            : "The file is no proper JSON from line %d, column %d on."
                                    .formatted(place.getLineNr(), place.getColumnNr())));
        }
    }
}

package dev.atelier.mentorship.looking;

import dev.atelier.mentorship.artifact.ArchiveListing;
import dev.atelier.mentorship.artifact.GenerationRecord;
import dev.atelier.mentorship.artifact.ImageReading;
import dev.atelier.mentorship.artifact.PickleListing;
import dev.atelier.mentorship.artifact.SafetensorsReading;
import dev.atelier.mentorship.page.LookPage.Raw;
import dev.atelier.mentorship.page.LookPage.Table;
import dev.atelier.mentorship.work.Content;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What a look into the bytes of a file brings to light. */
record Inside(List<Table> tables, List<Raw> raw) {

    static final Inside NOTHING = new Inside(List.of(), List.of());

    private static final int LETTERS = 200_000;

    /** What is in a file of some kind; NOTHING where there is no more to be told than what its row says. */
    static Inside of(String kind, Content content, String name) throws IOException {
        return switch (kind) {
            case "IMAGE" -> image(content.bytes(), name);
            case "CHECKPOINT" -> model(content);
            case "PICKLE" -> pickle(content);
            case "ARCHIVE" ->
                content.aside(ArchiveListing::of)
                        .filter(ArchiveListing.Listed.class::isInstance)
                        .map(listed -> new Inside(FileTables.of((ArchiveListing.Listed) listed), List.of()))
                        .orElse(NOTHING);
            case "TEXT" ->
                new Inside(
                        List.of(),
                        List.of(new Raw(name, Cut.to(new String(content.bytes(), StandardCharsets.UTF_8), LETTERS))));
            default -> NOTHING;
        };
    }

    private static Inside model(Content content) throws IOException {
        try (var stream = content.stream()) {
            return switch (SafetensorsReading.of(stream, content.size())) {
                case SafetensorsReading.Understood understood ->
                    new Inside(FileTables.of(understood.header()), List.of());
                // It was taken before pickles were a kind of their own.
                case SafetensorsReading.Refused other -> pickle(content);
            };
        }
    }

    private static Inside pickle(Content content) throws IOException {
        PickleListing listing = content.aside(PickleListing::of);
        return new Inside(FileTables.of(listing), List.of());
    }

    /** An image's own words about its making, read once more from the file, since its row keeps only the gist. */
    private static Inside image(byte[] content, String name) {
        return switch (ImageReading.of(content, name)) {
            // It was understood when it was taken.
            case ImageReading.Refused refused -> NOTHING;
            case ImageReading.UnderstoodImage image ->
                image.generation().map(Inside::made).orElse(NOTHING);
        };
    }

    private static Inside made(GenerationRecord record) {
        return new Inside(RecordTables.of(record), RecordTables.raw(record));
    }
}

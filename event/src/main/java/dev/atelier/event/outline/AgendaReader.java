package dev.atelier.event.outline;

import dev.atelier.event.outline.AgendaReading.Reason;
import dev.atelier.event.outline.AgendaReading.Refused;
import dev.atelier.event.outline.AgendaReading.Understood;
import java.nio.charset.StandardCharsets;

/** Reads agendas of up to {@link #LIMIT} bytes, in time linear in their length; it never throws for what a text holds. */
public final class AgendaReader {
    /** 256 KiB: some 80 printed pages. */
    public static final int LIMIT = 256 * 1024;

    public AgendaReading read(byte[] bytes) {
        if (bytes.length > LIMIT) {
            return tooLarge(bytes.length);
        }
        return switch (AgendaBytes.decode(bytes)) {
            case Decoded.Characters characters -> understand(characters.text());
            case Decoded.Unreadable unreadable -> unreadable.refusal();
        };
    }

    /** The limit counts the bytes that the text takes in UTF-8. */
    public AgendaReading read(String text) {
        var size = text.length() > LIMIT ? text.length() : text.getBytes(StandardCharsets.UTF_8).length;
        if (size > LIMIT) {
            return tooLarge(size);
        }
        return AgendaBytes.looksBinary(text) ? AgendaBytes.notText("something that is no text") : understand(text);
    }

    private static AgendaReading understand(String text) {
        var lines = SourceText.lines(text);
        if (lines.stream().allMatch(line -> line.text().isEmpty())) {
            return new Refused(
                    Reason.EMPTY, "There is no text in it. Paste the agenda, or choose a file that holds one.");
        }
        var outline = MarkdownReading.isSigned(lines) ? MarkdownReading.read(lines) : FreeReading.read(lines);
        return new Understood(outline, text);
    }

    /** What to say of {@code size} bytes that are too many, without having read them. */
    public static Refused tooLarge(long size) {
        return new Refused(
                Reason.TOO_LARGE,
                "The text has " + (size + 1023) / 1024 + " KiB, and an agenda may have at most " + LIMIT / 1024
                        + " KiB. Leave out what is not the agenda, or split it.");
    }
}

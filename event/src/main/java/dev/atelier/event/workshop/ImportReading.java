package dev.atelier.event.workshop;

import dev.atelier.event.curriculum.DraftBeginning;
import dev.atelier.event.outline.AgendaReader;
import dev.atelier.event.outline.AgendaReading;
import dev.atelier.event.outline.Outline;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.web.multipart.MultipartFile;

/** What came with the import form: an agenda that can be worked on, or what is wrong with it and in which field. */
sealed interface ImportReading {

    record Valid(Outline outline, String text) implements ImportReading {}

    record Invalid(String field, String message) implements ImportReading {}

    static ImportReading of(ImportForm form) {
        var file = form.file();
        if (file == null || !form.hasFile()) {
            return form.typed().isBlank()
                    ? new Invalid(
                            "text", "There is nothing to read yet: paste the agenda, or choose a file that holds it.")
                    : reading("text", new AgendaReader().read(form.typed()));
        }
        return form.typed().isBlank()
                ? reading("file", file(file))
                : new Invalid(
                        "file",
                        "There is a text and a file: leave one of them empty, so that it is clear which one counts.");
    }

    private static AgendaReading file(MultipartFile file) {
        if (file.getSize() > AgendaReader.LIMIT) {
            return AgendaReader.tooLarge(file.getSize());
        }
        try {
            return new AgendaReader().read(file.getBytes());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static ImportReading reading(String field, AgendaReading reading) {
        return switch (reading) {
            case AgendaReading.Refused refused -> new Invalid(field, refused.advice());
            case AgendaReading.Understood understood ->
                DraftBeginning.refusal(understood.outline())
                        .<ImportReading>map(refusal -> new Invalid(field, refusal))
                        .orElseGet(() -> new Valid(understood.outline(), understood.text()));
        };
    }
}

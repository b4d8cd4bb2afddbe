package dev.atelier.mentorship.work;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes several files of one form: each by itself, so that one refused file costs none of the others. */
@Component
class Uploads {

    private final Arrivals arrivals;

    Uploads(Arrivals arrivals) {
        this.arrivals = arrivals;
    }

    Outcome take(UUID round, List<MultipartFile> files) throws IOException {
        var outcome = new Outcome(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (var file : files) {
            var given = Objects.requireNonNullElse(file.getOriginalFilename(), "");
            // A form without a chosen file still sends one without name and content.
            if (!given.isEmpty() || !file.isEmpty()) {
                take(round, FileName.of(given), file, outcome);
            }
        }
        return outcome;
    }

    private void take(UUID round, FileName name, MultipartFile file, Outcome outcome) throws IOException {
        var aside = Files.createTempFile("upload", ".form");
        try {
            file.transferTo(aside);
            tell(name.value(), arrivals.add(round, arrivals.look(aside, name)), outcome);
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    private static void tell(String name, Arrivals.Arrived arrived, Outcome outcome) {
        switch (arrived.kind()) {
            case ADDED ->
                outcome.taken()
                        .add(
                                arrived.words().equals(Arrivals.Arrived.ADDED)
                                        ? name
                                        : name + " (" + arrived.words() + ")");
            case KNOWN -> outcome.known().add(name);
            case REFUSED -> outcome.refused().add(name + ": " + arrived.words());
        }
    }

    /** What became of each file. */
    record Outcome(List<String> taken, List<String> known, List<String> refused) {

        void tell(RedirectAttributes redirect) {
            if (!taken.isEmpty()) {
                redirect.addFlashAttribute("done", "Added: " + String.join(", ", taken) + ".");
            }
            if (!known.isEmpty()) {
                redirect.addFlashAttribute(
                        "note", "The same content is here already: " + String.join(", ", known) + ".");
            }
            if (!refused.isEmpty()) {
                redirect.addFlashAttribute("problem", "Not taken. " + String.join(" ", refused));
            }
            if (taken.isEmpty() && known.isEmpty() && refused.isEmpty()) {
                redirect.addFlashAttribute("problem", "No file was chosen. Choose one or more, then add them.");
            }
        }
    }
}

package dev.atelier.mentorship.work;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes several files at once: each by itself, so that one refused file costs none of the others. */
@Component
class Uploads {

    static final String FULL =
            "A round has at most " + Drafts.MOST + " files and links. Remove one, or keep this one for the next round.";

    private final Shelving shelving;
    private final Drafts drafts;

    Uploads(Shelving shelving, Drafts drafts) {
        this.shelving = shelving;
        this.drafts = drafts;
    }

    Outcome take(UUID round, List<MultipartFile> files) throws IOException {
        var outcome = new Outcome(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (var file : files) {
            var given = Objects.requireNonNullElse(file.getOriginalFilename(), "");
            // A form without a chosen file still sends one without name and content.
            if (!given.isEmpty() || !file.isEmpty()) {
                take(round, FileName.of(given), file.getBytes(), outcome);
            }
        }
        return outcome;
    }

    private void take(UUID round, FileName name, byte[] content, Outcome outcome) throws IOException {
        switch (Intake.of(content, name)) {
            case Intake.Refused refused -> outcome.refused().add(name.value() + ": " + refused.reason());
            case Intake.Taken taken -> {
                switch (drafts.add(round, shelving.shelve(taken.piece(), content))) {
                    case ADDED -> outcome.taken().add(name.value());
                    case THERE_ALREADY -> outcome.known().add(name.value());
                    case FULL -> outcome.refused().add(name.value() + ": " + FULL);
                    case FROZEN -> outcome.refused().add(name.value() + ": The round has been handed in meanwhile.");
                }
            }
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

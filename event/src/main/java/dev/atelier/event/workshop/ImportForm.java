package dev.atelier.event.workshop;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** The form that brings an agenda in: {@code id} was made when it was shown, so that sent twice it is one workshop. */
record ImportForm(
        @Nullable String id,
        @Nullable String text,
        @Nullable MultipartFile file) {

    String typed() {
        return text == null ? "" : text;
    }

    boolean hasFile() {
        return file != null
                && file.getOriginalFilename() != null
                && !file.getOriginalFilename().isEmpty();
    }

    /** A name that nobody has made up for this form is replaced by a new one. */
    UUID workshop() {
        try {
            return UUID.fromString(id == null ? "" : id);
        } catch (IllegalArgumentException madeUp) {
            return UUID.randomUUID();
        }
    }
}

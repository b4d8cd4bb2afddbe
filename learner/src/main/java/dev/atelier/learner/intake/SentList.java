package dev.atelier.learner.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** The form that brings a list: a file, or what was pasted; a file goes first. */
record SentList(@Nullable String text, @Nullable MultipartFile file) {

    static final SentList NOTHING = new SentList("", null);

    String pasted() {
        return text == null ? "" : text;
    }

    String field() {
        return chosen() == null ? "text" : "file";
    }

    @Nullable
    MultipartFile chosen() {
        return file == null
                        || file.getOriginalFilename() == null
                        || file.getOriginalFilename().isEmpty()
                ? null
                : file;
    }

    /** At most one byte more than a list may have. */
    static byte[] bytes(MultipartFile file) {
        try (var stream = file.getInputStream()) {
            return stream.readNBytes(PeopleList.LARGEST + 1);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}

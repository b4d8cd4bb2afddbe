package dev.atelier.learner.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** The form that brings people in: a file, else what was pasted, else one person. */
record SentList(
        @Nullable String text,
        @Nullable MultipartFile file,
        @Nullable String name,
        @Nullable String address) {

    static final SentList NOTHING = of("");

    static SentList of(String text) {
        return new SentList(text, null, null, null);
    }

    String pasted() {
        return text == null ? "" : text;
    }

    /** What is to be read, as a table; one person is a table of one row. */
    String table() {
        return pasted().isBlank() && !(said(name).isBlank() && said(address).isBlank())
                ? "Name,E-mail\n" + cell(said(name)) + "," + cell(said(address))
                : pasted();
    }

    private static String said(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    private static String cell(String typed) {
        return '"' + typed.replace("\"", "\"\"") + '"';
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

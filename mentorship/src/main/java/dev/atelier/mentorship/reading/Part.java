package dev.atelier.mentorship.reading;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A node of the MIME tree; the transfer encoding of a leaf is already undone. */
sealed interface Part {
    Headers headers();

    String type();

    record Leaf(Headers headers, String type, Content content) implements Part {

        Optional<String> name() {
            return headers.parameters("Content-Disposition")
                    .get("filename")
                    .or(() -> headers.parameters("Content-Type").get("name"))
                    .map(FileNames::bare)
                    .filter(name -> !name.isEmpty());
        }

        boolean isAttached() {
            var disposition = headers.parameters("Content-Disposition").value();
            return disposition.equals("attachment") || (name().isPresent() && !disposition.equals("inline"));
        }

        /** Whether it belongs to the words of the mail. */
        boolean isText(String wanted) {
            return type.equals(wanted) && !isAttached();
        }

        Optional<String> contentId() {
            return MessageIds.in(headers, "Content-ID").stream().findFirst();
        }

        boolean isInline() {
            var disposition = headers.parameters("Content-Disposition").value();
            return disposition.equals("inline") || (disposition.isEmpty() && headers.has("Content-ID"));
        }

        String text(String charset) {
            return Characters.decode(content.shared(), charset);
        }

        boolean isFlowed() {
            var format = headers.parameters("Content-Type").get("format");
            return format.map(value -> value.toLowerCase(Locale.ROOT))
                    .filter("flowed"::equals)
                    .isPresent();
        }
    }

    record Multi(Headers headers, String type, List<Part> parts) implements Part {}
}

package dev.atelier.mentorship.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReplyTrimmerCorpusTest {
    private final ReplyTrimmer trimmer = new ReplyTrimmer();

    @Test
    void whatIsVisibleIsWhatPeopleSaid() {
        var misses = misses("trimmed", reply -> reply.repeatsOnly() ? "" : reply.visible());
        assertThat(misses).as("of %d mails", mails().size()).hasSizeLessThanOrEqualTo(0);
    }

    @Test
    void whatIsFoldedIsTheRest() {
        var misses = misses("elided", reply -> reply.repeatsOnly() ? reply.whole() : reply.folded());
        assertThat(misses).as("of %d mails", mails().size()).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void anEmbeddedMailIsFoundWithItsHeader() {
        assertThat(misses("embedded", reply -> reply.embedded().orElse(""))).isEmpty();
        assertThat(misses("before", TrimmedReply::visible)).isEmpty();
    }

    @Test
    void nothingIsLost() {
        for (var mail : mails()) {
            var text = Corpus.text(mail);
            assertThat(trimmer.trim(text).whole()).isEqualTo(text);
        }
    }

    private List<String> misses(String folder, java.util.function.Function<TrimmedReply, String> view) {
        var misses = new ArrayList<String>();
        for (var mail : mails()) {
            var expected = mail.resolveSibling("../" + folder).resolve(mail.getFileName());
            if (Files.exists(expected)) {
                var seen = view.apply(trimmer.trim(Corpus.text(mail)));
                if (!normal(seen).equals(normal(Corpus.text(expected)))) {
                    misses.add(mail.getFileName() + ": " + seen);
                }
            }
        }
        return misses;
    }

    private static List<Path> mails() {
        return Corpus.files(Corpus.folder("mail/reply-trimming/emails"));
    }

    private static String normal(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}

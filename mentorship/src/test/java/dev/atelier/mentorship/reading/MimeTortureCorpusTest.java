package dev.atelier.mentorship.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class MimeTortureCorpusTest {

    @Test
    void theWordsOfEveryPartAreFoundInTheTextOrTheFiles() {
        var missed = new ArrayList<String>();
        int wanted = 0;
        var folder = Corpus.folder("mail/mime-torture");
        for (var message : Corpus.files(folder).stream()
                .filter(file -> file.toString().endsWith(".msg"))
                .toList()) {
            var all = everything(message);
            var name = message.getFileName().toString().replace(".msg", "_decoded");
            for (var part : Corpus.files(message.resolveSibling(""))) {
                var partName = part.getFileName().toString();
                if (partName.startsWith(name + "_") && partName.endsWith(".txt")) {
                    wanted++;
                    if (!all.contains(squeezed(Corpus.bytes(part)))) {
                        missed.add(partName);
                    }
                }
            }
        }
        assertThat(missed)
                .as("of %d parts", wanted)
                .hasSizeLessThanOrEqualTo(2); // an alternative not chosen, a mail within a mail
    }

    private static String everything(Path message) {
        if (!(new MailReader().read(Corpus.bytes(message)) instanceof ReadMail mail)) {
            return "";
        }
        var all = new StringBuilder(squeezed(mail.body().text().getBytes(StandardCharsets.UTF_8)));
        mail.files().forEach(file -> all.append(squeezed(file.content().toBytes())));
        return all.toString();
    }

    /** Without blanks and what lies beyond ASCII, since the expected files are in the charsets of their parts. */
    private static String squeezed(byte[] bytes) {
        return new String(bytes, StandardCharsets.US_ASCII).replaceAll("[^\\x21-\\x7e]", "");
    }
}

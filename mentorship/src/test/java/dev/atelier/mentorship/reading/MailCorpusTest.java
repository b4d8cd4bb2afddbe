package dev.atelier.mentorship.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailCorpusTest {
    private static final LocalDate DAY = LocalDate.of(2005, 4, 29);

    @Test
    void everyFileIsReadAndJudgedAndTrimmed() {
        var files = Corpus.files(Corpus.folder("mail"));
        Assertions.assertTimeoutPreemptively(Duration.ofMinutes(1), () -> {
            for (var file : files) {
                if (new MailReader().read(Corpus.bytes(file)) instanceof ReadMail mail) {
                    assertThat(new Authorship().judge(mail, false, DAY)).isNotNull();
                    var text = mail.body().text();
                    assertThat(new ReplyTrimmer().trim(text).whole()).isEqualTo(text);
                }
            }
        });
        assertThat(files).hasSizeGreaterThan(500);
    }

    /** A forwarded bounce is a person's mail; reports of failure are bounces whatever the folder says. */
    @ParameterizedTest
    @CsvSource({"bsd, 316, 304", "dos, 41, 39", "mac, 41, 39", "err, 14, 14"})
    void whatProgramsWroteIsToldFromPeople(String folder, int automatic, int bounces) {
        assertThat(count("bounces/" + folder, kind -> !(kind instanceof MailKind.Person)))
                .isEqualTo(automatic);
        assertThat(count("bounces/" + folder, kind -> kind instanceof MailKind.Bounce))
                .isEqualTo(bounces);
    }

    @Test
    void complaintsAndVacationRepliesAreToldFromBounces() {
        var bsd = Corpus.files(Corpus.folder("mail/bounces/bsd"));
        assertThat(named(bsd, "arf-"))
                .allMatch(MailKind.Complaint.class::isInstance)
                .hasSize(9);
        assertThat(named(bsd, "rfc3834-"))
                .allMatch(MailKind.AutoReply.class::isInstance)
                .hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({"messages, 59, 5, 8", "mime-torture, 33, 1, 1"})
    void whatPeopleWroteIsNoBounce(String folder, int mails, int bounces, int automatic) {
        assertThat(count(folder, kind -> true)).isGreaterThanOrEqualTo(mails - 1);
        // The bounces among them are true ones.
        assertThat(count(folder, kind -> kind instanceof MailKind.Bounce)).isEqualTo(bounces);
        assertThat(count(folder, kind -> !(kind instanceof MailKind.Person))).isEqualTo(automatic);
    }

    private static List<MailKind> named(List<Path> files, String start) {
        return files.stream()
                .filter(file -> file.getFileName().toString().startsWith(start))
                .map(MailCorpusTest::judge)
                .toList();
    }

    private static long count(String folder, Predicate<MailKind> wanted) {
        return Corpus.files(Corpus.folder("mail/" + folder)).stream()
                .filter(file -> !folder.startsWith("mime") || file.toString().endsWith(".msg"))
                .map(MailCorpusTest::judge)
                .filter(wanted)
                .count();
    }

    private static MailKind judge(Path file) {
        return switch (new MailReader().read(Corpus.bytes(file))) {
            case ReadMail mail -> new Authorship().judge(mail, false, DAY);
            case Unreadable unreadable -> new MailKind.Person("unreadable: " + unreadable.reason());
        };
    }
}

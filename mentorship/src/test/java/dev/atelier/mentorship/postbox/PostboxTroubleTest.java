package dev.atelier.mentorship.postbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dev.atelier.mentorship.postbox.PostboxSettings.Tls;
import jakarta.mail.MessagingException;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

class PostboxTroubleTest {

    private static final GreenMail SERVER = new GreenMail(new ServerSetup[] {
        new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP).dynamicPort(),
        new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAPS).dynamicPort()
    });

    @BeforeAll
    static void open() {
        SERVER.start();
        SERVER.setUser("box@provider.example", "box", "secret");
    }

    @AfterAll
    static void close() {
        SERVER.stop();
    }

    @Test
    void aWrongPasswordIsToldAndNotTriedInHaste() {
        var trouble = trouble(settings(plain(), Tls.NONE, "wrong", "INBOX"));
        assertThat(words(trouble)).startsWith("the sign-in was refused").contains("atelier.mail.imap.user");
        assertThat(PostboxTrouble.wantsPatience(trouble)).isTrue();
    }

    @Test
    void aFolderThatIsNotThereIsNamed() {
        assertThat(words(trouble(settings(plain(), Tls.NONE, "secret", "Workshops"))))
                .isEqualTo("it has no folder Workshops: look at atelier.mail.imap.folder");
    }

    @Test
    void silenceIsTold() {
        assertThat(words(trouble(settings(1, Tls.NONE, "secret", "INBOX")))).startsWith("nobody answers there");
    }

    @Test
    void aServerThatCannotProveItsNameIsNotToldThePassword() {
        assertThat(words(trouble(settings(SERVER.getImaps().getPort(), Tls.SSL, "secret", "INBOX"))))
                .startsWith("no safe connection comes about");
    }

    @Test
    void whereSafetyIsWantedNothingIsSaidWithoutIt() {
        assertThat(words(trouble(settings(plain(), Tls.SSL, "secret", "INBOX"))))
                .startsWith("no safe connection comes about");
        assertThat(words(trouble(settings(plain(), Tls.STARTTLS, "secret", "INBOX"))))
                .startsWith("no safe connection comes about");
    }

    @Test
    void whatNobodyThoughtOfIsToldByItsKindAlone() {
        assertThat(words(new IllegalStateException("mail of meera@there.example")))
                .isEqualTo("the server answered in an unexpected way (IllegalStateException)");
    }

    private static int plain() {
        return SERVER.getImap().getPort();
    }

    private static PostboxSettings settings(int port, Tls tls, String password, String folder) {
        return new PostboxSettings(
                "127.0.0.1", port, "box", password, folder, tls, Duration.ofMinutes(1), DataSize.ofMegabytes(1));
    }

    private static String words(Exception trouble) {
        return PostboxTrouble.words(trouble, settings(1, Tls.NONE, "secret", "Workshops"));
    }

    private static Exception trouble(PostboxSettings settings) {
        try (var open = PostboxConnection.open(settings)) {
            throw new AssertionError("It opened, IDLE " + open.tells());
        } catch (MessagingException trouble) {
            return trouble;
        }
    }
}

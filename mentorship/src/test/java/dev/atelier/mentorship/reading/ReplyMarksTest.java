package dev.atelier.mentorship.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The tables by which quotes, embedded mails, signatures and footers are known. */
class ReplyMarksTest {
    private final ReplyTrimmer trimmer = new ReplyTrimmer();

    static List<ForwardMarks.Mark> marks() {
        return ForwardMarks.TABLE;
    }

    @ParameterizedTest
    @MethodSource("marks")
    void aMarkAnnouncesAnEarlierMail(ForwardMarks.Mark mark) {
        var line = mark.dashed() ? "----- " + mark.words() + " -----" : mark.words() + ":";
        assertThat(trimmer.trim("Hi.\n\n" + line + "\n\nWhat was written.").visible())
                .isEqualTo("Hi.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-----Original Message-----",
                "________ Original Message ________",
                "-------- Original-Nachricht --------",
                "---------- Forwarded message ---------",
                "------------------ 原始邮件 ------------------",
                "---------------------- Forwarded by Ada Lovelace on 05/03/2024 ---------------------------"
            })
    void dashesVary(String line) {
        assertThat(ForwardMarks.isOne(line)).isTrue();
    }

    static List<MailHeaderNames.Language> languages() {
        return MailHeaderNames.TABLE;
    }

    @ParameterizedTest
    @MethodSource("languages")
    void headerLinesOfEveryLanguageBeginAnEmbeddedMail(MailHeaderNames.Language language) {
        for (var sent : language.sent().split("\\|", -1)) {
            var block = language.from().split("\\|", -1)[0] + ": Ada <ada@example.org>\n"
                    + sent + ": 5.3.2024 16:18\n"
                    + language.to().split("\\|", -1)[0] + ": Bo <bo@example.org>\n"
                    + language.subject().split("\\|", -1)[0] + ": 42\n\nWhat was written.\n";
            assertThat(trimmer.trim("Hi.\n\n" + block).visible()).as(block).isEqualTo("Hi.");
        }
    }

    static List<String> signatures() {
        return List.of(
                "Sent from my iPhone",
                "Sent via carrier pigeon",
                "From my Nokia 3310",
                "Ada from mobile",
                "Get Outlook for Android<https://aka.example.org/x>",
                "Sent with Proton Mail secure email.",
                "Von meinem iPhone gesendet",
                "Gesendet mit der GMX Mail App",
                "Diese Nachricht wurde von meinem Android-Gerät mit K-9 Mail gesendet.",
                "Outlook für Android beziehen",
                "Envoyé de mon iPhone",
                "Obtenez Outlook pour iOS",
                "Enviado desde mi iPhone",
                "Obtener Outlook para Android",
                "Inviato da iPhone",
                "Scarica Outlook per iOS",
                "Enviado do meu iPhone",
                "Obter o Outlook para Android",
                "Verzonden vanaf mijn iPad",
                "Outlook voor Android downloaden",
                "Skickat från min iPhone",
                "Sendt fra min iPhone",
                "Afsendt fra min iPhone",
                "Lähetetty iPhonesta",
                "Wysłane z iPhone'a",
                "Отправлено с iPhone",
                "Надіслано з iPhone",
                "Odesláno z iPhonu",
                "Odoslané z iPhonu",
                "Az iPhone-ról küldve",
                "iPhone'umdan gönderildi",
                "Στάλθηκε από το iPhone μου",
                "Trimis de pe iPhone-ul meu",
                "Изпратено от моя iPhone",
                "Poslano s mog iPhonea",
                "iPhoneから送信",
                "发自我的 iPhone",
                "從我的 iPhone 傳送",
                "나의 iPhone에서 보냄",
                "أُرسلت من iPhone الخاص بي",
                "ارسال شده از iPhone من",
                "נשלח מה-iPhone שלי",
                "मेरे iPhone से भेजा गया",
                "Đã gửi từ iPhone của tôi",
                "Dikirim dari iPhone saya",
                "ส่งจาก iPhone ของฉัน");
    }

    @ParameterizedTest
    @MethodSource("signatures")
    void aDeviceSignsBelowTheWords(String signature) {
        assertThat(trimmer.trim("Thanks!\n\n" + signature + "\n").visible()).isEqualTo("Thanks!");
    }

    @Test
    void everyRowOfTheSignaturesIsTried() {
        var idle = new ArrayList<>(DeviceSignatures.TABLE);
        signatures()
                .forEach(
                        line -> idle.removeIf(row -> row.pattern().matcher(line).matches()));
        assertThat(idle).isEmpty();
    }

    static List<String> footers() {
        return List.of(
                "You received this message because you are subscribed to the group \"diffusers\".",
                "To unsubscribe from this group, send a mail.",
                "To view this discussion visit https://example.org/1",
                "This email has been checked for viruses by Example.",
                "Virus-free. www.example.org",
                "Diese E-Mail wurde von Example auf Viren geprüft.",
                "Virenfrei. www.example.org",
                "Sans virus. www.example.org",
                "CONFIDENTIALITY NOTICE: not for you.",
                "This e-mail and any attachments are confidential and intended for Ada.",
                "Diese E-Mail enthält vertrauliche Angaben.",
                "Ce message est strictement confidentiel.",
                "Este mensaje y sus adjuntos contienen información confidencial.",
                "Please consider the environment before printing this.");
    }

    @ParameterizedTest
    @MethodSource("footers")
    void aFooterIsFolded(String footer) {
        assertThat(trimmer.trim("Thanks!\n\n" + footer + "\n").visible()).isEqualTo("Thanks!");
    }

    @Test
    void everyRowOfTheFootersIsTried() {
        var idle = new ArrayList<>(Footers.TABLE);
        footers().forEach(line -> idle.removeIf(row -> row.matcher(line).lookingAt()));
        assertThat(idle).isEmpty();
    }
}

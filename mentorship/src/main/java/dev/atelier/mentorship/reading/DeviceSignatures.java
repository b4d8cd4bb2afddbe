package dev.atelier.mentorship.reading;

import java.util.List;
import java.util.regex.Pattern;

/** What telephones and programs write below a mail about themselves. */
final class DeviceSignatures {
    /**
     * One way to say it.
     *
     * @param certain whether nobody would say so of their own accord, so that it may stand right below their words
     */
    record Signature(String language, boolean certain, Pattern pattern) {
        static Signature of(String language, boolean certain, String words) {
            var line = "[\\s<(\\[*_~-]{0,8}(?:" + words + ")[\\s>)\\]*_~.!-]{0,8}";
            return new Signature(
                    language, certain, Pattern.compile(line, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
        }
    }

    static final List<Signature> TABLE = List.of(
            Signature.of("en", true, "sent from (?:my|a|an) .{1,100}"),
            Signature.of("en", false, "(?:sent|written|typed|composed|posted) (?:from|via|by|with|using|on) .{1,100}"),
            Signature.of("en", false, "from my .{1,60}"),
            Signature.of("en", false, "[^\\s.]{1,30} from mobile"),
            Signature.of("en", true, "(?:get|download) \\[?(?:outlook|thunderbird|the all-new aol app).{1,100}"),
            Signature.of(
                    "en",
                    true,
                    "sent (?:using|via|with|from) (?:mail for|the"
                            + " mail|outlook|proton|k-9|gmail|mailbox|airmail|thunderbird|windows|yahoo).{0,80}"),
            Signature.of("de", true, "von meinem .{1,80} ?gesendet"),
            Signature.of("de", false, "(?:gesendet|geschrieben) (?:von|mit|via|aus|über) .{1,80}"),
            Signature.of("de", true, "diese (?:nachricht|e-mail|mail) wurde (?:von|mit) .{1,80} gesendet"),
            Signature.of("de", true, "outlook für .{1,40} (?:beziehen|herunterladen|abrufen).{0,60}"),
            Signature.of("fr", false, "envoyé (?:depuis|de|à partir de|par|avec|via) .{1,80}"),
            Signature.of("fr", true, "(?:obtenez|télécharger?) outlook .{1,80}"),
            Signature.of("es", false, "enviado (?:desde|con|de|por|a través de) .{1,80}"),
            Signature.of("es", true, "obtener outlook .{1,80}"),
            Signature.of("it", false, "inviat[oa] (?:da|dal|dall'|con|tramite|via) ?.{1,80}"),
            Signature.of("it", true, "(?:scarica|ottieni) outlook .{1,80}"),
            Signature.of("pt", false, "enviad[oa] (?:do|da|de|a partir d[oa]|pelo|via|com) .{1,80}"),
            Signature.of("pt", true, "(?:obter o|obtenha o|baixe o) outlook .{1,80}"),
            Signature.of("nl", false, "(?:verzonden|verstuurd) (?:vanaf|vanuit|met|via|van) .{1,80}"),
            Signature.of("nl", true, "(?:outlook voor .{1,40} downloaden|download outlook voor).{0,80}"),
            Signature.of("sv", false, "skickat (?:från|med|via) .{1,80}"),
            Signature.of("no", false, "sendt (?:fra|med|via) .{1,80}"),
            Signature.of("da", false, "(?:sendt|afsendt) (?:fra|med|via) .{1,80}"),
            Signature.of("fi", false, "lähetetty .{1,80}"),
            Signature.of("pl", false, "wysłan[eoy] (?:z|ze|przez|za pomocą) .{1,80}"),
            Signature.of("ru", false, "отправлено (?:с|со|из|через) .{1,80}"),
            Signature.of("uk", false, "(?:надіслано|відправлено) (?:з|із|через) .{1,80}"),
            Signature.of("cs", false, "(?:odesláno|posláno) (?:z|ze|pomocí) .{1,80}"),
            Signature.of("sk", false, "odoslané (?:z|zo|pomocou) .{1,80}"),
            Signature.of("hu", false, "(?:elküldve|küldve) .{1,80}|.{1,40}(?:ról|ről|mról|mről) küldve"),
            Signature.of("tr", false, ".{1,60}(?:dan|den|tan|ten) gönderildi"),
            Signature.of("el", false, "(?:στάλθηκε|εστάλη|απεστάλη) (?:από|με) .{1,80}"),
            Signature.of("ro", false, "trimis (?:de pe|din|cu|de la) .{1,80}"),
            Signature.of("bg", false, "изпратено от .{1,80}"),
            Signature.of("hr", false, "poslano (?:s|sa|iz|pomoću) .{1,80}"),
            Signature.of("ja", true, ".{1,60}(?:から|より)送信(?:しました|されました)?"),
            Signature.of("zh", true, "(?:发自|發自|来自|來自)(?:我的)? ?.{1,60}"),
            Signature.of("zh", true, "(?:从|從|由)我的 ?.{1,60} ?(?:发送|傳送|寄出|發送)"),
            Signature.of("ko", true, "(?:내|나의|제) .{1,60}에서 보냄"),
            Signature.of("ar", true, "(?:أ[ُ]?رسلت?|تم الإرسال|مرسل) من .{1,80}"),
            Signature.of("fa", true, "ارسال ?شده از .{1,80}"),
            Signature.of("he", true, "נשלח מ.{1,80}"),
            Signature.of("hi", true, "मेरे .{1,60} से भेजा गया"),
            Signature.of("vi", true, "(?:đã )?(?:được )?gửi từ .{1,80}"),
            Signature.of("id", false, "dikirim dari .{1,80}"),
            Signature.of("th", true, "ส่งจาก.{1,80}"));

    private static final int LONGEST = 130;

    private DeviceSignatures() {}

    static boolean isOne(String line) {
        return line.length() <= LONGEST
                && TABLE.stream().anyMatch(row -> row.pattern().matcher(line).matches());
    }

    static boolean isCertain(String line) {
        return line.length() <= LONGEST
                && TABLE.stream()
                        .anyMatch(row ->
                                row.certain() && row.pattern().matcher(line).matches());
    }
}

package dev.atelier.mentorship.reading;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What mail programs call the header lines of a mail that they embed in another. */
final class MailHeaderNames {
    /** What the line tells. */
    enum Role {
        FROM,
        SENT,
        TO,
        SUBJECT,
        OTHER
    }

    /** One language: names of From, Sent or Date, To, Subject, and others, several parted by a bar. */
    record Language(String code, String from, String sent, String to, String subject, String other) {}

    static final List<Language> TABLE = List.of(
            new Language(
                    "en",
                    "From",
                    "Sent|Date|Sent at",
                    "To",
                    "Subject",
                    "Cc|Bcc|Reply-To|Importance|Attachments|Organization|Message-ID|Return-Path"),
            new Language(
                    "de",
                    "Von",
                    "Gesendet|Datum|Gesendet am",
                    "An",
                    "Betreff",
                    "Kopie|Antwort an|Antworten an|Wichtigkeit|Anlagen"),
            new Language(
                    "fr",
                    "De|Expéditeur",
                    "Envoyé|Date|Envoyé le|Date d'envoi",
                    "À|A|Destinataire",
                    "Objet|Sujet",
                    "Copie à|Répondre à|Copie"),
            new Language(
                    "es",
                    "De|Remitente",
                    "Enviado|Fecha|Enviado el|Enviado a las",
                    "Para",
                    "Asunto",
                    "CC|Responder a|Copia"),
            new Language("it", "Da|Mittente", "Inviato|Data|Inviato il", "A|Destinatario", "Oggetto", "Cc|Rispondi a"),
            new Language(
                    "pt", "De", "Enviado|Data|Enviada em|Enviado em|Enviada", "Para", "Assunto", "Cc|Responder para"),
            new Language("nl", "Van", "Verzonden|Datum|Verstuurd", "Aan", "Onderwerp", "CC|Beantwoorden"),
            new Language("sv", "Från", "Skickat|Datum", "Till", "Ämne", "Kopia|Svara till"),
            new Language("no", "Fra", "Sendt|Dato", "Til", "Emne", "Kopi"),
            new Language("da", "Fra", "Sendt|Dato", "Til", "Emne", "Cc|Svar til"),
            new Language("fi", "Lähettäjä", "Lähetetty|Päivämäärä|Päiväys", "Vastaanottaja", "Aihe", "Kopio"),
            new Language("pl", "Od", "Wysłano|Data|Data wysłania", "Do", "Temat", "DW|Kopia|Odpowiedz do"),
            new Language("ru", "От|От кого", "Отправлено|Дата", "Кому", "Тема", "Копия"),
            new Language("uk", "Від", "Надіслано|Дата", "Кому", "Тема", "Копія"),
            new Language("cs", "Od", "Odesláno|Datum", "Komu", "Předmět", "Kopie"),
            new Language("sk", "Od", "Odoslané|Dátum", "Komu", "Predmet", "Kópia"),
            new Language("hu", "Feladó", "Elküldve|Dátum|Küldve", "Címzett", "Tárgy", "Másolatot kap"),
            new Language("tr", "Kimden|Gönderen", "Gönderildi|Tarih|Gönderme Tarihi", "Kime|Alıcı", "Konu", "Bilgi"),
            new Language("el", "Από", "Στάλθηκε|Ημερομηνία|Εστάλη", "Προς", "Θέμα", "Κοιν."),
            new Language("ro", "De la", "Trimis|Data", "Către", "Subiect", "Cc"),
            new Language("bg", "От", "Изпратено|Дата", "До", "Относно|Тема", "Копие"),
            new Language("hr", "Od|Šalje", "Poslano|Datum", "Prima|Za", "Predmet", "Kopija"),
            new Language("zh-Hans", "发件人", "发送时间|日期|时间", "收件人", "主题", "抄送"),
            new Language("zh-Hant", "寄件者|寄件人", "寄件日期|日期|傳送時間", "收件者|收件人", "主旨|主題", "副本"),
            new Language("ja", "差出人|送信者|From", "送信日時|日付|日時|送信日", "宛先", "件名", "CC"),
            new Language("ko", "보낸 사람|보낸사람", "보낸 날짜|날짜|보낸날짜", "받는 사람|받는사람", "제목", "참조"),
            new Language("ar", "من", "تاريخ الإرسال|التاريخ|تم الإرسال", "إلى", "الموضوع", "نسخة"),
            new Language("he", "מאת", "נשלח|תאריך", "אל|עבור", "נושא|הנדון", "עותק"),
            new Language("hi", "प्रेषक", "भेजा गया|दिनांक|तिथि", "प्रति|प्राप्तकर्ता", "विषय", "प्रतिलिपि"),
            new Language("vi", "Từ", "Ngày|Đã gửi|Gửi", "Đến|Tới", "Chủ đề|Tiêu đề", "Cc"),
            new Language("id", "Dari", "Tanggal|Dikirim|Terkirim", "Kepada|Ke", "Perihal|Subjek|Judul", "Cc"));

    private static final int LONGEST = 30;
    private static final Map<String, Role> ROLES = roles();

    private MailHeaderNames() {}

    /** What a line like "Subject: Hello" tells, if it is one. */
    static Optional<Role> role(String line) {
        int colon = colon(line);
        if (colon <= 0 || colon > LONGEST) {
            return Optional.empty();
        }
        var name = line.substring(0, colon).replace("*", "").replace("_", "").strip();
        return Optional.ofNullable(ROLES.get(name.toLowerCase(Locale.ROOT)));
    }

    private static int colon(String line) {
        int plain = line.indexOf(':');
        int wide = line.indexOf('：');
        return plain < 0 ? wide : wide < 0 ? plain : Math.min(plain, wide);
    }

    private static Map<String, Role> roles() {
        var roles = new HashMap<String, Role>();
        for (var language : TABLE) {
            add(roles, language.from(), Role.FROM);
            add(roles, language.sent(), Role.SENT);
            add(roles, language.to(), Role.TO);
            add(roles, language.subject(), Role.SUBJECT);
            add(roles, language.other(), Role.OTHER);
        }
        return Map.copyOf(roles);
    }

    private static void add(Map<String, Role> roles, String names, Role role) {
        Arrays.stream(names.split("\\|", -1)).forEach(name -> roles.putIfAbsent(name.toLowerCase(Locale.ROOT), role));
    }
}

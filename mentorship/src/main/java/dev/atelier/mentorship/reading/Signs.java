package dev.atelier.mentorship.reading;

import java.util.List;

/** The signs by which programs betray themselves. A row here wants a row in the test of the same name. */
final class Signs {
    static final List<Rule> COMPLAINTS = List.of(
            Rule.report("feedback-report"),
            Rule.file("message/feedback-report"),
            Rule.header("X-HmXmrOriginalRecipient", ".+"),
            Rule.subject("complaint about message", "complaint about message from .*"),
            Rule.subject("abuse report", "(?:email )?(?:abuse|feedback|spam complaint) report(?: for ip .*|)"),
            SnsNotice.rule("Complaint"));

    static final List<Rule> RECEIPTS = List.of(
            Rule.report("disposition-notification"),
            Rule.file("message/disposition-notification"),
            Rule.header("X-MS-Exchange-Generated-Message-Source", ".*(?:read receipt|ReadReceipt).*"));

    /** Each of these alone makes a bounce. */
    static final List<Rule> BOUNCES = List.of(
            Rule.report("delivery-status"),
            Rule.file("message/delivery-status"),
            Rule.file("message/global-delivery-status"),
            Rule.file("message/xdelivery-status"),
            Rule.hasHeader("X-Failed-Recipients"),
            Rule.hasHeader("X-MS-Exchange-Message-Is-Ndr"),
            Rule.hasHeader("X-Amz-Bounce-Type"),
            SnsNotice.rule("Bounce"),
            Rule.sender("mailer-daemon", "mailer-?_?daemon|mail-?daemon|mdaemon"),
            Rule.senderName(
                    "mail delivery system",
                    "mailer.?daemon|(?:internet )?mail deliver(?:y)? (?:sub)?system|mail delivery service"));

    /** A sender like these makes a bounce together with one of the words below. */
    static final List<Rule> POSTMASTERS = List.of(
            Rule.sender(
                    "postmaster", "po+st.?master|mail-?admin|opendmarc.*|root|bounces?(?:[-+].*)?|.*[-.]postmaster"),
            Rule.senderName(
                    "postmaster by name",
                    ".*(?:postmaster|mail (?:delivery|server|system|administrator)|system administrator).*"));

    static final List<Rule> BOUNCE_SUBJECTS = List.of(
            Rule.subject("undeliverable", "\\W{0,3}(?:re: ?)?undeliver(?:ed|able|y)\\b.*"),
            Rule.subject("returned mail", "returned (?:mail|message|e-?mail)\\b.*"),
            Rule.subject(
                    "mail failed",
                    "(?:\\[postmaster] ?|.{1,60}? )?(?:e-?mail|mail|message) (?:delivery )?(?:has"
                            + " )?(?:failed|failure|error|status|notification|could not)\\b.*"),
            Rule.subject(
                    "delivery failed",
                    "(?:\\W{0,3})(?:mail|message|e-?mail)? ?deliver(?:y|ies)"
                            + " (?:status|failure|failed|notification|report|problem|error|has"
                            + " failed|unsuccessful|incomplete).*"),
            Rule.subject("mail delivery", "(?:notice: )?mail delivery .*"),
            Rule.subject(
                    "failure notice",
                    "failure notice.*|failed delivery.*|non.?delivery .*|nondeliverable mail.*|delivery failure.*"),
            Rule.subject("mail system", "postmaster notify.*|mail system error.*|email bounce notification.*"),
            Rule.subject(
                    "could not send",
                    "(?:warning: )?(?:could not send message|message (?:delayed|not delivered|blocked)|delayed"
                            + " mail|mail (?:could not be|not) delivered|unable to deliver).*"),
            Rule.subject(
                    "blocked",
                    "there was an error sending your mail.*|\\*\\*message you sent (?:was )?blocked.*|mail"
                            + " rejected.*|rejected mail.*"),
            Rule.subject(
                    "could not be delivered",
                    "(?:mail|message) (?:could not be delivered|undeliverable|returned|failure).*"),
            Rule.subject("bounce de", "unzustellbar.*|nicht zustellbar.*|mail delivery failed.*|unzustellbare.*"),
            Rule.subject(
                    "bounce fr",
                    "non remis.*|échec de (?:la )?(?:remise|livraison|distribution).*|message non"
                            + " (?:délivré|distribué).*"),
            Rule.subject("bounce es", "no se puede entregar.*|correo devuelto.*|no entregado.*|error de entrega.*"),
            Rule.subject("bounce it", "non recapitabile.*|mancat[oa] (?:recapito|consegna).*|impossibile recapitare.*"),
            Rule.subject(
                    "bounce nl pt", "onbestelbaar.*|niet bezorgd.*|não (?:é possível )?(?:entreg).*|não entregue.*"),
            Rule.subject(
                    "bounce nordic pl",
                    "olevererbart.*|kan inte levereras.*|kunne ikke"
                            + " leveres.*|uleverlig.*|toimittamatta.*|niedostarczon.*|nie dostarczono.*"),
            Rule.subject(
                    "bounce ru uk cs",
                    "недоставленн.*|не доставлено.*|ваше сообщение не доставлено.*|не вдалося"
                            + " доставити.*|nedoručiteln.*"),
            Rule.subject("bounce ja", "(?:配信不能|メールエラー通知|配信できません|配信エラー|送信エラー|配達不能).*"),
            Rule.subject("bounce zh ko", "(?:系统退信|系統退信|退信|邮件退回|无法投递|無法傳遞|未送达|未傳遞).*|.*(?:배달되지 않음|전송 실패|반송).*"));

    static final List<Rule> BOUNCE_TEXTS = List.of(
            Rule.text("did not reach", "(?:did|has|have) not (?:reach|been delivered)"),
            Rule.text("could not be delivered", "could not be delivered"),
            Rule.text(
                    "was not delivered", "(?:was|is|were) (?:undeliverable|not delivered|rejected|returned to sender)"),
            Rule.text("delivery failed", "(?:delivery|mail|message) (?:to the following|has failed|failed|failure)"),
            Rule.text("unable to deliver", "(?:unable|not able|failed) to deliver"),
            Rule.text(
                    "recipient unknown",
                    "(?:user|recipient|mailbox|address) (?:is )?(?:unknown|not found|unavailable|full|does not exist)"),
            Rule.text("permanent error", "(?:permanent|fatal|delivery) (?:fatal )?errors?"),
            Rule.text(
                    "delivery program",
                    "this is (?:the|a) (?:postfix|qmail-send|mail delivery|permanent error|automatically generated"
                            + " delivery)"),
            Rule.text("status code", "[45]\\.[0-9]{1,3}\\.[0-9]{1,3}"),
            Rule.text("reply code", "(?:550|551|552|553|554|421|450|451|452)[ -]"));

    /** Headers that only programs write, whoever's name they write in. */
    static final List<Rule> AUTO_REPLIES = List.of(
            Rule.header("Auto-Submitted", "\\W{0,3}auto-.*"),
            Rule.header("X-Autoreply", "(?!no\\b|false\\b).*"),
            Rule.header("X-Autorespond", "(?!no\\b|false\\b).*"),
            Rule.hasHeader("X-Autoreply-From"),
            Rule.hasHeader("X-Mail-Autoreply"),
            Rule.hasHeader("X-Auto-Reply-From"),
            Rule.hasHeader("X-Vacation"),
            Rule.hasHeader("X-Apple-Action"),
            Rule.hasHeader("X-MS-Exchange-Inbox-Rules-Loop"),
            Rule.header("X-MS-Exchange-Generated-Message-Source", ".+"),
            Rule.header("X-FC-MachineGenerated", "true"),
            Rule.header("X-POST-MessageClass", ".*autoresponder.*"),
            Rule.header("X-Loop", "yes|true"),
            Rule.header("Precedence", "auto[_-]?reply"),
            Rule.header("Delivered-To", "autoresponder.*"),
            Rule.header("X-Cron-Env", ".*"));

    /** How subjects begin that vacation programs write, in the languages of the field. */
    static final List<Rule> AUTO_SUBJECTS = List.of(
            Rule.subject(
                    "automatic reply",
                    "auto(?:matic(?:ally)?|mated)?[ -]?(?:generated"
                            + " )?(?:re(?:ply|sponse|sponder|spond)|generated)\\b.*"),
            Rule.subject(
                    "vacation",
                    "(?:auto|vacation|holiday|absence) ?: .*|vacation (?:reply|response|message|notice)\\b.*"),
            Rule.subject(
                    "out of office",
                    "\\W{0,3}out of (?:the )?office\\b.*|\\W{0,3}ooo[: ].*|away (?:from (?:my mail|the office|my"
                            + " desk)|until)\\b.*"),
            Rule.subject(
                    "auto de",
                    "abwesenheits?(?:notiz|nachricht|meldung|assistent|benachrichtigung)?\\b.*|automatische"
                            + " (?:antwort|rückmeldung|abwesenheit).*|(?:außer haus|nicht im büro).*"),
            Rule.subject("auto fr", "réponse automatique.*|absen(?:t|ce) du bureau.*|message d'absence.*|absence ?:.*"),
            Rule.subject("auto es", "respuesta automática.*|fuera de (?:la )?oficina.*|auto ?respuesta.*"),
            Rule.subject("auto it", "risposta automatica.*|risposta non al computer.*|fuori (?:sede|ufficio).*"),
            Rule.subject(
                    "auto pt",
                    "resposta automática.*|fora do (?:escritório|gabinete).*|ausência (?:temporária|do escritório).*"),
            Rule.subject("auto nl", "automatisch antwoord.*|afwezig(?:heid)?(?:sbericht)?\\b.*|niet aanwezig.*"),
            Rule.subject("auto nordic", "autosvar.*|automatisk(?:t)? svar.*|frånvaro.*|frånvarande.*|fravær.*"),
            Rule.subject("auto fi", "automaattinen vastaus.*|poissa(?:olo)?.*"),
            Rule.subject("auto pl", "odpowiedź automatyczna.*|automatyczna odpowiedź.*|autoodpowiedź.*|nieobecność.*"),
            Rule.subject("auto ru uk", "автоматический ответ.*|автоответ.*|автоматична відповідь.*"),
            Rule.subject(
                    "auto cs hu ro",
                    "automatická odpověď.*|automatická odpoveď.*|automatikus válasz.*|házon kívül.*|răspuns automat.*"),
            Rule.subject("auto tr el", "otomatik (?:yanıt|cevap).*|αυτόματη απάντηση.*|ofis dışında.*"),
            Rule.subject("auto zh ja", "自动(?:回复|答复).*|自動(?:回覆|回復|返信|応答).*|不在.*"),
            Rule.subject(
                    "auto ko ar he hi",
                    "자동 ?(?:응답|회신).*|부재 ?중.*|رد تلقائي.*|الرد التلقائي.*|מענה אוטומטי.*|תשובה אוטומטית.*|स्वचालित"
                            + " (?:उत्तर|जवाब).*"));

    static final List<Rule> LISTS = List.of(
            Rule.hasHeader("List-Id"),
            Rule.hasHeader("List-Post"),
            Rule.hasHeader("List-Unsubscribe"),
            Rule.hasHeader("X-Mailing-List"),
            Rule.hasHeader("X-Mailman-Version"),
            Rule.hasHeader("X-BeenThere"),
            Rule.hasHeader("Mailing-List"),
            Rule.hasHeader("X-Google-Group-Id"),
            Rule.header("Precedence", "bulk|list|junk"));

    static final List<Rule> NOBODY = List.of(
            Rule.sender("no-reply", "(?:do[-_.]?not|no|dont|donot)[-_.]?reply(?:[-_.+].*)?|.*[-_.]no-?reply|noreply.*"),
            Rule.sender(
                    "notifications",
                    "(?:auto-?confirm|notifications?|automated|autoreply|autoresponder)(?:[-_.+].*)?"));

    private Signs() {}
}

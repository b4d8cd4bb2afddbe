package dev.atelier.mentorship.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorshipTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 4, 29);
    private final Authorship authorship = new Authorship();

    @Test
    void aReportOfFailureNamesRecipientCodeAndMail() {
        assertThat(fixture("bounce-report.eml")).isInstanceOfSatisfying(MailKind.Bounce.class, bounce -> {
            assertThat(bounce.severity()).isEqualTo(MailKind.Severity.HARD);
            assertThat(bounce.recipient()).contains("gone@example.org");
            assertThat(bounce.status()).contains("5.1.1");
            assertThat(bounce.originalMessageId()).contains("ours-1@atelier.example");
            assertThat(bounce.reason()).isEqualTo("report delivery-status");
        });
    }

    @Test
    void aDelayIsNoFailure() {
        assertThat(fixture("delayed.eml"))
                .isInstanceOfSatisfying(
                        MailKind.Bounce.class,
                        bounce -> assertThat(bounce.severity()).isEqualTo(MailKind.Severity.DELAYED));
    }

    @Test
    void aComplaintNamesRecipientAndMail() {
        assertThat(fixture("complaint.eml")).isInstanceOfSatisfying(MailKind.Complaint.class, complaint -> {
            assertThat(complaint.recipient()).contains("bo@example.org");
            assertThat(complaint.originalMessageId()).contains("ours-2@atelier.example");
        });
    }

    @Test
    void aReceiptNamesTheMail() {
        assertThat(fixture("receipt.eml"))
                .isInstanceOfSatisfying(
                        MailKind.ReadReceipt.class,
                        receipt -> assertThat(receipt.originalMessageId()).contains("ours-3@atelier.example"));
    }

    @Test
    void aVacationReplyTellsUntilWhen() {
        assertThat(fixture("vacation.eml"))
                .isInstanceOfSatisfying(
                        MailKind.AutoReply.class,
                        reply -> assertThat(reply.awayUntil()).contains(LocalDate.of(2024, 5, 6)));
    }

    @Test
    void aNoticeInJsonIsABounce() {
        assertThat(fixture("sns-bounce.eml")).isInstanceOfSatisfying(MailKind.Bounce.class, bounce -> {
            assertThat(bounce.severity()).isEqualTo(MailKind.Severity.HARD);
            assertThat(bounce.recipient()).contains("gone@example.org");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Auto-Submitted: no",
                "X-Auto-Response-Suppress: All",
                "X-Autoreply: no",
                "Precedence: normal",
                "X-Loop: no",
                "Return-Path: <bo@example.org>",
                "Subject: Re: Out of office hours, which sampler?",
                "Subject: Fwd: Undelivered Mail Returned to Sender",
                "Subject: Automation of my prompts",
                "Subject: Absences in my training data"
            })
    void peopleStayPeople(String header) {
        assertThat(judge(header, "From: Bo <bo@example.org>")).isInstanceOf(MailKind.Person.class);
    }

    @Test
    void whoForwardsABounceIsAPerson() {
        var mail = Fixture.of(
                "From: Bo <bo@example.org>",
                "Subject: Undelivered Mail Returned to Sender",
                "",
                "What does this mean? 550 5.1.1 user unknown");
        assertThat(authorship.judge(mail, false, TODAY)).isInstanceOf(MailKind.Person.class);
    }

    static List<String> automatic() {
        return List.of(
                "Auto-Submitted: auto-replied",
                "Auto-Submitted: auto-generated (vacation)",
                "X-Autoreply: yes",
                "X-Autorespond: vacation",
                "X-Autoreply-From: bo@example.org",
                "X-Mail-Autoreply: 1",
                "X-Auto-Reply-From: bo@example.org",
                "X-Vacation: yes",
                "X-Apple-Action: AUTOREPLY",
                "X-MS-Exchange-Inbox-Rules-Loop: bo@example.org",
                "X-MS-Exchange-Generated-Message-Source: Mailbox Rules Agent",
                "X-FC-MachineGenerated: true",
                "X-POST-MessageClass: 9; Autoresponder",
                "X-Loop: yes",
                "Precedence: auto_reply",
                "Delivered-To: Autoresponder",
                "X-Cron-Env: <SHELL=/bin/sh>",
                "Subject: Automatic reply: Dragons",
                "Subject: Auto: away",
                "Subject: Vacation reply",
                "Subject: Out of Office: Dragons",
                "Subject: Away until May 5",
                "Subject: Abwesenheitsnotiz",
                "Subject: Automatische Antwort: Drachen",
                "Subject: Réponse automatique : Dragons",
                "Subject: Respuesta automática: Dragones",
                "Subject: Risposta automatica: Draghi",
                "Subject: Resposta automática: Dragões",
                "Subject: Automatisch antwoord: Draken",
                "Subject: Autosvar: Drakar",
                "Subject: Automaattinen vastaus: Lohikäärmeet",
                "Subject: Odpowiedź automatyczna: Smoki",
                "Subject: Автоматический ответ: Драконы",
                "Subject: Automatická odpověď: Draci",
                "Subject: Otomatik yanıt: Ejderhalar",
                "Subject: 自动回复: 龙",
                "Subject: 자동 회신: 용",
                "From: no-reply@example.org",
                "From: notifications@example.org");
    }

    @ParameterizedTest
    @MethodSource("automatic")
    void programsAreNotAnswered(String header) {
        var headers =
                header.startsWith("From") ? new String[] {header} : new String[] {header, "From: Bo <bo@example.org>"};
        assertThat(judge(headers)).isInstanceOf(MailKind.AutoReply.class);
    }

    @Test
    void whatComesFromNobodyIsAutomatic() {
        var mail = Fixture.of("From: Bo <bo@example.org>", "Subject: Hi", "", "Hello.");
        assertThat(authorship.judge(mail, true, TODAY)).isInstanceOf(MailKind.AutoReply.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "List-Id: <x.example.org>",
                "List-Post: <mailto:x@example.org>",
                "List-Unsubscribe: <https://example.org>",
                "X-Mailing-List: x",
                "X-Mailman-Version: 2",
                "X-BeenThere: x@example.org",
                "Mailing-List: x",
                "X-Google-Group-Id: 1",
                "Precedence: bulk"
            })
    void whatCameThroughAListIsListMail(String header) {
        assertThat(judge(header, "From: Bo <bo@example.org>")).isInstanceOf(MailKind.ListMail.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X-Failed-Recipients: gone@example.org",
                "X-MS-Exchange-Message-Is-Ndr: 1",
                "X-Amz-Bounce-Type: x",
                "From: MAILER-DAEMON@example.org",
                "From: Mail Delivery Subsystem <robot@example.org>"
            })
    void headersMakeABounce(String header) {
        assertThat(judge(header)).isInstanceOf(MailKind.Bounce.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Undeliverable: Dragons", "Returned mail: see transcript", "Mail delivery failed: returning",
                        "Delivery Status Notification (Failure)",
                "Mail delivery system trouble", "failure notice", "Postmaster notify: see",
                        "Warning: could not send message for past 4 hours",
                "**Message you sent blocked by our filter**", "Mail could not be delivered", "Unzustellbar: Drachen",
                        "Non remis : Dragons",
                "No se puede entregar: Dragones", "Non recapitabile: Draghi", "Onbestelbaar: Draken",
                        "Olevererbart: Drakar",
                "Недоставленное сообщение", "メールエラー通知", "系统退信"
            })
    void subjectsOfAPostmasterMakeABounce(String subject) {
        assertThat(judge("From: postmaster@example.org", "Subject: " + subject)).isInstanceOf(MailKind.Bounce.class);
        assertThat(judge("From: Bo <bo@example.org>", "Subject: " + subject)).isInstanceOf(MailKind.Person.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        mailbox is full                                  | 5.2.2 | SOFT
        the user is over quota                           | 5.2.2 | SOFT
        550 no such user here                            | 5.1.1 | HARD
        the mailbox was not found                        | 5.1.1 | HARD
        this user doesn't have an example account        | 5.1.1 | HARD
        account has been disabled                        | 5.2.1 | HARD
        domain not found                                 | 5.1.2 | HARD
        message size exceeds                             | 5.3.4 | POLICY
        blocked as spam                                  | 5.7.1 | POLICY
        too many hops                                    | 5.4.6 | SOFT
        connection to the server timed out               | 4.4.1 | SOFT
        please try again later                           | 4.3.0 | SOFT
        554 no                                           | 5.0.0 | HARD
        451 no                                           | 4.0.0 | SOFT
        undeliverable, sorry                             | 5.0.0 | HARD
        550 5.7.26 unauthenticated                       | 5.7.26 | POLICY
        """)
    void wordsTellTheStatus(String words, String status, MailKind.Severity severity) {
        var mail = Fixture.of(
                "From: MAILER-DAEMON@example.org", "Subject: failure notice", "", "<gone@example.org>: " + words);
        assertThat(authorship.judge(mail, true, TODAY)).isInstanceOfSatisfying(MailKind.Bounce.class, bounce -> {
            assertThat(bounce.status()).contains(status);
            assertThat(bounce.severity()).isEqualTo(severity);
            assertThat(bounce.recipient()).contains("gone@example.org");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        I am away until May 5.                        | 2024-05-05
        I will return to the office on May 5th, 2024. | 2024-05-05
        Back on Monday, 6 May                         | 2024-05-06
        Ich bin bis zum 5. Mai nicht da.              | 2024-05-05
        Ich bin bis 05.05.2024 im Urlaub.             | 2024-05-05
        Je suis absent jusqu'au 5 mai inclus.         | 2024-05-05
        Estaré fuera hasta el 5 de mayo.              | 2024-05-05
        Sono assente fino al 5 maggio.                | 2024-05-05
        Estou ausente até o dia 5 de maio.            | 2024-05-05
        Ik ben afwezig tot en met 5 mei.              | 2024-05-05
        Away from 2024-05-01 to 2024-05-05            | 2024-05-05
        Until 15/05/2024                              | 2024-05-15
        until January 3                               | 2025-01-03
        """)
    void theEndOfAnAbsenceIsFound(String words, LocalDate end) {
        assertThat(AwayUntil.in(words, TODAY)).contains(end);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "until 4/5/2024",
                "until May 5, 2019",
                "until whenever",
                "until 35 May",
                "bis bald",
                "until 99.99."
            })
    void anEndThatNobodyCanTellIsNone(String words) {
        assertThat(AwayUntil.in(words, TODAY)).isEmpty();
    }

    private MailKind fixture(String fixture) {
        return authorship.judge(Fixture.mail(fixture), false, TODAY);
    }

    private MailKind judge(String... headers) {
        return authorship.judge(Fixture.of(String.join("\r\n", headers), "", "Hello."), false, TODAY);
    }
}

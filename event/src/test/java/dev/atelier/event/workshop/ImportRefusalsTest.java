package dev.atelier.event.workshop;

import static dev.atelier.event.jooq.Tables.WORKSHOP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dev.atelier.testing.ModuleTest;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ModuleTest
@AutoConfigureMockMvc
@WithMockUser(username = "0190a5b2-0000-7000-8000-0000000000ad", roles = "ADMIN")
class ImportRefusalsTest {

    @Autowired
    MockMvcTester web;

    @Autowired
    DSLContext db;

    @Test
    void whatIsNoAgendaIsToldSoAndMakesNothing() {
        var before = db.fetchCount(WORKSHOP);
        assertThat(pasted("  \n \n")).hasStatus(422).bodyText().contains("There is nothing to read yet");
        assertThat(file("a.txt", new byte[0])).hasStatus(422).bodyText().contains("There is no text in it");
        assertThat(file("a.txt", new byte[10 * 1024 * 1024]))
                .hasStatus(422)
                .bodyText()
                .contains("The text has 10240 KiB", "at most 256 KiB");
        assertThat(file("a.md", "%PDF-1.7 and more".getBytes(StandardCharsets.US_ASCII)))
                .hasStatus(422)
                .bodyText()
                .contains("This agenda could not be read", "PDF");
        var noise = new byte[5000];
        new Random(7).nextBytes(noise);
        assertThat(file("a.txt", noise)).hasStatus(422);
        assertThat(file("a.txt", new byte[] {(byte) 0xef, (byte) 0xbb, (byte) 0xbf, (byte) 0xff, 'a', (byte) 0xc3}))
                .hasStatus(422);
        assertThat(db.fetchCount(WORKSHOP)).isEqualTo(before);
    }

    @Test
    void whatWasTypedIsKept() {
        var tooLong = "Module 1: Much\n" + "- an item of which there are many\n".repeat(9000);
        assertThat(pasted(tooLong)).hasStatus(422).bodyText().contains("at most 256 KiB", "- an item of which");
        var tooMany = "Module 1: Much\n" + "- an item\n".repeat(1001);
        assertThat(pasted(tooMany)).hasStatus(422).bodyText().contains("1,001 items", "- an item");
    }

    @Test
    void aTextAndAFileAreOneTooMany() {
        assertThat(web.post()
                        .uri("/admin/workshops/import")
                        .multipart()
                        .file(new MockMultipartFile("file", "a.txt", "text/plain", bytes(AdminDesk.AGENDA)))
                        .with(csrf())
                        .param("text", "Module 1: One\n- a\n"))
                .hasStatus(422)
                .bodyText()
                .contains("leave one of them empty", "Module 1: One");
    }

    @Test
    void otherLayoutsAndAlphabetsAreRead() {
        for (var agenda : new String[] {
            "# Title\n\n## First\n\n* a\n* b\n\n## Second\n\n1. c\n",
            "Time\tTopic\n09:30\tWelcome\n10:00\tDiffusion\n",
            "第1章 拡散モデル\n・入門\n・演習\n",
            "9:30 am - 10:15 am Welcome\n10:15 am - 11:00 am Noise (Ada Byron)\n"
        }) {
            var answer = file("agenda.txt", bytes(agenda));
            assertThat(answer).hasStatus(302);
            var address = String.valueOf(answer.getResponse().getRedirectedUrl());
            assertThat(web.get().uri(address)).hasStatusOk();
        }
        var answer = file("agenda.txt", AdminDesk.AGENDA.getBytes(StandardCharsets.UTF_16));
        assertThat(web.get().uri(String.valueOf(answer.getResponse().getRedirectedUrl())))
                .bodyText()
                .contains("Painting with noise");
    }

    private MvcTestResult pasted(String agenda) {
        return web.post()
                .uri("/admin/workshops/import")
                .with(csrf())
                .param("id", UUID.randomUUID().toString())
                .param("text", agenda)
                .exchange();
    }

    private MvcTestResult file(String name, byte[] content) {
        return web.post()
                .uri("/admin/workshops/import")
                .multipart()
                .file(new MockMultipartFile("file", name, "text/plain", content))
                .with(csrf())
                .param("id", UUID.randomUUID().toString())
                .param("text", "")
                .exchange();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

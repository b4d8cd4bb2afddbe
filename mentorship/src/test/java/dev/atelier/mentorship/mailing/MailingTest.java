package dev.atelier.mentorship.mailing;

import dev.atelier.mentorship.inbox.Postman;
import dev.atelier.mentorship.month.NoticeRun;
import dev.atelier.testing.ModuleTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;

/** The module alone, listening for mail on a port of its own. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ModuleTest
@AutoConfigureMockMvc
@Import({Upstream.class, World.class, Postman.class, Trouble.class, NoticeRun.class})
public @interface MailingTest {}

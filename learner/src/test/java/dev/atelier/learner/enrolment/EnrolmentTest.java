package dev.atelier.learner.enrolment;

import dev.atelier.learner.world.FakeNewcomers;
import dev.atelier.learner.world.KnownAgendas;
import dev.atelier.testing.ModuleTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;

/** One and the same context for all tests of enrolment. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ModuleTest
@AutoConfigureMockMvc
@Import({Venue.class, KnownAgendas.class, FakeCohorts.class, FakeNewcomers.class, Statements.class, Deeds.class})
public @interface EnrolmentTest {}

package dev.atelier.mentorship.world;

import dev.atelier.testing.ModuleTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;

/** The module with people at browsers. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ModuleTest
@AutoConfigureMockMvc
@Import({Upstream.class, World.class, Visitor.class, Handing.class, Programs.class})
public @interface AtBrowsers {}

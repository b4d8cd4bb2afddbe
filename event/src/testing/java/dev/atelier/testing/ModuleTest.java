package dev.atelier.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;

/** Starts one module alone, on a real PostgreSQL, with what calls are made of, and fakes for what only the app has. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ApplicationModuleTest(extraIncludes = "api")
@ResourceLock(providers = SameModule.class)
@Import({PostgresForTests.class, Surroundings.class})
public @interface ModuleTest {}

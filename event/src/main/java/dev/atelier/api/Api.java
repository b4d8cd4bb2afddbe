package dev.atelier.api;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.core.annotation.AliasFor;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Marks what answers calls in JSON, below an address that begins with {@value #ROOT}. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@RestController
@RequestMapping
public @interface Api {

    String ROOT = "/api/v1";

    /** The whole address. */
    @AliasFor(annotation = RequestMapping.class, attribute = "path")
    String value();
}

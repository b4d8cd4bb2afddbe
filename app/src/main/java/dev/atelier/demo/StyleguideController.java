package dev.atelier.demo;

import dev.atelier.demo.page.Styleguide;
import dev.atelier.demo.page.Templates;
import gg.jte.models.runtime.JteModel;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows the components that pages are made of. */
@Controller
@DemoOnly
class StyleguideController {

    private final Templates templates;

    StyleguideController(Templates templates) {
        this.templates = templates;
    }

    @GetMapping("/styleguide")
    JteModel show() {
        return templates.styleguide(new Styleguide("/assets/styleguide/styleguide.css"));
    }
}

package dev.atelier.learner.certificate;

import dev.atelier.event.CurriculumFacts;
import dev.atelier.event.CurriculumFacts.Item;
import dev.atelier.event.ItemKey;
import dev.atelier.event.ItemKind;
import dev.atelier.learner.certificate.Rules.Ruled;
import dev.atelier.learner.page.CertificateRulePage;
import dev.atelier.learner.page.CertificateRulePage.Choice;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** A rule in words, and as a form. */
@Component
class RuleView {

    private final Standings standings;

    RuleView(Standings standings) {
        this.standings = standings;
    }

    /** Thing by thing; chosen items by their titles. */
    List<String> asked(Ruled ruled) {
        var rule = ruled.rule();
        var asked = new ArrayList<String>();
        if (rule.attendance() != AttendanceRule.NONE) {
            asked.add(rule.attendance().condition());
        }
        if (rule.items() == ItemRule.REQUIRED) {
            asked.add(rule.items().words());
        }
        if (rule.items() == ItemRule.CHOSEN) {
            asked.add(titles(ruled));
        }
        if (rule.works() > 0) {
            asked.add("Accepted work for " + rule.works() + (rule.works() == 1 ? " item" : " items"));
        }
        return asked;
    }

    private String titles(Ruled ruled) {
        return curriculum(ruled).items().stream()
                .filter(item -> ruled.rule().chosen().contains(item.key()))
                .map(Item::title)
                .collect(Collectors.joining("; "));
    }

    CertificateRulePage form(Ruled ruled) {
        return form(ruled, ruled.rule(), String.valueOf(ruled.rule().works()), new RuleForm.Read.Invalid("", ""));
    }

    /** With what was typed, and what is wrong with it. */
    CertificateRulePage form(Ruled ruled, RuleForm typed, RuleForm.Read.Invalid wrong) {
        return form(ruled, typed.typed(), typed.works(), wrong);
    }

    private CertificateRulePage form(Ruled ruled, Rule shown, String works, RuleForm.Read.Invalid wrong) {
        var curriculum = curriculum(ruled);
        return new CertificateRulePage(
                ruled.workshop().toString(),
                ruled.title(),
                shown.number(),
                wrong.problem(),
                wrong.at(),
                Arrays.stream(AttendanceRule.values())
                        .map(choice -> new Choice(choice.name(), choice.words(), choice == shown.attendance()))
                        .toList(),
                Arrays.stream(ItemRule.values())
                        .map(choice -> new Choice(choice.name(), choice.words(), choice == shown.items()))
                        .toList(),
                modules(curriculum, shown.chosen()),
                works.length() > 10 ? "" : works,
                (int) curriculum.items().stream()
                        .filter(item -> item.kind() == ItemKind.EXERCISE)
                        .count());
    }

    private static List<CertificateRulePage.Module> modules(CurriculumFacts curriculum, Set<ItemKey> chosen) {
        return curriculum.modules().stream()
                .map(module -> new CertificateRulePage.Module(
                        module.key(),
                        module.title(),
                        new CurriculumFacts(curriculum.version(), List.of(module))
                                .items().stream()
                                        .filter(item -> item.kind() != ItemKind.BREAK)
                                        .map(item -> new CertificateRulePage.Item(
                                                item.key().value(),
                                                item.title(),
                                                item.kind().words(),
                                                chosen.contains(item.key())))
                                        .toList()))
                .filter(module -> !module.items().isEmpty())
                .toList();
    }

    private CurriculumFacts curriculum(Ruled ruled) {
        return standings.curriculum(ruled.latest());
    }
}

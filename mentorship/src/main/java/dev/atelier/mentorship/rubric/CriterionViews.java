package dev.atelier.mentorship.rubric;

import dev.atelier.mentorship.page.CriterionView;
import java.util.List;
import java.util.stream.IntStream;

/** Criteria as pages show them. */
public final class CriterionViews {

    private CriterionViews() {}

    /** With where a round stands. */
    public static List<CriterionView> judged(List<Judgement> judgements) {
        return IntStream.range(0, judgements.size())
                .mapToObj(at -> view(at + 1, judgements.get(at)))
                .toList();
    }

    /** As they are read before anything was handed in. */
    public static List<CriterionView> of(Rubric rubric) {
        return judged(rubric.criteria().stream()
                .map(criterion -> new Judgement(criterion, null, ""))
                .toList());
    }

    private static CriterionView view(int number, Judgement judgement) {
        var criterion = judgement.criterion();
        var chosen = judgement.level();
        return new CriterionView(
                number,
                criterion.title(),
                criterion.lookedFor(),
                IntStream.range(0, criterion.levels().size())
                        .mapToObj(at -> new CriterionView.Level(
                                at + 1,
                                criterion.levels().get(at).word(),
                                criterion.levels().get(at).description(),
                                chosen != null && chosen == at + 1))
                        .toList(),
                judgement.words());
    }
}

package dev.atelier.mentorship.work;

import static dev.atelier.mentorship.jooq.Tables.ARTIFACT;
import static dev.atelier.mentorship.jooq.Tables.ROUND;
import static dev.atelier.mentorship.jooq.Tables.UPLOAD;
import static dev.atelier.mentorship.jooq.Tables.WORK;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import dev.atelier.event.CohortId;
import dev.atelier.mentorship.page.CriterionView;
import dev.atelier.mentorship.page.DraftPiece;
import dev.atelier.mentorship.page.FileView;
import dev.atelier.mentorship.page.ImageView;
import dev.atelier.mentorship.page.RoundView;
import dev.atelier.mentorship.page.WorkPage;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/** What only the page of a draft shows: the order of its pieces, what is on its way, how much room is left. */
@Component
class DraftPages {

    private final DSLContext db;
    private final Expectations expectations;
    private final Quota quota;
    private final WorkLimits limits;
    private final ResourceUrlProvider assets;

    DraftPages(DSLContext db, Expectations expectations, Quota quota, WorkLimits limits, ResourceUrlProvider assets) {
        this.db = db;
        this.expectations = expectations;
        this.quota = quota;
        this.limits = limits;
        this.assets = assets;
    }

    private record Placed(UUID id, short position, int earlier) {}

    private record Line(UUID id, String name, long size, long received, String stamp, String outcome) {

        WorkPage.UploadLine shown(String base) {
            return new WorkPage.UploadLine(
                    id.toString(),
                    name,
                    size,
                    (int) (received * 100 / size),
                    Size.words(received) + " of " + Size.words(size),
                    stamp,
                    outcome,
                    base + "/uploads/" + id + "/removal");
        }
    }

    private record Row(
            UUID cohort,
            @Nullable String item,
            int version,
            @Nullable String aside,
            List<Placed> places,
            List<Line> lines) {}

    Details of(UUID round, UUID learner, String typed) {
        var row = db.select(
                        ROUND.COHORT_ID,
                        field(select(WORK.ITEM_KEY).from(WORK).where(WORK.ID.eq(ROUND.WORK_ID))),
                        ROUND.TEXT_VERSION,
                        ROUND.TEXT_ASIDE,
                        places(),
                        lines())
                .from(ROUND)
                .where(ROUND.ID.eq(round))
                .fetchSingle(mapping(Row::new));
        var script = assets.getForLookupPath("/assets/upload.js");
        return new Details(
                row,
                expectations.asked(round, learner),
                quota.share(learner, row.cohort()),
                limits,
                typed,
                script == null ? "/assets/upload.js" : script,
                expectations.criteria(new CohortId(row.cohort()), row.item()));
    }

    private static Field<List<Placed>> places() {
        var before = ARTIFACT.as("before");
        var earlier = ROUND.as("earlier");
        return multiset(select(
                                ARTIFACT.ID,
                                ARTIFACT.POSITION,
                                coalesce(
                                        field(select(min(earlier.NUMBER))
                                                .from(before)
                                                .join(earlier)
                                                .on(earlier.ID.eq(before.ROUND_ID))
                                                .where(before.CONTENT.eq(ARTIFACT.CONTENT))
                                                .and(earlier.WORK_ID.eq(ROUND.WORK_ID))
                                                .and(earlier.NUMBER.lt(ROUND.NUMBER))),
                                        inline(0)))
                        .from(ARTIFACT)
                        .where(ARTIFACT.ROUND_ID.eq(ROUND.ID))
                        .orderBy(ARTIFACT.POSITION))
                .convertFrom(rows -> rows.map(mapping(Placed::new)));
    }

    /** What was taken is seen among the pieces. */
    private static Field<List<Line>> lines() {
        return multiset(select(UPLOAD.ID, UPLOAD.NAME, UPLOAD.SIZE, UPLOAD.RECEIVED, UPLOAD.STAMP, UPLOAD.OUTCOME)
                        .from(UPLOAD)
                        .where(UPLOAD.ROUND_ID.eq(ROUND.ID))
                        .and(UPLOAD.STATE.ne("TAKEN"))
                        .orderBy(UPLOAD.ID))
                .convertFrom(rows -> rows.map(mapping(Line::new)));
    }

    /** All of it for one draft. */
    record Details(
            Row row,
            List<Carried> asked,
            Quota.Share share,
            WorkLimits limits,
            String typed,
            String script,
            List<CriterionView> criteria) {

        WorkPage.Words words(String text) {
            return new WorkPage.Words(text, row.version(), row.aside());
        }

        WorkPage.Coming coming(String base, int left) {
            return new WorkPage.Coming(
                    left,
                    share.words(),
                    Size.whole(limits.image().toBytes()),
                    Size.whole(limits.file().toBytes()),
                    typed,
                    script,
                    row.lines().stream().map(line -> line.shown(base)).toList());
        }

        List<DraftPiece> pieces(RoundContent round, RoundView shown) {
            Map<String, ImageView> images =
                    shown.images().stream().collect(Collectors.toMap(ImageView::id, Function.identity()));
            Map<String, FileView> files =
                    shown.files().stream().collect(Collectors.toMap(FileView::id, Function.identity()));
            var names = round.artifacts().stream()
                    .collect(Collectors.toMap(RoundContent.Artifact::id, RoundContent.Artifact::name));
            var places = row.places().stream()
                    .filter(place -> names.containsKey(place.id()))
                    .toList();
            return IntStream.range(0, places.size())
                    .mapToObj(index -> {
                        var place = places.get(index);
                        var id = place.id().toString();
                        return new DraftPiece(
                                id,
                                names.getOrDefault(place.id(), ""),
                                index + 1,
                                places.size(),
                                place.position(),
                                images.get(id),
                                files.get(id),
                                images.containsKey(id) ? "/my/work/artifacts/" + id + "/tile" : null,
                                place.earlier());
                    })
                    .toList();
        }
    }
}

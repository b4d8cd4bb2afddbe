package dev.atelier.mentorship.page;

/**
 * A work that its learner shows.
 *
 * @param list where the others are; {@code workshop} is its title
 * @param world whether everybody sees it
 * @param address absolute, and so is {@code image}; both are empty unless everybody sees it
 * @param own whether whoever looks shows it
 * @param lookedAfter whether whoever looks may take it down
 * @param form the id of a report that may be sent
 */
public record ExhibitPage(
        ExhibitView exhibit,
        String list,
        String workshop,
        Moment shown,
        boolean world,
        String address,
        String image,
        boolean own,
        boolean lookedAfter,
        String form) {

    public String path() {
        return exhibit.pictures().getFirst().whole().replaceAll("/images/.*", "");
    }

    /** For whoever shares the address. */
    public String description() {
        return (exhibit.by().isEmpty() ? "Made" : exhibit.by().replaceFirst("^b", "B") + ", made") + " in “" + workshop
                + "”.";
    }
}

package dev.atelier.learner.page;

/**
 * A certificate as anyone sees it, on the screen and in print.
 *
 * @param work n of m, or empty if nothing was required
 * @param criteria what had to be met; empty on older ones
 * @param address where it is verified
 * @param squares the same for a camera: an SVG path on the screen
 * @param picture the same as a {@code data:} address of a PNG, for the PDF
 */
public record CertificatePage(
        String id,
        String name,
        String title,
        String when,
        String place,
        String issued,
        String work,
        String criteria,
        String issuer,
        String address,
        Squares squares,
        String picture) {}

/** What the tests of mail and mentorship share: people, a cohort, a postman. */
@NullMarked
package dev.atelier.mentorship.mailing;

import org.jspecify.annotations.NullMarked;

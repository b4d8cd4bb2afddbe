/** What reviewers write again and again, ready to be put into a review. */
@NullMarked
package dev.atelier.mentorship.commentbank;

import org.jspecify.annotations.NullMarked;

/** What this module writes to learners, on its way to {@code JavaMailSender}. */
@NullMarked
package dev.atelier.learner.post;

import org.jspecify.annotations.NullMarked;

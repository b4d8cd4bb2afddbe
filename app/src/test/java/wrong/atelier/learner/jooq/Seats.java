package wrong.atelier.learner.jooq;

/** Stands for a table of another room. */
public class Seats {}

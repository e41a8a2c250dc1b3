package org.homeward.shared.policy;

/**
 * Where a rule stands: an instrument and, where known, the articles in it.
 *
 * @param instrument its short name in the pack, such as {@code minors-law-2020}
 * @param title      its title
 * @param articles   an article or a span of articles such as {@code 4-5}; empty when not known
 */
public record PolicySource(String instrument, Wording title, String articles) {

    /** The short name under which a pack lists what is its own proposal, not law. */
    public static final String HOUSE_PROPOSAL = "house-proposal";

    /** Whether this is no instrument at all but our own proposal. */
    public boolean isProposal() {
        return instrument.equals(HOUSE_PROPOSAL);
    }

    /** What is printed on a notice or told at the desk. */
    public Wording citation() {
        if (articles.isEmpty()) {
            return title;
        }
        String article = articles.contains("-") ? "arts " : "art. ";
        return new Wording(title.zh() + "第" + articles + "条", title.en() + ", " + article + articles);
    }
}

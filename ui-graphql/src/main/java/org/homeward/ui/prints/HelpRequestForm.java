package org.homeward.ui.prints;

import java.util.List;

/**
 * 求助登记表 with every value as it is printed. It has the places of annex 1 of notice 2014-132 of the Ministry of Civil
 * Affairs, as far as the file keeps them; its layout is our own.
 *
 * @param letterhead  who issues it
 * @param formNumber  the number of this form: that of the episode of aid
 * @param fileNumber  the number of the person's file
 * @param seeker      who asks for help
 * @param arrival     how, when and why
 * @param findings    what the look at the seeker found
 * @param belongings  what the person brought
 * @param relatives   the relatives
 */
public record HelpRequestForm(
        Letterhead letterhead,
        String formNumber,
        String fileNumber,
        Seeker seeker,
        Arrival arrival,
        Findings findings,
        List<Item> belongings,
        List<Relative> relatives) {

    /** Takes copies of the lists. */
    public HelpRequestForm {
        belongings = List.copyOf(belongings);
        relatives = List.copyOf(relatives);
    }

    /**
     * Who asks for help.
     *
     * @param name          full name, or the one used until it is known
     * @param alias         another name
     * @param sex           sex
     * @param age           age on the day of the request
     * @param birth         birth date, or the span in which it lies
     * @param nationality   country
     * @param ethnicity     ethnic group
     * @param idNumber      citizen identity number
     * @param household     place of household registration
     * @param phone         telephone number
     * @param identityState how far the identity is proven
     */
    public record Seeker(
            Phrase name,
            Phrase alias,
            Phrase sex,
            Phrase age,
            Phrase birth,
            Phrase nationality,
            Phrase ethnicity,
            Phrase idNumber,
            Phrase household,
            Phrase phone,
            Phrase identityState) {}

    /**
     * How, when and why help was asked for.
     *
     * @param channels    all ways to come, one of them ticked
     * @param referrer    who brought or announced the person
     * @param requestedAt when
     * @param cause       why
     */
    public record Arrival(List<Choice> channels, Phrase referrer, Phrase requestedAt, Phrase cause) {

        /** Takes a copy of the list. */
        public Arrival {
            channels = List.copyOf(channels);
        }
    }

    /**
     * One of several answers.
     *
     * @param words  what it says
     * @param ticked whether it is the one
     */
    public record Choice(Phrase words, boolean ticked) {}

    /**
     * What the look at the seeker found.
     *
     * @param means    whether the person can pay
     * @param shelter  whether the person has somebody to turn to here
     * @param security the search before entry
     * @param triage   how urgently a doctor is needed
     * @param signs    what must be dealt with medically first
     * @param health   what was seen or heard of the person's health
     * @param note     what else was seen
     * @param result   where the request stands
     */
    public record Findings(
            Phrase means,
            Phrase shelter,
            Phrase security,
            Phrase triage,
            Phrase signs,
            Phrase health,
            Phrase note,
            Phrase result) {}

    /**
     * One item that the person brought.
     *
     * @param description   what
     * @param quantity      how many
     * @param keptBy        who keeps it
     * @param depositNumber the number on its tag
     */
    public record Item(Phrase description, Phrase quantity, Phrase keptBy, Phrase depositNumber) {}

    /**
     * A relative.
     *
     * @param relation how related
     * @param name     the name
     * @param contact  how to reach them; for somebody to be kept away only that warning
     */
    public record Relative(Phrase relation, Phrase name, Phrase contact) {}
}

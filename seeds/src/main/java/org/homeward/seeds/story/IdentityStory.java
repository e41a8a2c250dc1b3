package org.homeward.seeds.story;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.homeward.seeds.people.Dice;
import org.homeward.seeds.people.PersonProfile;
import org.homeward.seeds.people.StoryKind;
import org.homeward.shared.kernel.KinId;
import org.homeward.shared.kernel.PersonId;
import org.homeward.shared.person.Evidence;
import org.homeward.shared.person.EvidenceKind;
import org.homeward.shared.person.FileCommand.ChangeCategory;
import org.homeward.shared.person.FileCommand.ClaimIdentity;
import org.homeward.shared.person.FileCommand.CorrectIdentity;
import org.homeward.shared.person.FileCommand.FlagNoContact;
import org.homeward.shared.person.FileCommand.LiftNoContact;
import org.homeward.shared.person.FileCommand.LinkKin;
import org.homeward.shared.person.FileCommand.RecordObservation;
import org.homeward.shared.person.FileCommand.VerifyIdentity;
import org.homeward.shared.person.ObservationKind;
import org.homeward.shared.person.Relation;
import org.homeward.shared.person.RiskAttribute;
import org.homeward.shared.person.StatutoryCategory;
import org.jspecify.annotations.Nullable;

/** How a station finds out who an invented person is: what one file learns of it over all stays. */
final class IdentityStory {

    private static final int CORRECTED_PER_MILLE = 60;
    private static final int LIFTED_PER_MILLE = 200;

    private final PersonProfile person;
    private final Said said;
    private final PersonId file;
    private final Dice dice;
    private final Journal journal;
    private final @Nullable TracingStory tracing;
    private boolean told;
    private boolean verified;
    private boolean truthOnFile;
    private boolean categorised;
    private int kin;

    IdentityStory(
            PersonProfile person,
            Said said,
            PersonId file,
            Dice dice,
            Journal journal,
            @Nullable TracingStory tracing) {
        this.person = person;
        this.said = said;
        this.file = file;
        this.dice = dice;
        this.journal = journal;
        this.tracing = tracing;
    }

    PersonId file() {
        return file;
    }

    /** Whether the person may be a child on that day, by this file or by another one of the same person. */
    boolean mayBeChild(Instant at) {
        return said.mayBeChild(at) || (truthOnFile && said.isChild(at));
    }

    /** Whether all that is on file about the person says the same on that: child or not. */
    boolean isOfClearAge(Instant at) {
        return !truthOnFile || said.mayBeChild(at) == said.isChild(at);
    }

    /**
     * Tells what comes to light in a stay that goes like this.
     *
     * @param events about how many events the stay has
     */
    void tell(StoryKind kind, int events) {
        if (!told) {
            observe();
            ownWord();
        }
        switch (kind) {
            case FETCHED_BY_KIN, ESCORTED_HOME -> relative(Relation.BROTHER);
            case FAMILY_TRACED -> familyTraced();
            case SETTLED_IN_FACILITY -> {
                categorise(StatutoryCategory.DESTITUTE, RiskAttribute.DISABILITY);
                nameless(events);
            }
            case LONG_STAY_UNIDENTIFIED -> {
                categorise(StatutoryCategory.VAGRANT_OR_BEGGAR, RiskAttribute.REPEAT_WANDERING);
                nameless(events);
            }
            case CHILD_IN_STATE_CARE -> {
                categoriseChild(StatutoryCategory.FOUNDLING, RiskAttribute.UNACCOMPANIED);
                nameless(events);
            }
            case CHILD_PROTECTION -> {
                categoriseChild(StatutoryCategory.CHILD_IN_DIFFICULTY, RiskAttribute.SUSPECTED_ABUSE);
                dangerous();
            }
            default -> {}
        }
    }

    private void observe() {
        person.marks()
                .forEach(mark -> journal.then(
                        new RecordObservation(
                                file,
                                ObservationKind.MARK,
                                Words.note(mark.text().zh()),
                                journal.now()),
                        2));
        if (person.dialect() != null) {
            String heard = person.dialect().region().zh()
                    + (person.saying() == null ? "" : "：" + person.saying().zh());
            journal.then(new RecordObservation(file, ObservationKind.SPEECH, Words.note(heard), journal.now()), 3);
        }
    }

    private void ownWord() {
        told = true;
        if (person.name() == null) {
            return;
        }
        journal.then(new ClaimIdentity(file, said.byOwnWord(), EvidenceKind.SELF_DECLARATION, journal.now()), 4);
        if (person.idNumber() != null) {
            verify(EvidenceKind.ID_DOCUMENT, "居民身份证");
        } else if (dice.perMille(CORRECTED_PER_MILLE) && isOfAgeAsItSeems()) {
            List<Evidence> proof = List.of(proof(EvidenceKind.POLICE_CONFIRMATION, "公安复函"));
            journal.then(new CorrectIdentity(file, said.inTruth(), proof, Words.note("公安机关核查后更正"), journal.now()), 6);
            verified = true;
        }
    }

    private void nameless(int events) {
        if (tracing != null && !verified && person.name() == null) {
            tracing.looksForName(events);
        }
    }

    private void familyTraced() {
        if (tracing != null) {
            tracing.looksForFamily(verified);
        }
        KinId mother = relative(Relation.MOTHER);
        traced();
        if (tracing != null) {
            tracing.found(mother, verified);
        }
    }

    private void traced() {
        if (verified || !isOfAgeAsItSeems()) {
            return;
        }
        journal.then(new ClaimIdentity(file, said.inTruth(), EvidenceKind.RELATIVE_STATEMENT, journal.now()), 30);
        truthOnFile = true;
        verify(EvidenceKind.DNA_MATCH, "DNA比对意见");
    }

    private void verify(EvidenceKind kind, String document) {
        journal.then(new VerifyIdentity(file, List.of(proof(kind, document)), journal.now()), 6);
        verified = true;
    }

    /** The truth makes no child of an adult, and no adult of a child. */
    private boolean isOfAgeAsItSeems() {
        return said.mayBeChild(journal.now()) == said.isChild(journal.now());
    }

    private static Evidence proof(EvidenceKind kind, String document) {
        return new Evidence(kind, Words.text(document));
    }

    private KinId relative(Relation relation) {
        KinId id = new KinId("kin-" + Ids.numbered(file.value().substring("person-".length()) + "k", kin++));
        String name = person.truth().name().full();
        String surname = name.substring(0, name.offsetByCodePoints(0, 1));
        journal.then(new LinkKin(file, id, relation, Words.text(surname + "某"), null, null, journal.now()), 5);
        return id;
    }

    private void dangerous() {
        KinId father = relative(Relation.FATHER);
        journal.then(new FlagNoContact(file, father, Words.note("疑似加害人"), journal.now()), 12);
        if (dice.perMille(LIFTED_PER_MILLE)) {
            journal.decided(new LiftNoContact(file, father, Words.note("经调查排除"), journal.now()), 12);
        }
    }

    private void categoriseChild(StatutoryCategory category, RiskAttribute risk) {
        if (mayBeChild(journal.now())) {
            categorise(category, risk);
        }
    }

    private void categorise(StatutoryCategory category, RiskAttribute risk) {
        if (categorised) {
            return;
        }
        categorised = true;
        Set<RiskAttribute> risks = EnumSet.of(risk);
        journal.then(new ChangeCategory(file, category, risks, Words.note("入站评估"), journal.now()), 8);
    }
}

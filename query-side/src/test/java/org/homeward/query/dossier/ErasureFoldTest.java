package org.homeward.query.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.homeward.shared.dossier.ErasureFile;
import org.homeward.shared.dossier.RecipientFile;
import org.homeward.shared.kernel.ActorId;
import org.homeward.shared.kernel.CommandId;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.PersonId;
import org.homeward.shared.kernel.Personal;
import org.homeward.shared.kernel.Provenance;
import org.homeward.shared.kernel.Recorded;
import org.homeward.shared.kernel.Role;
import org.homeward.shared.kernel.Sex;
import org.homeward.shared.kernel.ShortText;
import org.homeward.shared.person.ErasureEvent.ErasureProposed;
import org.homeward.shared.person.ErasureEvent.ErasureRejected;
import org.homeward.shared.person.ErasureEvent.LegalHoldLifted;
import org.homeward.shared.person.ErasureEvent.LegalHoldPlaced;
import org.homeward.shared.person.ErasureEvent.PersonErased;
import org.homeward.shared.person.ErasureReason;
import org.homeward.shared.person.FileEvent.PersonFileOpened;
import org.homeward.shared.person.HoldGround;
import org.homeward.shared.person.Identity;
import org.homeward.shared.person.Nationality;
import org.homeward.shared.person.PersonEvent;
import org.junit.jupiter.api.Test;

/** What a file says of forgetting the person. */
class ErasureFoldTest {

    private static final PersonId PERSON = new PersonId("person-folded01");
    private static final Instant DAY = Instant.parse("2026-03-02T02:00:00Z");
    private static final ActorId DESK = new ActorId("actor-desk0001");
    private static final ActorId BOSS = new ActorId("actor-boss0001");
    private static final PersonEvent OPENED = new PersonFileOpened(
            PERSON,
            new FacilityId("facility-station01"),
            Personal.of(new ShortText("张三")),
            new Identity(null, null, Sex.MALE, null, null, Nationality.UNKNOWN, null, null, null, null),
            DAY);
    private static final PersonEvent PROPOSED = new ErasureProposed(PERSON, ErasureReason.UNLAWFUL, DAY);
    private static final PersonEvent HELD = new LegalHoldPlaced(PERSON, HoldGround.COMPLAINT, DAY);

    @Test
    void a_file_says_who_proposed_it_and_who_decided() {
        assertThat(folded(OPENED).erasure()).isNull();
        assertThat(folded(OPENED, PROPOSED).erasure())
                .isEqualTo(new ErasureFile(ErasureReason.UNLAWFUL, DESK, DAY, null, null, null, null));
        RecipientFile erased = RecipientFold.evolve(
                folded(OPENED, PROPOSED),
                recorded(new PersonErased(PERSON, ErasureReason.UNLAWFUL, DESK, DAY), 2, BOSS));
        assertThat(erased.erasure())
                .isEqualTo(new ErasureFile(ErasureReason.UNLAWFUL, DESK, DAY, null, null, BOSS, DAY));
        assertThat(erased.isErased()).isTrue();
    }

    @Test
    void nothing_is_left_of_what_was_rejected_and_lifted() {
        assertThat(folded(OPENED, PROPOSED, new ErasureRejected(PERSON, DAY)).erasure())
                .isNull();
        assertThat(folded(OPENED, HELD, new LegalHoldLifted(PERSON, DAY)).erasure())
                .isNull();
        assertThat(folded(OPENED, PROPOSED, HELD, new LegalHoldLifted(PERSON, DAY)))
                .extracting(file -> file.erasure())
                .isEqualTo(folded(OPENED, PROPOSED).erasure());
    }

    @Test
    void what_is_held_on_a_merged_file_is_shown_on_the_one_that_speaks_for_it() {
        RecipientFile held = folded(OPENED, HELD);
        ErasureFile shown = new ErasureFile(null, null, null, HoldGround.COMPLAINT, DAY, null, null);
        assertThat(Composition.of(folded(OPENED), List.of(held)).erasure()).isEqualTo(shown);
        assertThat(Composition.of(held, List.of(folded(OPENED))).erasure()).isEqualTo(shown);
        assertThat(Composition.of(folded(OPENED, PROPOSED), List.of(folded(OPENED)))
                        .erasure())
                .isEqualTo(folded(OPENED, PROPOSED).erasure());
    }

    private static RecipientFile folded(PersonEvent... history) {
        RecipientFile file = null;
        for (int i = 0; i < history.length; i++) {
            file = RecipientFold.evolve(file, recorded(history[i], i, DESK));
        }
        if (file == null) {
            throw new IllegalArgumentException("no history");
        }
        return file;
    }

    private static Recorded<PersonEvent> recorded(PersonEvent event, long sequence, ActorId by) {
        Provenance provenance = new Provenance(by, Role.SUPERVISOR, null, new CommandId("cmd-somecommand"), null, DAY);
        return new Recorded<>(event, sequence, DAY, provenance, null);
    }
}

package org.homeward.query.missing;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import org.homeward.shared.kernel.ActorId;
import org.homeward.shared.kernel.CommandId;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.Note;
import org.homeward.shared.kernel.PersonId;
import org.homeward.shared.kernel.Personal;
import org.homeward.shared.kernel.Provenance;
import org.homeward.shared.kernel.Recorded;
import org.homeward.shared.kernel.ReportId;
import org.homeward.shared.kernel.Role;
import org.homeward.shared.kernel.Sex;
import org.homeward.shared.kernel.ShortText;
import org.homeward.shared.kernel.SoughtId;
import org.homeward.shared.missing.MissingEvent;
import org.homeward.shared.missing.MissingReportFile;
import org.homeward.shared.missing.ReportConsent;
import org.homeward.shared.missing.ReportEvent.MissingPersonReported;
import org.homeward.shared.missing.ReportSource;
import org.homeward.shared.missing.Reporter;
import org.homeward.shared.missing.Separation;
import org.homeward.shared.missing.SeparationCause;
import org.homeward.shared.missing.SoughtPerson;
import org.homeward.shared.person.Description;
import org.homeward.shared.person.Relation;
import org.jspecify.annotations.Nullable;

/** A mother looks for her children. */
final class SampleReports {

    static final ReportId REPORT = new ReportId("report-sample01");
    static final SoughtId SON = new SoughtId("sought-sample01");
    static final SoughtId DAUGHTER = new SoughtId("sought-sample02");
    static final PersonId PERSON = new PersonId("person-sample01");
    static final PersonId OTHER = new PersonId("person-sample02");
    static final FacilityId STATION = new FacilityId("facility-sample01");

    private static final Instant DAY = Instant.parse("2026-03-02T02:00:00Z");
    private static final Reporter MOTHER = new Reporter(new ShortText("李秀英"), null, null);

    private SampleReports() {}

    static MissingReportFile folded(MissingEvent... events) {
        return foldedBy(Role.STATION_STAFF, events);
    }

    static MissingReportFile foldedBy(Role role, MissingEvent... events) {
        @Nullable MissingReportFile file = null;
        for (int i = 0; i < events.length; i++) {
            Provenance by = new Provenance(
                    new ActorId("actor-sample01"), role, STATION, new CommandId("cmd-sample0" + i), null, at(i));
            file = ReportFold.evolve(file, new Recorded<>(events[i], i, at(i), by, null));
        }
        return Objects.requireNonNull(file);
    }

    static MissingPersonReported reported() {
        return reported(Personal.of(MOTHER));
    }

    static MissingPersonReported reported(Personal<Reporter> reporter) {
        return new MissingPersonReported(
                REPORT, STATION, ReportSource.FAMILY, reporter, null, EnumSet.of(ReportConsent.COMPARE), at(0));
    }

    static Personal<SoughtPerson> person(String name) {
        return Personal.of(new SoughtPerson(
                new ShortText(name),
                List.of(),
                Relation.MOTHER,
                Sex.UNKNOWN,
                null,
                null,
                Description.NONE,
                null,
                new Separation(null, null, SeparationCause.UNKNOWN, null),
                List.of()));
    }

    static Personal<Note> note() {
        return Personal.of(new Note("家属来电"));
    }

    static Instant at(int hours) {
        return DAY.plusSeconds(3_600L * hours);
    }
}

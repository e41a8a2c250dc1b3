package org.homeward.query.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.homeward.shared.dossier.StayFile;
import org.homeward.shared.dossier.StayFile.Decline;
import org.homeward.shared.dossier.StayFile.Extension;
import org.homeward.shared.dossier.StayFile.HospitalStay;
import org.homeward.shared.dossier.StayFile.Item;
import org.homeward.shared.intake.Channel;
import org.homeward.shared.intake.DepartureMode;
import org.homeward.shared.intake.Screening;
import org.homeward.shared.intake.ServiceKind;
import org.homeward.shared.intake.StayStage;
import org.homeward.shared.kernel.BedZoneId;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.Note;
import org.homeward.shared.kernel.PersonId;
import org.homeward.shared.kernel.Personal;
import org.homeward.shared.kernel.ShortText;
import org.homeward.shared.kernel.StayId;
import org.homeward.shared.network.BedNumber;
import org.jspecify.annotations.Nullable;

/** A copy of an episode of aid with some parts changed. */
final class StayChange {

    private PersonId personId;
    private StayId stayId;
    private FacilityId station;
    private Channel channel;
    private @Nullable Personal<ShortText> referrer;
    private Personal<Note> reason;
    private StayStage stage;
    private Instant requestedAt;
    private @Nullable Screening screening;
    private @Nullable Instant registeredAt;
    private List<HospitalStay> hospital;
    private @Nullable BedZoneId zone;
    private @Nullable BedNumber bed;
    private List<Item> belongings;
    private Map<ServiceKind, Integer> services;
    private @Nullable Extension extension;
    private @Nullable DepartureMode departureMode;
    private boolean departureApproved;
    private @Nullable ShortText notice;
    private @Nullable Decline decline;
    private @Nullable ShortText missingChildAlert;
    private @Nullable ShortText policeReport;
    private @Nullable Instant endedAt;

    StayChange(StayFile from) {
        personId = from.personId();
        stayId = from.stayId();
        station = from.station();
        channel = from.channel();
        referrer = from.referrer();
        reason = from.reason();
        stage = from.stage();
        requestedAt = from.requestedAt();
        screening = from.screening();
        registeredAt = from.registeredAt();
        hospital = from.hospital();
        zone = from.zone();
        bed = from.bed();
        belongings = from.belongings();
        services = from.services();
        extension = from.extension();
        departureMode = from.departureMode();
        departureApproved = from.departureApproved();
        notice = from.notice();
        decline = from.decline();
        missingChildAlert = from.missingChildAlert();
        policeReport = from.policeReport();
        endedAt = from.endedAt();
    }

    StayChange personId(PersonId next) {
        personId = next;
        return this;
    }

    StayChange stayId(StayId next) {
        stayId = next;
        return this;
    }

    StayChange station(FacilityId next) {
        station = next;
        return this;
    }

    StayChange channel(Channel next) {
        channel = next;
        return this;
    }

    StayChange referrer(@Nullable Personal<ShortText> next) {
        referrer = next;
        return this;
    }

    StayChange reason(Personal<Note> next) {
        reason = next;
        return this;
    }

    StayChange stage(StayStage next) {
        stage = next;
        return this;
    }

    StayChange requestedAt(Instant next) {
        requestedAt = next;
        return this;
    }

    StayChange screening(@Nullable Screening next) {
        screening = next;
        return this;
    }

    StayChange registeredAt(@Nullable Instant next) {
        registeredAt = next;
        return this;
    }

    StayChange hospital(List<HospitalStay> next) {
        hospital = next;
        return this;
    }

    StayChange zone(@Nullable BedZoneId next) {
        zone = next;
        return this;
    }

    StayChange bed(@Nullable BedNumber next) {
        bed = next;
        return this;
    }

    StayChange belongings(List<Item> next) {
        belongings = next;
        return this;
    }

    StayChange services(Map<ServiceKind, Integer> next) {
        services = next;
        return this;
    }

    StayChange extension(@Nullable Extension next) {
        extension = next;
        return this;
    }

    StayChange departureMode(@Nullable DepartureMode next) {
        departureMode = next;
        return this;
    }

    StayChange departureApproved(boolean next) {
        departureApproved = next;
        return this;
    }

    StayChange notice(@Nullable ShortText next) {
        notice = next;
        return this;
    }

    StayChange decline(@Nullable Decline next) {
        decline = next;
        return this;
    }

    StayChange missingChildAlert(@Nullable ShortText next) {
        missingChildAlert = next;
        return this;
    }

    StayChange policeReport(@Nullable ShortText next) {
        policeReport = next;
        return this;
    }

    StayChange endedAt(@Nullable Instant next) {
        endedAt = next;
        return this;
    }

    StayFile done() {
        return new StayFile(
                personId,
                stayId,
                station,
                channel,
                referrer,
                reason,
                stage,
                requestedAt,
                screening,
                registeredAt,
                hospital,
                zone,
                bed,
                belongings,
                services,
                extension,
                departureMode,
                departureApproved,
                notice,
                decline,
                missingChildAlert,
                policeReport,
                endedAt);
    }
}

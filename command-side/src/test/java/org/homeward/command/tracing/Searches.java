package org.homeward.command.tracing;

import static org.homeward.command.person.PersonSpec.NOW;
import static org.homeward.command.person.PersonSpec.PERSON;
import static org.homeward.command.person.PersonSpec.THEN;
import static org.homeward.command.person.PersonSpec.identity;
import static org.homeward.command.person.PersonSpec.note;
import static org.homeward.command.person.PersonSpec.opened;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.homeward.shared.kernel.Birth;
import org.homeward.shared.kernel.KinId;
import org.homeward.shared.kernel.LeadId;
import org.homeward.shared.kernel.NoticeId;
import org.homeward.shared.kernel.Personal;
import org.homeward.shared.kernel.PhotoId;
import org.homeward.shared.kernel.Sex;
import org.homeward.shared.kernel.ShortText;
import org.homeward.shared.person.Evidence;
import org.homeward.shared.person.EvidenceKind;
import org.homeward.shared.person.FileEvent.IdentityClaimed;
import org.homeward.shared.person.FileEvent.IdentityVerified;
import org.homeward.shared.person.FileEvent.KinLinked;
import org.homeward.shared.person.PersonEvent;
import org.homeward.shared.person.Relation;
import org.homeward.shared.tracing.NoticeChannel;
import org.homeward.shared.tracing.NoticeText;
import org.homeward.shared.tracing.TracingAim;
import org.homeward.shared.tracing.TracingCommand.PublishNotice;
import org.homeward.shared.tracing.TracingEvent.TracingNoticePublished;
import org.homeward.shared.tracing.TracingEvent.TracingOpened;
import org.jspecify.annotations.Nullable;

/** Histories of a search. */
final class Searches {

    static final NoticeId NOTICE = new NoticeId("notice-thisone1");
    static final LeadId LEAD = new LeadId("lead-thisone1");
    static final PhotoId PHOTO = new PhotoId("photo-thisone1");
    static final KinId SISTER = new KinId("kin-thesister1");
    static final ShortText POLICE = new ShortText("天津站派出所");
    static final Set<NoticeChannel> SITE = EnumSet.of(NoticeChannel.NATIONAL_TRACING_SITE);

    private Searches() {}

    /** Somebody of an age, whose identity is looked for. */
    static List<PersonEvent> begun(@Nullable Birth birth) {
        return List.of(opened(birth), new TracingOpened(PERSON, TracingAim.IDENTITY, note("说不清身份"), THEN));
    }

    static List<PersonEvent> published(@Nullable Birth birth) {
        return plus(begun(birth), new TracingNoticePublished(PERSON, NOTICE, text(null), SITE, THEN));
    }

    /** The same, known for certain since. */
    static List<PersonEvent> identified(List<PersonEvent> history) {
        return plus(
                history,
                new IdentityClaimed(PERSON, identity((Birth) null), EvidenceKind.ID_DOCUMENT, THEN),
                new IdentityVerified(PERSON, evidence(EvidenceKind.ID_DOCUMENT), THEN));
    }

    static List<PersonEvent> withSister(List<PersonEvent> history) {
        return plus(
                history,
                new KinLinked(PERSON, SISTER, Relation.SISTER, Personal.of(new ShortText("张四")), null, null, THEN));
    }

    static PublishNotice publish(NoticeText text) {
        return new PublishNotice(PERSON, NOTICE, text, SITE, NOW);
    }

    static NoticeText text(@Nullable PhotoId photo) {
        return text("身高一米六，左手有疤", photo);
    }

    static NoticeText text(String appearance, @Nullable PhotoId photo) {
        return new NoticeText(
                Personal.of(new ShortText("老张")),
                Sex.MALE,
                null,
                note(appearance),
                null,
                null,
                null,
                null,
                photo,
                new ShortText("天津市救助管理站"));
    }

    static List<Evidence> evidence(EvidenceKind... kinds) {
        return List.of(kinds).stream()
                .map(kind -> new Evidence(kind, Personal.of(new ShortText("某号"))))
                .toList();
    }

    static List<PersonEvent> plus(List<PersonEvent> history, PersonEvent... more) {
        List<PersonEvent> all = new ArrayList<>(history);
        all.addAll(List.of(more));
        return all;
    }
}

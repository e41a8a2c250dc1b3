package org.homeward.command.tracing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.homeward.command.kernel.Context;
import org.homeward.command.kernel.TimeOrder;
import org.homeward.command.person.PersonState;
import org.homeward.command.tracing.TracingState.Notice;
import org.homeward.shared.kernel.NoticeId;
import org.homeward.shared.kernel.RefusalCode;
import org.homeward.shared.kernel.Refused;
import org.homeward.shared.person.FileEvent.IdentityCorrected;
import org.homeward.shared.person.FileEvent.IdentityVerified;
import org.homeward.shared.person.FileEvent.NoContactFlagged;
import org.homeward.shared.person.PersonEvent;
import org.homeward.shared.tracing.TracingCommand.ApproveNoticePhoto;
import org.homeward.shared.tracing.TracingCommand.PublishNotice;
import org.homeward.shared.tracing.TracingCommand.WithdrawNotice;
import org.homeward.shared.tracing.TracingEvent;
import org.homeward.shared.tracing.TracingEvent.NoticePhotoApproved;
import org.homeward.shared.tracing.TracingEvent.TracingNoticePublished;
import org.homeward.shared.tracing.TracingEvent.TracingNoticeWithdrawn;
import org.homeward.shared.tracing.TracingEvent.TracingSuspended;
import org.homeward.shared.tracing.TracingPhase;
import org.homeward.shared.tracing.WithdrawalGround;
import org.jspecify.annotations.Nullable;

/** Tracing notices: they show a person to everybody, so they stand no longer than they must. */
public final class Notices {

    private Notices() {}

    static TracingEvent approvePhoto(PersonState person, ApproveNoticePhoto ask) {
        TracingRules.goesOn(person);
        NoticeRules.photoIsNotApproved(person, ask.photo());
        return new NoticePhotoApproved(ask.personId(), ask.photo(), ask.reason(), ask.occurredAt());
    }

    static TracingEvent publish(PersonState person, PublishNotice ask, Context context) {
        TracingRules.isIn(person, TracingPhase.OPEN);
        NoticeRules.isNew(person, ask.noticeId());
        NoticeRules.identityIsStillUnknown(person);
        NoticeRules.kinAreNotTheDanger(person);
        NoticeRules.onlyPublishable(ask.text(), context);
        NoticeRules.photoOfMinorIsApproved(person, ask, context);
        return new TracingNoticePublished(ask.personId(), ask.noticeId(), ask.text(), ask.channels(), ask.occurredAt());
    }

    static TracingEvent withdraw(PersonState person, WithdrawNotice ask) {
        Notice notice = NoticeRules.publicOne(person, ask.noticeId());
        TimeOrder.notBeforeItBegan(notice.publishedAt(), ask.occurredAt());
        return new TracingNoticeWithdrawn(
                ask.personId(), ask.noticeId(), WithdrawalGround.ASKED, ask.reason(), ask.occurredAt());
    }

    static void noneIsPublic(PersonState person) {
        if (person.tracing().hasPublicNotice()) {
            throw new Refused(RefusalCode.NOTICE_STILL_PUBLIC);
        }
    }

    /**
     * The same facts, and after each that makes notices wrong or dangerous, their withdrawal: nobody may forget it.
     *
     * @param person before the facts
     * @param events the facts that are about to be recorded
     */
    public static List<? extends PersonEvent> withdrawnBy(PersonState person, List<? extends PersonEvent> events) {
        List<PersonEvent> all = new ArrayList<>(events);
        for (PersonEvent event : events) {
            WithdrawalGround ground = groundIn(event);
            if (ground != null) {
                person.tracing().notices().entrySet().stream()
                        .filter(notice -> notice.getValue().isPublic())
                        .map(Map.Entry::getKey)
                        .sorted((one, other) -> one.value().compareTo(other.value()))
                        .map(notice -> withdrawal(event, notice, ground))
                        .forEach(all::add);
            }
        }
        return List.copyOf(all);
    }

    private static TracingEvent withdrawal(PersonEvent because, NoticeId notice, WithdrawalGround ground) {
        return new TracingNoticeWithdrawn(because.personId(), notice, ground, null, because.occurredAt());
    }

    private static @Nullable WithdrawalGround groundIn(PersonEvent event) {
        if (event instanceof IdentityVerified
                || (event instanceof IdentityCorrected corrected && corrected.verified())) {
            return WithdrawalGround.IDENTIFIED;
        }
        if (event instanceof NoContactFlagged) {
            return WithdrawalGround.NO_CONTACT;
        }
        return event instanceof TracingSuspended ? WithdrawalGround.SUSPENDED : null;
    }
}

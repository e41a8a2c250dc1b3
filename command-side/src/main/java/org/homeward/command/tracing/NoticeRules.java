package org.homeward.command.tracing;

import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.homeward.command.kernel.Context;
import org.homeward.command.person.PersonState;
import org.homeward.command.tracing.TracingState.Notice;
import org.homeward.shared.kernel.ActorId;
import org.homeward.shared.kernel.NoticeId;
import org.homeward.shared.kernel.Personal;
import org.homeward.shared.kernel.PhotoId;
import org.homeward.shared.kernel.RefusalCode;
import org.homeward.shared.kernel.Refused;
import org.homeward.shared.policy.PolicyCode;
import org.homeward.shared.policy.PolicyKey;
import org.homeward.shared.tracing.NoticeText;
import org.homeward.shared.tracing.TracingCommand.PublishNotice;

/** What may be shown to everybody, of whom, and who said so. */
final class NoticeRules {

    /** An identity number of the old or the new length, or a telephone number of a person. */
    private static final Pattern NUMBER = Pattern.compile("(?<!\\d)(\\d{15}|\\d{17}[\\dXx]|1[3-9]\\d{9})(?!\\d)");

    private NoticeRules() {}

    static void isNew(PersonState person, NoticeId notice) {
        if (person.tracing().notices().containsKey(notice)) {
            throw new Refused(RefusalCode.NOTICE_ALREADY_PUBLISHED);
        }
    }

    static Notice publicOne(PersonState person, NoticeId id) {
        Notice notice = person.tracing().notices().get(id);
        if (notice == null || !notice.isPublic()) {
            throw new Refused(RefusalCode.NOTICE_NOT_PUBLIC);
        }
        return notice;
    }

    static void identityIsStillUnknown(PersonState person) {
        if (!person.isUnidentified()) {
            throw new Refused(RefusalCode.NOTICE_OF_IDENTIFIED);
        }
    }

    /** A notice tells a relative who must be kept away where the person is. */
    static void kinAreNotTheDanger(PersonState person) {
        if (person.hasDangerousKin()) {
            throw new Refused(RefusalCode.NOTICE_ENDANGERS_PERSON);
        }
    }

    /**
     * The form has no place for what may not be published; free text could still carry it. Words about health and harm are
     * a list of the policy pack.
     */
    static void onlyPublishable(NoticeText text, Context context) {
        Stream.of(text.name(), text.appearance(), text.speech(), text.clothing())
                .filter(Objects::nonNull)
                .map(Personal::orNull)
                .filter(Objects::nonNull)
                .map(Object::toString)
                .forEach(words -> {
                    if (NUMBER.matcher(words).find()) {
                        throw new Refused(RefusalCode.NOTICE_WITH_SENSITIVE_DETAIL, Map.of("kind", "NUMBER"));
                    }
                    withheld(words, context);
                });
    }

    private static void withheld(String words, Context context) {
        for (PolicyCode code : context.policy().codes(PolicyKey.NOTICE_WITHHELD).codes()) {
            if (words.contains(code.label().zh())
                    || wholeWord(code.label().en()).matcher(words).find()) {
                throw new Refused(RefusalCode.NOTICE_WITH_SENSITIVE_DETAIL, Map.of("kind", code.code()));
            }
        }
    }

    private static Pattern wholeWord(String english) {
        return Pattern.compile("\\b" + Pattern.quote(english) + "\\b", Pattern.CASE_INSENSITIVE);
    }

    static void photoIsNotApproved(PersonState person, PhotoId photo) {
        if (person.tracing().photos().containsKey(photo)) {
            throw new Refused(RefusalCode.PHOTO_ALREADY_APPROVED);
        }
    }

    /** The face of whoever may be a minor is shown only when a second person allowed it. */
    static void photoOfMinorIsApproved(PersonState person, PublishNotice ask, Context context) {
        PhotoId photo = ask.text().photo();
        int adult = context.policy().age(PolicyKey.AGE_ADULT);
        if (photo == null
                || !context.policy().holds(PolicyKey.NOTICE_PHOTO_APPROVAL)
                || !person.mayBeYoungerThan(adult, context.dayOf(ask.occurredAt()))) {
            return;
        }
        ActorId approvedBy = person.tracing().photos().get(photo);
        if (approvedBy == null) {
            throw new Refused(RefusalCode.NOTICE_PHOTO_NOT_APPROVED);
        }
        context.isNot(approvedBy);
    }
}

package org.homeward.query.caseload;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Pattern;
import org.homeward.query.matching.Profile;
import org.homeward.shared.dossier.RecipientFile;
import org.homeward.shared.dossier.TracingFile;
import org.homeward.shared.kernel.Birth;
import org.homeward.shared.kernel.Personal;
import org.homeward.shared.kernel.ShortText;
import org.homeward.shared.person.Identity;
import org.homeward.shared.tracing.NoticeText;
import org.homeward.shared.tracing.TracingPhase;
import org.jspecify.annotations.Nullable;

/** What of a person's file is compared with those who are looked for, and with others on file. */
public final class PersonProfiles {

    /** The stations of the pack the product ships with share one clock. */
    private static final ZoneId STATIONS = ZoneId.of("Asia/Shanghai");

    /** What a desk calls somebody whose name nobody knows. */
    private static final Pattern MADE_UP = Pattern.compile("无名|某|未知|不详|不明|[0-9A-Za-z]*\\d+");

    private PersonProfiles() {}

    /** The profile of a person on file. */
    public static Profile of(RecipientFile file) {
        Identity identity = file.identity();
        Profile.Builder profile = Profile.builder()
                .otherName(text(identity.alias()))
                .sex(identity.sex())
                .home(identity.householdCode())
                .day(LocalDate.ofInstant(file.openedAt(), STATIONS));
        String name = text(identity.name());
        profile.name(name == null ? realName(text(file.provisionalName())) : name);
        var number = known(identity.idNumber());
        Birth birth = known(identity.birth());
        profile.idNumber(number == null ? null : number.value());
        profile.birth(birth == null && number != null ? Birth.on(number.birthDate()) : birth);
        var description = known(file.description());
        found(file.tracing(), profile);
        if (description != null) {
            profile.description(description);
        }
        file.kin().forEach(kin -> profile.kin(text(kin.name())));
        return profile.build();
    }

    /** Whether a family that looks may be told: nobody is matched whose tracing rests, or ended, or was never begun. */
    public static boolean isLookedFor(RecipientFile file) {
        return file.tracing() != null
                && file.tracing().phase() == TracingPhase.OPEN
                && file.survivor() == null
                && !file.isErased();
    }

    /** Where and when somebody was found is told by the notice. */
    private static void found(@Nullable TracingFile tracing, Profile.Builder profile) {
        if (tracing == null || tracing.notices().isEmpty()) {
            return;
        }
        NoticeText notice = tracing.notices().getLast().text();
        profile.place(notice.foundIn());
        if (notice.foundOn() != null) {
            profile.day(notice.foundOn());
        }
    }

    /** The name, unless a desk made it up for somebody nameless. */
    static @Nullable String realName(@Nullable String provisional) {
        return provisional == null || MADE_UP.matcher(provisional).find() ? null : provisional;
    }

    private static @Nullable String text(@Nullable Personal<ShortText> personal) {
        ShortText text = known(personal);
        return text == null ? null : text.value();
    }

    private static <T> @Nullable T known(@Nullable Personal<T> personal) {
        return personal == null ? null : personal.orNull();
    }
}

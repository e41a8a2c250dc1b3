package org.homeward.query.missing;

import org.homeward.query.matching.Profile;
import org.homeward.shared.kernel.Birth;
import org.homeward.shared.kernel.ShortText;
import org.homeward.shared.missing.Separation;
import org.homeward.shared.missing.SoughtPerson;
import org.homeward.shared.person.IdentityNumber;

/** What of somebody who is looked for is compared with those on file. */
final class SoughtProfiles {

    private SoughtProfiles() {}

    static Profile of(SoughtPerson sought) {
        Separation separation = sought.separation();
        Profile.Builder profile = Profile.builder()
                .sex(sought.sex())
                .home(sought.home())
                .place(separation.place())
                .day(separation.on())
                .description(sought.description());
        ShortText name = sought.name();
        profile.name(name == null ? null : name.value());
        IdentityNumber number = sought.idNumber();
        profile.idNumber(number == null ? null : number.value());
        profile.birth(sought.birth() == null && number != null ? Birth.on(number.birthDate()) : sought.birth());
        sought.otherNames().forEach(other -> profile.otherName(other.value()));
        sought.kinNames().forEach(kin -> profile.kin(kin.value()));
        return profile.build();
    }
}

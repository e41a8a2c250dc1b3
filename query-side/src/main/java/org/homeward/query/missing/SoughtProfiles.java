package org.homeward.query.missing;

import org.homeward.query.matching.Profile;
import org.homeward.shared.kernel.ShortText;
import org.homeward.shared.missing.Separation;
import org.homeward.shared.missing.SoughtPerson;

/** What of somebody who is looked for is compared with those on file. */
final class SoughtProfiles {

    private SoughtProfiles() {}

    static Profile of(SoughtPerson sought) {
        Separation separation = sought.separation();
        Profile.Builder profile = Profile.builder()
                .sex(sought.sex())
                .birth(sought.birth())
                .home(sought.home())
                .place(separation.place())
                .day(separation.on())
                .description(sought.description());
        ShortText name = sought.name();
        profile.name(name == null ? null : name.value());
        profile.idNumber(sought.idNumber() == null ? null : sought.idNumber().value());
        sought.otherNames().forEach(other -> profile.otherName(other.value()));
        sought.kinNames().forEach(kin -> profile.kin(kin.value()));
        return profile.build();
    }
}

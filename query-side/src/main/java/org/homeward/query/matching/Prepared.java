package org.homeward.query.matching;

import java.util.List;

/** A profile with its names read, so that it can be compared with many. */
record Prepared(Profile profile, List<ReadName> names, List<ReadName> kin) {

    static Prepared of(NameReader reader, Profile profile) {
        return new Prepared(
                profile,
                reader.read(profile.names(), profile.otherNames()),
                reader.read(profile.kinNames(), List.of()));
    }
}

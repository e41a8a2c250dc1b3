package org.homeward.ui.prints;

import org.homeward.shared.kernel.ShortText;
import org.homeward.shared.network.FacilityFile;

/**
 * Who issues a paper.
 *
 * @param station its name
 * @param address where it is
 * @param phone   how to reach it
 */
public record Letterhead(Phrase station, Phrase address, Phrase phone) {

    static Letterhead of(FacilityFile station) {
        ShortText phone = station.phone();
        return new Letterhead(
                new Phrase(station.name().zh().value(), station.name().en().value()),
                Phrase.of(station.address().value()),
                phone == null ? Phrase.UNKNOWN : Phrase.of(phone.value()));
    }
}

package org.homeward.shared.tracing;

import java.time.LocalDate;
import org.homeward.shared.kernel.Birth;
import org.homeward.shared.kernel.Note;
import org.homeward.shared.kernel.Personal;
import org.homeward.shared.kernel.PhotoId;
import org.homeward.shared.kernel.Sex;
import org.homeward.shared.kernel.ShortText;
import org.homeward.shared.person.DivisionCode;
import org.jspecify.annotations.Nullable;

/**
 * What a tracing notice says (寻亲公告). It has a place for what may be published and for nothing else: no number, no exact
 * place, no health, nothing about harm.
 *
 * @param name       the name or a nickname, as the person says it
 * @param sex        sex
 * @param birth      the birth or the estimated span of it
 * @param appearance height, build, hair, marks, scars
 * @param speech     language, dialect, names of places and people that were mentioned
 * @param clothing   what the person wore and carried when found
 * @param foundOn    the day the person was found
 * @param foundIn    the county or city, no closer
 * @param photo      one approved photograph
 * @param contact    whom to call: the station, never a person
 */
public record NoticeText(
        @Nullable Personal<ShortText> name,
        Sex sex,
        @Nullable Personal<Birth> birth,
        @Nullable Personal<Note> appearance,
        @Nullable Personal<Note> speech,
        @Nullable Personal<Note> clothing,
        @Nullable LocalDate foundOn,
        @Nullable DivisionCode foundIn,
        @Nullable PhotoId photo,
        ShortText contact) {}

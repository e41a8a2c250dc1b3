package org.homeward.seeds.people;

import java.time.LocalDate;
import org.homeward.seeds.world.Division;

/**
 * Who an invented person really is. A story may let tracing find it out; before that the file must not show it.
 *
 * @param years age on arrival in completed years
 * @param home where the household is registered
 * @param idNumber unique within a plan, and in nobody's possession
 */
public record TrueIdentity(
        PersonName name, LocalDate birthDate, int years, Ethnicity ethnicity, Division home, String idNumber) {}

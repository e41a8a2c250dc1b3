package org.homeward.query.caseload;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.homeward.query.matching.Profile;
import org.homeward.query.matching.Score;
import org.homeward.query.platform.Asking;
import org.homeward.query.platform.Documents;
import org.homeward.query.platform.Reach;
import org.homeward.shared.caseload.CaseloadQuery.FindDuplicatesOf;
import org.homeward.shared.caseload.CaseloadQuery.FindProbableDuplicates;
import org.homeward.shared.caseload.DescribedPerson;
import org.homeward.shared.caseload.Duplicate;
import org.homeward.shared.dossier.RecipientFile;
import org.homeward.shared.kernel.Birth;
import org.homeward.shared.kernel.PersonId;
import org.homeward.shared.kernel.QueryFault;
import org.homeward.shared.kernel.Viewer;
import org.homeward.shared.missing.Agreement;
import org.homeward.shared.missing.Likelihood;
import org.homeward.shared.missing.MatchField;
import org.homeward.shared.missing.MatchHow;
import org.homeward.shared.person.IdentityNumber;
import org.jspecify.annotations.Nullable;

/**
 * Proposes who on file may be one with somebody else on file, or with somebody who is just being taken in.
 *
 * <p>Nothing is kept of a proposal: it is made of both descriptions as they stand. Of people whom the viewer does not
 * reach it says how alike they are and whom to call.
 */
public final class DuplicateQueries {

    private static final int MOST = 10;

    /** Who was looked at and is somebody else stands last, or people would look at them again and again. */
    private static final Comparator<Proposed> LIKELIEST_FIRST = Comparator.comparing(Proposed::ruledOut)
            .thenComparingDouble(proposed -> -proposed.candidate().score().evidence())
            .thenComparing(proposed -> proposed.file().personId().value());

    private final MergedFiles files;
    private final Caseload caseload;
    private final Reach reach;

    /** Compares people on file as the index does. */
    public DuplicateQueries(Documents documents, Caseload caseload) {
        this.files = new MergedFiles(documents);
        this.caseload = caseload;
        this.reach = documents.reach();
    }

    private record Proposed(RecipientFile file, Candidate candidate, boolean ruledOut) {}

    /** Who may have a file already while somebody is being taken in. */
    public List<Duplicate> probable(FindProbableDuplicates query) {
        Asking.permittedSomewhere(query.viewer(), query);
        List<Candidate> candidates = caseload.duplicates(profile(query.person()), null, MOST).stream()
                .filter(candidate -> isWorthALook(candidate.score()) || isNamesake(candidate.score()))
                .toList();
        Map<PersonId, RecipientFile> found = files.of(ids(candidates));
        List<Duplicate> duplicates = new ArrayList<>();
        for (Candidate candidate : candidates) {
            RecipientFile file = found.get(candidate.row().personId());
            if (file != null) {
                duplicates.add(shown(query.viewer(), new Proposed(file, candidate, false)));
            }
        }
        return duplicates;
    }

    /** Who else on file may be the person of a file. */
    public List<Duplicate> of(FindDuplicatesOf query) {
        Asking.permittedSomewhere(query.viewer(), query);
        RecipientFile file = files.of(Set.of(query.personId())).get(query.personId());
        if (file == null || !reach.covers(query.viewer(), file)) {
            throw new QueryFault(QueryFault.Code.NOT_FOUND);
        }
        if (file.survivor() != null) {
            return List.of(); // the other file is compared for both
        }
        Profile profile = PersonProfiles.of(file);
        Map<PersonId, RecipientFile> selves = files.selves(file);
        Map<PersonId, Candidate> candidates = new LinkedHashMap<>();
        caseload.duplicates(profile, file.personId(), MOST).stream()
                .filter(candidate -> isWorthALook(candidate.score()))
                .forEach(candidate -> candidates.put(candidate.row().personId(), candidate));
        Set<PersonId> all = new HashSet<>(candidates.keySet());
        selves.values().forEach(self -> all.addAll(self.ruledOut()));
        List<Proposed> proposed = new ArrayList<>();
        files.speaking(all).forEach((id, other) -> {
            Candidate candidate = candidates.containsKey(id) ? candidates.get(id) : candidate(profile, other);
            if (candidate != null && !selves.containsKey(id)) {
                proposed.add(new Proposed(other, candidate, areTwo(selves, files.selves(other))));
            }
        });
        return proposed.stream()
                .sorted(LIKELIEST_FIRST)
                .map(one -> shown(query.viewer(), one))
                .toList();
    }

    /** Somebody who was looked at before, however unlike; none while the index does not have them. */
    private @Nullable Candidate candidate(Profile profile, RecipientFile other) {
        return caseload.row(other.personId())
                .map(row -> new Candidate(row, caseload.scorer().same(profile, PersonProfiles.of(other))))
                .orElse(null);
    }

    /** Whether any file of the one was said to be about another person than any file of the other. */
    private static boolean areTwo(Map<PersonId, RecipientFile> some, Map<PersonId, RecipientFile> others) {
        return some.values().stream().flatMap(one -> one.ruledOut().stream()).anyMatch(others::containsKey)
                || others.values().stream()
                        .flatMap(one -> one.ruledOut().stream())
                        .anyMatch(some::containsKey);
    }

    private Duplicate shown(Viewer viewer, Proposed proposed) {
        Score score = proposed.candidate().score();
        return new Duplicate(
                proposed.candidate().row().personId(),
                reach.covers(viewer, proposed.file()) ? proposed.candidate().row() : null,
                proposed.candidate().row().station(),
                score.percent(),
                score.likelihood(),
                score.told(),
                proposed.ruledOut());
    }

    private static boolean isWorthALook(Score score) {
        return score.likelihood() != Likelihood.UNLIKELY;
    }

    /** A common name alone makes nobody likely; and yet a desk that typed nothing else so far wants to know of it. */
    private static boolean isNamesake(Score score) {
        return score.reasons().stream()
                        .anyMatch(
                                reason -> reason.field() == MatchField.NAME && reason.how() == MatchHow.SAME_CHARACTERS)
                && score.reasons().stream().noneMatch(reason -> reason.agreement() == Agreement.DIFFERENT);
    }

    private static List<PersonId> ids(List<Candidate> candidates) {
        return candidates.stream().map(candidate -> candidate.row().personId()).toList();
    }

    private static Profile profile(DescribedPerson person) {
        Profile.Builder profile = Profile.builder().sex(person.sex()).home(person.home());
        person.names().forEach(name -> profile.name(PersonProfiles.realName(name.value())));
        person.otherNames().forEach(name -> profile.otherName(PersonProfiles.realName(name.value())));
        person.kinNames().forEach(name -> profile.kin(name.value()));
        IdentityNumber number = person.idNumber();
        Birth birth = person.birth();
        profile.idNumber(number == null ? null : number.value());
        profile.birth(birth == null && number != null ? Birth.on(number.birthDate()) : birth);
        if (person.description() != null) {
            profile.description(person.description());
        }
        return profile.build();
    }
}

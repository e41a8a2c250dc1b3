package org.homeward.query.dossier;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.homeward.query.caseload.Caseload;
import org.homeward.query.platform.Asking;
import org.homeward.query.platform.Documents;
import org.homeward.query.platform.Versioned;
import org.homeward.query.platform.Views;
import org.homeward.shared.caseload.BroughtIn;
import org.homeward.shared.caseload.CaseloadQuery.FindBroughtIn;
import org.homeward.shared.dossier.RecipientFile;
import org.homeward.shared.dossier.StayFile;
import org.homeward.shared.kernel.ActorId;
import org.homeward.shared.kernel.PersonId;
import org.homeward.shared.kernel.Personal;
import org.homeward.shared.kernel.QueryFault;
import org.homeward.shared.kernel.ShortText;

/** Answers what a patrol asks about whom it brought in. Who is another's, or not the patrol's any more, is not there. */
public final class FoundPeople {

    private static final int MOST = 100;

    private final Documents documents;
    private final Caseload caseload;

    /** Answers from the given documents, found by the list of people. */
    public FoundPeople(Documents documents, Caseload caseload) {
        this.documents = documents;
        this.caseload = caseload;
    }

    /** Whom the asker brought in. The list is a moment behind the files, which say whose they are. */
    public List<BroughtIn> of(FindBroughtIn query) {
        Asking.permittedSomewhere(query.viewer(), query);
        ActorId account = query.viewer().actor();
        PersonId person = query.personId();
        Collection<RecipientFile> files = person == null
                ? listed(account)
                : Documents.atLeast(
                        find(person)
                                        .filter(file -> file.broughtBy().equals(account))
                                        .isPresent()
                                ? query.atLeastVersion()
                                : null,
                        () -> find(person).stream().toList(),
                        found -> found.isEmpty() ? -1 : found.getFirst().version());
        return files.stream()
                .filter(file -> documents.reach().covers(query.viewer(), file))
                .sorted(Comparator.comparing(RecipientFile::changedAt, Comparator.reverseOrder()))
                .map(FoundPeople::shown)
                .toList();
    }

    private List<RecipientFile> listed(ActorId account) {
        if (!documents.areWhole()) {
            throw new QueryFault(QueryFault.Code.REBUILDING);
        }
        List<String> people = caseload.broughtBy(account, MOST).stream()
                .map(row -> row.personId().value())
                .toList();
        return documents.find(Views.RECIPIENTS, people).values().stream()
                .map(Versioned::document)
                .toList();
    }

    private Optional<RecipientFile> find(PersonId person) {
        return documents.find(Views.RECIPIENTS, person.value()).map(Versioned::document);
    }

    private static BroughtIn shown(RecipientFile file) {
        Personal<ShortText> name = file.identity().name();
        StayFile stay = file.stays().isEmpty() ? null : file.stays().getLast();
        return new BroughtIn(
                file.personId(),
                file.version(),
                name == null ? file.provisionalName() : name,
                file.identity().sex(),
                file.identity().birth(),
                stay == null ? file.openedBy() : stay.station(),
                file.openedAt(),
                stay == null ? null : stay.stage());
    }
}

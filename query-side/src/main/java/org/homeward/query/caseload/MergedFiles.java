package org.homeward.query.caseload;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.homeward.query.platform.Documents;
import org.homeward.query.platform.Versioned;
import org.homeward.query.platform.Views;
import org.homeward.shared.dossier.RecipientFile;
import org.homeward.shared.kernel.PersonId;

/** Files as they stand, each by itself, and which of them are about one person. */
public final class MergedFiles {

    private final Documents documents;

    /** Reads the files among these documents. */
    public MergedFiles(Documents documents) {
        this.documents = documents;
    }

    /** The files of these people, as far as there are any. */
    public Map<PersonId, RecipientFile> of(Collection<PersonId> people) {
        Map<PersonId, RecipientFile> files = new HashMap<>();
        documents.find(Views.RECIPIENTS, people.stream().map(PersonId::value).toList()).values().stream()
                .map(Versioned::document)
                .forEach(file -> files.put(file.personId(), file));
        return files;
    }

    /** The files themselves, and in the place of each that was merged away the one that speaks for it. */
    public Map<PersonId, RecipientFile> speaking(Collection<PersonId> people) {
        Map<PersonId, RecipientFile> speaking = new HashMap<>();
        Collection<PersonId> next = people;
        while (!next.isEmpty()) {
            Set<PersonId> survivors = new HashSet<>();
            for (RecipientFile file : of(next).values()) {
                PersonId survivor = file.survivor();
                if (survivor == null) {
                    speaking.put(file.personId(), file);
                } else {
                    survivors.add(survivor);
                }
            }
            next = survivors;
        }
        return speaking;
    }

    /** The file and all that were merged into it. */
    public Map<PersonId, RecipientFile> selves(RecipientFile file) {
        Map<PersonId, RecipientFile> all = new HashMap<>(Map.of(file.personId(), file));
        Set<PersonId> next = new HashSet<>(file.absorbed());
        while (!next.isEmpty()) {
            Map<PersonId, RecipientFile> absorbed = of(next);
            all.putAll(absorbed);
            next = new HashSet<>();
            for (RecipientFile other : absorbed.values()) {
                next.addAll(other.absorbed());
            }
            next.removeAll(all.keySet());
        }
        return all;
    }
}

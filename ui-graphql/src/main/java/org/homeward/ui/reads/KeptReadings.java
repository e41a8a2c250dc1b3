package org.homeward.ui.reads;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import org.homeward.shared.dossier.DossierQuery.GetChronology;
import org.homeward.shared.dossier.DossierQuery.GetRecipientFile;
import org.homeward.shared.kernel.QueryFault;
import org.homeward.shared.kernel.Question;
import org.homeward.shared.kernel.Revealing;
import org.homeward.ui.platform.Readings;
import org.homeward.ui.reads.ReadRecord.Result;
import org.jspecify.annotations.Nullable;

/** Keeps who read what about people. Questions about none, such as where a view stands, are not kept. */
final class KeptReadings implements Readings {

    private final ReadLog log;
    private final Clock clock;

    KeptReadings(ReadLog log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    @Override
    public void shown(Asked asked, Collection<?> answers) {
        keep(asked, Subjects.of(asked.question(), answers), Result.SHOWN);
    }

    @Override
    public void watched(Asked asked) {
        keep(asked, Subjects.of(asked.question()), Result.WATCHED);
    }

    @Override
    public void refused(Asked asked, QueryFault.Code code) {
        keep(
                asked,
                Subjects.of(asked.question()),
                code == QueryFault.Code.FORBIDDEN ? Result.FORBIDDEN : Result.NOT_FOUND);
    }

    private void keep(Asked asked, Set<String> subjects, Result result) {
        if (Subjects.areIn(asked.question())) {
            log.keep(new ReadRecord(
                    clock.instant(),
                    asked.question().viewer(),
                    asked.operation(),
                    asked.fields(),
                    subjects,
                    asOf(asked.question()),
                    result,
                    asked.request(),
                    asked.question() instanceof Revealing revealing ? revealing.reveal() : null));
        }
    }

    private static @Nullable Instant asOf(Question question) {
        return switch (question) {
            case GetRecipientFile file -> file.asOf();
            case GetChronology chronology -> chronology.asOf();
            default -> null;
        };
    }
}

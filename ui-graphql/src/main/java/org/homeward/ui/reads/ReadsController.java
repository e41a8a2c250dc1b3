package org.homeward.ui.reads;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.homeward.platform.access.AccessPolicy;
import org.homeward.shared.kernel.PersonId;
import org.homeward.shared.kernel.QueryFault;
import org.homeward.shared.kernel.Viewer;
import org.homeward.ui.access.Viewers;
import org.homeward.ui.reads.ReadRecord.Result;
import org.homeward.ui.reads.Reads.ReadEntry;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Tells who read about somebody. That somebody asked it is kept, too. */
@Controller
class ReadsController {

    private static final String OPERATION = "reads.of-person";
    private static final int MOST = 100;

    private final Reads reads;
    private final ReadLog log;
    private final Clock clock;

    ReadsController(Reads reads, ReadLog log, Clock clock) {
        this.reads = reads;
        this.log = log;
        this.clock = clock;
    }

    @QueryMapping
    List<ReadEntry> readsOfPerson(@Argument String personId, @Argument int first, @Argument @Nullable String before) {
        PersonId person = new PersonId(personId);
        Viewer viewer = Viewers.current();
        boolean permitted = AccessPolicy.permits(viewer.role(), OPERATION);
        keep(viewer, person, permitted ? Result.SHOWN : Result.FORBIDDEN);
        if (!permitted) {
            throw new QueryFault(QueryFault.Code.FORBIDDEN);
        }
        if (first < 1 || first > MOST) {
            throw new QueryFault(QueryFault.Code.BAD_FILTER);
        }
        return reads.of(person.value(), before == null ? Long.MAX_VALUE : number(before), first);
    }

    private void keep(Viewer viewer, PersonId person, Result result) {
        log.keep(new ReadRecord(
                clock.instant(), viewer, OPERATION, List.of(), Set.of(person.value()), null, result, null));
    }

    private static long number(String before) {
        try {
            return Long.parseLong(before);
        } catch (NumberFormatException malformed) {
            throw new QueryFault(QueryFault.Code.BAD_CURSOR);
        }
    }
}

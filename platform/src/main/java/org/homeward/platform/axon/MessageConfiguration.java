package org.homeward.platform.axon;

import java.util.List;
import java.util.Map;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.serialization.Serializer;
import org.homeward.platform.messages.Conflict;
import org.homeward.platform.messages.MessageSerializer;
import org.homeward.platform.messages.RefusalDetails;
import org.homeward.platform.messages.StableNames;
import org.homeward.shared.access.GlassChanged;
import org.homeward.shared.access.GlassCommand;
import org.homeward.shared.access.GlassEvent;
import org.homeward.shared.access.GlassFile;
import org.homeward.shared.access.GlassQuery;
import org.homeward.shared.access.GlassStory;
import org.homeward.shared.access.GlassWaiting;
import org.homeward.shared.caseload.BroughtIn;
import org.homeward.shared.caseload.CaseloadPage;
import org.homeward.shared.caseload.CaseloadQuery;
import org.homeward.shared.caseload.CaseloadRow;
import org.homeward.shared.caseload.Minor;
import org.homeward.shared.caseload.ShiftCounts;
import org.homeward.shared.deadline.DeadlineQuery;
import org.homeward.shared.deadline.DueDeadlines;
import org.homeward.shared.dossier.ChronologyEntry;
import org.homeward.shared.dossier.DossierQuery;
import org.homeward.shared.dossier.OwnJourney;
import org.homeward.shared.dossier.PersonChanged;
import org.homeward.shared.dossier.RecipientFile;
import org.homeward.shared.dossier.SubjectAccess;
import org.homeward.shared.kernel.Accepted;
import org.homeward.shared.kernel.QueryFault;
import org.homeward.shared.missing.LikelyMatch;
import org.homeward.shared.missing.Match;
import org.homeward.shared.missing.MissingEvent;
import org.homeward.shared.missing.MissingQuery;
import org.homeward.shared.missing.MissingReportChanged;
import org.homeward.shared.missing.MissingReportFile;
import org.homeward.shared.missing.MissingReportPage;
import org.homeward.shared.missing.OwnReport;
import org.homeward.shared.missing.OwnReportPage;
import org.homeward.shared.missing.ReportCommand;
import org.homeward.shared.network.BedBoard;
import org.homeward.shared.network.FacilityFile;
import org.homeward.shared.network.NetworkCommand;
import org.homeward.shared.network.NetworkEvent;
import org.homeward.shared.network.NetworkQuery;
import org.homeward.shared.network.RequestCommand;
import org.homeward.shared.network.RequestEvent;
import org.homeward.shared.network.RequestQuery;
import org.homeward.shared.network.RovingCommand;
import org.homeward.shared.network.RovingEvent;
import org.homeward.shared.network.RovingMissionFile;
import org.homeward.shared.network.RovingQuery;
import org.homeward.shared.network.StationChanged;
import org.homeward.shared.network.StationRequestFile;
import org.homeward.shared.network.UnansweredRequest;
import org.homeward.shared.network.ZoneFile;
import org.homeward.shared.operations.HeldStream;
import org.homeward.shared.operations.OperationsQuery;
import org.homeward.shared.operations.ViewStanding;
import org.homeward.shared.person.PersonCommand;
import org.homeward.shared.person.PersonEvent;
import org.homeward.shared.placement.FosterCommand;
import org.homeward.shared.placement.FosterEvent;
import org.homeward.shared.placement.FosterFamilyFile;
import org.homeward.shared.placement.PlacementQuery;
import org.homeward.shared.proof.EventProof;
import org.homeward.shared.proof.ProofQuery;
import org.homeward.shared.proof.SignedHead;
import org.homeward.shared.returnhome.JourneyQuery;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** The names of messages, and how commands, queries and answers are written. Every program has it, with or without keys. */
@AutoConfiguration(
        after = AxonOnBoot4Ordering.class,
        beforeName = "org.axonframework.springboot.autoconfig.AxonAutoConfiguration")
public class MessageConfiguration {

    @Bean
    StableNames stableNames() {
        return names();
    }

    /** Everything that is stored or sent. */
    public static StableNames names() {
        return new StableNames(List.of(
                PersonCommand.class,
                NetworkCommand.class,
                ReportCommand.class,
                FosterCommand.class,
                RequestCommand.class,
                RovingCommand.class,
                GlassCommand.class,
                PersonEvent.class,
                NetworkEvent.class,
                MissingEvent.class,
                FosterEvent.class,
                RequestEvent.class,
                RovingEvent.class,
                GlassEvent.class,
                DossierQuery.class,
                CaseloadQuery.class,
                NetworkQuery.class,
                JourneyQuery.class,
                MissingQuery.class,
                PlacementQuery.class,
                RequestQuery.class,
                RovingQuery.class,
                GlassQuery.class,
                GlassFile.class,
                GlassStory.class,
                GlassWaiting.class,
                GlassChanged.class,
                RovingMissionFile.class,
                StationRequestFile.class,
                UnansweredRequest.class,
                FosterFamilyFile.class,
                OperationsQuery.class,
                ProofQuery.class,
                SignedHead.class,
                Minor.class,
                EventProof.class,
                DeadlineQuery.class,
                DueDeadlines.class,
                ViewStanding.class,
                HeldStream.class,
                Accepted.class,
                RefusalDetails.class,
                Conflict.class,
                QueryFault.Code.class,
                RecipientFile.class,
                ChronologyEntry.class,
                PersonChanged.class,
                SubjectAccess.class,
                CaseloadPage.class,
                CaseloadRow.class,
                ShiftCounts.class,
                FacilityFile.class,
                ZoneFile.class,
                BedBoard.class,
                StationChanged.class,
                MissingReportFile.class,
                MissingReportPage.class,
                OwnJourney.class,
                BroughtIn.class,
                OwnReport.class,
                OwnReportPage.class,
                MissingReportChanged.class,
                LikelyMatch.class,
                Match.class));
    }

    @Bean
    @Primary
    Serializer serializer(StableNames names) {
        return new MessageSerializer(names);
    }

    @Bean
    @Qualifier("messageSerializer")
    Serializer messageSerializer(StableNames names) {
        return new MessageSerializer(names);
    }

    /** Events carry their provenance themselves; nothing else is copied into them. */
    @Bean
    CorrelationDataProvider noCorrelationData() {
        return message -> Map.of();
    }
}

package org.homeward.shared.dossier;

import java.util.List;
import org.homeward.shared.access.GlassStory;
import org.homeward.shared.kernel.MessageName;
import org.homeward.shared.network.StationRequestFile;

/**
 * Everything that stands about somebody.
 *
 * @param file        the file as it stands, with what files about the same person know
 * @param chronology  every fact in the order in which it was recorded, the oldest first, with all of its fields
 * @param requests    what stations asked each other about the person
 * @param emergencies who read the file out of reach, and why
 */
@MessageName("dossier.subject-access")
public record SubjectAccess(
        RecipientFile file,
        List<ChronologyEntry> chronology,
        List<StationRequestFile> requests,
        List<GlassStory> emergencies) {}

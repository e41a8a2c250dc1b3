package org.homeward.platform.policy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.homeward.shared.policy.PolicyPack;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;

/**
 * Loads a {@link PolicyPack} at start.
 *
 * <p>Both files are read to the end before anything is said, so that one refusal lists all there is to correct. What
 * only sound files can be asked, such as whether two ages contradict each other, is asked after.
 */
public final class PolicyPackLoader {

    /** The rules of China as shipped. */
    public static final String CHINA = "classpath:policy/cn.yaml";

    /** The calendar of China as shipped. */
    public static final String CHINA_CALENDAR = "classpath:policy/cn-calendar.yaml";

    private static final String CLASSPATH = "classpath:";

    private final Problems inRules;
    private final Problems inCalendar;

    private PolicyPackLoader(String rules, String calendar) {
        this.inRules = new Problems(rules);
        this.inCalendar = new Problems(calendar);
    }

    /**
     * Reads rules and calendar.
     *
     * @param rules    a path, or {@code classpath:} and a name
     * @param calendar the same for the calendar
     * @throws PolicyPackInvalid when anything in them is wrong
     */
    public static PolicyPack load(String rules, String calendar) {
        return new PolicyPackLoader(rules, calendar).read(resource(rules), resource(calendar));
    }

    private PolicyPack read(Resource rulesFile, Resource calendarFile) {
        Optional<RulesReader.Rules> rules = YamlFile.read(rulesFile, inRules).flatMap(new RulesReader(inRules)::read);
        Optional<CalendarReader.Dated> calendar =
                YamlFile.read(calendarFile, inCalendar).flatMap(new CalendarReader(inCalendar)::read);
        return rules.flatMap(first -> calendar.flatMap(second -> together(first, second)))
                .orElseThrow(this::invalid);
    }

    private Optional<PolicyPack> together(RulesReader.Rules rules, CalendarReader.Dated calendar) {
        if (!rules.jurisdiction().equals(calendar.jurisdiction())) {
            inCalendar.add(1, "jurisdiction", rules.jurisdiction() + ", as in the rules");
        }
        PolicyPack pack =
                new PolicyPack(rules.jurisdiction(), rules.version(), rules.zone(), calendar.days(), rules.entries());
        Consistency.check(pack, rules.section(), inRules);
        return Optional.of(pack).filter(whole -> inRules.isEmpty() && inCalendar.isEmpty());
    }

    private PolicyPackInvalid invalid() {
        List<PolicyProblem> all = new ArrayList<>(inRules.inOrder());
        all.addAll(inCalendar.inOrder());
        return new PolicyPackInvalid(all);
    }

    private static Resource resource(String location) {
        return location.startsWith(CLASSPATH)
                ? new ClassPathResource(location.substring(CLASSPATH.length()))
                : new FileSystemResource(Path.of(location));
    }
}

package org.homeward.benchmarks.desk;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** What desks ask all day, with the documents that the page sends. */
enum Question {
    NAME_SEARCH {
        @Override
        Asked ask(Random dice, int people) {
            String text = NAMES.get(dice.nextInt(NAMES.size()));
            return new Asked(LIST, Map.of("filter", Map.of("text", text), "first", 20));
        }
    },
    FILTERED_LIST {
        @Override
        Asked ask(Random dice, int people) {
            Map<String, Object> filter = FILTERS.get(dice.nextInt(FILTERS.size()));
            return new Asked(LIST, Map.of("filter", filter, "first", 50));
        }
    },
    PERSON_FILE {
        @Override
        Asked ask(Random dice, int people) {
            String id = String.format(Locale.ROOT, "person-demo%08d", dice.nextInt(people));
            return new Asked(FILE, Map.of("personId", id));
        }
    };

    private static final String ROW = "personId version name alias sex birth{earliest latest} identityState category"
            + " stage station requestedAt registeredAt endedAt changedAt mergedAway";
    private static final String LIST = "query($filter:CaseloadFilterInput,$first:Int!){recipients(filter:$filter,"
            + "first:$first){rows{" + ROW + "} hasNext endCursor total facets{name values{value count}} rebuilding}}";
    private static final String FILE = "query($personId:PersonId!){recipient(personId:$personId){personId version"
            + " openedBy openedAt changedAt provisionalName identity{name alias sex birth{earliest latest} idNumber"
            + " nationality household phone} identityState provenBy category risks kin{kinId relation name noContact}"
            + " observations{kind text occurredAt} stays{stayId station stage} absorbed survivor sealed deceasedAt}}";
    private static final List<String> NAMES = List.of(
            "w",
            "zh",
            "li",
            "wang",
            "zhangwei",
            "xiuying",
            "liuj",
            "zw",
            "wxy",
            "王",
            "李秀",
            "建国",
            "张伟",
            "欧阳",
            "chen",
            "yangm",
            "桂兰",
            "小红",
            "liguo",
            "zhaoy",
            "孙",
            "huangx",
            "mali",
            "shanxiong",
            "zengg",
            "吴芳",
            "周",
            "xuh",
            "l",
            "zhang");
    private static final List<Map<String, Object>> FILTERS = List.of(
            Map.of("station", "facility-demotjrescue"),
            Map.of("station", "facility-demotjrescue", "stages", List.of("IN_STATION")),
            Map.of("stages", List.of("IN_STATION", "IN_HOSPITAL")),
            Map.of("sexes", List.of("FEMALE"), "stages", List.of("DEPARTING")),
            Map.of("station", "facility-demowuhanrescue", "sexes", List.of("MALE")),
            Map.of("ageBands", List.of("FROM_6_TO_13")),
            Map.of());

    /**
     * One request.
     *
     * @param document  what the page sends
     * @param variables with what
     */
    record Asked(String document, Map<String, ?> variables) {}

    abstract Asked ask(Random dice, int people);
}

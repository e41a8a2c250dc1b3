package org.homeward.platform.policy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.homeward.shared.policy.CalendarYear;
import org.homeward.shared.policy.Holiday;
import org.homeward.shared.policy.WorkingCalendar;
import org.yaml.snakeyaml.nodes.Node;

/** Reads which days are worked. */
final class CalendarReader {

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");

    private final Problems problems;

    CalendarReader(Problems problems) {
        this.problems = problems;
    }

    /** A calendar and the jurisdiction it is of. */
    record Dated(String jurisdiction, WorkingCalendar days) {}

    Optional<Dated> read(Section file) {
        file.only("jurisdiction", "edition", "weekend", "years");
        Optional<String> jurisdiction = Scalars.jurisdiction(file, problems);
        Optional<String> edition = file.text("edition");
        List<DayOfWeek> weekend = file.list("weekend", this::dayOfWeek);
        Optional<Section> section = file.section("years");
        List<CalendarYear> years = section.map(this::years).orElse(List.of());
        section.filter(found -> found.names().isEmpty())
                .ifPresent(empty -> problems.add(empty.node(), empty.path(), "at least one year"));
        // Whatever is wrong inside a year has been said; that it therefore is missing from the row is no news.
        if (!problems.isEmpty()) {
            return Optional.empty();
        }
        return section.flatMap(found -> problems.check(
                        found.node(),
                        found.path(),
                        () -> new WorkingCalendar(edition.orElseThrow(), Set.copyOf(weekend), years)))
                .map(days -> new Dated(jurisdiction.orElseThrow(), days));
    }

    private List<CalendarYear> years(Section section) {
        List<CalendarYear> years = new ArrayList<>();
        for (String name : section.names()) {
            section.section(name).flatMap(year -> year(name, year)).ifPresent(years::add);
        }
        return years;
    }

    private Optional<CalendarYear> year(String name, Section section) {
        section.only("status", "holidays", "make-up-days");
        if (!YEAR.matcher(name).matches()) {
            problems.add(section.node(), section.path(), "a year such as 2026");
            return Optional.empty();
        }
        Year year = Year.parse(name);
        Optional<CalendarYear.Status> status = status(section);
        List<Holiday> holidays = section.list("holidays", this::holiday);
        Set<LocalDate> makeUpDays = makeUpDays(section);
        return status.flatMap(known -> problems.check(
                section.node(), section.path(), () -> new CalendarYear(year, known, holidays, makeUpDays)));
    }

    private Optional<CalendarYear.Status> status(Section year) {
        return year.need("status")
                .flatMap(node -> Scalars.read(
                        node, year.pathOf("status"), "published or estimated", problems, text -> switch (text) {
                            case "published" -> Optional.of(CalendarYear.Status.PUBLISHED);
                            case "estimated" -> Optional.of(CalendarYear.Status.ESTIMATED);
                            default -> Optional.empty();
                        }));
    }

    private Optional<Holiday> holiday(Node node, String path) {
        return Section.of(node, path, problems).flatMap(holiday -> {
            holiday.only("zh", "en", "from", "to");
            Optional<LocalDate> first = date(holiday, "from");
            Optional<LocalDate> last = date(holiday, "to");
            return holiday.wording()
                    .flatMap(name -> first.flatMap(from ->
                            last.flatMap(to -> problems.check(node, path, () -> new Holiday(name, from, to)))));
        });
    }

    private Optional<LocalDate> date(Section holiday, String name) {
        return holiday.need(name).flatMap(node -> Scalars.date(node, holiday.pathOf(name), problems));
    }

    private Set<LocalDate> makeUpDays(Section year) {
        Set<LocalDate> days = new HashSet<>();
        year.list(
                "make-up-days",
                (node, path) -> Scalars.date(node, path, problems).filter(day -> {
                    boolean once = days.add(day);
                    if (!once) {
                        problems.add(node, path, "this day only once");
                    }
                    return once;
                }));
        return days;
    }

    private Optional<DayOfWeek> dayOfWeek(Node node, String path) {
        return Scalars.read(
                node,
                path,
                "a day such as SATURDAY",
                problems,
                text -> Arrays.stream(DayOfWeek.values())
                        .filter(day -> day.name().equals(text))
                        .findFirst());
    }
}

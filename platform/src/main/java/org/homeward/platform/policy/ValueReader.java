package org.homeward.platform.policy;

import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.homeward.shared.policy.Limit;
import org.homeward.shared.policy.PolicyCode;
import org.homeward.shared.policy.PolicyKind;
import org.homeward.shared.policy.PolicyValue;
import org.yaml.snakeyaml.nodes.Node;

/** Reads value and unit of one entry as its key wants them. */
final class ValueReader {

    private final PolicyKind kind;
    private final Section entry;
    private final Problems problems;

    private ValueReader(PolicyKind kind, Section entry, Problems problems) {
        this.kind = kind;
        this.entry = entry;
        this.problems = problems;
    }

    static Optional<PolicyValue> read(PolicyKind kind, Section entry, Problems problems) {
        ValueReader reader = new ValueReader(kind, entry, problems);
        Optional<String> unit = reader.unit();
        Optional<Node> value = entry.need("value");
        return value.flatMap(node -> reader.value(node, unit.orElse("")));
    }

    private Optional<String> unit() {
        return entry.need("unit")
                .flatMap(node -> Scalars.read(
                        node,
                        entry.pathOf("unit"),
                        kind.unit(),
                        problems,
                        text -> Optional.of(text).filter(this::isUnit)));
    }

    private boolean isUnit(String text) {
        return kind == PolicyKind.MONEY
                ? currency(text).isPresent()
                : kind.unit().equals(text);
    }

    private Optional<? extends PolicyValue> typed(Node node, String unit) {
        return switch (kind) {
            case HOURS -> whole(node, Limit.Hours::new);
            case DAYS -> whole(node, Limit.Days::new);
            case WORKING_DAYS -> whole(node, Limit.WorkingDays::new);
            case MONTHS -> whole(node, Limit.Months::new);
            case COUNT -> whole(node, PolicyValue.Count::new);
            case AGE -> whole(node, PolicyValue.Age::new);
            case PERCENT -> whole(node, PolicyValue.Percent::new);
            case CELSIUS -> whole(node, PolicyValue.Celsius::new);
            case SCHEDULE ->
                wholes(
                        node,
                        days -> new PolicyValue.Schedule(
                                days.stream().map(Limit.Days::new).toList()));
            case AGE_BANDS -> wholes(node, PolicyValue.AgeBands::new);
            case YES_NO -> Scalars.trueOrFalse(node, path(), problems).map(PolicyValue.YesNo::new);
            case TIME_OF_DAY ->
                Scalars.time(node, path(), kind.expected(), problems).map(PolicyValue.TimeOfDay::new);
            case MONEY -> money(node, unit);
            case CODES -> codes(node);
        };
    }

    private Optional<PolicyValue> value(Node node, String unit) {
        return typed(node, unit).map(Function.identity());
    }

    private Optional<PolicyValue> whole(Node node, IntFunction<PolicyValue> type) {
        return Scalars.whole(node, path(), kind.expected(), problems)
                .flatMap(number -> problems.check(node, path(), () -> type.apply(number)));
    }

    private Optional<PolicyValue> wholes(Node node, Function<List<Integer>, PolicyValue> type) {
        List<Integer> numbers = Section.list(
                node, path(), problems, (item, path) -> Scalars.whole(item, path, kind.expected(), problems));
        return problems.check(node, path(), () -> type.apply(numbers));
    }

    private Optional<PolicyValue> money(Node node, String unit) {
        return currency(unit)
                .flatMap(currency -> Scalars.decimal(node, path(), kind.expected(), problems)
                        .flatMap(sum -> problems.check(node, path(), () -> new PolicyValue.Money(sum, currency))));
    }

    private Optional<PolicyValue> codes(Node node) {
        List<PolicyCode> codes = Section.list(node, path(), problems, this::code);
        return problems.check(node, path(), () -> new PolicyValue.Codes(codes));
    }

    private Optional<PolicyCode> code(Node node, String path) {
        return Section.of(node, path, problems)
                .map(section -> section.only("code", "zh", "en"))
                .flatMap(section -> section.text("code")
                        .flatMap(code -> section.wording()
                                .flatMap(label -> problems.check(
                                        node, section.pathOf("code"), () -> new PolicyCode(code, label)))));
    }

    private String path() {
        return entry.pathOf("value");
    }

    private static Optional<Currency> currency(String code) {
        return Currency.getAvailableCurrencies().stream()
                .filter(currency -> currency.getCurrencyCode().equals(code))
                .findFirst();
    }
}

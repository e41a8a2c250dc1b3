package org.homeward.benchmarks.caseload;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.homeward.query.caseload.CaseloadIndex;
import org.homeward.query.caseload.CaseloadRebuild;
import org.homeward.query.caseload.IndexedPerson;
import org.homeward.query.matching.Profile;
import org.homeward.query.sealed.IndexSecret;
import org.homeward.shared.caseload.AgeBand;
import org.homeward.shared.caseload.CaseloadFilter;
import org.homeward.shared.caseload.CaseloadPage;
import org.homeward.shared.intake.StayStage;
import org.homeward.shared.kernel.Birth;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.Sex;
import org.jspecify.annotations.Nullable;

/**
 * Loads generated people into the index of the list, and prints how long writing and asking take.
 *
 * <p>Arguments: a folder to work in, and how many people (200,000 unless said).
 */
public final class CaseloadBenchmark {

    private static final int BATCH = 500;
    private static final int ROUNDS = 1_000;
    private static final int PAGE = 50;
    private static final int DUPLICATES = 10;
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC);
    private static final List<String> GIVEN =
            List.of("伟", "芳", "秀英", "建国", "桂兰", "小红", "志强", "玉珍", "海燕", "文", "俊杰", "淑华", "明", "丽", "婷婷", "子轩");
    private static final List<String> SURNAMES =
            List.of("王", "李", "张", "刘", "陈", "杨", "赵", "黄", "周", "吴", "徐", "孙", "马", "单", "曾", "欧阳");
    private static final List<String> PINYIN = List.of(
            "w",
            "zh",
            "li",
            "wang",
            "zhangwei",
            "xiuying",
            "liuj",
            "chen",
            "yangf",
            "guilan",
            "ouyang",
            "zeng",
            "wangx");
    private static final List<String> INITIALS =
            List.of("zw", "lxy", "wjg", "cgl", "yxh", "zq", "hyz", "wf", "zl", "jj", "ys", "mmt");

    private final CaseloadIndex index;
    private final int people;
    private final Random random = new Random(5);

    private CaseloadBenchmark(CaseloadIndex index, int people) {
        this.index = index;
        this.people = people;
    }

    /** Runs it. */
    public static void main(String[] arguments) throws IOException, InterruptedException, ExecutionException {
        Path folder = Path.of(arguments[0]);
        int people = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 200_000;
        IndexSecret secret = IndexSecret.of(new SecureRandom().generateSeed(32));
        try (CaseloadIndex index = new CaseloadIndex(folder, secret, CLOCK, ZoneId.of("Asia/Shanghai"))) {
            CaseloadBenchmark benchmark = new CaseloadBenchmark(index, people);
            List<IndexedPerson> all = generated(people);
            benchmark.load(all);
            print("index %,d MB on disk", size(folder) >> 20);
            print("-- quiet: facet counts of the same question may be reused");
            benchmark.ask();
            benchmark.update(all);
            print("-- after 20,000 updates");
            benchmark.ask();
            print("-- while 200 persons a second are written, refreshed 20 times a second");
            benchmark.askWhileWriting(all);
        }
    }

    private static List<IndexedPerson> generated(int people) {
        GeneratedCaseload caseload = new GeneratedCaseload(people);
        return IntStream.range(0, people)
                .parallel()
                .mapToObj(number -> caseload.person(number, 1))
                .toList();
    }

    private void load(List<IndexedPerson> all) throws InterruptedException, ExecutionException {
        for (int threads : new int[] {1, 2, 1, 2}) {
            long began = System.nanoTime();
            try (CaseloadRebuild rebuild = index.startRebuild();
                    ExecutorService pool = Executors.newFixedThreadPool(threads)) {
                List<Future<?>> parts = new ArrayList<>();
                for (int from = 0; from < all.size(); from += BATCH) {
                    List<IndexedPerson> part = all.subList(from, Math.min(all.size(), from + BATCH));
                    parts.add(pool.submit(() -> rebuild.write(part)));
                }
                for (Future<?> part : parts) {
                    part.get();
                }
                double seconds = seconds(began);
                long swap = System.nanoTime();
                rebuild.finish("token".getBytes(StandardCharsets.UTF_8));
                print(
                        "bulk, %d threads: %,.0f persons/s; commit and swap %,.0f ms; all %.1f s",
                        threads, people / seconds, seconds(swap) * 1_000, seconds(began));
            }
        }
    }

    private void update(List<IndexedPerson> all) {
        List<Double> commits = new ArrayList<>();
        List<Double> refreshes = new ArrayList<>();
        List<Double> states = new ArrayList<>();
        long began = System.nanoTime();
        double writing = 0;
        for (int batch = 0; batch < 100; batch++) {
            List<IndexedPerson> part =
                    random.ints(200, 0, people).mapToObj(all::get).toList();
            timed(
                    states,
                    () -> index.states(
                            part.stream().map(one -> one.row().personId()).toList()));
            long write = System.nanoTime();
            index.write(part);
            writing += seconds(write);
            timed(refreshes, () -> {
                index.refresh();
                return part;
            });
            if (batch % 5 == 0) {
                timed(commits, () -> {
                    index.commit("token".getBytes(StandardCharsets.UTF_8));
                    return part;
                });
            }
        }
        print(
                "live: write alone %,.0f persons/s; with states, refresh a batch of 200 and a commit every 1,000:"
                        + " %,.0f persons/s",
                20_000 / writing, 20_000 / seconds(began));
        report("states of 200 persons", states);
        report("refresh after 200 persons", refreshes);
        report("commit after 1,000 persons", commits);
    }

    private void askWhileWriting(List<IndexedPerson> all) throws InterruptedException {
        Random choice = new Random(9);
        AtomicBoolean writing = new AtomicBoolean(true);
        Thread writer = Thread.ofPlatform().start(() -> {
            while (writing.get()) {
                index.write(choice.ints(10, 0, people).mapToObj(all::get).toList());
                index.refresh();
                pause();
            }
        });
        ask();
        writing.set(false);
        writer.join();
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void ask() {
        question("everybody, first page, facets", n -> index.search(CaseloadFilter.ALL, PAGE, null, null));
        question("everybody, counted anew", n -> index.search(since(n), PAGE, null, null));
        question("fragment of a given name", n -> text(pick(GIVEN)));
        question("surname", n -> text(pick(SURNAMES)));
        question("surname and given name (homophones below)", n -> text(pick(SURNAMES) + pick(GIVEN)));
        question("pinyin", n -> text(pick(PINYIN)));
        question("initials", n -> text(pick(INITIALS)));
        question("one Latin letter", n -> text(Character.toString('a' + random.nextInt(26))));
        question("filter: station", n -> index.search(filter(station(), Set.of(), Set.of()), PAGE, null, null));
        question("filter: stage, age, sex", n -> index.search(filter(null, stages(), bands()), PAGE, null, null));
        question("viewer of one station, text", n -> index.search(named(pick(SURNAMES)), PAGE, null, station()));
        String deep = deepCursor(40);
        question("deep page (2,000 rows on)", n -> index.search(CaseloadFilter.ALL, PAGE, deep, null));
        question(
                "probable duplicates",
                n -> index.duplicates(typed(pick(SURNAMES) + pick(GIVEN), 1960 + n % 50), null, DUPLICATES));
        question("counts of a shift", n -> {
            Instant from = Instant.parse("2024-01-01T00:00:00Z").plusSeconds(28_800L * n);
            var unused = index.count(station(), from, from.plusSeconds(28_800));
        });
        question("row by id", n -> index.row(GeneratedCaseload.id(random.nextInt(people))));
    }

    private static Profile typed(String name, int year) {
        return Profile.builder()
                .name(name)
                .sex(Sex.MALE)
                .birth(new Birth(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)))
                .build();
    }

    private void text(String typed) {
        CaseloadPage unused = index.search(named(typed), PAGE, null, null);
    }

    private @Nullable String deepCursor(int pages) {
        String cursor = null;
        for (int page = 0; page < pages; page++) {
            cursor = index.search(CaseloadFilter.ALL, PAGE, cursor, null).endCursor();
        }
        return cursor;
    }

    private static CaseloadFilter named(String text) {
        return new CaseloadFilter(
                text, null, null, Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), null,
                null, null, null);
    }

    /** Everybody, and another question each time, so that no count is reused. */
    private static CaseloadFilter since(int nanos) {
        Instant start = Instant.parse("2000-01-01T00:00:00Z").plusNanos(nanos + System.nanoTime());
        return new CaseloadFilter(
                null, null, null, Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), start,
                null, null, null);
    }

    private static CaseloadFilter filter(@Nullable FacilityId station, Set<StayStage> stages, Set<AgeBand> bands) {
        Set<Sex> sexes = stages.isEmpty() ? Set.of() : EnumSet.of(Sex.MALE);
        return new CaseloadFilter(
                null, station, null, stages, Set.of(), bands, sexes, Set.of(), Set.of(), Set.of(), Set.of(), null, null,
                null, null);
    }

    private FacilityId station() {
        return GeneratedCaseload.station(random.nextInt(300));
    }

    private Set<StayStage> stages() {
        return EnumSet.of(pick(Arrays.asList(StayStage.values())), StayStage.IN_STATION, StayStage.DEPARTED);
    }

    private Set<AgeBand> bands() {
        return EnumSet.of(pick(Arrays.asList(AgeBand.values())), AgeBand.FROM_18_TO_59);
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private static void question(String name, IntConsumer ask) {
        List<Double> millis = new ArrayList<>();
        for (int n = 0; n < ROUNDS + 200; n++) {
            long began = System.nanoTime();
            ask.accept(n);
            if (n >= 200) {
                millis.add(seconds(began) * 1_000);
            }
        }
        report(name, millis);
    }

    private static void timed(List<Double> millis, Callable<?> work) {
        long began = System.nanoTime();
        try {
            work.call();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        millis.add(seconds(began) * 1_000);
    }

    private static void report(String name, List<Double> millis) {
        double[] sorted = millis.stream().mapToDouble(one -> one).sorted().toArray();
        print(
                "%-45s p50 %7.2f  p95 %7.2f  max %7.2f ms",
                name, sorted[sorted.length / 2], sorted[sorted.length * 95 / 100], sorted[sorted.length - 1]);
    }

    private static double seconds(long began) {
        return (System.nanoTime() - began) / 1e9;
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }

    @SuppressWarnings("AnnotateFormatMethod")
    private static void print(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}

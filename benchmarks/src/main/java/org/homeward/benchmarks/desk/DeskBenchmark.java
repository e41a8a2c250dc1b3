package org.homeward.benchmarks.desk;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Asks a running program so many questions a second over sixteen connections, whether or not it keeps up (open loop), and
 * prints how long the answers took, waiting in line included.
 *
 * <p>Arguments: address, user name, password, how many people are loaded, questions a second, seconds. With {@code
 * --change} and a next password before them the one-time password is changed first.
 */
public final class DeskBenchmark {

    private static final int CONNECTIONS = 16;
    private static final int WARM_UP_SECONDS = 15;
    private static final long SEED = 7;
    private static final List<Question> QUESTIONS = List.of(Question.values());

    private final String address;
    private final int people;
    private final List<Session> sessions = new ArrayList<>();

    private DeskBenchmark(String address, int people) {
        this.address = address;
        this.people = people;
    }

    /** Runs it. */
    public static void main(String[] arguments) throws IOException, InterruptedException, ExecutionException {
        if (arguments.length == 5 && arguments[0].equals("--change")) {
            new Session(arguments[2]).changePassword(arguments[3], arguments[4], arguments[1]);
            return;
        }
        DeskBenchmark benchmark = new DeskBenchmark(arguments[0], Integer.parseInt(arguments[3]));
        benchmark.signIn(arguments[1], arguments[2]);
        int rate = Integer.parseInt(arguments[4]);
        benchmark.run(rate, WARM_UP_SECONDS);
        Latencies measured = benchmark.run(rate, Integer.parseInt(arguments[5]));
        print(String.format(
                Locale.ROOT,
                "%d people, %d questions a second over %d connections%n%s",
                benchmark.people,
                rate,
                CONNECTIONS,
                measured.table()));
    }

    private void signIn(String username, String password) throws IOException, InterruptedException {
        for (int i = 0; i < CONNECTIONS; i++) {
            Session session = new Session(address);
            session.signIn(username, password);
            sessions.add(session);
        }
    }

    private Latencies run(int rate, int seconds) throws InterruptedException, ExecutionException {
        Latencies latencies = new Latencies();
        AtomicLong next = new AtomicLong();
        long began = System.nanoTime();
        long total = (long) rate * seconds;
        try (ExecutorService hands = Executors.newFixedThreadPool(CONNECTIONS)) {
            List<Future<?>> all = new ArrayList<>();
            for (Session session : sessions) {
                all.add(hands.submit(() -> {
                    for (long number = next.getAndIncrement(); number < total; number = next.getAndIncrement()) {
                        ask(session, began + number * TimeUnit.SECONDS.toNanos(1) / rate, number, latencies);
                    }
                    return null;
                }));
            }
            for (Future<?> hand : all) {
                hand.get();
            }
        }
        return latencies;
    }

    private void ask(Session session, long due, long number, Latencies latencies) throws InterruptedException {
        TimeUnit.NANOSECONDS.sleep(due - System.nanoTime());
        Random dice = new Random(SEED + number);
        Question question = QUESTIONS.get((int) (number % QUESTIONS.size()));
        Question.Asked asked = question.ask(dice, people);
        try {
            session.ask(asked.document(), asked.variables());
            latencies.add(question, System.nanoTime() - due);
        } catch (IOException broken) {
            latencies.failed();
        }
    }

    @SuppressWarnings("SystemOut") // a command-line program
    private static void print(String text) {
        System.out.println(text);
    }
}

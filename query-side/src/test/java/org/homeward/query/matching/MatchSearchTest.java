package org.homeward.query.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;
import org.homeward.shared.kernel.Birth;
import org.homeward.shared.kernel.Sex;
import org.homeward.shared.missing.MatchHow;
import org.homeward.shared.person.BodyPart;
import org.homeward.shared.person.BodySide;
import org.homeward.shared.person.DivisionCode;
import org.homeward.shared.person.Mark;
import org.homeward.shared.person.MarkKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatchSearchTest {

    private static final Scorer SCORER = Scorer.shipped();
    private static final ProfileFields FIELDS = new ProfileFields(SCORER);
    private static final MatchSearch SEARCH = new MatchSearch(SCORER, "id");
    private static final Query ANYBODY = MatchAllDocsQuery.INSTANCE;
    private static final LocalDate LOST = LocalDate.of(2024, 5, 1);
    private static final int OTHERS = 1_500;
    private static final int MOST = 10;

    private Directory directory;
    private IndexWriter writer;

    @BeforeEach
    void open() throws IOException {
        directory = new ByteBuffersDirectory();
        writer = new IndexWriter(directory, new IndexWriterConfig(new KeywordAnalyzer()));
    }

    @AfterEach
    void close() throws IOException {
        writer.close();
        directory.close();
    }

    @ParameterizedTest
    @CsvSource({
        "王桂芳, 王桂芳",
        "王贵方, 王桂芳",
        "王桂荒, 王桂芳",
        "王桂花, 王桂芳",
        "桂芳, 王桂芳",
        "王芳, 王桂芳",
        "桂芳王, 王桂芳",
        "Wang Guifang, 王桂芳",
        "Guifang Wang, 王桂芳",
        "小芳, 王桂芳",
        "芳儿, 王桂芳",
        "老王, 王桂芳",
        "王, 王桂芳",
        "王桂芳, 桂芳",
        "王桂芳, 小芳",
        "買買提·艾合買提, 买买提·艾合买提",
        "买买提, 买买提·艾合买提"
    })
    void a_name_leads_to_its_bearer_in_each_way_it_answers(String found, String sought) throws IOException {
        others();
        add("her", woman().name(found).build());

        assertThat(ids(woman().name(sought).build())).startsWith("her");
    }

    @Test
    void who_cannot_say_a_name_is_found_by_what_can_be_seen_and_where_it_was() throws IOException {
        others();
        Mark tattoo = new Mark(MarkKind.TATTOO, BodyPart.BACK, null);
        add(
                "him",
                Profile.builder()
                        .sex(Sex.MALE)
                        .birth(Birth.estimated(50, 60, LOST))
                        .mark(tattoo)
                        .place(new DivisionCode("130102"))
                        .day(LOST.plusDays(4))
                        .build());

        List<Match> matches = find(Profile.builder()
                .name("赵国柱")
                .sex(Sex.MALE)
                .birth(Birth.on(LocalDate.of(1970, 3, 7)))
                .mark(tattoo)
                .home(new DivisionCode("130102"))
                .place(new DivisionCode("130102"))
                .day(LOST)
                .build());

        assertThat(matches.getFirst().id()).isEqualTo("him");
        assertThat(matches.getFirst().score().reasons().stream().map(Reason::how))
                .containsExactlyInAnyOrder(
                        MatchHow.FOUND_IN_SAME_COUNTY,
                        MatchHow.SAME_MARK,
                        MatchHow.FOUND_SOON_AFTER,
                        MatchHow.WITHIN_ESTIMATE,
                        MatchHow.SAME_SEX);
    }

    @ParameterizedTest
    @CsvSource({"130102197003079994", "130102197003709994", "310102197003079994", "130102197013079994"})
    void a_number_leads_to_its_bearer_though_digits_are_swapped_or_one_is_wrong(String number) throws IOException {
        others();
        add("her", Profile.builder().idNumber(number).build());

        List<Match> matches =
                find(woman().name("王桂芳").idNumber("130102197003079994").build());

        assertThat(matches).filteredOn(match -> match.id().equals("her")).hasSize(1);
    }

    @Test
    void the_name_of_a_relative_leads_to_somebody_without_a_name_among_many() throws IOException {
        others();
        for (int number = 0; number < 2 * OTHERS; number++) {
            add("nameless" + number, woman().build());
        }
        add("her", woman().kin("逄德昱").build());

        assertThat(ids(woman().name("王桂芳").kin("逄德昱").build())).startsWith("her");
    }

    @Test
    void a_score_does_not_depend_on_who_else_is_there() throws IOException {
        Profile found = woman().name("王贵芳").home(new DivisionCode("130102")).build();
        Profile sought = woman().name("王桂芳").home(new DivisionCode("130104")).build();
        add("her", found);
        Score alone = find(sought).getFirst().score();

        others();
        add("twin", woman().name("王桂芳").home(new DivisionCode("130104")).build());
        List<Match> matches = find(sought);

        assertThat(matches.stream().map(Match::id)).startsWith("twin", "her");
        assertThat(matches.get(1).score()).isEqualTo(alone).isEqualTo(SCORER.score(found, sought));
    }

    @Test
    void the_other_way_round_days_are_told_apart() throws IOException {
        add("lost before", woman().name("王桂芳").day(LOST).build());
        add("lost after", woman().name("王桂芳").day(LOST.plusYears(2)).build());
        Profile found = woman().name("王桂芳").day(LOST.plusYears(1)).build();

        try (DirectoryReader reader = DirectoryReader.open(writer)) {
            List<Match> matches = SEARCH.forFound(new IndexSearcher(reader), found, ANYBODY, MOST);
            assertThat(matches.stream().map(Match::id)).containsExactly("lost before", "lost after");
            assertThat(matches.getLast().score().reasons().stream().map(Reason::how))
                    .contains(MatchHow.FOUND_BEFORE_LOST);
        }
        assertThat(ids(found)).containsExactly("lost after", "lost before");
    }

    @Test
    void a_nameless_one_is_asked_for_among_those_with_names_too() throws IOException {
        others();
        Mark six = new Mark(MarkKind.DEFORMITY, BodyPart.HAND, BodySide.LEFT);
        add(
                "sought",
                woman().name("王桂芳")
                        .mark(six)
                        .place(new DivisionCode("130102"))
                        .day(LOST)
                        .build());

        try (DirectoryReader reader = DirectoryReader.open(writer)) {
            Profile found = woman().mark(six)
                    .place(new DivisionCode("130102"))
                    .day(LOST.plusDays(1))
                    .build();
            assertThat(SEARCH.forFound(new IndexSearcher(reader), found, ANYBODY, 1)
                            .getFirst()
                            .id())
                    .isEqualTo("sought");
        }
    }

    @Test
    void only_those_are_found_who_may_come_into_question_and_no_more_than_wanted() throws IOException {
        for (int number = 0; number < 30; number++) {
            add("number%02d".formatted(number), woman().name("王桂芳").build());
        }
        writer.deleteDocuments(new Term("tag", "number00"));
        Document bare = new Document();
        bare.add(new SortedDocValuesField("id", new BytesRef("no profile")));
        writer.addDocument(bare);
        Profile sought = woman().name("王桂芳").build();

        assertThat(ids(sought)).hasSize(MOST).startsWith("number01", "number02").doesNotContain("no profile");
        try (DirectoryReader reader = DirectoryReader.open(writer)) {
            Query one = new TermQuery(new Term("tag", "number07"));
            assertThat(SEARCH.forSought(new IndexSearcher(reader), sought, one, MOST).stream()
                            .map(Match::id))
                    .containsExactly("number07");
        }
    }

    @Test
    void whoever_of_two_on_file_is_asked_about_leads_to_the_other_with_the_same_score() throws IOException {
        others();
        Profile one =
                woman().name("王桂芳").home(new DivisionCode("130102")).day(LOST).build();
        Profile other = Profile.builder()
                .otherName("小芳")
                .sex(Sex.FEMALE)
                .birth(Birth.estimated(50, 56, LOST))
                .home(new DivisionCode("130102"))
                .place(new DivisionCode("650102"))
                .day(LOST.minusYears(9))
                .build();
        add("one", one);
        add("other", other);

        try (DirectoryReader reader = DirectoryReader.open(writer)) {
            IndexSearcher searcher = new IndexSearcher(reader);
            Query notOne = except("one");
            Query notOther = except("other");
            Match found = SEARCH.forSame(searcher, one, notOne, MOST).getFirst();
            Match back = SEARCH.forSame(searcher, other, notOther, MOST).getFirst();
            assertThat(found.id()).isEqualTo("other");
            assertThat(back.id()).isEqualTo("one");
            assertThat(found.score()).isEqualTo(back.score()).isEqualTo(SCORER.same(one, other));
        }
    }

    private static Query except(String id) {
        return new BooleanQuery.Builder()
                .add(ANYBODY, Occur.FILTER)
                .add(new TermQuery(new Term("tag", id)), Occur.MUST_NOT)
                .build();
    }

    @Test
    void an_empty_index_has_nobody() throws IOException {
        assertThat(find(woman().name("王桂芳").build())).isEmpty();
    }

    private static Profile.Builder woman() {
        return Profile.builder().sex(Sex.FEMALE).birth(Birth.on(LocalDate.of(1970, 3, 7)));
    }

    /** Many who share this and that with whoever is asked for. */
    private void others() throws IOException {
        List<String> surnames = List.of("李", "张", "刘", "陈", "杨");
        List<String> given = List.of("秀英", "建国", "伟", "桂兰", "红梅", "志强", "海", "玉珍", "明");
        for (int number = 0; number < OTHERS; number++) {
            Profile.Builder other = Profile.builder()
                    .sex(number % 3 == 0 ? Sex.FEMALE : Sex.MALE)
                    .birth(Birth.estimated(20 + number % 60, 25 + number % 60, LOST))
                    .home(new DivisionCode("13010" + (2 + number % 7)))
                    .day(LOST.minusDays(number % 700));
            if (number % 4 > 0) {
                other.name(surnames.get(number % surnames.size()) + given.get(number % given.size()));
            }
            add("other" + number, other.build());
        }
    }

    private void add(String id, Profile profile) throws IOException {
        Document document = new Document();
        document.add(new SortedDocValuesField("id", new BytesRef(id)));
        document.add(new StringField("tag", id, Store.NO));
        FIELDS.add(document, profile);
        writer.addDocument(document);
    }

    private List<String> ids(Profile sought) throws IOException {
        return find(sought).stream().map(Match::id).toList();
    }

    private List<Match> find(Profile sought) throws IOException {
        try (DirectoryReader reader = DirectoryReader.open(writer)) {
            return SEARCH.forSought(new IndexSearcher(reader), sought, ANYBODY, MOST);
        }
    }
}

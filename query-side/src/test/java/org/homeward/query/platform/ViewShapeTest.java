package org.homeward.query.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.homeward.shared.kernel.Event;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Documents that a program of another shape wrote are told from one's own. */
class ViewShapeTest {

    record Plain(String name, List<Part> parts) {}

    record Part(String name) {}

    record WithMore(String name, List<PartWithMore> parts) {}

    record PartWithMore(String name, @Nullable String more) {}

    record OtherType(String name, List<OtherPart> parts) {}

    record OtherPart(int name) {}

    record OneOfFew(Few few) {}

    enum Few {
        ONE
    }

    @Test
    void the_same_views_have_the_same_shape_in_whatever_order() {
        assertThat(ViewShape.of(List.of(view("a", Plain.class), view("b", OneOfFew.class))))
                .isEqualTo(ViewShape.of(List.of(view("b", OneOfFew.class), view("a", Plain.class))));
    }

    @Test
    void every_field_counts_however_deep_and_every_value_of_an_enum() {
        assertThat(ViewShape.text(List.of(view("a", WithMore.class), view("b", OneOfFew.class))))
                .contains(",parts:", ",more:java.lang.String", "[ONE]");
        assertThat(ViewShape.text(Views.ALL)).contains(",heightCm:", ",withdrawnAt:", ",ruledOut:");
    }

    @Test
    void another_type_or_name_or_view_is_another_shape() {
        assertThat(List.of(
                        ViewShape.of(List.of(view("a", Plain.class))),
                        ViewShape.of(List.of(view("a", WithMore.class))),
                        ViewShape.of(List.of(view("a", OtherType.class))),
                        ViewShape.of(List.of(view("a", OneOfFew.class))),
                        ViewShape.of(List.of(view("b", Plain.class))),
                        ViewShape.of(List.of(view("a", Plain.class), view("b", Plain.class)))))
                .doesNotHaveDuplicates();
    }

    @Test
    void the_views_of_the_program_have_one() {
        assertThat(ViewShape.of(Views.ALL)).hasSize(44);
    }

    private static <D> View<D, Event> view(String name, Class<D> type) {
        return new View<>(name, type, Event.class, false, (document, recorded) -> {
            throw new IllegalStateException("nothing is folded here");
        });
    }
}

package org.homeward.ui.platform;

import graphql.language.DirectivesContainer;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * How much a document asks, counted over every operation in it with all of its fragments put in: what is asked through a
 * fragment is asked as well.
 */
final class DocumentSize {

    private static final int ROOT_FIELDS = 5;
    private static final int ALIASES = 15;
    private static final int REPEATED = 30;
    private static final int DIRECTIVES = 20;
    /** Fragments and all. What can be answered is far less deep. */
    private static final int NESTED = 30;
    /** Far above what the page asks. Fragments that use each other double at each step: it stops counting there. */
    private static final int FIELDS = 2_000;

    private final Map<String, FragmentDefinition> fragments = new HashMap<>();
    private final Deque<String> within = new ArrayDeque<>();
    private int rootFields;
    private int mostRootFields;
    private int aliases;
    private int repeated;
    private int directives;
    private int nested;
    private int deepest;
    private int visited;

    private DocumentSize() {}

    static DocumentSize of(Document document) {
        DocumentSize size = new DocumentSize();
        document.getDefinitionsOfType(FragmentDefinition.class)
                .forEach(fragment -> size.fragments.put(fragment.getName(), fragment));
        for (OperationDefinition operation : document.getDefinitionsOfType(OperationDefinition.class)) {
            size.rootFields = 0;
            size.directives += operation.getDirectives().size();
            size.count(operation.getSelectionSet(), true, new HashSet<>());
            size.mostRootFields = Math.max(size.mostRootFields, size.rootFields);
        }
        return size;
    }

    boolean isTooLarge() {
        return mostRootFields > ROOT_FIELDS
                || aliases > ALIASES
                || repeated > REPEATED
                || directives > DIRECTIVES
                || deepest > NESTED
                || visited > FIELDS;
    }

    /**
     * Counts a set of selections.
     *
     * @param asked what was asked at this place of the answer so far
     */
    private void count(SelectionSet set, boolean atRoot, Set<String> asked) {
        nested++;
        deepest = Math.max(deepest, nested);
        for (Selection<?> selection : set.getSelections()) {
            visited++;
            if (visited > FIELDS) {
                break;
            }
            directives += selection instanceof DirectivesContainer<?> marked
                    ? marked.getDirectives().size()
                    : 0;
            switch (selection) {
                case Field field -> count(field, atRoot, asked);
                case InlineFragment inline -> count(inline.getSelectionSet(), atRoot, asked);
                case FragmentSpread spread -> count(spread, atRoot, asked);
                default -> throw new IllegalStateException("A selection of an unknown kind");
            }
        }
        nested--;
    }

    private void count(Field field, boolean atRoot, Set<String> asked) {
        rootFields += atRoot ? 1 : 0;
        aliases += field.getAlias() == null ? 0 : 1;
        repeated += asked.add(field.getResultKey()) ? 0 : 1;
        if (field.getSelectionSet() != null) {
            count(field.getSelectionSet(), false, new HashSet<>());
        }
    }

    /** One that is in itself, or is not there, is refused by what reads the document next. */
    private void count(FragmentSpread spread, boolean atRoot, Set<String> asked) {
        FragmentDefinition fragment = fragments.get(spread.getName());
        if (fragment != null && !within.contains(spread.getName())) {
            within.push(spread.getName());
            count(fragment.getSelectionSet(), atRoot, asked);
            within.pop();
        }
    }
}

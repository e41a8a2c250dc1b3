package org.homeward.query.caseload;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The terms under which a name is found: pieces of it in characters, its pinyin whole, in pieces and by initials.
 *
 * <p>Two names that sound alike have the same pinyin, so a homophone is found by it too.
 */
final class NameTerms {

    private static final int LONGEST_PIECE = 4;
    private static final int CACHED = 50_000;
    private static final Normalizer2 FOLD = Normalizer2.getNFKCCasefoldInstance();

    /** Not safe for several threads at once, so one a thread. Knows how surnames are read: 单 shan, 曾 zeng. */
    private static final ThreadLocal<Transliterator> TO_LATIN =
            ThreadLocal.withInitial(() -> Transliterator.getInstance("Han-Latin/Names; Latin-ASCII; Lower"));

    private final Cache<String, List<String>> syllables =
            Caffeine.newBuilder().maximumSize(CACHED).build();

    /** The name as it is compared: full and half width, upper and lower case, spaces and dots made alike. */
    static String folded(String name) {
        return FOLD.normalize(name).replaceAll("[\\s·•・.'-]+", "");
    }

    /** The pieces of a name, of one to four letters. */
    static Set<String> pieces(String name) {
        int[] letters = folded(name).codePoints().toArray();
        Set<String> pieces = new LinkedHashSet<>();
        for (int from = 0; from < letters.length; from++) {
            for (int length = 1; length <= LONGEST_PIECE && from + length <= letters.length; length++) {
                pieces.add(new String(letters, from, length));
            }
        }
        return pieces;
    }

    /** The toneless pinyin without spaces. */
    String pinyin(String name) {
        return String.join("", syllables(name));
    }

    /** The first letters of the syllables. */
    String initials(String name) {
        StringBuilder initials = new StringBuilder();
        syllables(name).forEach(syllable -> initials.append(syllable.charAt(0)));
        return initials.toString();
    }

    /** The pinyin from each syllable on, so that a given name is found by its beginning. */
    List<String> pinyinTails(String name) {
        List<String> all = syllables(name);
        List<String> tails = new ArrayList<>();
        for (int from = 0; from < all.size(); from++) {
            tails.add(String.join("", all.subList(from, all.size())));
        }
        return tails;
    }

    /** The initials from each syllable on. */
    List<String> initialTails(String name) {
        String initials = initials(name);
        List<String> tails = new ArrayList<>();
        for (int from = 0; from < initials.length(); from++) {
            tails.add(initials.substring(from));
        }
        return tails;
    }

    static boolean isLatin(String typed) {
        return folded(typed).codePoints().allMatch(letter -> letter < 0x250);
    }

    private List<String> syllables(String name) {
        return syllables.get(name, this::transliterated);
    }

    private List<String> transliterated(String name) {
        String latin = TO_LATIN.get().transliterate(FOLD.normalize(name).replaceAll("[·•・.'-]+", " "));
        List<String> parts = new ArrayList<>();
        for (String part : latin.toLowerCase(Locale.ROOT).split("[^a-z0-9]+", -1)) {
            if (!part.isEmpty()) {
                parts.add(part);
            }
        }
        return List.copyOf(parts);
    }
}

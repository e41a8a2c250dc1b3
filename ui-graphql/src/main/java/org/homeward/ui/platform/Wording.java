package org.homeward.ui.platform;

import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** Says a stable code in words that a desk clerk understands, in Chinese or English. */
public final class Wording {

    private static final String BUNDLE = "messages.refusals";

    private Wording() {}

    /** The words for a code, with the facts put in; the code itself where nobody worded it. */
    public static String of(String code, Map<String, String> facts, Locale reader) {
        String words;
        try {
            words = ResourceBundle.getBundle(BUNDLE, language(reader)).getString(code);
        } catch (MissingResourceException unworded) {
            return code;
        }
        for (Map.Entry<String, String> fact : facts.entrySet()) {
            words = words.replace("{" + fact.getKey() + "}", fact.getValue());
        }
        return words;
    }

    static Locale language(Locale reader) {
        return Locale.ENGLISH.getLanguage().equals(reader.getLanguage()) ? Locale.ENGLISH : Locale.CHINESE;
    }
}

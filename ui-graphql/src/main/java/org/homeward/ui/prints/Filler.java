package org.homeward.ui.prints;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Fills one copy of a template. Values become text nodes and nothing else, so no value can be read as markup or style.
 *
 * <p>In a template {@code data-slot} names the place of a phrase, and {@code data-each} an element that is repeated for
 * each row; of what carries {@code data-none} only the empty list leaves anything.
 */
final class Filler {

    private static final String SLOT = "data-slot";
    private static final String EACH = "data-each";
    private static final String NONE = "data-none";

    private final Document page;
    private final PrintFonts fonts;
    private final Set<MissingGlyph> missing = new LinkedHashSet<>();

    Filler(Template template, PrintFonts fonts) {
        this.page = template.copy();
        this.fonts = fonts;
    }

    Document fill(Slots slots) {
        Element root = page.getDocumentElement();
        fill(root, slots);
        body(root).setAttribute("style", "font-family: " + fonts.families());
        return page;
    }

    List<MissingGlyph> missing() {
        return List.copyOf(missing);
    }

    private void fill(Element element, Slots slots) {
        if (element.hasAttribute(SLOT)) {
            write(element, slots.phrase(element.getAttribute(SLOT)));
            return;
        }
        for (Element child : children(element)) {
            if (child.hasAttribute(EACH)) {
                repeat(child, slots.rows(child.getAttribute(EACH)));
            } else if (child.hasAttribute(NONE)
                    && !slots.rows(child.getAttribute(NONE)).isEmpty()) {
                element.removeChild(child);
            } else {
                fill(child, slots);
            }
        }
    }

    private void repeat(Element pattern, List<Slots> rows) {
        Node parent = pattern.getParentNode();
        for (Slots row : rows) {
            Element copy = (Element) pattern.cloneNode(true);
            copy.removeAttribute(EACH);
            parent.insertBefore(copy, pattern);
            fill(copy, row);
        }
        parent.removeChild(pattern);
    }

    private void write(Element place, Phrase phrase) {
        lines(place, phrase.zh());
        if (!phrase.en().isEmpty()) {
            Element small = page.createElementNS(place.getNamespaceURI(), "span");
            small.setAttribute("class", "en");
            lines(small, phrase.en());
            place.appendChild(page.createTextNode(" "));
            place.appendChild(small);
        }
    }

    private void lines(Element place, String text) {
        boolean first = true;
        for (String line : drawable(text).split("\\R", -1)) {
            if (!first) {
                place.appendChild(page.createElementNS(place.getNamespaceURI(), "br"));
            }
            place.appendChild(page.createTextNode(line));
            first = false;
        }
    }

    /** The text with the code of every character that no font can draw in the place of the character. */
    private String drawable(String text) {
        StringBuilder drawable = new StringBuilder(text.length());
        text.codePoints().forEach(letter -> {
            if (letter == '\n' || letter == '\r' || letter == '\t' || fonts.cover(letter)) {
                drawable.appendCodePoint(letter);
            } else {
                MissingGlyph glyph = new MissingGlyph(letter);
                missing.add(glyph);
                drawable.append(glyph.printed());
            }
        });
        return drawable.toString();
    }

    private static Element body(Element root) {
        return (Element) root.getElementsByTagNameNS("*", "body").item(0);
    }

    private static List<Element> children(Element element) {
        List<Element> children = new ArrayList<>();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element found) {
                children.add(found);
            }
        }
        return children;
    }
}

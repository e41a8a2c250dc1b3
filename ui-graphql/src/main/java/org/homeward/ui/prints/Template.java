package org.homeward.ui.prints;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** A page with named places, kept as parsed; every paper is filled into a copy. */
final class Template {

    private final Document parsed;

    private Template(Document parsed) {
        this.parsed = parsed;
    }

    /** Reads {@code prints/<name>.xhtml} from the program. */
    static Template named(String name) {
        String resource = "/prints/" + name + ".xhtml";
        try (InputStream file = Template.class.getResourceAsStream(resource)) {
            if (file == null) {
                throw new IllegalStateException("The program lacks its template " + resource);
            }
            return new Template(parser().parse(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (SAXException | ParserConfigurationException malformed) {
            throw new IllegalStateException("The template is no XHTML: " + resource, malformed);
        }
    }

    Document copy() {
        return (Document) parsed.cloneNode(true);
    }

    private static DocumentBuilder parser() throws ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder();
    }
}

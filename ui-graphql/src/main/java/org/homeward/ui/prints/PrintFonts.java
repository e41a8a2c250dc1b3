package org.homeward.ui.prints;

import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The fonts of the papers, in the order in which they are asked for a character.
 *
 * <p>Two come with the program: Noto Sans SC has the whole of the URO of Unicode 1.1 and of extension A, Noto Sans HK
 * adds most of the 1,743 characters of extension B. Whoever meets names beyond gives a third one, and until then the
 * paper says which character is missing. Each font is read once; a paper takes only the outlines it needs.
 */
public final class PrintFonts {

    private static final List<String> SHIPPED = List.of("NotoSansSC", "NotoSansHK");

    private final List<Face> faces;

    private PrintFonts(List<Face> faces) {
        this.faces = List.copyOf(faces);
    }

    /**
     * The fonts that come with the program.
     *
     * @throws IllegalStateException when the program was built without them
     */
    public static PrintFonts shipped() {
        return shipped(SHIPPED);
    }

    static PrintFonts shipped(List<String> names) {
        return new PrintFonts(names.stream().map(PrintFonts::shipped).toList());
    }

    /**
     * These fonts and, for what they lack, one more.
     *
     * @param trueType a TrueType file whose licence allows embedding
     * @throws UncheckedIOException when it cannot be read, is no TrueType font or forbids embedding
     */
    public PrintFonts and(Path trueType) {
        List<Face> more = new ArrayList<>(faces);
        try (PDDocument trial = new PDDocument()) {
            TrueTypeFont outlines = outlines(Files.readAllBytes(trueType));
            PDType0Font.load(trial, outlines, true);
            more.add(new Face("Extra" + faces.size(), outlines));
        } catch (IOException unusable) {
            throw new UncheckedIOException("A TrueType font that may be embedded was expected", unusable);
        }
        return new PrintFonts(more);
    }

    boolean cover(int codePoint) {
        return faces.stream().anyMatch(face -> face.covers(codePoint));
    }

    /** The value of the style property {@code font-family}. */
    String families() {
        return faces.stream().map(Face::family).collect(Collectors.joining(", "));
    }

    void embed(PDDocument pdf, PdfRendererBuilder builder) throws IOException {
        for (Face face : faces) {
            PDFontSupplier font = new PDFontSupplier(PDType0Font.load(pdf, face.outlines(), true));
            builder.useFont(font, face.family());
        }
    }

    private static Face shipped(String name) {
        String resource = "/fonts/ttf/%1$s/%1$s-Regular.ttf".formatted(name);
        try (InputStream file = PrintFonts.class.getResourceAsStream(resource)) {
            if (file == null) {
                throw new IllegalStateException("The program lacks its font " + resource);
            }
            return new Face(name, outlines(file.readAllBytes()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static TrueTypeFont outlines(byte[] file) throws IOException {
        TrueTypeFont outlines = new TTFParser().parse(new RandomAccessReadBuffer(file));
        UnifiedIdeographs.preferIn(outlines);
        return outlines;
    }

    private record Face(String family, TrueTypeFont outlines) {

        boolean covers(int codePoint) {
            try {
                return outlines.getUnicodeCmapLookup().getGlyphId(codePoint) != 0;
            } catch (IOException damaged) {
                throw new UncheckedIOException(damaged);
            }
        }
    }
}

package org.homeward.ui.prints;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.apache.pdfbox.text.TextPosition;

/**
 * A printed paper as a reader program sees it.
 *
 * @param text     its text without white space, which the lines of a table tear apart
 * @param pages    how many
 * @param size     of the first
 * @param fonts    in use
 * @param embedded how many of these carry their outlines
 * @param pictures how many
 * @param title    in its properties
 * @param feet     what stands at the foot of each page
 * @param rightmost where its widest line ends, in points
 */
public record Paper(
        String text,
        int pages,
        PDRectangle size,
        List<String> fonts,
        int embedded,
        int pictures,
        String title,
        List<String> feet,
        float rightmost) {

    private static final int FOOT = 50;

    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);

    static Paper read(Printed printed) {
        return read(printed.pdf());
    }

    public static Paper read(byte[] bytes) {
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            List<String> fonts = new ArrayList<>();
            int embedded = 0;
            int pictures = 0;
            List<String> feet = new ArrayList<>();
            for (PDPage page : pdf.getPages()) {
                feet.add(foot(page));
                PDResources resources = page.getResources();
                for (COSName name : resources.getFontNames()) {
                    PDFont font = resources.getFont(name);
                    fonts.add(font.getName());
                    embedded += font.isEmbedded() ? 1 : 0;
                }
                for (COSName name : resources.getXObjectNames()) {
                    pictures += resources.isImageXObject(name) ? 1 : 0;
                }
            }
            String title = String.valueOf(pdf.getDocumentInformation().getTitle());
            Reader reader = new Reader();
            String text = squeezed(reader.getText(pdf));
            PDRectangle size = pdf.getPage(0).getMediaBox();
            return new Paper(
                    text, pdf.getNumberOfPages(), size, fonts, embedded, pictures, title, feet, reader.rightmost);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String foot(PDPage page) throws IOException {
        PDRectangle size = page.getMediaBox();
        PDFTextStripperByArea stripper = new PDFTextStripperByArea();
        stripper.setSortByPosition(true);
        stripper.addRegion("foot", new Rectangle2D.Float(0, size.getHeight() - FOOT, size.getWidth(), FOOT));
        stripper.extractRegions(page);
        return squeezed(stripper.getTextForRegion("foot"));
    }

    static String squeezed(String text) {
        return WHITE_SPACE.matcher(text).replaceAll("");
    }

    private static final class Reader extends PDFTextStripper {

        private float rightmost;

        @Override
        protected void processTextPosition(TextPosition text) {
            rightmost = Math.max(rightmost, text.getEndX());
            super.processTextPosition(text);
        }
    }
}

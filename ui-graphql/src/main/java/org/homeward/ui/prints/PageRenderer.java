package org.homeward.ui.prints;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.w3c.dom.Document;

/**
 * Lays a page out as PDF. It reads nothing but the page and the fonts it was given: every address in a page, of whatever
 * kind, is refused. The same page at the same time gives the same bytes.
 */
final class PageRenderer {

    private final PrintFonts fonts;
    // The parsed fonts are shared, and PDFBox promises nothing about reading one font from two threads.
    private final Lock oneAtATime = new ReentrantLock();

    PageRenderer(PrintFonts fonts) {
        this.fonts = fonts;
        XRLog.listRegisteredLoggers().forEach(log -> XRLog.setLevel(log, Level.WARNING));
    }

    byte[] pdf(Document page, Instant at) {
        oneAtATime.lock();
        try (PDDocument pdf = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            layOut(page, pdf);
            stamp(pdf, at);
            pdf.save(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } finally {
            oneAtATime.unlock();
        }
    }

    private void layOut(Document page, PDDocument pdf) throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePDDocument(pdf);
        builder.withProducer("Homeward");
        // Tagged for screen readers; it also keeps the renderer from reading the fonts of the machine.
        builder.usePdfUaAccessibility(true);
        builder.useUriResolver((base, address) -> null);
        for (ExternalResourceControlPriority moment : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((address, kind) -> false, moment);
        }
        fonts.embed(pdf, builder);
        builder.withW3cDocument(page, null);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
        }
    }

    private static void stamp(PDDocument pdf, Instant at) {
        GregorianCalendar moment = GregorianCalendar.from(at.atZone(ZoneOffset.UTC));
        PDDocumentInformation information = pdf.getDocumentInformation();
        information.setCreationDate(moment);
        information.setModificationDate(moment);
        pdf.setDocumentId(at.toEpochMilli());
    }
}

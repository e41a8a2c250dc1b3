package org.homeward.ui.prints;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homeward.ui.prints.Dossiers.MARK;
import static org.homeward.ui.prints.Dossiers.known;
import static org.homeward.ui.prints.Dossiers.note;
import static org.homeward.ui.prints.Dossiers.station;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.xml.parsers.DocumentBuilderFactory;
import org.homeward.shared.dossier.RecipientFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;

class NothingIsFetchedTest {

    private static final PrintFonts FONTS = PrintFonts.shipped();

    @TempDir
    private Path folder = Path.of("");

    private final Queue<String> asked = new ConcurrentLinkedQueue<>();
    private HttpServer server = started();

    private HttpServer started() {
        try {
            HttpServer started = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            started.createContext("/", exchange -> {
                asked.add(exchange.getRequestURI().toString());
                byte[] style = "body { display: none }".getBytes(StandardCharsets.UTF_8);
                exchange.sendResponseHeaders(200, style.length);
                exchange.getResponseBody().write(style);
                exchange.close();
            });
            return started;
        } catch (IOException noPort) {
            throw new AssertionError(noPort);
        }
    }

    @BeforeEach
    void listen() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private String here() {
        return "http://%s:%d/"
                .formatted(
                        server.getAddress().getAddress().getHostAddress(),
                        server.getAddress().getPort());
    }

    @Test
    void markup_and_style_in_a_value_stay_text() {
        List<String> attacks = List.of(
                "<img src=\"%sa.png\"/>".formatted(here()),
                "</td></table><script>alert(1)</script>",
                "<style>@import url(%sb.css); body{display:none}</style>".formatted(here()),
                "}</style> @page{size:1mm} \"'&amp;&#60;",
                "]]><!ENTITY x SYSTEM \"file:///etc/hostname\">&x;",
                "<a href=\"javascript:1\" onclick=\"x\">x</a>",
                "url(%sc.ttf)".formatted(here()));

        for (String attack : attacks) {
            RecipientFile file =
                    Dossiers.file(known(attack), Dossiers.stay(note(attack), Dossiers.screening(), List.of()));
            Printed printed = new HelpRequestPrint(new Prints(FONTS))
                    .print(file, file.stays().getLast(), station(), MARK);
            Paper paper = Paper.read(printed);
            assertThat(paper.text()).contains("求助原因Cause" + Paper.squeezed(attack));
            assertThat(paper.pictures()).isZero();
            assertThat(paper.size().getWidth()).isGreaterThan(500);
        }
        assertThat(asked).isEmpty();
    }

    /** What no value can bring about: a page that itself asks for more. */
    @Test
    void even_a_page_with_addresses_in_it_reads_nothing() throws Exception {
        Path picture = Files.write(folder.resolve("picture.svg"), "<svg/>".getBytes(StandardCharsets.UTF_8));
        String style = Files.writeString(folder.resolve("hide.css"), "p { display: none }")
                .toUri()
                .toString();
        String page = """
            <html xmlns="http://www.w3.org/1999/xhtml"><head>
            <link rel="stylesheet" href="%1$sa.css"/><link rel="stylesheet" href="%2$s"/>
            <style>@import url("%1$sb.css"); @import url("%2$s");
            @font-face { font-family: Far; src: url("%1$sc.ttf") }
            p { background-image: url("%1$sd.png"); font-family: Far, NotoSansSC }</style></head>
            <body><p>seen</p><img src="%1$se.png"/><img src="%3$s"/>
            <object data="%1$sf.svg" type="image/svg+xml"/></body></html>
            """.formatted(here(), style, picture.toUri());

        Paper paper = Paper.read(new PageRenderer(FONTS).pdf(parsed(page), MARK.at()));

        assertThat(asked).isEmpty();
        assertThat(paper.text()).isEqualTo("seen");
        assertThat(paper.pictures()).isZero();
    }

    private static Document parsed(String page) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)));
    }
}

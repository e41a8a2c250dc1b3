package org.homeward.ui.prints;

/**
 * Prints papers as PDF on A4 with the fonts embedded. To be made once: it keeps fonts and templates. Safe to be used by
 * many threads, which wait for each other.
 */
public final class Prints {

    private final PrintFonts fonts;
    private final PageRenderer renderer;
    private final Template helpRequest = Template.named("help-request-form");
    private final Template decline = Template.named("decline-notice");
    private final Template sheet = Template.named("sheet");

    /** Prints in these fonts. */
    public Prints(PrintFonts fonts) {
        this.fonts = fonts;
        this.renderer = new PageRenderer(fonts);
    }

    /** The 求助登记表. */
    public Printed render(HelpRequestForm form, PrintMark mark) {
        Slots slots = common(form.letterhead(), mark)
                .put("formNumber", form.formNumber())
                .put("fileNumber", form.fileNumber());
        fill(slots, form.seeker());
        fill(slots, form.arrival());
        fill(slots, form.findings());
        slots.each("belongings", form.belongings(), Prints::row);
        slots.each("relatives", form.relatives(), Prints::row);
        return render(helpRequest, slots, mark);
    }

    /** The 不予救助通知书. */
    public Printed render(DeclineNotice notice, PrintMark mark) {
        Slots slots = common(notice.letterhead(), mark)
                .put("noticeNumber", notice.noticeNumber())
                .put("fileNumber", notice.fileNumber())
                .put("name", notice.name())
                .put("sex", notice.sex())
                .put("birth", notice.birth())
                .put("idNumber", notice.idNumber())
                .put("requestedAt", notice.requestedAt())
                .put("ground", notice.ground())
                .put("basis", notice.basis())
                .put("explanation", notice.explanation())
                .put("decidedOn", notice.decidedOn());
        return render(decline, slots, mark);
    }

    /** A paper of one table. */
    public Printed render(Sheet paper, PrintMark mark) {
        Slots slots = common(paper.letterhead(), mark)
                .put("titleZh", paper.title().zh())
                .put("titleEn", paper.title().en())
                .put("number", paper.number())
                .each(
                        "facts",
                        paper.facts(),
                        fact -> new Slots().put("label", fact.label()).put("value", fact.value()))
                .each("signatures", paper.signatures(), who -> new Slots().put("who", who));
        return render(sheet, slots, mark);
    }

    private Printed render(Template template, Slots slots, PrintMark mark) {
        Filler filler = new Filler(template, fonts);
        byte[] pdf = renderer.pdf(filler.fill(slots), mark.at());
        return new Printed(pdf, filler.missing());
    }

    private static Slots common(Letterhead letterhead, PrintMark mark) {
        return new Slots()
                .put("station", letterhead.station())
                .put("stationZh", letterhead.station().zh())
                .put("stationEn", letterhead.station().en())
                .put("address", letterhead.address())
                .put("stationPhone", letterhead.phone())
                .put("user", mark.user().value())
                .put("printedAt", PrintedValues.minute(mark.at(), mark.zone()))
                .put("purpose", mark.purpose().value());
    }

    private static void fill(Slots slots, HelpRequestForm.Seeker seeker) {
        slots.put("name", seeker.name())
                .put("alias", seeker.alias())
                .put("sex", seeker.sex())
                .put("age", seeker.age())
                .put("birth", seeker.birth())
                .put("nationality", seeker.nationality())
                .put("ethnicity", seeker.ethnicity())
                .put("idNumber", seeker.idNumber())
                .put("household", seeker.household())
                .put("phone", seeker.phone())
                .put("identityState", seeker.identityState());
    }

    private static void fill(Slots slots, HelpRequestForm.Arrival arrival) {
        slots.each("channels", arrival.channels(), Prints::row)
                .put("referrer", arrival.referrer())
                .put("requestedAt", arrival.requestedAt())
                .put("cause", arrival.cause());
    }

    private static void fill(Slots slots, HelpRequestForm.Findings findings) {
        slots.put("means", findings.means())
                .put("shelter", findings.shelter())
                .put("security", findings.security())
                .put("triage", findings.triage())
                .put("signs", findings.signs())
                .put("health", findings.health())
                .put("note", findings.note())
                .put("result", findings.result());
    }

    private static Slots row(HelpRequestForm.Choice choice) {
        return new Slots().put("mark", choice.ticked() ? "■" : "□").put("words", choice.words());
    }

    private static Slots row(HelpRequestForm.Item item) {
        return new Slots()
                .put("description", item.description())
                .put("quantity", item.quantity())
                .put("keptBy", item.keptBy())
                .put("depositNumber", item.depositNumber());
    }

    private static Slots row(HelpRequestForm.Relative relative) {
        return new Slots()
                .put("relation", relative.relation())
                .put("relativeName", relative.name())
                .put("contact", relative.contact());
    }
}

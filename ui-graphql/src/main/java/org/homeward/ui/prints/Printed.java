package org.homeward.ui.prints;

import java.util.List;

/** A paper ready for the printer, and what whoever prints it must be told. */
public final class Printed {

    private final byte[] pdf;
    private final List<MissingGlyph> warnings;

    Printed(byte[] pdf, List<MissingGlyph> warnings) {
        this.pdf = pdf;
        this.warnings = List.copyOf(warnings);
    }

    /** The paper as PDF; a copy. */
    public byte[] pdf() {
        return pdf.clone();
    }

    /** The characters printed as their codes, each once, in the order in which they appear. */
    public List<MissingGlyph> warnings() {
        return warnings;
    }
}

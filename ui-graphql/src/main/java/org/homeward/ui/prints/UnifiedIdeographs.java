package org.homeward.ui.prints;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.fontbox.ttf.CmapSubtable;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.jspecify.annotations.Nullable;

/**
 * Makes copied text read what was printed. One outline serves both 一 and the radical ⼀, and a PDF remembers for each
 * outline the lowest character: whoever copies or searches a name would get radicals. Here the character proper wins.
 */
final class UnifiedIdeographs extends CmapSubtable {

    private static final int RADICALS = 0x2E80;
    private static final int AFTER_RADICALS = 0x2FDF;

    private final CmapSubtable table;

    private UnifiedIdeographs(CmapSubtable table) {
        this.table = table;
        setPlatformId(table.getPlatformId());
        setPlatformEncodingId(table.getPlatformEncodingId());
    }

    static void preferIn(TrueTypeFont font) throws IOException {
        CmapSubtable[] tables = font.getCmap().getCmaps();
        font.getCmap()
                .setCmaps(Arrays.stream(tables).map(UnifiedIdeographs::new).toArray(CmapSubtable[]::new));
    }

    @Override
    public int getGlyphId(int codePoint) {
        return table.getGlyphId(codePoint);
    }

    @Override
    public @Nullable List<Integer> getCharCodes(int glyph) {
        List<Integer> codes = table.getCharCodes(glyph);
        return codes == null
                ? null
                : codes.stream()
                        .sorted(Comparator.comparing(UnifiedIdeographs::isRadical))
                        .toList();
    }

    private static boolean isRadical(int codePoint) {
        return codePoint >= RADICALS && codePoint <= AFTER_RADICALS;
    }
}

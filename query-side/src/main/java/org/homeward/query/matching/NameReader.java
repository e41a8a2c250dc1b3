package org.homeward.query.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.homeward.query.matching.ReadName.Nickname;
import org.homeward.query.names.Accent;
import org.homeward.query.names.FoldedName;
import org.homeward.query.names.Readings;

/** Reads names: how they sound, where the surname ends, and whether it is what somebody is called rather than a name. */
final class NameReader {

    private static final int LONGEST_CHINESE = 4;
    /** 小芳, 阿芳, 小王: before a surname or a character of the given name. */
    private static final Set<String> BEFORE = Set.of("小", "阿");

    private static final String OLD = "老";
    /** 芳儿, 芳子, 芳娃, 芳妹: after a character of the given name. */
    private static final Set<String> AFTER = Set.of("儿", "子", "娃", "妹", "仔", "哥", "姐");
    /** 王大爷: after a surname. */
    private static final Set<String> AFTER_SURNAME = Set.of("大爷", "大娘", "奶奶", "婆婆", "大妈", "老头", "爷爷", "师傅", "阿姨");

    private final Readings readings;
    private final Frequencies frequencies;

    NameReader(Readings readings, Frequencies frequencies) {
        this.readings = readings;
        this.frequencies = frequencies;
    }

    /** The names that can be read, the full names first. */
    List<ReadName> read(List<String> names, List<String> otherNames) {
        List<ReadName> read = new ArrayList<>(names.size() + otherNames.size());
        names.forEach(name -> add(read, name, true));
        otherNames.forEach(name -> add(read, name, false));
        return read;
    }

    private void add(List<ReadName> read, String name, boolean official) {
        FoldedName folded = FoldedName.of(name);
        if (!folded.isEmpty() && !folded.isTooLong()) {
            read.add(read(folded, official));
        }
    }

    private ReadName read(FoldedName name, boolean official) {
        String joined = name.joined();
        List<String> letters = joined.codePoints().mapToObj(Character::toString).toList();
        List<List<String>> sounds = readings.choices(name);
        List<List<String>> heard = sounds.stream()
                .map(ways -> ways.stream().map(Accent::heard).distinct().toList())
                .toList();
        boolean chinese = name.words().size() == 1
                && letters.size() <= (isDoubleSurname(letters) ? LONGEST_CHINESE : LONGEST_CHINESE - 1)
                && sounds.size() == letters.size()
                && joined.codePoints().allMatch(FoldedName::isHan);
        int surname = chinese ? surname(letters) : 0;
        Nickname nickname = chinese ? nickname(letters) : Nickname.NONE;
        int core = nickname == Nickname.NONE ? -1 : core(letters);
        boolean full = chinese
                && surname > 0
                && letters.size() > surname
                && (official ? !startsAsNickname(letters) : letters.size() > 2 && nickname == Nickname.NONE);
        return new ReadName(
                joined, letters, name.words(), sounds, heard, chinese, full ? surname : 0, full, core, nickname);
    }

    private boolean isDoubleSurname(List<String> letters) {
        return letters.size() > 2 && frequencies.isSurname(letters.get(0) + letters.get(1));
    }

    private int surname(List<String> letters) {
        if (isDoubleSurname(letters)) {
            return 2;
        }
        return letters.size() == 3 || frequencies.isSurname(letters.getFirst()) ? 1 : 0;
    }

    private static boolean startsAsNickname(List<String> letters) {
        return BEFORE.contains(letters.getFirst()) || letters.getFirst().equals(OLD);
    }

    private static Nickname nickname(List<String> letters) {
        return switch (letters.size()) {
            case 2 -> ofTwo(letters.getFirst(), letters.getLast());
            case 3 ->
                letters.getFirst().equals(OLD) || AFTER_SURNAME.contains(letters.get(1) + letters.get(2))
                        ? Nickname.OF_SURNAME
                        : Nickname.NONE;
            default -> Nickname.NONE;
        };
    }

    private static Nickname ofTwo(String first, String last) {
        if (BEFORE.contains(first)) {
            return Nickname.OF_EITHER;
        }
        if (first.equals(OLD)) {
            return Nickname.OF_SURNAME;
        }
        return first.equals(last) || AFTER.contains(last) ? Nickname.OF_GIVEN : Nickname.NONE;
    }

    private static int core(List<String> letters) {
        return startsAsNickname(letters) ? 1 : 0;
    }
}

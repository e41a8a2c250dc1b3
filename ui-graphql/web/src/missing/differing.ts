/** A piece of a text, and whether the other text has something else there. */
export interface Piece {
  readonly text: string;
  readonly differs: boolean;
}

/** The length of the longest common subsequence of what follows each pair of places. */
function common(one: readonly string[], other: readonly string[]): number[][] {
  const lengths = Array.from({ length: one.length + 1 }, () => new Array<number>(other.length + 1).fill(0));
  const at = (row: number, column: number) => lengths[row]?.[column] ?? 0;
  for (let row = one.length - 1; row >= 0; row--) {
    for (let column = other.length - 1; column >= 0; column--) {
      const longest = one[row] === other[column] ? at(row + 1, column + 1) + 1 : Math.max(at(row + 1, column), at(row, column + 1));
      (lengths[row] as number[])[column] = longest;
    }
  }
  return lengths;
}

function joined(marked: readonly Piece[]): Piece[] {
  return marked.reduce<Piece[]>((pieces, next) => {
    const last = pieces.at(-1);
    return last?.differs === next.differs ? [...pieces.slice(0, -1), { ...last, text: last.text + next.text }] : [...pieces, next];
  }, []);
}

/** Two texts character by character: what only one of them has is marked in it. */
export function differing(one: string, other: string): readonly [readonly Piece[], readonly Piece[]] {
  const [left, right] = [Array.from(one), Array.from(other)];
  const lengths = common(left, right);
  const [ones, others]: [Piece[], Piece[]] = [[], []];
  let [row, column] = [0, 0];
  while (row < left.length || column < right.length) {
    const [here, there] = [left[row], right[column]];
    if (here !== undefined && here === there) {
      ones.push({ text: here, differs: false });
      others.push({ text: here, differs: false });
      row++;
      column++;
    } else if (here !== undefined && (there === undefined || (lengths[row + 1]?.[column] ?? 0) >= (lengths[row]?.[column + 1] ?? 0))) {
      ones.push({ text: here, differs: true });
      row++;
    } else {
      others.push({ text: there ?? '', differs: true });
      column++;
    }
  }
  return [joined(ones), joined(others)];
}

const plain = (text: string): readonly Piece[] => [{ text, differs: false }];

/** Names beside names: only the two that are most alike are compared, the others stand as they are. */
export function namesBeside(ones: readonly string[], others: readonly string[]): readonly [readonly (readonly Piece[])[], readonly (readonly Piece[])[]] {
  const alike = (one: string, other: string) => {
    const [left, right] = [Array.from(one), Array.from(other)];
    return (common(left, right)[0]?.[0] ?? 0) / Math.max(left.length, right.length, 1);
  };
  const pairs = ones.flatMap((one) => others.map((other) => ({ one, other, alike: alike(one, other) })));
  const closest = pairs.reduce<(typeof pairs)[number] | null>((best, pair) => (best && best.alike >= pair.alike ? best : pair), null);
  if (!closest || closest.alike === 0) {
    return [ones.map(plain), others.map(plain)];
  }
  const [left, right] = differing(closest.one, closest.other);
  return [
    ones.map((one) => (one === closest.one ? left : plain(one))),
    others.map((other) => (other === closest.other ? right : plain(other))),
  ];
}

/** The parts of an RE2 pattern (google/re2, "Syntax"), tried in this order; an `atom` consumes a character. */
const TOKEN = new RegExp(
  [
    String.raw`\\Q(?<literal>[\s\S]*?)(?:\\E|$)`,
    String.raw`(?<empty>\(\?[a-zA-Z-]+\)|[\^$]|\\[AbBz])`,
    String.raw`(?<open>\((?:\?(?:P?<[^>]*>|[a-zA-Z-]*:))?)`,
    String.raw`(?<close>\))`,
    String.raw`(?<bar>\|)`,
    String.raw`(?<never>\{0(?:,0)?\})`,
    String.raw`(?<repeat>[*+?]|\{\d+(?:,\d*)?\})`,
    String.raw`(?<atom>\[\^?\]?(?:\[:\^?\w+:\]|\\[\s\S]|[^\]\\])*\]|\\[pPx]\{[^}]*\}|\\[\s\S]|[\s\S])`,
  ].join('|'),
  'y',
);

/** A part of a pattern, by what it is; the others are undefined. */
export type PatternToken = Readonly<
  Partial<Record<'literal' | 'empty' | 'open' | 'close' | 'bar' | 'never' | 'repeat' | 'atom', string>>
>;

/** The parts of a valid RE2 pattern. */
export function* tokensOf(pattern: string): Generator<PatternToken> {
  for (let at = 0; at < pattern.length; at = TOKEN.lastIndex) {
    TOKEN.lastIndex = at;
    const groups = TOKEN.exec(pattern)?.groups ?? {};
    const next = TOKEN.lastIndex;
    yield groups;
    // others may have used it meanwhile
    TOKEN.lastIndex = next;
  }
}

/** What is known of a group while it is read; the pattern itself is one. */
interface Group {
  alternatives: number;
  /** whether an alternative that ended consumes nothing */
  hasEmpty: boolean;
  /** whether the alternative being read consumes something */
  consumes: boolean;
  /** the same without its last part, which a repetition `{0}` takes away */
  consumedBefore: boolean;
}

/**
 * Whether an alternation of a valid RE2 pattern has an alternative made of nothing but flags, anchors, empty groups
 * and parts that are repeated zero times: `(a|)`, `|a`, `a||b`, `(a|^)`, `(a|(?:))`. One that may be empty on purpose
 * (`a|b*`, `(a|b)?`) is none.
 */
export function hasEmptyAlternative(pattern: string): boolean {
  const outer: Group[] = [];
  let group = newGroup();
  for (const { literal, open, close, bar, never, repeat, atom } of tokensOf(pattern)) {
    if (open !== undefined) {
      outer.push(group);
      group = newGroup();
    } else if (close !== undefined) {
      if (endsEmpty(group)) {
        return true;
      }
      const { consumes } = group;
      group = outer.pop() ?? newGroup();
      addPart(group, consumes);
    } else if (bar !== undefined) {
      group.hasEmpty ||= !group.consumes;
      group.alternatives++;
      group.consumes = false;
    } else if (never !== undefined) {
      group.consumes = group.consumedBefore;
    } else if (repeat === undefined) {
      addPart(group, atom !== undefined || (literal ?? '') !== '');
    }
  }
  return endsEmpty(group);
}

function newGroup(): Group {
  return { alternatives: 1, hasEmpty: false, consumes: false, consumedBefore: false };
}

function endsEmpty(group: Group): boolean {
  return group.alternatives > 1 && (group.hasEmpty || !group.consumes);
}

function addPart(group: Group, consumes: boolean): void {
  group.consumedBefore = group.consumes;
  group.consumes ||= consumes;
}

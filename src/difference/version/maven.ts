import { compareDigits, compareText } from './digits.ts';

/**
 * Orders versions of Maven (maven-artifact `ComparableVersion`, as of Maven 4; maven.apache.org/pom.html#version-order-specification).
 * Any text has a place in it.
 */
export function compareMaven(a: string, b: string): number {
  return compareItems(parse(a), parse(b));
}

type Item =
  | { readonly kind: 'number'; readonly digits: string }
  | { readonly kind: 'text'; readonly text: string }
  /** letters and the digits behind them: `rc1`, `rc-1` */
  | { readonly kind: 'combination'; readonly text: string; readonly digits: string }
  | List;

/** What follows a hyphen, or a change between digits and letters. */
interface List {
  readonly kind: 'list';
  readonly items: Item[];
}

/** Known qualifiers in their order; the empty one is the release. Others follow, by their letters. */
const QUALIFIERS = ['alpha', 'beta', 'milestone', 'rc', 'snapshot', '', 'sp'];
const RELEASE = QUALIFIERS.indexOf('');
const RELEASE_NAMES = ['ga', 'final', 'release'];
/** Only before a digit: `1-a1` */
const SHORT: ReadonlyMap<string, string> = new Map([
  ['a', 'alpha'],
  ['b', 'beta'],
  ['m', 'milestone'],
]);

function parse(version: string): List {
  const text = version.toLowerCase();
  let list: List = { kind: 'list', items: [] };
  const lists = [list];
  const open = (): void => {
    const inner: List = { kind: 'list', items: [] };
    list.items.push(inner);
    lists.push(inner);
    list = inner;
  };
  let [start, isDigit, isCombination] = [0, false, false];
  const take = (end: number): void => {
    list.items.push(end === start ? ZERO : toItem(text.slice(start, end), isDigit, isCombination));
  };
  for (let index = 0; index < text.length; index++) {
    const character = text.charAt(index);
    if (character === '.') {
      take(index);
      [start, isCombination] = [index + 1, false];
    } else if (character === '-') {
      if (index > start && !isDigit && /\d/.test(text.charAt(index + 1))) {
        // `rc-1` is `rc1`
        isCombination = true;
        continue;
      }
      take(index);
      [start, isCombination] = [index + 1, false];
      open();
    } else if (/\d/.test(character)) {
      if (!isDigit && index > start) {
        isCombination = true;
        if (list.items.length > 0) {
          open();
        }
      }
      isDigit = true;
    } else {
      if (isDigit && index > start) {
        take(index);
        [start, isCombination] = [index, false];
        open();
      }
      isDigit = false;
    }
  }
  if (text.length > start) {
    // `1.x` is `1-x`
    if (!isDigit && list.items.length > 0) {
      open();
    }
    take(text.length);
  }
  for (const each of lists.toReversed()) {
    dropZeros(each.items);
  }
  return lists[0] ?? list;
}

const ZERO: Item = { kind: 'number', digits: '0' };

function toItem(text: string, isDigit: boolean, isCombination: boolean): Item {
  if (isCombination) {
    const [, letters = '', digits = ''] = /^(\D*)(.*)$/s.exec(text.replaceAll('-', '')) ?? [];
    return { kind: 'combination', text: toQualifier(SHORT.get(letters) ?? letters), digits };
  }
  return isDigit ? { kind: 'number', digits: text } : { kind: 'text', text: toQualifier(text) };
}

function toQualifier(text: string): string {
  return text === 'cr' ? 'rc' : text;
}

/** `1.0.0-rc` is `1-rc`: zeros, empty texts and empty lists that end a list or precede a qualifier. */
function dropZeros(items: Item[]): void {
  for (let index = items.length - 1; index >= 0; index--) {
    const [item, next] = [items[index], items[index + 1]];
    const following = next?.kind === 'list' ? next.items[0] : next;
    const isBeforeText = following?.kind === 'text' || (next?.kind === 'list' && following?.kind === 'combination');
    if (item !== undefined && isEmpty(item) && (next === undefined || isBeforeText)) {
      items.splice(index, 1);
    }
  }
}

function isEmpty(item: Item): boolean {
  switch (item.kind) {
    case 'number':
      return /^0*$/.test(item.digits);
    case 'text':
      return item.text === '';
    case 'list':
      return item.items.length === 0;
    case 'combination':
      return false;
  }
}

/** At the same place: text before letters with digits, these before lists, these before numbers. */
const RANKS = { text: 0, combination: 0, list: 1, number: 2 } as const;

function compareItems(a: Item, b: Item): number {
  if (RANKS[a.kind] !== RANKS[b.kind]) {
    return RANKS[a.kind] - RANKS[b.kind];
  }
  if (a.kind === 'list' && b.kind === 'list') {
    return compareLists(a.items, b.items);
  }
  const order = compareQualifiers(textOf(a), textOf(b));
  return (
    order ||
    compareDigits(digitsOf(a), digitsOf(b)) ||
    Number(a.kind === 'combination') - Number(b.kind === 'combination')
  );
}

function compareLists(a: readonly Item[], b: readonly Item[]): number {
  for (let index = 0; index < Math.max(a.length, b.length); index++) {
    const [left, right] = [a[index], b[index]];
    const order = left === undefined ? -weigh(right) : right === undefined ? weigh(left) : compareItems(left, right);
    if (order !== 0) {
      return order;
    }
  }
  return 0;
}

/** Compares with nothing: `1-rc` is before `1`, and `1-sp` and `1.1` are after it. */
function weigh(item: Item | undefined): number {
  if (item === undefined) {
    return 0;
  }
  if (item.kind === 'list') {
    return item.items.map(weigh).find((order) => order !== 0) ?? 0;
  }
  return item.kind === 'number' ? Number(!isEmpty(item)) : rankOf(item.text) - RELEASE;
}

function compareQualifiers(a: string, b: string): number {
  const order = rankOf(a) - rankOf(b);
  return order !== 0 || rankOf(a) < QUALIFIERS.length ? order : compareText(a, b);
}

function rankOf(qualifier: string): number {
  const known = RELEASE_NAMES.includes(qualifier) ? RELEASE : QUALIFIERS.indexOf(qualifier);
  return known < 0 ? QUALIFIERS.length : known;
}

function textOf(item: Item): string {
  return item.kind === 'text' || item.kind === 'combination' ? item.text : '';
}

function digitsOf(item: Item): string {
  return item.kind === 'number' || item.kind === 'combination' ? item.digits : '';
}

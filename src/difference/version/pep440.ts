import { compareDigits, compareNumbers, compareText } from './digits.ts';

/** packaging.python.org/en/latest/specifications/version-specifiers, appendix "Parsing version strings with regular expressions" */
const VERSION =
  /^v?(?:(?<epoch>\d+)!)?(?<release>\d+(?:\.\d+)*)(?:[-_.]?(?<pre>alpha|a|beta|b|preview|pre|c|rc)[-_.]?(?<preNumber>\d*))?(?:-(?<implicitPost>\d+)|[-_.]?(?<post>post|rev|r)[-_.]?(?<postNumber>\d*))?(?:[-_.]?(?<dev>dev)[-_.]?(?<devNumber>\d*))?(?:\+(?<local>[a-z0-9]+(?:[-_.][a-z0-9]+)*))?$/;

/** Orders versions of Python's packages (PEP 440). Undefined where one is no such version. */
export function comparePep440(a: string, b: string): number | undefined {
  const [left, right] = [parse(a), parse(b)];
  if (left === undefined || right === undefined) {
    return undefined;
  }
  return (
    compareDigits(left.epoch, right.epoch) ||
    compareNumbers(left.release, right.release) ||
    left.phase - right.phase ||
    compareDigits(left.preNumber, right.preNumber) ||
    compareOptional(left.post, right.post, FIRST) ||
    compareOptional(left.dev, right.dev, LAST) ||
    compareLocals(left.local, right.local)
  );
}

/** The phases of a release, and what is only a development release of it. */
const PHASES = { developed: 0, alpha: 1, beta: 2, candidate: 3, final: 4 } as const;
const PHASE_OF: ReadonlyMap<string, number> = new Map([
  ['a', PHASES.alpha],
  ['alpha', PHASES.alpha],
  ['b', PHASES.beta],
  ['beta', PHASES.beta],
  ['c', PHASES.candidate],
  ['rc', PHASES.candidate],
  ['pre', PHASES.candidate],
  ['preview', PHASES.candidate],
]);

interface Version {
  readonly epoch: string;
  /** numbers with dots between them; `1` is `1.0` */
  readonly release: string;
  readonly phase: number;
  readonly preNumber: string;
  readonly post: string | undefined;
  readonly dev: string | undefined;
  readonly local: readonly string[];
}

function parse(text: string): Version | undefined {
  const groups: Readonly<Record<string, string | undefined>> | undefined = VERSION.exec(
    text.trim().toLowerCase(),
  )?.groups;
  if (groups === undefined) {
    return undefined;
  }
  const {
    epoch = '',
    release = '',
    pre,
    preNumber = '',
    implicitPost,
    post,
    postNumber,
    dev,
    devNumber,
    local,
  } = groups;
  const afterRelease = post === undefined ? implicitPost : postNumber;
  const ofDev = dev === undefined ? undefined : devNumber;
  const isOnlyDeveloped = pre === undefined && afterRelease === undefined && ofDev !== undefined;
  return {
    epoch,
    release,
    phase:
      pre === undefined ? (isOnlyDeveloped ? PHASES.developed : PHASES.final) : (PHASE_OF.get(pre) ?? PHASES.final),
    preNumber,
    post: afterRelease,
    dev: ofDev,
    local: local?.split(/[-_.]/) ?? [],
  };
}

/** Where an absent number sorts. */
const FIRST = -1;
const LAST = 1;

function compareOptional(a: string | undefined, b: string | undefined, absent: number): number {
  if (a === undefined || b === undefined) {
    return (Number(a === undefined) - Number(b === undefined)) * absent;
  }
  return compareDigits(a, b);
}

/** Numbers after texts; the longer one after its beginning. */
function compareLocals(a: readonly string[], b: readonly string[]): number {
  for (const [index, one] of a.entries()) {
    const other = b[index];
    if (other === undefined) {
      return 1;
    }
    const [isNumber, isOther] = [/^\d+$/.test(one), /^\d+$/.test(other)];
    const order =
      Number(isNumber) - Number(isOther) || (isNumber ? compareDigits(one, other) : compareText(one, other));
    if (order !== 0) {
      return order;
    }
  }
  return a.length - b.length;
}

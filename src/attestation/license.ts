import parse from 'spdx-expression-parse';
import { textOf } from './members.ts';

/** A parsed license expression (SPDX 2.3, Annex D). */
export interface License {
  /** normalized when it is an SPDX expression, else as written */
  readonly expression: string;
  /** the simple licenses within, sorted and unique */
  readonly licenses: readonly string[];
}

/** Longer expressions are not parsed, and truncated. */
const MAX_LENGTH = 1000;

/** Different expressions parsed per SBOM; genuine SBOMs have a few hundred. Further ones stay as written. */
const MAX_EXPRESSIONS = 2000;

/** Parses license expressions of one SBOM, each distinct one once. */
export class LicenseReader {
  readonly #read = new Map<string, License>();

  /** Undefined for an absent license, and for `NOASSERTION` and `NONE` (SPDX 2.3, 7.13). */
  read(text: unknown): License | undefined {
    const written = textOf(text, MAX_LENGTH);
    if (written === undefined || written === 'NOASSERTION' || written === 'NONE') {
      return undefined;
    }
    const known = this.#read.get(written);
    if (known !== undefined) {
      return known;
    }
    const isParsed = written.length <= MAX_LENGTH && this.#read.size < MAX_EXPRESSIONS;
    const license = (isParsed ? parseExpression(written) : undefined) ?? { expression: written, licenses: [written] };
    this.#read.set(written, license);
    return license;
  }

  /** Joins licenses that all apply. */
  readAll(texts: readonly unknown[]): License | undefined {
    const all = texts.flatMap((text) => this.read(text) ?? []);
    const [first] = all;
    if (first === undefined || all.length === 1) {
      return first;
    }
    const expressions = new Set(all.map(({ expression }) => expression));
    const joined = [...expressions].map((each) => (each.includes(' OR ') ? `(${each})` : each)).join(' AND ');
    return {
      expression: textOf(joined, MAX_LENGTH) ?? joined,
      licenses: [...new Set(all.flatMap(({ licenses }) => licenses))].sort(),
    };
  }
}

type Expression = ReturnType<typeof parse>;

function parseExpression(text: string): License | undefined {
  try {
    const parsed = parse(text);
    const simple = new Set<string>();
    collect(parsed, simple);
    return { expression: render(parsed), licenses: [...simple].sort() };
  } catch {
    // free text, or a license that is not in SPDX's list
    return undefined;
  }
}

function collect(expression: Expression, simple: Set<string>): void {
  if ('conjunction' in expression) {
    collect(expression.left, simple);
    collect(expression.right, simple);
  } else {
    simple.add(render(expression));
  }
}

/** `AND` has precedence over `OR` (SPDX 2.3, D.4.5). */
function render(expression: Expression): string {
  if (!('conjunction' in expression)) {
    const { license, plus, exception } = expression;
    return `${license}${plus === true ? '+' : ''}${exception === undefined ? '' : ` WITH ${exception}`}`;
  }
  const { left, conjunction, right } = expression;
  const sides = [left, right].map((side) =>
    conjunction === 'and' && 'conjunction' in side && side.conjunction === 'or' ? `(${render(side)})` : render(side),
  );
  return sides.join(` ${conjunction.toUpperCase()} `);
}

import parse from 'spdx-expression-parse';
import { textOf } from './members.ts';

/** A parsed license expression (SPDX 2.3, Annex D). */
export interface License {
  /** normalized when it is an SPDX expression, else as written */
  readonly expression: string;
  /** the simple licenses within, sorted and unique */
  readonly licenses: readonly string[];
  /** that the document names a license in a form that is not read, so that others can be meant */
  readonly isUnread?: boolean;
}

/** Longer expressions are not parsed, and truncated. */
const MAX_LENGTH = 1000;

/** Different expressions parsed per SBOM; genuine SBOMs have a few hundred. Further ones stay as written. */
const MAX_EXPRESSIONS = 2000;

/** Parses license expressions of one SBOM, each distinct one once. */
export class LicenseReader {
  readonly #read = new Map<string, License>();
  readonly #names: ReadonlyMap<string, string>;

  /** @param names of licenses that SPDX does not list, by the identifiers that expressions have of them */
  constructor(names: ReadonlyMap<string, string> = new Map()) {
    this.#names = names;
  }

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
    const license = this.#readNew(written);
    this.#read.set(written, license);
    return license;
  }

  #readNew(written: string): License {
    const isParsed = written.length <= MAX_LENGTH && this.#read.size < MAX_EXPRESSIONS;
    const parsed = isParsed ? parseExpression(written) : undefined;
    if (parsed !== undefined && this.#names.size > 0) {
      return named(parsed, this.#names);
    }
    // a text that is no expression can contain identifiers
    const text = written.replaceAll(REFERENCE, (reference) => this.#names.get(reference) ?? reference);
    return parsed === undefined ? asWritten(textOf(text, MAX_LENGTH) ?? text) : toLicense(parsed);
  }

  /** Joins licenses that all apply. */
  readAll(texts: readonly unknown[]): License | undefined {
    return this.join(
      texts.flatMap((text) => this.read(text) ?? []),
      ' AND ',
    );
  }

  /** Joins licenses into one expression. */
  join(all: readonly License[], operator: ' AND ' | ' OR '): License | undefined {
    const [first] = all;
    if (first === undefined || all.length === 1) {
      return first;
    }
    const expressions = new Set(all.map(({ expression }) => expression));
    const joined = [...expressions]
      .map((each) => (operator === ' AND ' && each.includes(' OR ') ? `(${each})` : each))
      .join(operator);
    return {
      expression: textOf(joined, MAX_LENGTH) ?? joined,
      licenses: [...new Set(all.flatMap(({ licenses }) => licenses))].sort(),
      ...(all.some(({ isUnread }) => isUnread === true) ? { isUnread: true } : {}),
    };
  }
}

const REFERENCE = /LicenseRef-[A-Za-z0-9.-]+/g;

type Expression = ReturnType<typeof parse>;

function parseExpression(text: string): Expression | undefined {
  try {
    return parse(text);
  } catch {
    // free text, or a license that is not in SPDX's list
    return undefined;
  }
}

function toLicense(expression: Expression): License {
  const simple = simpleOf(expression).map(renderSimple);
  return { expression: render(expression, renderSimple), licenses: [...new Set(simple)].sort() };
}

function asWritten(text: string): License {
  return { expression: text, licenses: [text] };
}

/** The license with names in place of identifiers; a name can be an expression itself. */
function named(expression: Expression, names: ReadonlyMap<string, string>): License {
  const nameOf = ({ license }: SimpleExpression): string | undefined => names.get(license);
  const isAlone = !('conjunction' in expression);
  const text = render(expression, (simple) => {
    const name = nameOf(simple);
    const shown = name === undefined ? renderSimple(simple) : renderSimple({ ...simple, license: name });
    return isAlone || name === undefined || !/\s/.test(name) ? shown : `(${shown})`;
  });
  const licenses = simpleOf(expression).flatMap((simple) => {
    const name = nameOf(simple);
    if (name === undefined) {
      return [renderSimple(simple)];
    }
    const parsed = simple.exception === undefined ? parseExpression(name) : undefined;
    return parsed === undefined ? [renderSimple({ ...simple, license: name })] : toLicense(parsed).licenses;
  });
  return { expression: textOf(text, MAX_LENGTH) ?? text, licenses: [...new Set(licenses)].sort() };
}

type SimpleExpression = Exclude<Expression, { readonly conjunction: unknown }>;

function simpleOf(expression: Expression): readonly SimpleExpression[] {
  return 'conjunction' in expression ? [...simpleOf(expression.left), ...simpleOf(expression.right)] : [expression];
}

function renderSimple({ license, plus, exception }: SimpleExpression): string {
  return `${license}${plus === true ? '+' : ''}${exception === undefined ? '' : ` WITH ${exception}`}`;
}

/** `AND` has precedence over `OR` (SPDX 2.3, D.4.5). */
function render(expression: Expression, simple: (license: SimpleExpression) => string): string {
  if (!('conjunction' in expression)) {
    return simple(expression);
  }
  const { left, conjunction, right } = expression;
  const sides = [left, right].map((side) =>
    conjunction === 'and' && 'conjunction' in side && side.conjunction === 'or'
      ? `(${render(side, simple)})`
      : render(side, simple),
  );
  return sides.join(` ${conjunction.toUpperCase()} `);
}

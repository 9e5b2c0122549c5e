import { expect } from 'vitest';
import type { FoundReference, ScanResult, TextRange } from '../../src/scan/reference.ts';
import { scanFile } from '../../src/scan/scan-file.ts';
import { SourceFile } from '../../src/scan/source.ts';

/** Other files of the checkout, by path from the root. */
export type OtherFiles = Readonly<Record<string, string>>;

/** Scans one text, and checks that every place in it is the text that was found. */
export async function scanText(path: string, text: string, others: OtherFiles = {}): Promise<ScanResult> {
  const result = await scanFile(new SourceFile(path, text, (other) => others[other]));
  for (const reference of result.references) {
    expect(cutOut(text, reference), `the place of ${reference.written}`).toBe(reference.written);
  }
  return result;
}

/** The text at a place. */
export function cutOut(text: string, { line, column, endLine, endColumn }: TextRange): string {
  const lines = text.split('\n');
  const offsetOf = (at: number, inLine: number): number =>
    lines.slice(0, at - 1).reduce((total, each) => total + each.length + 1, 0) + inLine - 1;
  return text.slice(offsetOf(line, column), offsetOf(endLine, endColumn));
}

/**
 * References in one line each: `line:column written` and what it is, where that is not what is written: `→ reference`
 * of a known one, else `(kind)`; then `[platform]`, and `{value}` of a variable's place.
 */
export async function findIn(path: string, text: string, others: OtherFiles = {}): Promise<readonly string[]> {
  const { references } = await scanText(path, text, others);
  return references.map((reference) => describe(reference, text, others));
}

function describe(reference: FoundReference, text: string, others: OtherFiles): string {
  const { line, column, written, kind, platform, parts = {}, definedAt } = reference;
  const known = kind === 'image' && reference.reference !== written ? ` → ${reference.reference ?? ''}` : '';
  const partTexts = Object.entries(parts).map(([name, range]) => ` ${name}=${cutOut(text, range)}`);
  const definition =
    definedAt === undefined
      ? ''
      : ` {${definedAt.file === undefined ? '' : `${definedAt.file} `}${definedAt.line}:${definedAt.column} ${cutOut(definedAt.file === undefined ? text : (others[definedAt.file] ?? ''), definedAt)}}`;
  return `${line}:${column} ${written}${known}${kind === 'image' ? '' : ` (${kind})`}${platform === null ? '' : ` [${platform}]`}${partTexts.join('')}${definition}`;
}

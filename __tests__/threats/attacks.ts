import { beforeAll, describe, expect, test } from 'vitest';
import type { RejectionCode } from '../../src/core/verify/finding.ts';
import { withoutAccidents } from '../support/sentences.ts';
import { verifyOne, type Hanging, type Checking } from './judge.ts';
import { Maker } from './material.ts';

/** One attack: evidence that is made twice, as it should be and bad in exactly one way. */
export interface Attack {
  /** in the table of docs/threat-model.md */
  readonly row: number;
  readonly what: string;
  readonly code: RejectionCode;
  /** `bad` is whether to attack */
  readonly make: (maker: Maker, bad: boolean) => Promise<Hanging & Checking>;
}

/** A test for each attack: the twin verifies, the attack is rejected with its code. */
export function testAttacks(title: string, attacks: readonly Attack[]): void {
  describe(title, () => {
    let maker: Maker;
    beforeAll(async () => {
      maker = await Maker.start();
    });
    // not by test.each, which cuts long names
    for (const { row, what, code, make } of attacks) {
      test(`${row}: ${what}: ${code}`, async () => {
        for (const bad of [false, true]) {
          const made = await make(maker, bad);
          const finding = await verifyOne(maker.sigstore, made, made);
          const verdict = finding.kind === 'verified' ? 'verified' : finding.code;
          expect(verdict, bad ? 'the attack' : 'the twin').toBe(bad ? code : 'verified');
          if (finding.kind === 'rejected') {
            expect(withoutAccidents(finding.detail)).toMatchSnapshot();
          }
        }
      });
    }
  });
}

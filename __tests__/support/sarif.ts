import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import AjvDraft04 from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { z } from 'zod';
import { FIXTURES } from './layout.ts';

const Region = z.object({
  startLine: z.number(),
  startColumn: z.number().optional(),
  endLine: z.number().optional(),
  endColumn: z.number().optional(),
});

const Log = z.object({
  runs: z.tuple([
    z.object({
      tool: z.object({
        driver: z.object({ rules: z.array(z.object({ id: z.string(), help: z.object({ markdown: z.string() }) })) }),
      }),
      invocations: z.tuple([
        z.object({
          executionSuccessful: z.boolean(),
          toolExecutionNotifications: z.array(z.object({ message: z.object({ text: z.string() }) })).default([]),
        }),
      ]),
      results: z.array(
        z.object({
          ruleId: z.string(),
          ruleIndex: z.number(),
          level: z.string(),
          message: z.object({ text: z.string() }),
          locations: z.tuple([
            z.object({
              physicalLocation: z.object({ artifactLocation: z.object({ uri: z.string() }), region: Region }),
            }),
          ]),
          partialFingerprints: z.object({ primaryLocationLineHash: z.string() }),
        }),
      ),
    }),
  ]),
});

/** The one run of a SARIF file. */
export type SarifRun = z.infer<typeof Log>['runs'][0];

/** A result of it, in a line. */
export interface SarifResult {
  readonly rule: string;
  readonly level: string;
  readonly uri: string;
  readonly region: z.infer<typeof Region>;
  readonly text: string;
  readonly fingerprint: string;
}

// of the schema that OASIS publishes for the format: fixtures/README.md
const schema: unknown = JSON.parse(readFileSync(join(FIXTURES, 'sarif-schema-2.1.0.json'), 'utf8'));
const ajv = new AjvDraft04.default({ strict: false, allErrors: true });
addFormats.default(ajv);
const validate = ajv.compile(z.record(z.string(), z.unknown()).parse(schema));

/** What is wrong with a SARIF file by the official schema; empty: nothing. */
export function faultsOfSarif(text: string): readonly string[] {
  return validate(JSON.parse(text))
    ? []
    : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath}: ${message ?? ''}`);
}

/** Reads the run of a SARIF file. */
export function readSarif(text: string): SarifRun {
  return Log.parse(JSON.parse(text)).runs[0];
}

/** The results of a SARIF file. */
export function resultsOfSarif(text: string): readonly SarifResult[] {
  return readSarif(text).results.map(({ ruleId, level, message, locations, partialFingerprints }) => {
    const [{ physicalLocation }] = locations;
    return {
      rule: ruleId,
      level,
      uri: physicalLocation.artifactLocation.uri,
      region: physicalLocation.region,
      text: message.text,
      fingerprint: partialFingerprints.primaryLocationLineHash,
    };
  });
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { z } from 'zod';
import { ReportDocument } from '../../src/report/schema.ts';

const published: unknown = JSON.parse(readFileSync(join(import.meta.dirname, '../../schema/report.v1.json'), 'utf8'));
// strict: a keyword that says nothing is a mistake
const ajv = new Ajv({ strict: true, allErrors: true });
addFormats.default(ajv);
const validate = ajv.compile(z.record(z.string(), z.unknown()).parse(published));

/** What is wrong with a report by the published schema, as other programs validate it; empty: nothing. */
export function issuesByPublishedSchema(report: unknown): readonly string[] {
  return validate(report)
    ? []
    : (validate.errors ?? []).map(({ instancePath, message = '' }) => `${instancePath} ${message}`);
}

/** report.json, schema version 1, exactly, by its declaration and by the schema that is published. */
export const reportSchema = ReportDocument.superRefine((report, context) => {
  for (const message of issuesByPublishedSchema(report)) {
    context.addIssue({ code: 'custom', message });
  }
});

/** A report as the schema reads it. */
export type Report = z.infer<typeof ReportDocument>;

import fc from 'fast-check';
import { readAttestation } from '../../../src/attestation/predicate.ts';
import { planFiles } from '../../../src/attestation/files.ts';
import { targetsOf } from '../../../src/core/image/subject.ts';
import { renderAnnotations } from '../../../src/report/annotations.ts';
import { renderComment } from '../../../src/report/comment.ts';
import { renderReport } from '../../../src/report/json.ts';
import { renderLog, renderProgress } from '../../../src/report/log.ts';
import { renderOutputs } from '../../../src/report/rendered.ts';
import { renderSummary } from '../../../src/report/summary.ts';
import { viewOfRun } from '../../../src/report/view-of-run.ts';
import { attestation, digest, partsOf } from '../../report/samples.ts';
import { checkMarkdown } from '../markdown.ts';
import { must } from '../must.ts';
import { outcome, predicate, subject, text } from '../outcomes.ts';
import { fuzzProperty, type FuzzProperty } from '../property.ts';

const COMMENT = {
  marker: '<!-- image-provenance 0123456789abcdef -->',
  runUrl: 'https://github.com/acme/api/actions/runs/42',
  commit: 'a'.repeat(40),
};

/** Whatever is in names, certificates, statements and errors: it can be read, and does nothing. */
export const reports: FuzzProperty = fuzzProperty(
  'reports',
  500,
  () => fc.tuple(outcome, fc.constantFrom(undefined, undefined, 3000, 20_000)),
  async ([result, limit]) => {
    const view = viewOfRun(result);
    for (const each of view.images) {
      for (const line of [...renderLog(each), renderProgress(each, 1, 2)]) {
        must(/^[\x20-\x7e\u2026]*$/.test(line), `a log line with ${JSON.stringify(line)}`);
        must(!line.trimStart().startsWith('::') && !line.includes('##['), `a log line that is a command: ${line}`);
      }
    }
    const summary = renderSummary(view, limit);
    must(Buffer.byteLength(summary) < (limit ?? 1_048_576), 'a summary that is too long');
    checkMarkdown(summary);
    const comment = renderComment(view, { ...COMMENT, name: view.images[0]?.requested }, limit);
    must(Buffer.byteLength(comment) < (limit ?? 65_536), 'a comment that is too long');
    must(comment.startsWith(`${COMMENT.marker}\n`), 'a comment without its marker');
    checkMarkdown(comment.slice(COMMENT.marker.length));
    for (const { title, message } of renderAnnotations(view)) {
      must(/^[\x20-\x7e\u2026\n]*$/.test(title + message), `an annotation with ${JSON.stringify(title + message)}`);
      must(
        // what is cut is the text before escaping, which makes up to ten characters of one
        title.length <= 2100 && message.length <= 4200,
        `an annotation that is too long: ${title.length} and ${message.length}`,
      );
    }
    const report: unknown = JSON.parse((await partsOf(renderReport(view))).join(''));
    must(
      typeof report === 'object' && report !== null && 'verified' in report && report.verified === result.verified,
      'the report says something else',
    );
    const outputs = renderOutputs(view, '/out');
    must(outputs['verified'] === String(result.verified), 'the output says something else');
    must(
      result.verified ||
        [outputs['digest'], outputs['image'], outputs['sbom'], outputs['identity']].every((value) => value === ''),
      'an output of what is not verified',
    );
  },
);

/** Files stay within the folder, under names of the contract, no two alike even where case does not count. */
export const predicateFiles: FuzzProperty = fuzzProperty(
  'predicate files',
  600,
  () =>
    fc.record({
      name: fc.oneof(text, fc.constant('ghcr.io/acme/api')),
      subject,
      predicates: fc.array(fc.tuple(predicate, fc.constantFrom('index', '0', '1')), { maxLength: 6 }),
    }),
  ({ name, subject: resolved, predicates }) => {
    const attestations = predicates.map(([{ type, bytes }, about]) => attestation(digest(about), type, bytes));
    const facts = new Map(attestations.map((each) => [each, readAttestation(each).facts]));
    const files = planFiles({ name, digest: resolved.digest, targets: targetsOf(resolved), attestations: facts });
    for (const { path } of files) {
      const components = path.split('/');
      must(components.length === 3, `a path of other depth: ${path}`);
      must(
        components.every((one) => /^[A-Za-z0-9._-]{1,64}$/.test(one) && one !== '.' && one !== '..'),
        `a path that is none: ${path}`,
      );
    }
    must(new Set(files.map(({ path }) => path.toLowerCase())).size === files.length, 'two files have one path');
    const about = new Set(targetsOf(resolved).map((target) => target.digest));
    const expected = attestations.filter((each) => each.facts.subjects.some((one) => about.has(one)));
    must(
      expected.every((each) => files.some((file) => file.attestation === each)),
      'an attestation without a file',
    );
  },
);

import fc from 'fast-check';
import { digestOf } from '../../../src/core/image/digest.ts';
import { digestOfList } from '../../../src/shards/list.ts';
import { validateShards, merge } from '../../../src/shards/merge.ts';
import { parseReport } from '../../../src/shards/reported.ts';
import { renderReport } from '../../../src/report/json.ts';
import { renderAnnotations } from '../../../src/report/annotations.ts';
import { renderLog, renderTotals } from '../../../src/report/log.ts';
import { renderOutputs } from '../../../src/report/rendered.ts';
import { renderSummary } from '../../../src/report/summary.ts';
import { viewOfMerge, viewOfRun } from '../../../src/report/view-of-run.ts';
import { partsOf } from '../../report/samples.ts';
import { checkMarkdown } from '../markdown.ts';
import { mutate, mutations } from '../mutate.ts';
import { must } from '../must.ts';
import { outcome, text } from '../outcomes.ts';
import { fuzzProperty, type FuzzProperty } from '../property.ts';
import { toTree, writeTree } from '../tree.ts';

/**
 * A report of another job, whatever is in it, is refused or told: nothing in it acts in summary, log or annotations, no
 * image is told as verified without evidence, and nothing is offered to deploy.
 */
export const mergedReports: FuzzProperty = fuzzProperty(
  'merged reports',
  400,
  () => fc.tuple(outcome, fc.option(mutations), text, fc.constantFrom(undefined, 3000, 20_000)),
  async ([result, changes, path, limit]) => {
    const images = result.images.map((image, at) => ({
      ...image,
      request: { ...image.request, requested: `ghcr.io/acme/api:${at}` },
    }));
    const genuine: unknown = JSON.parse(
      (await partsOf(renderReport(viewOfRun({ ...result, images, shard: { index: 1, count: 1 } })))).join(''),
    );
    const tree = toTree(genuine);
    const bytes = writeTree(changes === null ? tree : mutate(tree, changes, []));
    const read = parseReport(bytes);
    if (read.kind === 'invalid') {
      must(/^[\x20-\x7e]*$/.test(read.issue), `a fault with ${JSON.stringify(read.issue)}`);
      return;
    }
    for (const each of read.value.images.filter(({ verified }) => verified)) {
      must(each.error === undefined && each.unmet.length === 0, 'verified, and not');
    }
    const files = [{ path, digest: digestOf(bytes), run: read.value }];
    const validation = validateShards(files, { version: '0.1.0', enforce: true });
    if (validation.kind === 'invalid') {
      must(
        validation.issues.every((issue) => /^[^\p{C}]*$/u.test(issue)),
        `a fault with ${JSON.stringify(validation.issues)}`,
      );
    }
    const view = viewOfMerge(
      merge(files, {
        tool: result.tool,
        startedAt: result.startedAt,
        duration: 1,
        enforce: true,
        listDigest: digestOfList(read.value.images.map(({ reference }) => reference)),
      }),
    );
    const summary = renderSummary(view, limit);
    must(Buffer.byteLength(summary) < (limit ?? 1_048_576), 'a summary that is too long');
    checkMarkdown(summary);
    for (const line of [...renderTotals(view), ...view.images.flatMap(renderLog)]) {
      must(/^[\x20-\x7e\u2026]*$/.test(line), `a log line with ${JSON.stringify(line)}`);
      must(!line.trimStart().startsWith('::') && !line.includes('##['), `a log line that is a command: ${line}`);
    }
    for (const { title, message } of renderAnnotations(view)) {
      must(/^[\x20-\x7e\u2026\n]*$/.test(title + message), `an annotation with ${JSON.stringify(title + message)}`);
    }
    const outputs = renderOutputs(view, '/out');
    must(
      ['digest', 'image', 'sbom', 'identity', 'issuer'].every((name) => outputs[name] === ''),
      'something to deploy',
    );
  },
);

import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import type { ImageErrorCode } from '../src/errors.ts';
import { ConfigError } from '../src/errors.ts';
import { readInputs, readMergeInputs, type InputSource } from '../src/inputs/inputs.ts';
import { readScanInputs } from '../src/inputs/scan.ts';
import { variableOf } from '../src/inputs/unknown.ts';
import { NEXT_STEPS } from '../src/report/advice/next-step.ts';
import { runAction } from './support/action.ts';
import { FIXTURES } from './support/layout.ts';
import { startRegistry } from './support/registry.ts';
import { THIRD_PARTY_ACTIONS, type DeclaredAction } from './support/third-party-actions.ts';

const ROOT = join(import.meta.dirname, '..');
const PAGES = globSync(['*.md', 'docs/*.md'], { cwd: ROOT });
const WORKFLOWS = globSync('.github/workflows/*.yml', { cwd: ROOT });
/** The action and its sub-actions as the documentation names them, and what declares their inputs. */
const ACTIONS: Readonly<Record<string, string>> = {
  'OWNER/image-provenance@': 'action.yml',
  'OWNER/image-provenance/merge@': 'merge/action.yml',
  'OWNER/image-provenance/scan@': 'scan/action.yml',
};

const Step = z.object({
  id: z.string().optional(),
  uses: z.string().optional(),
  with: z.record(z.string(), z.union([z.string(), z.boolean(), z.number()])).optional(),
});
const Job = z.object({
  steps: z.array(Step),
  permissions: z.record(z.string(), z.string()).optional(),
  'timeout-minutes': z.number().optional(),
});
const Workflow = z.object({
  permissions: z.record(z.string(), z.string()).optional(),
  jobs: z.record(z.string(), Job),
});
const Names = z.record(z.string(), z.unknown()).transform((fields) => Object.keys(fields));
const ActionMetadata = z.object({ inputs: Names, outputs: Names });

type Step = z.infer<typeof Step>;

/** What declares the inputs and outputs of a step that uses this action; undefined for another step. */
function actionOf({ uses }: Step): z.infer<typeof ActionMetadata> | undefined {
  const [, path] = Object.entries(ACTIONS).find(([name]) => uses?.startsWith(name)) ?? [];
  return path === undefined ? undefined : ActionMetadata.parse(parse(read(path)));
}

/** What declares those of a step that uses an action of somebody else. */
function otherActionOf({ uses = '' }: Step): DeclaredAction | undefined {
  return THIRD_PARTY_ACTIONS[uses.split('@')[0] ?? ''];
}

function read(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

/** The examples that use the action: a whole workflow, its jobs, or a list of steps. */
const examples = PAGES.flatMap((page) =>
  [...read(page).matchAll(/^```yaml\n(?<text>[\s\S]*?)^```/gm)]
    .map(({ groups }) => groups?.['text'] ?? '')
    .filter((text) => Object.keys(ACTIONS).some((name) => text.includes(name)))
    .map((text, at) => ({ name: `${page}, example ${at + 1}`, text })),
);

function stepsOf(text: string): readonly Step[] {
  const content: unknown = parse(text);
  return Array.isArray(content)
    ? z.array(Step).parse(content)
    : Object.values(Workflow.parse(content).jobs).flatMap(({ steps }) => steps);
}

test('the README has examples', () => {
  expect(examples.length).toBeGreaterThan(8);
});

describe.each(examples)('$name', ({ text }) => {
  const steps = stepsOf(text);
  const ours = steps.filter((step) => actionOf(step) !== undefined);
  const others = steps.filter((step) => step.uses !== undefined && actionOf(step) === undefined);

  test('uses inputs that its actions have', () => {
    const unknown = steps.flatMap((step) => {
      const declared = actionOf(step)?.inputs ?? otherActionOf(step)?.inputs ?? [];
      return Object.keys(step.with ?? {}).filter((name) => !declared.includes(name));
    });
    expect(unknown).toEqual([]);
    const missing = others.flatMap((step) =>
      (otherActionOf(step)?.required ?? []).filter((name) => step.with?.[name] === undefined),
    );
    expect(missing).toEqual([]);
  });

  test('pins the actions of others to the commits whose inputs are known here', () => {
    for (const { uses = '' } of others) {
      const [name = ''] = uses.split('@');
      const { commit, version } = THIRD_PARTY_ACTIONS[name] ?? {};
      expect(text).toContain(`uses: ${name}@${commit} # ${version}\n`);
    }
  });

  test('uses outputs that its actions have', () => {
    const used = [...text.matchAll(/steps\.(?<id>[\w-]+)\.outputs\.(?<output>[\w-]+)/g)];
    const unknown = used.filter(({ groups }) => {
      const step = steps.find(({ id }) => id === groups?.['id']);
      const declared = step && (actionOf(step)?.outputs ?? otherActionOf(step)?.outputs);
      return declared?.includes(groups?.['output'] ?? '') !== true;
    });
    expect(unknown.map(([reference]) => reference)).toEqual([]);
  });

  test('has inputs without a fault', async () => {
    for (const step of ours) {
      const source: InputSource = {
        names: () => Object.keys(step.with ?? {}).map(variableOf),
        isLeaky: false,
        get: (name) =>
          String(step.with?.[name] ?? '')
            .replaceAll(/\$\{\{ steps\.\w+\.outputs\.digest \}\}/g, `sha256:${'0'.repeat(64)}`)
            .replaceAll(/\$\{\{ matrix\..*?\}\}/g, '1')
            .replaceAll(/\$\{\{.*?\}\}/g, 'secret'),
        readText: (path) =>
          Promise.resolve(
            path === 'images.txt' ? 'cgr.dev/chainguard/nginx' : readFileSync(join(FIXTURES, 'keys/ecdsa.pub'), 'utf8'),
          ),
        policyFiles: () =>
          Promise.resolve({
            from: 'workspace',
            commit: undefined,
            read: (path) =>
              Promise.resolve(
                path.endsWith('.json')
                  ? '{ "schemaVersion": 1, "images": [] }'
                  : 'version: 1\nrules: [{ images: ["**"], publisher: chainguard }]\n',
              ),
            today: '2026-11-27',
            readHead: undefined,
            readInput: undefined,
          }),
        repository: {
          folder: () => Promise.resolve(''),
          isWhole: true,
          policyNearMisses: () => Promise.resolve([]),
          scan: () =>
            Promise.resolve({
              head: { references: [], files: [] },
              base: undefined,
              onlyChanges: false,
              refusedIgnores: [],
            }),
        },
      };
      const isMerge = step.uses?.includes('/merge@') === true;
      const isScan = step.uses?.includes('/scan@') === true;
      const { result } = isMerge
        ? readMergeInputs(source)
        : await (isScan ? readScanInputs(source, 'scan') : readInputs(source));
      expect(result instanceof ConfigError ? result.issues : []).toEqual([]);
      expect(result).toMatchObject(isMerge ? { warnings: [] } : { warnings: [], insecure: [] });
    }
  });
});

test('the log in the documentation is what the action writes', async () => {
  const registry = await startRegistry();
  registry.add('demo/legacy', join(FIXTURES, 'layouts/legacy'));
  const { stdout } = await runAction({
    image: `${registry.host}/demo/legacy`,
    'certificate-identity':
      'https://github.com/image-provenance-demo/images/.github/workflows/release.yaml@refs/heads/main',
    'predicate-type': 'all',
    'trusted-root': join(FIXTURES, 'trusted_root.json'),
  });
  await registry.close();
  const log = linesOf(stdout);
  const excerpt = linesOf(/^```text\n(Verification for [\s\S]*?)^```/m.exec(read('docs/report.md'))?.[1] ?? '');
  expect(excerpt.length).toBeGreaterThan(10);
  // an ellipsis stands for what was left out
  const invented = excerpt.filter((line) => {
    const [start = '', end = ''] = line.trim() === '…' ? [] : line.split('…');
    return !log.some((real) => real === line || (line.includes('…') && real.startsWith(start) && real.endsWith(end)));
  });
  expect(invented).toEqual([]);
});

/** Lines without what differs from run to run: the port, the folder named after it, durations. */
function linesOf(text: string): readonly string[] {
  return text
    .replaceAll(/127\.0\.0\.1:\d+/g, 'HOST')
    .replaceAll(/legacy-[0-9a-f]{12}/g, 'FOLDER')
    .replaceAll(/ in \d+\.\d s/g, ' in N s')
    .split('\n')
    .filter((line) => line !== '');
}

describe.each(WORKFLOWS)('%s', (path) => {
  const { permissions, jobs } = Workflow.parse(parse(read(path)));

  test('gives no permission by default, and each job its own and a time limit', () => {
    expect(permissions).toEqual({});
    const careless = Object.entries(jobs).filter(
      ([, job]) => job.permissions === undefined || job['timeout-minutes'] === undefined,
    );
    expect(careless.map(([name]) => name)).toEqual([]);
  });

  test('pins every action by commit and keeps no credentials', () => {
    const steps = Object.values(jobs).flatMap((job) => job.steps);
    const uses = steps.flatMap((step) => step.uses ?? []);
    expect(uses.filter((name) => !/^\.\/(?:merge)?$/.test(name) && !/^[\w./-]+@[0-9a-f]{40}$/.test(name))).toEqual([]);
    const checkouts = steps.filter((step) => step.uses?.startsWith('actions/checkout@'));
    expect(checkouts.filter((step) => step.with?.['persist-credentials'] !== false)).toEqual([]);
  });
});

test('the troubleshooting page explains every code', () => {
  const errors = {
    'not-found': true,
    login: true,
    unauthorized: true,
    forbidden: true,
    'rate-limited': true,
    unavailable: true,
    'not-a-registry': true,
    'too-large': true,
    timeout: true,
    'platform-missing': true,
    'tag-moved': true,
    'nested-index': true,
    output: true,
    trust: true,
  } satisfies Record<ImageErrorCode | Exclude<'config' | 'trust', 'config'>, true>;
  const page = read('docs/troubleshooting.md');
  const codes = [...Object.keys(errors), ...Object.keys(NEXT_STEPS)];
  expect(codes.filter((code) => !page.includes(`\`${code}\``))).toEqual([]);
});

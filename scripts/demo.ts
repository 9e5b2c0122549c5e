import { join } from 'node:path';
import { runAction, type ActionResult } from '../__tests__/support/action.ts';
import { FIXTURES } from '../__tests__/support/layout.ts';
import { startRegistry } from '../__tests__/support/registry.ts';

/** One run of the action: what is shown, and what must come out. */
interface Scenario {
  readonly title: string;
  readonly what: string;
  readonly layouts: readonly string[];
  readonly inputs: Readonly<Record<string, string>>;
  readonly verified: boolean;
  /** how the error annotation begins; empty where there must be none */
  readonly because: string;
}

const RELEASE = 'https://github.com/image-provenance-demo/images/.github/workflows/release.yaml@refs/heads/main';
const WIDTH = 100;

const scenarios: readonly Scenario[] = [
  {
    title: 'An image with everything',
    what:
      'Signed and attested by its release workflow. Signatures and attestations are in cosign tags, their log entries ' +
      'in Rekor v1. Every attestation is asked for, on every platform.',
    layouts: ['legacy'],
    inputs: { 'certificate-identity': RELEASE, 'predicate-type': 'all' },
    verified: true,
    because: '',
  },
  {
    title: 'Two images in one run, in the newer formats',
    what:
      'Sigstore bundles attached as OCI referrers, one image with Rekor v1, the other with Rekor v2 and RFC 3161 time ' +
      'stamps. The inputs are those of any other image: nobody has to know the format.',
    layouts: ['bundles-rekor1', 'bundles-rekor2'],
    inputs: { 'certificate-identity': RELEASE },
    verified: true,
    because: '',
  },
  {
    title: 'An image that nobody signed',
    what: 'It must not verify: the step fails, the outputs name no image, no file is written.',
    layouts: ['unsigned'],
    inputs: { 'certificate-identity': RELEASE },
    verified: false,
    because: 'Nothing is signed',
  },
  {
    title: 'An image that another workflow signed',
    what: 'The signatures are genuine, but not of the workflow that was asked for. It must not verify either.',
    layouts: ['other-workflow'],
    inputs: { 'certificate-identity': RELEASE },
    verified: false,
    because: 'The image is signed, but by another workflow',
  },
];

/** Runs one scenario and prints it; returns what is not as it must be. */
async function show(scenario: Scenario, heading: string, host: string): Promise<readonly string[]> {
  const images = scenario.layouts.map((layout) => `${host}/demo/${layout}`);
  const inputs = { image: images.join('\n'), ...scenario.inputs, artifact: 'none' };
  print(`${'═'.repeat(WIDTH)}\n${heading}\n${'═'.repeat(WIDTH)}`);
  print(wrap(scenario.what));
  section('the step');
  print(renderStep({ ...inputs, 'trusted-root': 'trusted_root.json' }));
  const result = await runAction({ ...inputs, 'trusted-root': join(FIXTURES, 'trusted_root.json') });
  section('the log');
  print(renderLog(result.stdout + result.stderr));
  section('the job summary (Markdown)');
  print(result.summary.trim());
  section('the files');
  print(renderTree([...result.files.keys()]));
  section('exit code and outputs');
  print([`exit code ${String(result.code)}`, ...renderOutputs(result.outputs)].join('\n'));
  return differences(scenario, result);
}

function differences({ title, layouts, verified, because }: Scenario, result: ActionResult): readonly string[] {
  const reason = /^::error [^:]*::(?<reason>.*)/m.exec(result.stdout)?.groups?.['reason'] ?? '';
  const images = result.outputs['images']?.match(/@sha256:/g) ?? [];
  const sboms = [...result.files.keys()].filter((path) => path.endsWith('/sbom.spdx.json'));
  const facts: readonly (readonly [string, unknown, unknown])[] = [
    ['exit code', result.code, verified ? 0 : 1],
    ['output verified', result.outputs['verified'], String(verified)],
    ['number of verified images', images.length, verified ? layouts.length : 0],
    ['number of SBOM files (the index and two platforms)', sboms.length, verified ? layouts.length * 3 : 0],
    ['error annotation', reason.slice(0, because.length), because],
  ];
  return facts.flatMap(([name, found, expected]) =>
    found === expected ? [] : [`${title}: ${name} is ${String(found)}, must be ${String(expected)}`],
  );
}

function renderStep(inputs: Readonly<Record<string, string>>): string {
  const lines = Object.entries(inputs).map(([name, value]) =>
    value.includes('\n') ? `    ${name}: |\n      ${value.replaceAll('\n', '\n      ')}` : `    ${name}: ${value}`,
  );
  return ['- uses: OWNER/image-provenance@v1', '  with:', ...lines].join('\n');
}

/** Workflow commands as the runner's log shows them: annotations with their text, groups as headings. */
function renderLog(stdout: string): string {
  const lines = stdout.split('\n').flatMap((line) => {
    const [, command, title, text] = /^::(?<command>\w+)(?: title=(?<title>.*?))?::(?<text>.*)$/.exec(line) ?? [];
    if (command === undefined) {
      return [line];
    }
    const message = decode(text ?? '').replaceAll('\n', '\n  ');
    return command === 'group' || command === 'endgroup'
      ? [command === 'group' ? `▼ ${message}` : '']
      : ['', `[${command} annotation] ${title === undefined ? '' : decode(title)}`, `  ${message}`];
  });
  return lines.join('\n').trim();
}

/** Undoes the escapes of workflow commands. */
function decode(text: string): string {
  const escapes: Readonly<Record<string, string>> = { '%25': '%', '%0A': '\n', '%0D': '', '%3A': ':', '%2C': ',' };
  return text.replaceAll(/%(?:25|0A|0D|3A|2C)/g, (escape) => escapes[escape] ?? escape);
}

function renderTree(paths: readonly string[]): string {
  const lines: string[] = ['<output-directory>'];
  let open: readonly string[] = [];
  for (const path of paths.toSorted()) {
    const parts = path.split('/');
    const shared = parts.findIndex((part, at) => part !== open[at]);
    parts.slice(shared).forEach((part, at) => {
      const isFolder = shared + at < parts.length - 1;
      lines.push(`${'  '.repeat(shared + at + 1)}${part}${isFolder ? '/' : ''}`);
    });
    open = parts.slice(0, -1);
  }
  return lines.join('\n');
}

function renderOutputs(outputs: Readonly<Record<string, string>>): readonly string[] {
  const shown = ['verified', 'digest', 'image', 'images', 'identity', 'issuer'];
  return shown.map((name) => `${name.padEnd(9)} ${outputs[name] || '(empty)'}`);
}

function section(name: string): void {
  print(`\n── ${name} ${'─'.repeat(WIDTH - name.length - 4)}\n`);
}

function wrap(text: string): string {
  return text.replaceAll(new RegExp(`(.{1,${WIDTH}})(?: |$)`, 'g'), '$1\n').trimEnd();
}

function print(text: string): void {
  console.log(text);
}

const registry = await startRegistry();
try {
  for (const layout of scenarios.flatMap(({ layouts }) => layouts)) {
    registry.add(`demo/${layout}`, join(FIXTURES, 'layouts', layout));
  }
  print(
    wrap(
      `The built action (dist/index.js) as the runner starts it, ${scenarios.length} times. The images are in a ` +
        `registry of this process (${registry.host}); nothing else is asked, the network is not used. They were signed ` +
        'with a private Sigstore deployment, hence trusted-root; public images need no such input.',
    ) + '\n',
  );
  const issues: string[] = [];
  for (const [at, scenario] of scenarios.entries()) {
    const heading = `${at + 1} of ${scenarios.length}: ${scenario.title}`;
    issues.push(...(await show(scenario, heading, registry.host)));
    print('');
  }
  print('═'.repeat(WIDTH));
  print(
    issues.length === 0
      ? 'Every verdict is as it must be: the signed images verified, the unsigned one and the one of another signer did not.'
      : `Not as it must be:\n${issues.join('\n')}`,
  );
  process.exitCode = issues.length === 0 ? 0 : 1;
} finally {
  await registry.close();
}

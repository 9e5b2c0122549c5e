import { ConfigError, ImageError } from '../../src/errors.ts';
import type { RunOutcome } from '../../src/outcome.ts';
import {
  attestation,
  certificate,
  digest,
  index,
  checked,
  rejected,
  request,
  requirement,
  run,
  signature,
  SPDX,
  unexpectedSigner,
  verified,
} from './samples.ts';

/** Text that does something in Markdown, HTML, a log or on GitHub. */
export const HOSTILE = [
  '![x](https://evil.example/?a) <img src=x onerror=y> | [l](javascript:x) `` ` ``` @octocat #1',
  '\n\n```\n# Verified\n</details><script>\n::error::\u202e\u0430\u0000',
  '`'.repeat(400),
].join(' ');

/** Runs in which every text from outside is this one. */
export function hostileRuns(text: string): readonly RunOutcome[] {
  const signer = certificate(text, { githubWorkflowTrigger: text, githubWorkflowRepository: text });
  const signed = signature(digest('index'), signer, { signedName: text });
  const typed = attestation(digest('linux/amd64'), text, '"x"');
  const provenance = attestation(digest('linux/amd64'), 'https://slsa.dev/provenance/v0.2', {
    builder: { id: text },
  });
  const sbom = attestation(digest('linux/amd64'), SPDX, {
    spdxVersion: 'SPDX-2.3',
    SPDXID: 'x',
    packages: [{ name: text, licenseDeclared: text }],
  });
  const attested = [typed, provenance, sbom].map((each) =>
    requirement({
      kind: 'attestation',
      predicateType: each.predicateType,
      platform: 'linux/amd64',
      level: 'platform',
      by: [each],
    }),
  );
  const findings = [
    ...[signed, typed, provenance, sbom].map(verified),
    rejected('log', text),
    unexpectedSigner(signer),
  ];
  const requested = request({ requested: text });
  const subject = index(['linux/amd64', text]);
  const locations = [{ what: 'cosign tag', requested: text, target: digest('index'), response: text }] as const;
  const common = { request: requested, subject, locations };
  const good = checked(findings, [requirement({ by: [signed] }), ...attested], {
    ...common,
    verdict: { warnings: [{ kind: 'other-name', signedName: text }] },
  });
  const bad = checked(findings, [requirement({ met: false, code: 'all-rejected', why: text })], common);
  const wrongName = checked(findings, [requirement({ met: false, code: 'wrong-name', why: text })], common);
  const error = new ImageError('unavailable', text, { topic: 'notice', about: text });
  const broken = { kind: 'failed', request: requested, subject: undefined, error, duration: 1 } as const;

  return [
    ...[good, bad, wrongName, broken].map((image) => run([image], { insecure: [text] })),
    run([good, bad, wrongName, broken]),
    run([], { error: new ConfigError([text, text]) }),
  ];
}

/** Markdown without its code, by the rules of CommonMark (fenced code blocks, backslash escapes, code spans). */
export function outsideOfCode(markdown: string): string {
  let fence: string | undefined;
  const lines = markdown.split('\n').filter((line) => {
    if (fence !== undefined) {
      fence = line.startsWith(fence) && /^`+$/.test(line) ? undefined : fence;
      return false;
    }
    fence = /^`{3,}$/.exec(line)?.[0];
    return fence === undefined;
  });
  return lines.map(outsideOfSpans).join('\n');
}

function outsideOfSpans(line: string): string {
  let rest = line;
  let text = '';
  while (rest !== '') {
    const [run = ''] = /^`+/.exec(rest) ?? [];
    const end = run === '' ? -1 : rest.slice(run.length).search(new RegExp(`(?<!\`)${run}(?!\`)`));
    if (end !== -1) {
      rest = rest.slice(run.length + end + run.length);
      continue;
    }
    const [token = rest] = /^(?:\\.|`+|[^])/.exec(rest) ?? [];
    text += token;
    rest = rest.slice(token.length);
  }
  return text;
}

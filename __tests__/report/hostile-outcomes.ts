import { ConfigError, ImageError } from '../../src/errors.ts';
import type { RunOutcome } from '../../src/report/outcome.ts';
import {
  attestation,
  certificate,
  digest,
  index,
  judged,
  rejected,
  request,
  requirement,
  run,
  signature,
  SPDX,
  stranger,
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
  const findings = [...[signed, typed, provenance, sbom].map(verified), rejected('log', text), stranger(signer)];
  const asked = request({ asked: text });
  const subject = index(['linux/amd64', text]);
  const places = [{ what: 'cosign tag', asked: text, target: digest('index'), answer: text }] as const;
  const common = { request: asked, subject, places };
  const good = judged(findings, [requirement({ by: [signed] }), ...attested], {
    ...common,
    verdict: { warnings: [text] },
  });
  const bad = judged(findings, [requirement({ met: false, code: 'all-rejected', why: text })], common);
  const wrongName = judged(findings, [requirement({ met: false, code: 'wrong-name', why: text })], common);
  const error = new ImageError('unavailable', text, text);
  const broken = { kind: 'failed', request: asked, subject: undefined, error, duration: 1 } as const;

  return [
    ...[good, bad, wrongName, broken].map((image) => run([image], { insecure: [text] })),
    run([good, bad, wrongName, broken]),
    run([], { error: new ConfigError([text, text]) }),
  ];
}

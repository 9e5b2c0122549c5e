import { describe, expect, test } from 'vitest';
import { ConfigError, TrustError } from '../../src/errors.ts';
import { renderSummary, SUMMARY_LIMIT } from '../../src/report/summary.ts';
import { viewOfRun } from '../../src/report/view-of-run.ts';
import type { Requirement } from '../../src/core/verdict/requirement.ts';
import type { LogEntry } from '../../src/core/verify/verified.ts';
import type { ImageOutcome } from '../../src/outcome.ts';
import { HOSTILE, hostileRuns, outsideOfCode } from './hostile-outcomes.ts';
import {
  attestation,
  certificate,
  digest,
  index,
  checked,
  key,
  many,
  origin,
  rejected,
  requirement,
  view,
  signature,
  SLSA,
  spdx,
  SPDX,
  unexpectedSigner,
  rateLimitedImage,
  unsignedImage,
  verified,
  verifiedImage,
  wrongIdentityImage,
} from './samples.ts';

const sizeOf = (text: string): number => Buffer.byteLength(text);

describe('the whole summary', () => {
  test.each([
    ['verified', view([verifiedImage()])],
    ['wrong-identity', view([wrongIdentityImage()])],
    ['unsigned', view([unsignedImage()], { insecure: ['insecure-ignore-tlog', 'allow-http: registry.local:5000'] })],
    ['rate-limited', view([rateLimitedImage()])],
    ['many', view([...many(45, verifiedImage()), wrongIdentityImage(), rateLimitedImage(), unsignedImage()])],
    ['shard', view([verifiedImage()], { shard: { index: 1, count: 3 } })],
    ['shard-without-images', view([], { shard: { index: 2, count: 2 } })],
    ['config-error', view([], { error: new ConfigError(['`platform`: "x" is not a platform', '`tag` and <b>|`']) })],
    [
      'trust-error',
      view([], {
        error: new TrustError('tuf-repo-cdn.sigstore.dev: ENOTFOUND', {
          topic: 'notice',
          about: 'Give `trusted-root`.',
        }),
      }),
    ],
  ])('%s', async (name, outcome) => {
    await expect(renderSummary(outcome)).toMatchFileSnapshot(`expected/summary-${name}.txt`);
  });
});

describe('who signed', () => {
  const summaryOf = (evidence: ReturnType<typeof signature>): string =>
    renderSummary(view([checked([verified(evidence)], [requirement({ by: [evidence] })])]));

  test('a key', () => {
    const summary = summaryOf(signature(digest('index'), key('a'), { log: [], times: [] }));
    expect(summary).toMatch(/^\*\*Signed with\*\* the key `sha256:[0-9a-f]{64}`/m);
    expect(summary).toContain('**Signed** at an unproven time, no log entry required');
  });

  test('an identity of GitHub whose issuer is another is no link', () => {
    const impostor = { ...certificate(), issuer: 'https://issuer.example' };
    expect(summaryOf(signature(digest('index'), impostor))).toMatch(/^\*\*Signed by\*\* `https:\/\/github\.com\/acme/m);
  });

  const COMMIT = 'da283c26829d46c2d2883de5ff98bee672428696';
  const REUSABLE = { sourceRepositoryUri: 'https://github.com/other/caller', sourceRepositoryDigest: COMMIT };

  test('a reusable workflow is named with the repository that called it, of which the commit is', () => {
    const summary = summaryOf(signature(digest('index'), certificate(undefined, REUSABLE)));
    expect(summary).toContain('workflow `release.yml` of [`acme/api`](https://github.com/acme/api)');
    expect(summary).toContain('called by [`other/caller`](https://github.com/other/caller)');
    expect(summary).toContain(`commit [\`da283c2\`](https://github.com/other/caller/commit/${COMMIT})`);
    expect(summary).not.toContain('acme/api/commit/');
  });

  test('the file of a reusable workflow is linked at the commit that the certificate proves of it', () => {
    const { identity } = certificate() as Extract<ReturnType<typeof certificate>, { kind: 'certificate' }>;
    const file = `https://github.com/acme/api/blob/${'a'.repeat(40)}/.github/workflows/release.yml`;
    const of = (buildSignerUri: string): string =>
      summaryOf(
        signature(
          digest('index'),
          certificate(undefined, { ...REUSABLE, buildSignerUri, buildSignerDigest: 'a'.repeat(40) }),
        ),
      );
    expect(of(identity)).toContain(`[\`release.yml\`](${file})`);
    expect(of(identity)).toContain(`signed by [\`${identity}\`](${file})`);
    expect(of('https://github.com/mallory/x')).not.toContain('/blob/');
  });

  test.each(['other/..', 'other/x/../../mallory/y', 'a](https://evil.example'])(
    'a source repository that is no name of one is no link: %s',
    (name) => {
      const signer = certificate(undefined, { ...REUSABLE, sourceRepositoryUri: `https://github.com/${name}` });
      const summary = summaryOf(signature(digest('index'), signer));
      expect(summary).toContain(`called by \`${name}\``);
      expect(summary).not.toContain('/commit/');
    },
  );
});

describe('the entry of the log', () => {
  const imageOf = (entry: Partial<LogEntry>): ImageOutcome => {
    const log = [{ entry: 'dsse 0.0.1', logIndex: '7', integratedTime: undefined, ...entry }];
    const evidence = signature(digest('index'), certificate(), { log });
    return checked([verified(evidence)], [requirement({ by: [evidence] })]);
  };
  const lineOf = (start: string, entry: Partial<LogEntry>): string =>
    renderSummary(view([imageOf(entry)]))
      .split('\n')
      .find((line) => line.startsWith(start)) ?? '';
  const PAGE = 'https://search.sigstore.dev/?logIndex=7';

  test('of the public log is linked by the time and by its index', () => {
    const entry = { host: 'rekor.sigstore.dev' } as const;
    expect(lineOf('**Signed**', entry)).toBe(`**Signed** [2026-11-20 04:12 UTC](${PAGE}) (3 days ago)`);
    expect(lineOf('**Log**', entry)).toBe(`**Log** Rekor v1, entry [\`7\`](${PAGE})`);
    const [row = ''] = renderSummary(view([imageOf(entry), unsignedImage()])).match(/^\| ✅.*$/m) ?? [];
    expect(row).toContain(`| [acme/api](https://github.com/acme/api), [3\u00a0d\u00a0ago](${PAGE}) |`);
  });

  test('of any other log, or with an index that is no number, is not', () => {
    expect(lineOf('**Signed**', {})).toBe('**Signed** 2026-11-20 04:12 UTC (3 days ago)');
    expect(lineOf('**Log**', {})).toBe('**Log** Rekor v1, entry `7`');
    const hostile = { host: 'rekor.sigstore.dev', logIndex: '7)[x](y' } as const;
    expect(lineOf('**Signed**', hostile)).not.toContain('](');
    expect(lineOf('**Log**', hostile)).toContain('entry `7)[x](y`');
  });
});

describe('evidence of the wrong age', () => {
  const summaryOf = (age: Requirement['age'], why = 'no trusted time proves when it was made'): string => {
    const unmet = requirement({ met: false, code: 'age', why, age });
    return renderSummary(view([checked([verified(signature(digest('index')))], [unmet])]));
  };
  const at = (time: string): number => new Date(time).getTime();

  test('too old: both times below each other, how much it is, and what to do', () => {
    const summary = summaryOf({
      exceeds: 'max',
      time: at('2026-05-01T04:12:30Z'),
      limit: at('2026-10-24T10:00:00Z'),
    });
    expect(summary).toContain('**The signature of the index verifies, but it is older than `max-age` allows.**');
    expect(summary).toContain(
      [
        'allowed  2026-10-24 10:00:00 UTC or later  (max-age)',
        'issued   2026-05-01 04:12:30 UTC',
        '         176 days too old',
      ].join('\n'),
    );
    expect(summary).toContain('| index | ✘ too old |');
  });

  test('too new', () => {
    const summary = summaryOf({
      exceeds: 'min',
      time: at('2026-11-23T09:00:00Z'),
      limit: at('2026-11-23T08:00:00Z'),
    });
    expect(summary).toContain('or earlier  (min-age)');
    expect(summary).toContain('**What to do** Run it again in 1 hour');
    expect(summary).toContain('✘ too new');
  });

  test('of no proven time', () => {
    const summary = summaryOf(undefined);
    expect(summary).toContain('but no trusted time proves when it was made.**');
    expect(summary).toContain('✘ no proven time');
  });
});

describe('what is inside', () => {
  const PLATFORMS = ['linux/amd64', 'linux/arm64'];
  const insideOf = (type: string, predicates: readonly unknown[]): string => {
    const all = predicates.map((predicate, n) => attestation(digest(PLATFORMS[n] ?? ''), type, predicate));
    const met = all.map((each, n) =>
      requirement({ kind: 'attestation', predicateType: 'all', platform: PLATFORMS[n] ?? '', by: [each] }),
    );
    const summary = renderSummary(view([checked(all.map(verified), met, { subject: index(PLATFORMS) })]));
    return /<summary>What is inside<\/summary>\n\n([^]*?)\n\n<\/details>/.exec(summary)?.[1] ?? '';
  };

  test('platforms of which the same is known are told once', () => {
    expect(insideOf(SPDX, [spdx(3), spdx(3)])).toBe(
      '**linux/amd64, linux/arm64** (the same)\n\n- SBOM (SPDX): 3 packages (all apk)\n- licenses: MIT 2 · Apache-2.0 1',
    );
  });

  test('what is the same everywhere is told once, then what differs', () => {
    const packages = [spdx(3), spdx(4)];
    const inside = insideOf(SPDX, packages);
    expect(inside.match(/^\*\*.*/gm)).toEqual(['**linux/amd64**', '**linux/arm64**']);
    const configuration = (user: string): unknown => ({
      entrypoint: { command: '/bin/a' },
      accounts: { 'run-as': user },
      contents: { repositories: ['https://apk.example/os'], packages: ['a'] },
    });
    const APKO = 'https://apko.dev/image-configuration';
    expect(insideOf(APKO, [configuration('1'), configuration('1')])).toContain(
      'entry point `/bin/a`, user `1`, packages from `https://apk.example/os`',
    );
    expect(insideOf(APKO, [configuration('1'), configuration('2')])).toContain('**linux/arm64**');
  });

  test('the images that a build took in are named', () => {
    const resolvedDependencies = [{ uri: 'pkg:docker/golang@1.26?platform=linux' }, { uri: 'pkg:oci/base@1' }];
    const provenance = { buildDefinition: { resolvedDependencies }, runDetails: {} };
    expect(insideOf(SLSA, [provenance, provenance])).toContain('images taken in `golang@1.26, base@1`');
  });

  test('licenses that are more than are shown, and packages without one, are counted', () => {
    const licenses = Array.from({ length: 15 }, (_, n) => `LicenseRef-${'abcdefghijklmno'.charAt(n)}`);
    const document = {
      spdxVersion: 'SPDX-2.3',
      SPDXID: 'SPDXRef-DOCUMENT',
      packages: [...licenses, 'GPL-2.0-only', 'GPL-3.0-only', undefined].map((licenseDeclared, n) => ({
        name: `p${n}`,
        licenseDeclared,
      })),
    };
    const inside = insideOf(SPDX, [document, document]);
    expect(inside).toContain('GPL (2\\.0-only 1, 3\\.0-only 1)');
    expect(inside).toContain('4 more kinds · 1 package without one');
  });
});

describe('the table platform × requirement', () => {
  const rowsOf = (image: ImageOutcome): string[] =>
    renderSummary(view([image]))
      .split('\n')
      .filter((line) => /^\| (index|linux)/.test(line));

  test('what is missing, rejected, by another signer, of the index', () => {
    const sbom = attestation(digest('index'), SPDX, spdx(3));
    const platforms = ['linux/amd64', 'linux/arm64', 'linux/s390x', 'linux/ppc64le'];
    const [, ...targets] = platforms;
    const unmet = targets.map((platform) =>
      requirement({ kind: 'attestation', predicateType: 'sbom', platform, met: false, code: 'all-rejected' }),
    );
    const image = checked(
      [
        verified(sbom),
        unexpectedSigner(certificate('https://x.example/y'), {
          subjects: [digest('linux/arm64')],
          predicateType: SPDX,
        }),
        rejected('log', 'x', {
          origin: {
            source: { kind: 'cosign-tag', digest: digest('l') },
            format: 'cosign',
            kind: 'attestation',
            foundFor: digest('linux/s390x'),
          },
        }),
      ],
      [
        requirement({ met: false, code: 'wrong-name', why: 'x' }),
        requirement({ kind: 'attestation', predicateType: SPDX, platform: 'linux/amd64', level: 'index', by: [sbom] }),
        ...unmet,
      ],
      { subject: index(platforms) },
    );
    expect(rowsOf(image)).toEqual([
      '| index | ✘ other name |  |',
      '| linux/amd64 |  | ✔ 3 packages of the index |',
      '| linux/arm64 |  | ✘ other signer |',
      '| linux/s390x |  | ✘ rejected |',
      '| linux/ppc64le |  | ✘ not found |',
    ]);
  });

  test('of any attestation, what each is; platforms with the same are one row', () => {
    const platforms = ['linux/amd64', 'linux/arm64', 'linux/s390x'];
    const sboms = platforms.map((name, n) => attestation(digest(name), SPDX, spdx(n < 2 ? 3 : 4)));
    const met = platforms.map((platform, n) =>
      requirement({ kind: 'attestation', predicateType: 'all', platform, by: sboms.slice(n, n + 1) }),
    );
    const image = checked(sboms.map(verified), met, { subject: index(platforms) });
    expect(rowsOf(image)).toEqual(['| linux/amd64, linux/arm64 | ✔ 3 packages |', '| linux/s390x | ✔ 4 packages |']);
    expect(renderSummary(view([image]))).toContain(
      '**Requested evidence by platform**\n\n| platform | SBOM (SPDX) |\n|---|---|\n',
    );
  });

  test('of any attestation, a column for each kind, SBOM and provenance first; blank where one has none', () => {
    const [vex, slsa, sbom] = ['https://openvex.dev/ns', SLSA, SPDX].map((type) =>
      attestation(digest('linux/amd64'), type, type === SPDX ? spdx(3) : {}),
    );
    const second = attestation(digest('linux/arm64'), SPDX, spdx(3));
    const all = [vex, slsa, sbom].filter((each) => each !== undefined);
    const met = [
      requirement({ kind: 'attestation', predicateType: 'all', platform: 'linux/amd64', by: all }),
      requirement({ kind: 'attestation', predicateType: 'all', platform: 'linux/arm64', by: [second] }),
    ];
    const image = checked([...all, second].map(verified), met, { subject: index() });
    expect(renderSummary(view([image]))).toContain('| platform | SBOM (SPDX) | provenance (SLSA v1) | VEX (OpenVEX) |');
    expect(rowsOf(image)).toEqual(['| linux/amd64 | ✔ 3 packages | ✔ | ✔ |', '| linux/arm64 | ✔ 3 packages |  |  |']);
  });

  test('of any attestation that is not found everywhere, one column names what is found', () => {
    const sbom = attestation(digest('linux/amd64'), SPDX, spdx(3));
    const of = { kind: 'attestation', predicateType: 'all' } as const;
    const image = checked(
      [verified(sbom)],
      [
        requirement({ ...of, platform: 'linux/amd64', by: [sbom] }),
        requirement({ ...of, platform: 'linux/arm64', met: false, code: 'not-signed' }),
      ],
      { subject: index() },
    );
    expect(rowsOf(image)).toEqual(['| linux/amd64 | ✔ SBOM (SPDX) 3 packages |', '| linux/arm64 | ✘ not found |']);
  });
});

test('whatever is found stays text', () => {
  const summaries = hostileRuns(HOSTILE).map((each) => renderSummary(viewOfRun(each)));

  for (const summary of summaries) {
    expect(summary).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e\u0430]/);
    const text = outsideOfCode(summary);
    expect(text).not.toMatch(/<(?!\/?(?:details|summary|code)>)/);
    // Markdown is not read in the title of a folded part, which is HTML
    const paragraphs = text.replaceAll(/^<details><summary>.*<\/summary>$/gm, '');
    expect(paragraphs).not.toMatch(/(?<!\\)\]\((?!https:\/\/github\.com\/)/);
    expect(paragraphs).not.toContain('evil.example');
    expect(paragraphs).not.toContain('@octocat');
    expect(text.match(/<details>/g)?.length).toBe(text.match(/<\/details>/g)?.length);
    expect(summary).not.toMatch(/^# Verified/m);
    const tables = summary.split('\n').filter((line) => line.startsWith('| '));
    for (const line of tables) {
      expect(line).toMatch(/ \|$/);
    }
  }
});

test('rejections for the same reason are one line', () => {
  const all = ['linux/amd64', 'linux/arm64'].map((name) =>
    rejected('log', 'it is not in the log', { origin: origin('attestation', digest(name)) }),
  );
  const summary = renderSummary(view([checked(all, [requirement({ met: false, code: 'all-rejected' })])]));
  expect(summary).toContain(
    '- rejected: attestation of linux/amd64, attestation of linux/arm64 in a cosign tag: log: it is not in the log',
  );
});

describe('the limit', () => {
  const long = 'x'.repeat(2000);
  const huge = checked(
    Array.from({ length: 20_000 }, (_, n) => rejected('log', `${n} ${long}`)),
    [requirement({ met: false, code: 'all-rejected' })],
    { subject: index(Array.from({ length: 1000 }, (_, n) => `linux/arch-${n}-${long}`)) },
  );

  test('a huge number of findings and platforms: below it, verdict and advice stay, and the rest is counted', () => {
    const summary = renderSummary(view([huge]));
    expect(sizeOf(summary)).toBeLessThan(SUMMARY_LIMIT);
    expect(summary).toMatch(/^## ❌ Not verified/);
    expect(summary).toContain('**What to do**');
    expect(summary).toContain('more in report.json');
    expect(summary.match(/<details>/g)?.length).toBe(summary.match(/<\/details>/g)?.length);
  });

  test('a huge number of images: below it, failures first, and the rest is counted', () => {
    const images = [...many(20_000, verifiedImage()), ...many(60, huge), rateLimitedImage()];
    const summary = renderSummary(view(images));
    expect(sizeOf(summary)).toBeLessThan(SUMMARY_LIMIT);
    expect(summary).toMatch(/^## ❌ 61 of 20061 images are not verified/);
    expect(summary.split('\n').find((line) => line.includes(' | `'))).toMatch(/^\| ❌/);
    expect(summary).toMatch(/\| … \d+ more \|/);
  });

  test('any limit is kept', () => {
    const outcomes = [
      view([huge]),
      view([verifiedImage()]),
      view([wrongIdentityImage(), rateLimitedImage(), ...many(30, verifiedImage())]),
      view([], { error: new ConfigError(Array.from({ length: 3000 }, () => long)) }),
    ];
    for (const outcome of outcomes) {
      for (let limit = 1; limit < 2 ** 21; limit = Math.ceil(limit * 1.7)) {
        expect(sizeOf(renderSummary(outcome, limit)), String(limit)).toBeLessThan(Math.max(limit, 2));
      }
    }
  });
});

describe('several images', () => {
  test.each([
    [[verifiedImage(), verifiedImage()], '## ✅ 2 images verified'],
    [[verifiedImage(), rateLimitedImage()], '## ⚠️ 1 of 2 images is not verified, because it could not be checked'],
    [
      [rateLimitedImage(), rateLimitedImage()],
      '## ⚠️ 2 of 2 images are not verified, because they could not be checked',
    ],
    [
      [unsignedImage(), rateLimitedImage(), verifiedImage()],
      '## ❌ 2 of 3 images are not verified, 1 of these could not be checked',
    ],
  ])('%#: $1', (images, heading) => {
    expect(renderSummary(view(images)).split('\n')[0]).toBe(heading);
  });

  test('each has its own folded part, those that are verified too', () => {
    const summary = renderSummary(view([verifiedImage(), wrongIdentityImage()]));
    expect(summary.match(/^<details><summary>[❌✅].*/gm)).toEqual([
      '<details><summary>❌ Not verified: <code>ghcr.io/acme/api:1.4</code></summary>',
      '<details><summary>✅ Verified: <code>ghcr.io/acme/api:1.4</code></summary>',
    ]);
  });

  test('of one that is not verified, who signed it instead is in the table', () => {
    expect(renderSummary(view([verifiedImage(), wrongIdentityImage()]))).toContain(
      '| ❌\u00a0not verified | `ghcr.io/acme/api:1.4` | signed by another workflow (refs/heads/fix-login) | acme/api, 3\u00a0d\u00a0ago |',
    );
  });
});

describe('ten thousand images', () => {
  const outcome = (wrong: number): string =>
    renderSummary(
      view([
        ...many(10_000 - 2 * wrong, verifiedImage()),
        ...many(wrong, wrongIdentityImage()),
        ...many(wrong, rateLimitedImage()),
      ]),
    );

  test.each([0, 1, 60, 2000, 5000])('of which %d and as many are not verified: within the limit', (wrong) => {
    expect(sizeOf(outcome(wrong))).toBeLessThan(SUMMARY_LIMIT);
  });

  test('those that are wrong come first, then the counts, then the rest as far as it fits', () => {
    const summary = outcome(30);
    const locations = [
      '## ❌ 60 of 10000 images are not verified',
      '| ❌\u00a0not verified |',
      '| ⚠️\u00a0not checked |',
      '<details>',
      '**9940 of 10000 images are verified.** All of it is in `report.json`.',
      '| ✅\u00a0verified |',
      'in report.json |',
    ].map((text) => summary.indexOf(text));
    expect(locations).toEqual(locations.toSorted((a, b) => a - b));
    expect(Math.min(...locations)).toBeGreaterThanOrEqual(0);
  });

  test('what was canceled is reported', () => {
    expect(renderSummary(view(many(200, verifiedImage()), { verified: false, canceled: true }))).toContain(
      '> [!CAUTION]\n> The run was canceled: 200 of 200 images were checked before.',
    );
  });
});

import { describe, expect, test } from 'vitest';
import { ConfigError, ImageError } from '../../src/errors.ts';
import type { CheckedImage } from '../../src/outcome.ts';
import { renderComment, type CommentContext } from '../../src/report/comment.ts';
import {
  changedBy,
  comparedImage,
  comparedPackages,
  NO_DIFFERENCE,
  packageChange,
  platformDifference,
  withUpgrades,
} from './comparisons.ts';
import {
  checked,
  rateLimitedImage,
  rejected,
  request,
  requirement,
  view,
  unsignedImage,
  verifiedImage,
  wrongIdentityImage,
} from './samples.ts';

const MARKER = '<!-- image-provenance 0123456789abcdef0123456789abcdef -->';
const CONTEXT: CommentContext = {
  marker: MARKER,
  name: undefined,
  runUrl: 'https://github.com/acme/api/actions/runs/42',
  commit: 'da283c26829d46c2d2883de5ff98bee672428696',
};

function comment(outcome: Parameters<typeof renderComment>[0], changes: Partial<CommentContext> = {}, limit?: number) {
  return renderComment(outcome, { ...CONTEXT, ...changes }, limit);
}

test.each([
  ['verified', view([verifiedImage()])],
  ['wrong-identity', view([wrongIdentityImage()])],
  ['many', view([verifiedImage(), wrongIdentityImage(), rateLimitedImage(), unsignedImage()])],
  ['shard-without-images', view([], { shard: { index: 2, count: 2 } })],
  ['config-error', view([], { error: new ConfigError(['`a` is wrong', '`b` is wrong']) })],
])('%s', async (name, outcome) => {
  await expect(comment(outcome)).toMatchFileSnapshot(`expected/comment-${name}.txt`);
});

test('a name tells comments apart, and weakenings are not silent', () => {
  const text = comment(view([verifiedImage()], { insecure: ['insecure-ignore-tlog'] }), { name: 'linux leg' });
  expect(text).toContain('### ✅ Verified: ghcr.io/acme/api:1.4 (linux leg)\n');
  expect(text).toContain('> Weakened by `insecure-ignore-tlog`');
});

test('a downgrade is no plain success, and comes with what to do', () => {
  const down = comparedPackages([packageChange('curl', { kind: 'down', before: ['8.17'], after: ['8.16'] })]);
  const difference = { ...NO_DIFFERENCE, platforms: [platformDifference({ packages: down })] };
  const text = comment(view([comparedImage('ghcr.io/acme/api:1.4', changedBy(difference))]));
  expect(text).toContain('\n### ⚠️ Verified, but downgraded: ghcr.io/acme/api:1.4\n');
  expect(text).toContain('⚠️ **Downgraded:** 1 package has an earlier version than before.');
  expect(text).toContain('| curl | 8\\.17 | 8\\.16 | ⚠️\u00a0**down** |');
});

test('a single image that the policy lets be needs no table', () => {
  const decision = { kind: 'exempt', reason: 'it is ours', until: undefined } as const;
  const text = comment(view([{ kind: 'decided', request: request(), decision, duration: 1 }]));
  expect(text).toContain('Nothing was verified: ');
  expect(text).not.toContain('|---|');
});

test('one of several that is not verified is named, and not folded', () => {
  const text = comment(view([verifiedImage(), unsignedImage()]));
  expect(text).toContain('\n❌ Not verified: `ghcr.io/acme/api:1.4`\n\n**Nothing is signed');
});

test('a page of the run that is no such page is no link', () => {
  const text = comment(view([verifiedImage()]), { runUrl: 'https://github.com/a](http://x)/b/actions/runs/1' });
  expect(text).not.toContain('](http://x');
  expect(text).toContain('Summary, report and files are in the run for commit');
});

describe('length', () => {
  const names = Array.from({ length: 3000 }, (_, n) => `ghcr.io/acme/${'x'.repeat(100)}-${n}`);

  test('many verified images: rows and digests as far as they fit, the rest is counted', () => {
    const text = comment(view(names.map((requested) => verifiedImage({ request: request({ requested }) }))));
    expect(Buffer.byteLength(text)).toBeLessThan(65_000);
    expect(text).toMatch(/\| … \d+ more \|/);
    expect(text).toMatch(/… \d+ more in report\.json/);
  });

  test('many failures: ten are explained', () => {
    const error = new ImageError('timeout', 'too slow', { topic: 'notice', about: 'Give more `timeout`.' });
    const failed = names.map((requested) => ({
      kind: 'failed' as const,
      request: request({ requested }),
      subject: undefined,
      error,
      duration: 1,
    }));
    const text = comment(view(failed));
    expect(Buffer.byteLength(text)).toBeLessThan(65_000);
    expect(text.match(/<details>/g)).toHaveLength(10);
    expect(text).toContain('… 2990 more are explained in the job summary.');
  });

  const changed = (requested: string, packages: number): CheckedImage =>
    comparedImage(requested, changedBy(withUpgrades(packages)));

  test('changes that do not fit are left out, the least important first, and that is reported', () => {
    const images = Array.from({ length: 90 }, (_, n) => changed(`ghcr.io/acme/n${n}`, 500));
    const text = comment(view(images));
    expect(Buffer.byteLength(text)).toBeLessThan(65_000);
    expect(text).toContain('**ghcr.io/acme/n0**');
    expect(text).not.toContain('**ghcr.io/acme/n89**');
    expect(text).toMatch(/parts do not fit here and are left out: see the job summary/);
    expect(text).toContain(CONTEXT.runUrl);
    expect(text.startsWith(`${MARKER}\n### ✅ 90 images verified, 90 changed`)).toBe(true);
  });

  test('what changed stands below what is wrong', () => {
    const text = comment(view([unsignedImage(), changed('ghcr.io/acme/web', 1)]));
    const locations = ['**What to do**', 'package-0', CONTEXT.runUrl].map((part) => text.indexOf(part));
    expect(locations).toEqual(locations.toSorted((a, b) => a - b));
    expect(locations[0]).toBeGreaterThan(0);
  });
});

test.each([
  ['a mention', '@acme/security'],
  ['a mention in parentheses', '(@octocat)'],
  ['an issue', '#12'],
  ['an issue elsewhere', 'acme/api#12'],
  ['an issue in words', 'Fixes GH-12'],
  ['a commit', 'da283c26829d46c2d2883de5ff98bee672428696'],
  ['a part of a word that is a commit', 'see:da283c2'],
  ['a commit elsewhere', 'acme/api@da283c2'],
  ['a URL', 'https://mallory.example/?a=b'],
  ['a host', 'www.mallory.example'],
  ['an address', 'mailto:mallory@example.com'],
  ['a sign', ':white_check_mark:'],
])('%s in text from outside is code', (_, text) => {
  const detail = `it says ${text} there`;
  const image = checked([rejected('log', detail)], [requirement({ met: false, code: 'all-rejected' })], {
    request: request({ requested: text }),
  });
  const failed = { kind: 'failed', subject: undefined, duration: 1 } as const;
  const error = new ImageError('unavailable', detail, { topic: 'notice', about: detail });
  const rendered = comment(view([image, { ...failed, request: request({ requested: text }), error }]), { name: text });
  const prose = rendered
    .slice(MARKER.length)
    .replaceAll(/<code>[^<]*<\/code>|```[\s\S]*?```|`[^`]*`/g, '')
    .replaceAll(CONTEXT.runUrl, '');
  expect(prose).not.toMatch(/@|#\d|GH-\d|da283c2|:\/\/|www\.|mallory|white_check_mark/);
});

test.each([
  ['a tag', '<img src=x onerror=alert(1)>'],
  ['the end of a folded part', '</summary></details>'],
  ['an HTML comment', '<!-- x -->'],
  ['an image', '![x](y)'],
])('%s in text from outside is text', (_, text) => {
  const error = new ImageError('unavailable', text, { topic: 'notice', about: text });
  const failed = {
    kind: 'failed',
    subject: undefined,
    duration: 1,
    request: request({ requested: text }),
    error,
  } as const;
  const rendered = comment(view([failed, failed]), { name: text }).slice(MARKER.length);
  const prose = rendered.replaceAll(/\\[!-/:-@[-`{-~]/g, '␣').replaceAll(/<code>[^<]*<\/code>|`[^`]*`/g, '');
  expect(prose).not.toMatch(/<(?!\/?(?:details|summary)>)|!\[/);
  expect(prose.match(/<\/details>/g)).toHaveLength(2);
});

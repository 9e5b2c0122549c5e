import { describe, expect, test } from 'vitest';
import type { CheckedImage, ImageOutcome } from '../../src/outcome.ts';
import { IN_TERMINAL, type Audience } from '../../src/report/advice/hints.ts';
import { failureBlocks, failureLines, failureParts } from '../../src/report/failure.ts';
import { viewOfImage } from '../../src/report/view-of-image.ts';
import type { FailureView } from '../../src/report/view.ts';
import { checked, IDENTITY, ISSUER, request, SPDX, verifiedImage, wrongIdentityImage } from './samples.ts';
import { AMD64_SBOM, missing, signedBy, SITUATIONS } from './situations.ts';

function explain(image: CheckedImage, audience?: Audience): FailureView | undefined {
  return viewOfImage(image, audience).failure;
}

/** A failure in the form of each place, and for the command line. */
function formsOf(image: ImageOutcome): string {
  const view = viewOfImage(image);
  const { failure } = view;
  const onTerminal = viewOfImage(image, IN_TERMINAL).failure;
  if (failure === undefined || onTerminal === undefined) {
    return '';
  }
  const forms = {
    table: [failure.short],
    log: failureLines(failure, 'log'),
    'log on a terminal': failureLines(onTerminal, 'log'),
    annotation: failureLines(failure, 'annotation'),
    summary: failureBlocks(failure, view, false).flatMap(({ text }) => [text, '']),
    'folded in the summary': failureBlocks(failure, view, true)
      .slice(0, 1)
      .map(({ text }) => text),
    comment: failureParts(failure).flatMap((text) => [text, '']),
  };
  return Object.entries(forms)
    .map(([name, lines]) => `=== ${name}\n${lines.join('\n').trimEnd()}\n`)
    .join('\n');
}

describe('in words, in each place', () => {
  test.each(Object.entries(SITUATIONS))('%s', async (name, image) => {
    await expect(formsOf(image)).toMatchFileSnapshot(`expected/failures/${name}.txt`);
  });
});

test('a verified image needs no explanation', () => {
  expect(explain(verifiedImage())).toBeUndefined();
});

describe('on a terminal', () => {
  test.each(Object.entries(SITUATIONS))('%s: every input that is named is a flag', (_, image) => {
    const { todo, paste } = viewOfImage(image, IN_TERMINAL).failure ?? { todo: '', paste: [] };
    const isOfPolicy = image.kind === 'decided' || image.request.rule !== undefined;
    expect(isOfPolicy ? [] : paste.filter((line) => !/^--[a-z-]+=\S+$/.test(line))).toEqual([]);
    const names = [...todo.matchAll(/`([a-z-]+)`/g)].map(([, name]) => name);
    expect(
      names.filter((name) => name !== undefined && /^[a-z]+-[a-z-]+$|^key$|^publisher$|^timeout$/.test(name)),
    ).toEqual([]);
  });
});

test('expected and found stand below each other, the mark where they part', () => {
  const failure = explain(wrongIdentityImage());
  const [expected = '', found = '', mark = ''] = failure?.comparison ?? [];
  const column = mark.indexOf('^');
  expect(expected.slice(0, column).slice(10)).toBe(found.slice(0, column).slice(10).replace('found   ', 'expected'));
  expect(expected.slice(column)).toBe('main');
  expect(found.slice(column)).toBe('fix-login');
});

test.each(['https://github.com/\u0430/b', 'x: y', '${{ secrets.TOKEN }}', 'a\nkey: b', '*'])(
  'an unusual identity (%j) is no line to paste',
  (identity) => {
    expect(explain(signedBy(identity))?.paste).toEqual([]);
    expect(explain(signedBy(identity), IN_TERMINAL)?.paste).toEqual([]);
  },
);

test('the lines that would accept another signer name exactly that one', () => {
  const identity = IDENTITY.replace('main', 'fix-login');
  expect(explain(wrongIdentityImage())?.paste).toEqual([
    `certificate-identity: ${identity}`,
    `certificate-oidc-issuer: ${ISSUER}`,
  ]);
  expect(explain(wrongIdentityImage(), IN_TERMINAL)?.paste).toEqual([
    `--certificate-identity=${identity}`,
    `--certificate-oidc-issuer=${ISSUER}`,
  ]);
});

test.each(['sbom', SPDX, `${SPDX}/v2.3`])('the type (%s) on another platform alone', (predicateType) => {
  const { requirements } = request();
  const alone = (signature: boolean): CheckedImage =>
    checked([AMD64_SBOM], [missing(predicateType, 'linux/arm64')], {
      request: request({ requirements: { ...requirements, signature } }),
    });
  expect(explain(alone(false))?.paste).toEqual(['platform: linux/amd64']);
  // that platform would not be verified either
  expect(explain(alone(true))?.paste).toEqual([]);
});

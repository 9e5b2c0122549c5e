import { describe, expect, test } from 'vitest';
import { ImageError } from '../../src/errors.ts';
import type { ImageOutcome } from '../../src/outcome.ts';
import { placeLink, runLink, type CommitLocation } from '../../src/report/links.ts';
import {
  failuresIn,
  hashesOf,
  renderIssue,
  renderIssueNews,
  renderSolvedIssue,
  titleOfIssue,
  type IssueContext,
} from '../../src/report/repository/issue.ts';
import { changedBy, comparedImage, withUpgrades } from './comparisons.ts';
import { place, scanOf } from './scans.ts';
import { HOSTILE, outsideOfCode } from './hostile-outcomes.ts';
import { rateLimitedImage, request, unsignedImage, verifiedImage, wrongIdentityImage } from './samples.ts';

const LOCATION: CommitLocation = {
  server: 'https://github.com',
  repository: 'acme/api',
  commit: 'da283c26829d46c2d2883de5ff98bee672428696',
};
const CONTEXT: IssueContext = {
  marker: '<!-- image-provenance 0123456789abcdef0123456789abcdef -->',
  name: undefined,
  runUrl: 'https://github.com/acme/api/actions/runs/42',
  branch: 'main',
  location: LOCATION,
};

const issue = (
  { view: shown, scan }: ReturnType<typeof scanOf>,
  changes: Partial<IssueContext> = {},
  limit?: number,
): string => renderIssue(shown, scan, { ...CONTEXT, ...changes }, limit);

const named = (requested: string, image: ImageOutcome): ImageOutcome => ({ ...image, request: request({ requested }) });

const EVERYTHING = scanOf(
  [
    named('ghcr.io/acme/web:1', unsignedImage()),
    named('ghcr.io/acme/api:1', wrongIdentityImage()),
    named('ghcr.io/acme/job:1', rateLimitedImage()),
    comparedImage(
      'ghcr.io/acme/db:1',
      changedBy(withUpgrades(2), [{ gate: 'downgrade', state: 'fired', changes: ['a 2 → 1'] }]),
    ),
    named('ghcr.io/acme/ok:1', verifiedImage()),
  ],
  {
    unresolved: [place(null)],
    lock: {
      problems: [
        { reference: 'ghcr.io/acme/ok:1', code: 'older', message: 'ghcr.io/acme/ok:1: signed earlier than recorded.' },
      ],
      notes: [],
    },
  },
);

test('one failure', async () => {
  await expect(issue(scanOf([unsignedImage()]))).toMatchFileSnapshot('expected/issue-one.txt');
});

test('everything that can fail', async () => {
  await expect(issue(EVERYTHING)).toMatchFileSnapshot('expected/issue-everything.txt');
});

test('what is new, and what is solved', async () => {
  const { view: shown, scan } = EVERYTHING;
  const before = hashesOf(shown, scan).slice(0, 2);
  const text = renderIssueNews(shown, scan, CONTEXT, [...before, '00000000']);
  await expect(text).toMatchFileSnapshot('expected/issue-news.txt');
});

test('all is well', async () => {
  const { view: shown, scan } = scanOf([verifiedImage()], { result: 'verified' });
  await expect(renderSolvedIssue(shown, scan, CONTEXT)).toMatchFileSnapshot('expected/issue-solved.txt');
});

test('a name tells issues apart', () => {
  expect(titleOfIssue({ name: undefined })).toBe('Container images fail verification');
  expect(titleOfIssue({ name: 'linux\n' })).toBe('Container images fail verification (linux\\n)');
  expect(issue(scanOf([unsignedImage()]), { name: 'linux' })).toMatch(/^### .* \(linux\)$/m);
});

describe('what fails, as a later run finds it', () => {
  const hashesIn = (...images: readonly ImageOutcome[]) => {
    const { view: shown, scan } = scanOf(images);
    return hashesOf(shown, scan);
  };

  test('in the text that was written', () => {
    const { view: shown, scan } = EVERYTHING;
    expect(failuresIn(issue(EVERYTHING))).toEqual(hashesOf(shown, scan));
    expect(hashesOf(shown, scan)).toHaveLength(6);
    // GitHub may give line breaks as browsers send them
    expect(failuresIn(issue(EVERYTHING).replaceAll('\n', '\r\n'))).toEqual(hashesOf(shown, scan));
  });

  test('is the same in another order, and for another reason', () => {
    const [web, api] = [
      named('ghcr.io/acme/web:1', unsignedImage()),
      named('ghcr.io/acme/api:1', wrongIdentityImage()),
    ];
    expect(hashesIn(web, api)).toEqual(hashesIn(api, web));
    expect(hashesIn(named('ghcr.io/acme/web:1', rateLimitedImage()))).toEqual(hashesIn(web));
    expect(hashesIn(named('ghcr.io/acme/web:2', unsignedImage()))).not.toEqual(hashesIn(web));
  });

  test('is nothing where all is well', () => {
    const { view: shown, scan } = scanOf([verifiedImage()], { result: 'verified' });
    expect(failuresIn(renderSolvedIssue(shown, scan, CONTEXT))).toEqual([]);
  });

  test.each(['', 'a', 'a\nb', 'a\n<!-- fails @octocat -->', 'a\nb\n<!-- fails 01234567 -->'])(
    '%j does not say',
    (body) => {
      expect(failuresIn(body)).toBeUndefined();
    },
  );
});

describe('links', () => {
  test.each([
    ['a/b.yaml', 'a/b.yaml'],
    ['a b/ü.yaml', 'a%20b/%C3%BC.yaml'],
    ['x](http://evil.example) (y', 'x%5D%28http%3A//evil.example%29%20%28y'],
    ['a?b#c%2e', 'a%3Fb%23c%252e'],
    ['a\\b|c<d>', 'a%5Cb%7Cc%3Cd%3E'],
  ])('%s', (file, path) => {
    const link = placeLink({ file, line: 3 }, LOCATION);
    expect(file.includes('//') ? undefined : link.slice(link.lastIndexOf(']('))).toBe(
      file.includes('//') ? undefined : `](https://github.com/acme/api/blob/${LOCATION.commit}/${path}#L3)`,
    );
    expect(link.startsWith(file.includes('//') ? '`' : '[`')).toBe(true);
  });

  test.each<[string, string, Partial<CommitLocation>]>([
    ['a path that leads elsewhere', '../../x', {}],
    ['a part of a path that is empty', 'a//b', {}],
    ['half a character', 'a\ud800', {}],
    ['a server with a path', 'a', { server: 'https://github.com/x' }],
    ['another scheme', 'a', { server: 'javascript://github.com' }],
    ['a repository that is none', 'a', { repository: 'acme/api/x' }],
    ['a repository that leads elsewhere', 'a', { repository: '../api' }],
    ['a commit that is none', 'a', { commit: 'main' }],
  ])('%s: none', (_, file, changes) => {
    expect(placeLink({ file, line: 3 }, { ...LOCATION, ...changes })).not.toContain('](');
    expect(placeLink({ file, line: 3 }, undefined)).not.toContain('](');
  });

  test('a page of the run that is none', () => {
    expect(runLink('https://github.com/a](http://x)/b/actions/runs/1', 'x')).toBeUndefined();
    expect(issue(scanOf([unsignedImage()]), { runUrl: '/actions/runs/' })).toContain('are in the run');
  });
});

describe('length', () => {
  const long = Array.from({ length: 3000 }, (_, n) => named(`ghcr.io/acme/${'x'.repeat(100)}-${n}`, unsignedImage()));

  test('thousands of failures fit, ten are explained, and what is left out is said', () => {
    const scan = scanOf(long);
    const text = issue(scan);
    expect(Buffer.byteLength(text)).toBeLessThan(65_000);
    expect(text.match(/<details>/g)).toHaveLength(10);
    expect(text).toMatch(/… \d+ more/);
    expect(text.startsWith(CONTEXT.marker)).toBe(true);
    expect(failuresIn(text)).toHaveLength(1000);
    expect(failuresIn(text)).toEqual(hashesOf(scan.view, scan.scan));
    expect(Buffer.byteLength(renderIssueNews(scan.view, scan.scan, CONTEXT, []))).toBeLessThan(65_000);
  });

  test('the least important parts are left out first', () => {
    const text = issue(EVERYTHING, {}, 3000);
    expect(Buffer.byteLength(text)).toBeLessThan(3000);
    expect(text).toContain('left out');
    expect(text).toContain(CONTEXT.runUrl);
  });
});

/** A scan in which every text from outside is this one. */
function hostile(text: string) {
  const error = new ImageError('unavailable', text, { topic: 'notice', about: text });
  const broken = {
    kind: 'failed',
    request: request({ requested: text }),
    subject: undefined,
    error,
    duration: 1,
  } as const;
  return scanOf([broken, named(text, unsignedImage())], {
    references: [place(text, { file: text, written: text })],
    unresolved: [place(null, { file: text, written: text, why: text })],
    unread: [{ file: text, format: null, why: text }],
    failsUnread: true,
    lock: { problems: [{ reference: text, code: 'older', message: text }], notes: [text] },
  });
}

function textsOf(text: string): readonly string[] {
  const scan = hostile(text);
  const context = { ...CONTEXT, name: text, branch: text };
  return [
    issue(scan, context),
    renderIssueNews(scan.view, scan.scan, context, []),
    renderSolvedIssue(scan.view, scan.scan, context),
  ].map((each) => each.replace(CONTEXT.marker, '').replace(/^<!-- fails[ 0-9a-f]* -->$/m, ''));
}

/** Without code, which GitHub does not interpret, and without the targets of links into the repository itself. */
const proseOf = (text: string): string =>
  text
    .replaceAll(/\]\(https:\/\/github\.com\/acme\/api\/(?:blob|commit|actions)\/[\w./%-]+(?:#L\d+)?\)/g, ']')
    .replaceAll(/<code>[^<]*<\/code>|(`+)[\s\S]*?[^`]\1(?!`)/g, '');

test.each([
  ['a mention', '@acme/security'],
  ['a mention in parentheses', '(@octocat)'],
  ['an issue', '#12'],
  ['an issue elsewhere', 'acme/api#12'],
  ['an issue in words', 'Fixes GH-12'],
  ['a commit', 'da283c26829d46c2d2883de5ff98bee672428696'],
  ['a URL', 'https://mallory.example/?a=b'],
  ['a host', 'www.mallory.example'],
  ['a sign', ':white_check_mark:'],
])('%s in text from outside is code', (_, text) => {
  for (const rendered of textsOf(text)) {
    expect(proseOf(rendered)).not.toMatch(/(?<!\\)@\w|(?<!\\)#\d|GH-\d|da283c2|:\/\/|www\.|mallory|white_check_mark/);
  }
});

test.each([
  ['a tag', '<img src=x onerror=alert(1)>'],
  ['the end of a folded part', '</summary></details>'],
  ['an HTML comment', '<!-- fails 01234567 -->'],
  ['an image', '![x](y)'],
  ['a line', '\n<!-- fails 01234567 -->\n# x'],
])('%s in text from outside is text', (_, text) => {
  for (const rendered of textsOf(text)) {
    const prose = proseOf(rendered).replaceAll(/\\[!-/:-@[-`{-~]/g, '␣');
    expect(prose).not.toMatch(/<(?!\/?(?:details|summary)>|br>)|!\[|\]\((?!https:)/);
    expect(rendered).not.toMatch(/^(?:# x|<!-- fails)/m);
  }
});

test('whatever is found stays text', () => {
  for (const rendered of textsOf(HOSTILE)) {
    expect(rendered).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e\u0430]/);
    const text = outsideOfCode(rendered);
    expect(text).not.toMatch(/<(?!\/?(?:details|summary|code|br)>)/);
    // Markdown is not read in the title of a folded part, which is HTML
    const paragraphs = text.replaceAll(/^<details><summary>.*<\/summary>$/gm, '');
    expect(paragraphs).not.toMatch(/(?<!\\)\]\((?!https:\/\/github\.com\/acme\/api\/)/);
    const own = /\]\(https:\/\/github\.com\/acme\/api\/[\w./%-]+(?:#L\d+)?\)/g;
    expect(paragraphs.replaceAll(own, ']')).not.toMatch(/evil\.example|@octocat|(?<!\\)#\d/);
    expect(text.match(/<details>/g)?.length).toBe(text.match(/<\/details>/g)?.length);
    expect(rendered).not.toMatch(/^# Verified/m);
    for (const line of rendered.split('\n').filter((each) => each.startsWith('| '))) {
      expect(line).toMatch(/ \|$/);
    }
  }
});

import { describe, expect, test } from 'vitest';
import { code, codeBlock, htmlCode, markdown } from '../../src/report/markdown.ts';
import { plain } from '../../src/report/text.ts';
import { visible } from '../../src/text.ts';

describe('visible', () => {
  test.each([
    ['a\nb\rc\td', 'a\\nb\\rc\\td'],
    ['\u001b[31mred', '\\u{1b}[31mred'],
    ['acme/\u0430pi', 'acme/\\u{430}pi'],
    ['\u202eevil\u2066', '\\u{202e}evil\\u{2066}'],
    ['zero\u200bwidth', 'zero\\u{200b}width'],
    ['\u{1f600}', '\\u{1f600}'],
    ['begins with https://x/…', 'begins with https://x/…'],
  ])('%j becomes %j', (text, expected) => {
    expect(visible(text)).toBe(expected);
  });

  test('is bounded', () => {
    expect(visible('x'.repeat(5000), 10)).toBe(`${'x'.repeat(10)}…`);
  });
});

describe('plain', () => {
  test.each([
    ['::error::owned', '\\::error::owned'],
    ['  ::stop-commands::x', '\\  ::stop-commands::x'],
    ['text ##[error]owned', 'text ##\\[error]owned'],
    ['one\n::set-output name=verified::true', 'one\\n::set-output name=verified::true'],
    ['a::b', 'a::b'],
  ])('%j becomes %j', (text, expected) => {
    expect(plain(text)).toBe(expected);
  });
});

describe('markdown', () => {
  test.each([
    ['![x](evil)', '!\\[x\\](evil)'],
    ['<img src=x onerror=y>', '&lt;img src=x onerror=y&gt;'],
    ['&lt;', '&amp;lt;'],
    ['a | b', 'a \\| b'],
    ['**bold** _it_ ~~no~~', '\\*\\*bold\\*\\* \\_it\\_ \\~\\~no\\~\\~'],
    ['see https://evil.example/x.', 'see `https://evil.example/x`.'],
    ['see (www.evil.example)', 'see (`www.evil.example`)'],
    ['ask @octocat about #12', 'ask `@octocat` about `#12`'],
    ['mail me@evil.example', 'mail `me@evil.example`'],
    ['at da283c26829d46c2', 'at `da283c26829d46c2`'],
    ['use `tag` here', 'use `tag` here'],
    ['lone ` tick', 'lone \\` tick'],
    ['`a` and ` tick', '`a` and \\` tick'],
    ['``', '\\`\\`'],
    ['`a``b`', '`a``b`'],
    ['- item', '\\- item'],
    ['1. item', '1\\. item'],
    ['$x$', '\\$x\\$'],
  ])('%j becomes %j', (text, expected) => {
    expect(markdown(text)).toBe(expected);
  });
});

describe('code', () => {
  test.each([
    ['plain', '`plain`'],
    ['a`b', '``a`b``'],
    ['`a``', '``` `a`` ```'],
    ['a|b', '`a\\u{7c}b`'],
    ['', '(empty)'],
    ['  ', '(empty)'],
    ['x\n\ny', '`x\\n\\ny`'],
  ])('%j becomes %j', (text, expected) => {
    expect(code(text)).toBe(expected);
  });

  test('a block of code has a fence longer than any run in it', () => {
    expect(codeBlock(['```', '`````js'])).toBe('``````\n```\n`````js\n``````');
    expect(codeBlock(['a\n```\n# title'])).toBe('````\na\\n```\\n# title\n````');
  });

  test('in HTML', () => {
    expect(htmlCode('</code><script>&')).toBe('<code>&lt;/code&gt;&lt;script&gt;&amp;</code>');
  });
});

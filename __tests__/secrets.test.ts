import { describe, expect, test } from 'vitest';
import { Secrets } from '../src/secrets.ts';
import { cleanText, quote } from '../src/text.ts';

const PASSWORD = 'p%ss/wörd "1"';
const TOKEN = 'ghs_0123456789abcdef';

function redactorOf(...secrets: readonly string[]): Secrets {
  const all = new Secrets();
  for (const secret of secrets) {
    all.add(secret);
  }
  return all;
}

describe('a secret is hidden in every form', () => {
  const { redact } = redactorOf(PASSWORD, TOKEN);
  const base64 = (text: string, encoding: 'base64' | 'base64url' = 'base64') => Buffer.from(text).toString(encoding);
  test.each([
    ['as it is', PASSWORD],
    ['twice', `${TOKEN}${TOKEN}`],
    ['in a URL', encodeURIComponent(PASSWORD)],
    ['in JSON', JSON.stringify(PASSWORD).slice(1, -1)],
    ['in base64', base64(TOKEN)],
    ['in base64 after one character', base64(`u${TOKEN}`)],
    ['in base64 after two', base64(`u:${TOKEN}`)],
    ['in base64 after five', base64(`user:${TOKEN}`)],
    ['in base64 for URLs', base64(`ab:${PASSWORD}`, 'base64url')],
    ['in hexadecimal', Buffer.from(TOKEN).toString('hex')],
    ['in capital hexadecimal', Buffer.from(TOKEN).toString('hex').toUpperCase()],
    ['in a form', new URLSearchParams([['', PASSWORD]]).toString().slice(1)],
    ['in a URL, in small letters', encodeURIComponent(PASSWORD).toLowerCase()],
    ['in a URL, as a path', encodeURI(PASSWORD)],
    ['in HTML', 'p%ss/wörd &quot;1&quot;'],
    ['in HTML by numbers', 'p&#37;ss&#x2F;w&#246;rd &#34;1&#034;'],
    ['in JSON of ASCII', 'p%ss\\/w\\u00f6rd \\"1\\"'],
    ['as it is made visible', 'p%ss/w\\u{f6}rd "1"'],
    ['in base64, in a URL', encodeURIComponent(base64(`ab:${PASSWORD}`))],
  ])('%s', (_, form) => {
    const shown = redact(`<${form}>`);
    expect(shown).toMatch(/^<[^>]{0,8}\*\*\*/);
    // of a form in base64 some characters belong to what stands beside the secret too
    for (const length of [8, 12]) {
      expect(shown.includes(form.slice(5, 5 + length)), shown).toBe(false);
    }
  });

  test.each([
    [`before ${TOKEN.slice(0, 12)}…`, 'before ***…'],
    [`"${TOKEN.slice(0, 5)}"…`, '"***"…'],
    ['nothing secret…', 'nothing secret…'],
    [`a… b ${TOKEN.slice(0, 6)}… c "${TOKEN.slice(0, 9)}"…`, 'a… b ***… c "***"…'],
    [`ghs_ghs_0…`, 'ghs_***…'],
    [`${TOKEN.slice(0, 3)}…`, `${TOKEN.slice(0, 3)}…`],
  ])('where it was cut: %s', (text, expected) => {
    expect(redact(text)).toBe(expected);
  });
});

test('a secret of several lines: each line, but not its braces', () => {
  const { redact } = redactorOf('{\n  "private_key": "0123456789"\n}');
  expect(redact('{ a "private_key": "0123456789" b }')).toBe('{ a *** b }');
});

test('one that is contained in another one', () => {
  expect(redactorOf('password', 'password-longer').redact('password-longer')).toBe('***');
});

test('what is too short to be secret hides no words', () => {
  expect(redactorOf('not', '', ' ', '{').redact('is not there {')).toBe('is not there {');
});

test('where it was cut within a secret whose beginning repeats', () => {
  expect(redactorOf('aaaaaaaab').redact('x aaaaaa…')).toBe('x ***…');
});

test('nothing is hidden without secrets', () => {
  expect(new Secrets().redact('a…')).toBe('a…');
});

describe('data', () => {
  const { redactAll } = { redactAll: <T>(data: T): T => redactorOf(TOKEN).redactAll(data) };

  test('every text of it, names of members and other objects aside', () => {
    const date = new Date(0);
    const shared = { text: TOKEN };
    const data = { a: [1, null, undefined, TOKEN], [TOKEN]: true, date, one: shared, two: shared };
    const redacted = redactAll(data);
    expect(redacted).toEqual({
      a: [1, null, undefined, '***'],
      [TOKEN]: true,
      date,
      one: { text: '***' },
      two: { text: '***' },
    });
    expect(redacted.one).toBe(redacted.two);
    expect(redacted.date).toBe(date);
    expect(data.a[3]).toBe(TOKEN);
  });

  test('what has no secret in it is the same', () => {
    const data = { a: [{ b: 'text' }] };
    expect(redactAll(data)).toBe(data);
  });
});

describe('user and password of a URL', () => {
  test.each([
    ['https://user:password@proxy.example:3128/x', 'https://***@proxy.example:3128/x'],
    ['see git+ssh://git@host/x', 'see git+ssh://***@host/x'],
    ['http://u:p@ss@host', 'http://***@host'],
    ['https://github.com/acme/api/.github/workflows/a.yml@refs/heads/main', undefined],
    ['cgr.dev/chainguard/nginx:latest@sha256:abc', undefined],
    ['me@example.com', undefined],
  ])('%s', (text, expected = text) => {
    expect(new Secrets().redact(text)).toBe(expected);
    expect(cleanText(text)).toBe(expected);
    expect(quote(text)).toBe(`"${expected}"`);
  });

  test('also without the beginning of a URL, in a quoted value', () => {
    expect(quote('user:password@registry.example/app')).toBe('"***@registry.example/app"');
    const pinned = `app:1@sha256:${'0'.repeat(64)}`;
    expect(quote(pinned)).toBe(`"${pinned}"`);
  });
});

import fc from 'fast-check';

/** Texts that have done harm somewhere: to logs, Markdown, HTML, paths, prototypes, parsers of numbers and regexes. */
export const HOSTILE: readonly string[] = [
  '',
  ' ',
  '::error::owned',
  '\n::set-output name=verified::true',
  '##[group]owned',
  '\r##[add-mask]a',
  '\u2028::stop-commands::x',
  '<img src=x onerror=alert(1)>',
  '</details><h1>Verified</h1>',
  '<!--',
  '[click](https://evil.example)',
  '![x](https://evil.example/p.png)',
  '](https://evil.example)',
  '```\n# Verified',
  '`a`` b` <b>',
  '| a | b |',
  'www.evil.example',
  'https://evil.example/',
  '@everyone #1 GH-1',
  '\u202eevil',
  '\u0000',
  '\u001b[2J',
  '\ud800',
  '\ufeff',
  '__proto__',
  'constructor',
  'toString',
  '../../etc/passwd',
  '..',
  '.',
  'CON',
  'a/b\\c',
  '%2e%2e%2f',
  '${{ secrets.X }}',
  '$(id)',
  '%0A::error::x',
  '-1',
  '1e400',
  '9007199254740993',
  '0x10',
  'ı',
  'https://github.com/image-provenance-demo/images/.github/workflows/release.yaml@refs/heads/main',
  'https://token.actions.githubusercontent.com',
  'https://sigstore.dev/cosign/sign/v1',
  'https://spdx.dev/Document',
  'sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  'a'.repeat(5000),
  '`'.repeat(300),
  '<'.repeat(1000),
  '*_'.repeat(1000),
  'é'.repeat(2000),
];

/** Text of an attacker: known bad ones, pieces of them, and anything that a string can be. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...HOSTILE) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  {
    weight: 2,
    arbitrary: fc
      .array(fc.oneof(fc.constantFrom(...HOSTILE.filter(({ length }) => length < 200)), fc.string({ maxLength: 8 })), {
        minLength: 2,
        maxLength: 4,
      })
      .map((parts) => parts.join('')),
  },
  {
    weight: 1,
    arbitrary: fc
      .array(fc.constantFrom(...Array.from('`|<>[]()!*_#@:/\\\n\r\t &;-+=~.$%\'"0a')), { maxLength: 30 })
      .map((parts) => parts.join('')),
  },
);

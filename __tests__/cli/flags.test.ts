import { describe, expect, test } from 'vitest';
import { parseFlags } from '../../src/cli/flags.ts';
import { VERIFY_FLAGS } from '../../src/cli/verify-flags.ts';
import { inputsOf } from '../../src/inputs/table.ts';

const valuesOf = (...args: string[]): Record<string, string> => {
  const { values, issues } = parseFlags(args, VERIFY_FLAGS);
  expect(issues).toEqual([]);
  return Object.fromEntries(values);
};

describe('flags are inputs', () => {
  test.each(inputsOf('cli').map(([name, { kind }]) => [name, kind]))('--%s, %s', (name, kind) => {
    if (kind === 'boolean') {
      expect(valuesOf(`--${name}`)).toEqual({ [name]: 'true' });
      expect(valuesOf(`--no-${name}`)).toEqual({ [name]: 'false' });
      expect(valuesOf(`--${name}=false`)).toEqual({ [name]: 'false' });
      expect(valuesOf(`--${name}`, `--no-${name}`)).toEqual({ [name]: 'false' });
    } else {
      expect(valuesOf(`--${name}`, 'a')).toEqual({ [name]: 'a' });
      expect(valuesOf(`--${name}=-a`)).toEqual({ [name]: '-a' });
      expect(valuesOf(`--${name}=a`, `--${name}`, 'b')).toEqual({ [name]: kind === 'list' ? 'a\nb' : 'b' });
      expect(parseFlags([`--no-${name}`], VERIFY_FLAGS).issues).toEqual([expect.stringContaining(`--no-${name}`)]);
    }
  });

  test('images are arguments, and an item may have several lines', () => {
    expect(valuesOf('a', '--timeout', '5m', 'b\nc', '--', '--d')).toEqual({ image: 'a\nb\nc\n--d', timeout: '5m' });
  });
});

test.each([
  [['--timeot', '5m'], ['"--timeot" is not a flag; did you mean "--timeout"?']],
  [['--frobnicate'], ['"--frobnicate" is not a flag.']],
  [['-x'], ['-x is not a flag.']],
  [['--enforce=false'], ['--enforce is not a flag: it has an effect only in workflows.']],
  [['--upload-artifact'], ['--upload-artifact is not a flag: it has an effect only in workflows.']],
  [['--chainguard-identity', 'a'], ['--chainguard-identity is not a flag: it has an effect only in workflows.']],
  [['--timeout'], ['--timeout needs a value; one that begins with "-" is given as --timeout=….']],
  [['--timeout', '--json'], ['--timeout needs a value; one that begins with "-" is given as --timeout=….']],
  [['--max-age='], ['--max-age: the value is empty.']],
  [['--key', ' '], ['--key: the value is empty.']],
  [['--cache='], ['--cache: the value is empty.']],
  [[''], ['IMAGE: an argument is empty.']],
  [['--json=yes'], ['--json takes no value.']],
  [['--no-json'], ['--no-json: --json takes no value.']],
])('%j is refused', (args, issues) => {
  expect(parseFlags(args, VERIFY_FLAGS).issues).toEqual(issues);
});

test('flags of the command line are no inputs', () => {
  const { own, values } = parseFlags(['--json', '-h', '--registry-password-stdin'], VERIFY_FLAGS);
  expect([...own]).toEqual(['json', 'help', 'registry-password-stdin']);
  expect(values.size).toBe(0);
});

import { describe, expect, test } from 'vitest';
import { readInputs, readMergeInputs } from '../../src/inputs/inputs.ts';
import { INPUTS, REMOVED_INPUTS } from '../../src/inputs/table.ts';
import { findUnknownInputs, variableOf } from '../../src/inputs/unknown.ts';
import { ConfigError } from '../../src/errors.ts';
import { issuesOf, MINIMAL, read, readFrom, sourceOf } from './given.ts';

test('no declared name can arrive spelled otherwise', () => {
  const names = Object.keys(INPUTS);
  // what the runner does to a name leaves these apart, and can be undone
  expect(names.filter((name) => !/^[a-z]+(?:-[a-z]+)*$/.test(name))).toEqual([]);
  expect(names.filter((name) => variableOf(name).toLowerCase() !== name)).toEqual([]);
  expect(names.filter((name) => variableOf(name) !== name.toUpperCase())).toEqual([]);
  expect(new Set(names.map(variableOf)).size).toBe(names.length);
});

test('a removed name is declared nowhere', () => {
  expect(Object.keys(REMOVED_INPUTS).filter((name) => name in INPUTS)).toEqual([]);
});

describe('an input that is not there', () => {
  test.each([
    ['max_age', '1s', '"max_age" is not an input of this action; did you mean "max-age"?'],
    ['max age', '1s', '"max_age" is not an input of this action; did you mean "max-age"?'],
    ['platforms', 'linux/amd64', '"platforms" is not an input of this action; did you mean "platform"?'],
    ['fail-on-changes', 'signer', '"fail-on-changes" is not an input of this action; did you mean "fail-on-change"?'],
    ['color', 'red', '"color" is not an input of this action.'],
    [
      'upload-artifact',
      'false',
      'upload-artifact is no longer an input: artifact: none replaces upload-artifact: false.',
    ],
    ['merge-reports', 'reports', /^merge-reports is no longer an input: the sub-action merge\/.*reports\.$/],
    ['reports', 'reports', /^reports is an input of the sub-action merge\/ only/],
  ])('%s', async (name, value, expected) => {
    expect(await issuesOf({ ...MINIMAL, [name]: value })).toEqual([
      typeof expected === 'string' ? expected : expect.stringMatching(expected),
    ]);
  });

  test('is an absent one where it is empty', async () => {
    const expected = { ...(await read(MINIMAL)), signerOf: expect.any(Function) as unknown };
    expect(await read({ ...MINIMAL, max_age: ' \n' })).toEqual(expected);
  });

  test('is reported with all others', async () => {
    const issues = await issuesOf({ image: 'Bad', max_age: '1s', timeout: 'x' });
    expect(issues.map((issue) => issue.split(' ')[0])).toEqual(['"max_age"', 'image:', 'timeout:']);
  });

  test('has a name that shows, and can do nothing', async () => {
    const [issue = ''] = await issuesOf({ ...MINIMAL, [`\u202e\n::error::${'x'.repeat(999)}`]: '1' });
    expect(issue).toMatch(/^"\\u\{202e\}\\n::error::xxx/);
    expect(issue.length).toBeLessThan(400);
  });

  test('of very many, some are named', () => {
    const given = Array.from({ length: 30 }, (_, at) => `SOMETHING_${at}`);
    const { issues } = findUnknownInputs(given, 'verify', { isLeaky: false });
    expect(issues).toHaveLength(21);
    expect(issues.at(-1)).toBe('10 more inputs are unknown.');
  });
});

describe('where the inputs of a composite action leak into its steps', () => {
  const leaky = (given: Readonly<Record<string, string>>) => sourceOf({ ...MINIMAL, ...given }, { isLeaky: true });

  test('one with a name of its own is a warning', async () => {
    const { warnings } = await readFrom(leaky({ color: 'red' }));
    expect(warnings).toEqual(['"color" is not an input of this action.']);
  });

  test('one with a name near to a declared one is invalid', async () => {
    const { result } = await readInputs(leaky({ max_age: '1s', color: 'red' }));
    expect(result instanceof ConfigError ? result.issues : result).toEqual([
      '"max_age" is not an input of this action; did you mean "max-age"?',
    ]);
  });

  test('a merge goes on beside the image of the composite action', () => {
    const { result } = readMergeInputs(sourceOf({ reports: 'r', image: 'nginx' }, { isLeaky: true }));
    expect(result).toEqual({ folder: 'r', warnings: [expect.stringMatching(/^image is not an input of merge\//)] });
  });
});

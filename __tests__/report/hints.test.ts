import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseFlags } from '../../src/cli/flags.ts';
import { VERIFY_FLAGS } from '../../src/cli/verify-flags.ts';
import type { Login } from '../../src/core/registry/credentials.ts';
import { responseError } from '../../src/core/registry/failure.ts';
import { wordsFor } from '../../src/core/registry/token-service.ts';
import type { ImageError } from '../../src/errors.ts';
import type { HttpResponse } from '../../src/http/exchange.ts';
import { INPUTS } from '../../src/inputs/table.ts';
import { hintOf, hintOfError, IN_TERMINAL, IN_WORKFLOW, type Audience } from '../../src/report/advice/hints.ts';
import { issuesOf, SIGNED } from '../inputs/given.ts';

const SRC = resolve(import.meta.dirname, '../../src');

/** Every topic that the code names, those of codes of errors written out. */
const topics = [
  ...new Set(
    globSync('**/*.ts', { cwd: SRC }).flatMap((file) =>
      [
        ...readFileSync(join(SRC, file), 'utf8').matchAll(
          /\btopic(?:: | = )(?:[^',\n]*\? )?'([a-z-]+)'(?: : '([a-z-]+)')?/g,
        ),
      ].flatMap(([, first = '', second]) => (second === undefined ? [first] : [first, second])),
    ),
  ),
  ...['unauthorized', 'forbidden', 'not-found', 'rate-limited', 'unavailable', 'too-large', 'not-a-registry'].map(
    (code) => `registry-${code}`,
  ),
  ...['unauthorized', 'forbidden', 'rate-limited', 'unavailable'].map((code) => `github-${code}`),
].filter((topic) => topic !== 'words');

/** What only workflows have. */
const OF_WORKFLOWS = /\bsteps?\b|\binputs?\b|permissions|artifact|\bjobs?\b|\brunner\b|this action|github-token/;
/** Topics that occur in workflows only. */
const IN_WORKFLOWS_ONLY = /^(?:chainguard-|merge-refused$|runner$|missing-trust-file$)/;

describe('words of topics', () => {
  test.each(topics)('%s', (topic) => {
    expect(hintOf({ topic, about: 'ghcr.io' }, IN_WORKFLOW)).not.toBe('');
  });

  test.each(topics.filter((topic) => !IN_WORKFLOWS_ONLY.test(topic)))(
    '%s: nothing of workflows on a terminal',
    (topic) => {
      for (const about of ['ghcr.io', 'docker.io', 'quay.io']) {
        expect(hintOf({ topic, about }, IN_TERMINAL)).not.toMatch(OF_WORKFLOWS);
      }
    },
  );

  test.each(topics)('%s: the settings in it can be set', async (topic) => {
    const shown = [...hintOf({ topic, about: 'quay.io' }, IN_WORKFLOW).matchAll(/`([a-z-]+): ([^`]+)`/g)];
    for (const [, name = '', value = ''] of shown.filter(([, input = '']) => input in INPUTS)) {
      expect(await issuesOf({ ...SIGNED, [name]: value })).toEqual([]);
    }
    const flags = [...hintOf({ topic, about: 'quay.io' }, IN_TERMINAL).matchAll(/`(--[^`]+)`/g)];
    expect(
      flags.flatMap(([, flag = '']) => (flag.includes('=') ? parseFlags(['x', flag], VERIFY_FLAGS).issues : [])),
    ).toEqual([]);
  });

  test('inputs are named as the reader knows them', () => {
    const hint = (topic: string, audience: Audience): string => hintOf({ topic }, audience);
    expect(hint('time-limit', IN_WORKFLOW)).toBe('Run it again, or allow more time with `timeout`.');
    expect(hint('time-limit', IN_TERMINAL)).toBe('Run it again, or allow more time with `--timeout`.');
    expect(hint('registry-rate-limited', IN_WORKFLOW)).toContain(
      'Log in (registry-username and registry-password, or docker/login-action',
    );
    expect(hint('registry-rate-limited', IN_TERMINAL)).toContain(
      'Log in (--registry-username and --registry-password, or docker login)',
    );
    expect(hint('no-platform', IN_TERMINAL)).toContain('`--platform=index`');
  });

  test.each([
    ['ghcr.io', 'packages: read'],
    ['docker.io', 'Docker Hub responds with 401, 403, or 404'],
    ['registry.example', 'Registries may report private images as missing'],
  ])('what %s hides', (registry, words) => {
    expect(hintOf({ topic: 'registry-not-found', about: registry }, IN_WORKFLOW)).toContain(words);
  });
});

describe('a login that was refused', () => {
  const response = (status: number): HttpResponse => ({
    url: new URL('https://quay.io/v2/acme/api/manifests/1'),
    status,
    headers: new Headers(),
    body: Buffer.from(''),
    defect: undefined,
    retryAfter: undefined,
    tries: 1,
  });
  const refused = (status: number, sent: Login | undefined): ImageError =>
    responseError(response(status), {
      repository: { registry: 'quay.io', path: 'acme/api' },
      what: 'the manifest 1',
      credentials: wordsFor(sent),
      login: sent,
    });
  const login = (source: string): Login => ({ kind: 'password', username: 'u', password: 'p', source });

  test.each([
    [401, 'the credentials of the inputs', 'Check registry-username and registry-password'],
    [403, 'the credentials of config.json', 'Check the credentials of config.json'],
    [401, 'the credentials of docker-credential-ecr-login', 'Check the credentials of docker-credential-ecr-login'],
  ])('%i with %s is not told to log in', (status, source, words) => {
    const hint = hintOfError(refused(status, login(source)), IN_WORKFLOW);
    expect(hint).toContain(`quay.io refused ${source}.`);
    expect(hint).toContain(words);
    expect(hint).not.toContain('Log in');
  });

  test.each([401, 403])('%i without one is', (status) => {
    expect(hintOfError(refused(status, undefined), IN_WORKFLOW)).toContain('Log in');
  });

  test('on a terminal the flags are named', () => {
    const hint = hintOfError(refused(401, login('the credentials of the flags')), IN_TERMINAL);
    expect(hint).toContain('Check --registry-username and --registry-password');
  });
});

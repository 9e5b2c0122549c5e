import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runAction } from '../support/action.ts';
import { RELEASE_IDENTITY } from '../support/evidence.ts';
import { FIXTURES } from '../support/layout.ts';
import { runCommand } from '../support/command-line.ts';
import { startRegistry, type Reply } from '../support/registry.ts';
import { reportSchema } from '../support/report.ts';

const PASSWORD = 'h_u*nter2-of-the-gateway';
const BASIC = Buffer.from(`user:${PASSWORD}`).toString('base64');

/** Gateways that repeat what they were sent. */
const ECHOES: readonly (readonly [string, (authorization: string) => Reply])[] = [
  [
    'in the error of a registry',
    (authorization) => ({
      status: 403,
      body: JSON.stringify({ errors: [{ code: 'DENIED', message: `no access with ${authorization} or ${PASSWORD}` }] }),
    }),
  ],
  [
    'in a text that is cut',
    (authorization) => ({
      status: 502,
      headers: { 'content-type': 'text/plain' },
      body: `${'x'.repeat(300 - 12)}${authorization.replace('Basic ', '')}`,
    }),
  ],
];

describe.concurrent.each(ECHOES)('credentials that are sent back %s are shown nowhere', (_, echo) => {
  const start = async () => {
    const registry = await startRegistry();
    registry.options = {
      intercept: ({ headers }) =>
        headers.authorization === undefined
          ? { status: 401, headers: { 'www-authenticate': 'Basic realm="gateway"' } }
          : echo(headers.authorization),
    };
    return registry;
  };
  const expectHidden = (shown: string): void => {
    for (const secret of [PASSWORD, PASSWORD.replaceAll(/[_*]/g, '\\$&'), BASIC, BASIC.slice(0, 8)]) {
      expect(shown.includes(secret)).toBe(false);
    }
  };

  test('by the action', { timeout: 60_000 }, async () => {
    const registry = await start();
    const result = await runAction({
      'trusted-root': join(FIXTURES, 'trusted_root.json'),
      'certificate-identity': RELEASE_IDENTITY,
      image: `${registry.host}/acme/app`,
      'registry-username': 'user',
      'registry-password': PASSWORD,
      artifact: 'none',
    });
    await registry.close();
    const lines = result.stdout.split('\n').filter((line) => !line.startsWith('::add-mask::'));
    expect(reportSchema.parse(result.report).images[0]?.error?.code).toMatch(/^(?:forbidden|unavailable)$/);
    expect(result.stdout).toContain('***');
    expectHidden([...lines, result.stderr, result.summary, ...[...result.files.values()].map(String)].join('\n'));
  });

  test('by the command line', { timeout: 60_000 }, async () => {
    const registry = await start();
    const login = ['--registry-username', 'user', '--registry-password', PASSWORD];
    const image = `${registry.host}/acme/app`;
    const flags = ['--certificate-identity', RELEASE_IDENTITY, ...login];
    const results = await Promise.all([
      runCommand(['verify', image, ...flags]),
      runCommand(['verify', image, ...flags, '--json']),
    ]);
    await registry.close();
    for (const { code, stdout, stderr } of results) {
      expect(code).toBe(2);
      expect(stdout).toContain('***');
      expectHidden(`${stdout}${stderr}`);
    }
  });
});

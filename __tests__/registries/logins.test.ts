import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectNoSecret } from '../support/world.ts';
import { push, pushImage } from './clients.ts';
import { KINDS, startBasic, startOpen, startToken, type RealRegistry } from './real-registry.ts';
import { findTool } from './tools.ts';
import { dockerConfigFor, IDENTITY_TOKEN, ROBOT } from './users.ts';
import { verify } from './verify.ts';

const WRONG = { username: ROBOT.username, password: 'not the word' };

/** Credentials as the action's inputs. */
const asInputs = ({ username, password }: { username: string; password: string }): Record<string, string> => ({
  'registry-username': username,
  'registry-password': password,
});

const client = (['oras', 'crane'] as const).find((name) => findTool(name) !== undefined);

describe.each(KINDS.filter(({ logins }) => logins))('$title', (kind) => {
  const isSkipped = findTool(kind.tool) === undefined || client === undefined;

  describe.each([
    { login: 'a password file', start: startBasic },
    { login: 'a token service', start: startToken },
  ])('with $login', ({ start }) => {
    let registry: RealRegistry | undefined;
    const host = (): string => registry?.host ?? '';
    const image = (): string => `${host()}/team/app`;

    beforeAll(async () => {
      if (!isSkipped) {
        registry = await start(kind);
        await push(client, 'bundles-rekor2', image(), dockerConfigFor(host(), ROBOT));
      }
    });
    afterAll(async () => {
      await registry?.stop();
    });

    test.skipIf(isSkipped)('right credentials by the inputs', async () => {
      const { result, image: report } = await verify(image(), asInputs(ROBOT));
      expect(report.verified, result.stdout).toBe(true);
      expectNoSecret(result, [ROBOT.password]);
    });

    test.skipIf(isSkipped)("right credentials by Docker's configuration", async () => {
      const { result, image: report } = await verify(image(), {}, dockerConfigFor(host(), ROBOT));
      expect(report.verified, result.stdout).toBe(true);
      expectNoSecret(result, [ROBOT.password]);
    });

    test.skipIf(isSkipped)('the inputs come before the configuration', async () => {
      const { result, image: report } = await verify(image(), asInputs(ROBOT), dockerConfigFor(host(), WRONG));
      expect(report.verified, result.stdout).toBe(true);
    });

    test.skipIf(isSkipped)('wrong credentials by either', async () => {
      const byInputs = await verify(image(), asInputs(WRONG));
      const byConfig = await verify(image(), {}, dockerConfigFor(host(), WRONG));
      for (const { result, image: report } of [byInputs, byConfig]) {
        expect([result.code, report.error?.code], result.stdout).toEqual([1, 'unauthorized']);
        expectNoSecret(result, [WRONG.password]);
      }
    });

    test.skipIf(isSkipped)('no credentials', async () => {
      const { result, image: report } = await verify(image());
      expect([result.code, report.error?.code], result.stdout).toEqual([1, 'unauthorized']);
    });

    test.skipIf(isSkipped)('the evidence alone is behind the login', async () => {
      const open = await startOpen(kind);
      try {
        await pushImage(client ?? 'oras', 'bundles-rekor2', `${open.host}/copy`);
        const given = { 'signature-repository': image(), registry: host() };
        const right = await verify(`${open.host}/copy`, { ...given, ...asInputs(ROBOT) });
        expect(right.image.verified, right.result.stdout).toBe(true);
        const wrong = await verify(`${open.host}/copy`, { ...given, ...asInputs(WRONG) });
        expect(wrong.image.error?.code, wrong.result.stdout).toBe('unauthorized');
      } finally {
        await open.stop();
      }
    });

    test.skipIf(isSkipped)('what is not there, asked with credentials', async () => {
      const { result, image: report } = await verify(`${image()}:missing`, asInputs(ROBOT));
      expect([result.code, report.error?.code], result.stdout).toEqual([1, 'not-found']);
    });
  });

  describe('with a token service only', () => {
    let registry: RealRegistry | undefined;
    const host = (): string => registry?.host ?? '';

    beforeAll(async () => {
      if (!isSkipped) {
        registry = await startToken(kind);
        const login = dockerConfigFor(host(), ROBOT);
        await push(client, 'legacy', `${host()}/public/app`, login);
        await push(client, 'legacy', `${host()}/team/app`, login);
      }
    });
    afterAll(async () => {
      await registry?.stop();
    });

    test.skipIf(isSkipped)('an anonymous token reads a public image', async () => {
      const { result, image } = await verify(`${host()}/public/app`);
      expect(image.verified, result.stdout).toBe(true);
    });

    test.skipIf(isSkipped)('an identity token is exchanged', async () => {
      const config = { auths: { [host()]: { auth: '', identitytoken: IDENTITY_TOKEN } } };
      const { result, image } = await verify(`${host()}/team/app`, {}, config);
      expect(image.verified, result.stdout).toBe(true);
      expectNoSecret(result, [IDENTITY_TOKEN]);
    });

    test.skipIf(isSkipped)('a token service on another host than the registry gets no credentials', async () => {
      const direct = registry?.directHost ?? '';
      const read = await verify(`${direct}/public/app`, asInputs(ROBOT));
      expect(read.image.verified, read.result.stdout).toBe(true);
      const { result, image } = await verify(`${direct}/team/app`, asInputs(ROBOT));
      expect(image.error?.code, result.stdout).toBe('unauthorized');
      expect(image.error?.message).toContain('withheld');
    });
  });
});

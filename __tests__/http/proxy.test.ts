import { hostname } from 'node:os';
import { lookup } from 'node:dns/promises';
import { expect, test } from 'vitest';
import { goesThroughProxy } from '../../src/http/proxy.ts';
import { assertNotInternal } from '../../src/http/redirects.ts';
import { Transport } from '../../src/http/transport.ts';

const PROXY = 'http://proxy.example:3128';

test.each<[string, string, boolean]>([
  ['', 'https://registry.example/v2/', true],
  ['other.example', 'https://registry.example/v2/', true],
  ['registry.example', 'https://registry.example/v2/', false],
  ['registry.example', 'https://registry.example.:8443/v2/', false],
  ['REGISTRY.example', 'https://Registry.example/', false],
  ['registry.example:443', 'https://registry.example/', false],
  ['.corp.example', 'https://registry.corp.example/', false],
  ['*.corp.example', 'https://registry.corp.example/', false],
  ['corp.example', 'https://registry.corp.example/', false],
  // some versions of Node compare the end of the text, whatever stands before it
  ['.corp.example', 'https://notcorp.example/', false],
  ['*corp.example', 'https://notcorp.example/', false],
  ['*.corp.example:8443', 'https://a.corp.example/', false],
  ['*:443', 'https://registry.example/', false],
  ['[fd00::1]:443', 'https://[fd00::1]/', false],
  ['corp.example', 'https://corp.example.org/', true],
  ['a.example, corp.example b.example', 'https://corp.example/', false],
  ['*', 'https://registry.example/', false],
  [',', 'https://registry.example/', true],
])('NO_PROXY=%s: %s through the proxy: %s', (bypass, url, through) => {
  expect(goesThroughProxy({ http: PROXY, https: PROXY, bypass }, new URL(url))).toBe(through);
});

test('each scheme has a proxy of its own, and one that Node does not speak is none', () => {
  const only = (http: string, https: string, url: string): boolean =>
    goesThroughProxy({ http, https, bypass: '' }, new URL(url));
  expect(only(PROXY, '', 'http://a.example')).toBe(true);
  expect(only(PROXY, '', 'https://a.example')).toBe(false);
  expect(only('', PROXY, 'http://a.example')).toBe(false);
  expect(only('', 'socks5://proxy.example', 'https://a.example')).toBe(false);
});

test('a name that no proxy resolves is resolved before it is requested', async () => {
  const name = hostname();
  const [address] = await lookup(name, { all: true }).catch(() => []);
  // machines know themselves by an address of their own network; where one does not, there is nothing to try
  if (address === undefined || !/^(?:127|10|172|192)\./.test(address.address)) {
    return;
  }
  const lead = (bypass: string): Promise<void> =>
    assertNotInternal(
      'A redirect',
      new URL(`https://${name}/metadata`),
      new URL('https://registry.invalid/v2/'),
      new Transport(true, { http: PROXY, https: PROXY, bypass }),
    );
  await expect(lead(name)).rejects.toMatchObject({ code: 'unavailable' });
  await expect(lead('other.example')).resolves.toBeUndefined();
  await expect(lead('registry.invalid')).resolves.toBeUndefined();
});

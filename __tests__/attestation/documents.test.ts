import { expect, test } from 'vitest';
import { APKO, OPENVEX, read, VULN } from './reading.ts';

test('an apko configuration', () => {
  const { kind, configuration } = read(APKO, {
    contents: {
      repositories: ['https://apk.cgr.dev/chainguard'],
      runtime_repositories: ['https://apk.cgr.dev/extra'],
      keyring: ['https://apk.cgr.dev/key.rsa.pub'],
      packages: ['nginx=1.29.3-r0', 'wolfi-baselayout', 7],
    },
    entrypoint: { type: null, command: '/usr/sbin/nginx', 'shell-fragment': null, services: null },
    cmd: '-g "daemon off;"',
    'work-dir': '/app',
    accounts: { 'run-as': '65532', users: [] },
    environment: { PATH: '/usr/bin', EMPTY: '', ODD: 7 },
    archs: ['amd64', 'arm64'],
  }).facts;
  expect(kind).toBe('apko');
  expect(configuration).toEqual({
    entryPoint: '/usr/sbin/nginx',
    cmd: '-g "daemon off;"',
    user: '65532',
    workDirectory: '/app',
    environment: [
      ['PATH', '/usr/bin'],
      ['EMPTY', ''],
    ],
    architectures: ['amd64', 'arm64'],
    packages: ['nginx=1.29.3-r0', 'wolfi-baselayout'],
    repositories: ['https://apk.cgr.dev/chainguard', 'https://apk.cgr.dev/extra'],
    keyring: ['https://apk.cgr.dev/key.rsa.pub'],
  });
  expect(read(APKO, { entrypoint: { 'shell-fragment': 'run' } }).facts.configuration?.entryPoint).toBe('run');
});

test('what apko runs and as whom', () => {
  const configurationOf = (predicate: object) => read(APKO, predicate).facts.configuration;
  const services = { type: 'service-bundle', services: { php: '/usr/sbin/php-fpm', nginx: '/usr/sbin/nginx' } };
  expect(configurationOf({ entrypoint: services })?.entryPoint).toBe('nginx: /usr/sbin/nginx; php: /usr/sbin/php-fpm');
  const users = [{ username: 'app', uid: 1000 }, 'text', { uid: 7 }, { username: 'nonroot', uid: 0 }];
  expect(configurationOf({ accounts: { 'run-as': 'nonroot', users } })).toMatchObject({ user: 'nonroot', userId: '0' });
  expect(configurationOf({ accounts: { 'run-as': 0 } })?.user).toBe('0');
  for (const accounts of [{ users }, { 'run-as': 'other', users }, { 'run-as': 'nonroot' }]) {
    expect(configurationOf({ accounts })?.userId).toBeUndefined();
  }
});

test('texts and environments of apko that differ behind the cut stay different', () => {
  const configurationOf = (end: string) =>
    read(APKO, { cmd: 'x'.repeat(300) + end, environment: { LONG: 'x'.repeat(300) + end } }).facts.configuration;
  expect(configurationOf('a')).toEqual(configurationOf('a'));
  expect(configurationOf('a')?.cmd).toMatch(/^x{200}… \(sha256:[0-9a-f]{32}\)$/);
  expect(configurationOf('a')?.cmd).not.toBe(configurationOf('b')?.cmd);
  expect(configurationOf('a')?.environment).not.toEqual(configurationOf('b')?.environment);

  const fingerprintOf = (names: readonly number[], last = '') => {
    const environment = Object.fromEntries(names.map((n) => [`N${n}`, n === 100 ? last : '']));
    return read(APKO, { environment }).facts.configuration?.environmentFingerprint;
  };
  const names = Array.from({ length: 101 }, (_, n) => n);
  expect(fingerprintOf(names.slice(1))).toBeUndefined();
  expect(fingerprintOf(names)).toMatch(/^sha256:/);
  expect(fingerprintOf(names.toReversed())).toBe(fingerprintOf(names));
  expect(fingerprintOf(names, 'other')).not.toBe(fingerprintOf(names));
});

test('an OpenVEX document', () => {
  const { vex } = read(OPENVEX, {
    '@context': 'https://openvex.dev/ns/v0.2.0',
    author: 'Acme',
    timestamp: '2026-11-20T04:00:00Z',
    statements: [{ status: 'fixed' }, { status: 'not_affected' }, { status: 'fixed' }, { status: 'x' }, 'text'],
  }).facts;
  expect(vex).toEqual({
    statements: 5,
    byStatus: {
      top: [
        ['fixed', 2],
        ['unknown', 2],
        ['not_affected', 1],
      ],
      others: 0,
    },
    author: 'Acme',
    timestamp: '2026-11-20T04:00:00Z',
  });
});

const vulnerabilities = (scanner: unknown, metadata: unknown = {}) =>
  read(VULN, { scanner, metadata }).facts.vulnerabilities;

test("cosign's specification with a result of trivy", () => {
  const result = {
    SchemaVersion: 2,
    CreatedAt: '2026-11-19T00:00:00Z',
    Trivy: { Version: '0.72.0' },
    Results: [
      { Target: 'os' },
      { Vulnerabilities: [{ Severity: 'LOW' }, { Severity: 'CRITICAL' }, { Severity: 'LOW' }, { Severity: 7 }, null] },
      'text',
    ],
  };
  const scanner = {
    uri: 'pkg:github/aquasecurity/trivy@0.72.0',
    version: '0.72.0',
    db: { version: '2', lastUpdate: 'x' },
    result,
  };
  expect(vulnerabilities(scanner, { scanStartedOn: 'a', scanFinishedOn: 'b' })).toEqual({
    count: 5,
    bySeverity: {
      top: [
        ['critical', 1],
        ['low', 2],
        ['unknown', 2],
      ],
      others: 0,
    },
    scanner: 'pkg:github/aquasecurity/trivy@0.72.0',
    scannerVersion: '0.72.0',
    databaseVersion: '2',
    databaseUpdatedOn: 'x',
    finishedOn: 'b',
  });
  expect(vulnerabilities({ result })).toMatchObject({ scannerVersion: '0.72.0', finishedOn: '2026-11-19T00:00:00Z' });
});

test('a result of grype', () => {
  const result = {
    matches: [{ vulnerability: { severity: 'High' } }, { vulnerability: { severity: 'Negligible' } }, 'text'],
    descriptor: { name: 'grype', version: '0.104.0', db: { status: { built: '2026-11-20' }, schemaVersion: 'v6.1' } },
  };
  expect(vulnerabilities({ result })).toMatchObject({
    count: 3,
    bySeverity: {
      top: [
        ['high', 1],
        ['negligible', 1],
        ['unknown', 1],
      ],
    },
    scanner: 'grype',
    scannerVersion: '0.104.0',
    databaseVersion: 'v6.1',
    databaseUpdatedOn: '2026-11-20',
  });
  const older = { ...result, descriptor: { db: { built: '2024-01-01' } } };
  expect(vulnerabilities({ result: older })?.databaseUpdatedOn).toBe('2024-01-01');
});

test("a result as in-toto's vulns predicate has it", () => {
  const result = [
    { id: 'CVE-1', severity: [{ method: 'nvd', score: 'medium' }] },
    { id: 'CVE-2', severity: [] },
  ];
  expect(vulnerabilities({ result })).toMatchObject({
    count: 2,
    bySeverity: {
      top: [
        ['medium', 1],
        ['unknown', 1],
      ],
    },
  });
});

test('an unknown form is not the same as nothing found', () => {
  expect(vulnerabilities({ result: { runs: [] } })).toMatchObject({ count: undefined, bySeverity: undefined });
  expect(vulnerabilities({ result: { matches: [] } })).toMatchObject({ count: 0, bySeverity: { top: [], others: 0 } });
});

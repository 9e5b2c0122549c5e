import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer, type Command } from './server.ts';
import { startTokenService, type TokenService } from './token-service.ts';
import { requireTool } from './tools.ts';
import { HTPASSWD } from './users.ts';

/** How a registry of this kind is started and what it can do. */
export interface RegistryKind {
  readonly tool: 'distribution' | 'docker-registry' | 'crane' | 'cue';
  readonly title: string;
  /** whether it has the referrers API; without it clients write the referrers tag */
  readonly referrersApi: boolean;
  /** whether it can be told to ask for a login */
  readonly logins: boolean;
}

export const KINDS: readonly RegistryKind[] = [
  { tool: 'distribution', title: 'distribution 3', referrersApi: false, logins: true },
  { tool: 'docker-registry', title: 'distribution 2', referrersApi: false, logins: true },
  { tool: 'crane', title: 'go-containerregistry', referrersApi: false, logins: false },
  { tool: 'cue', title: 'ociregistry (cue mod registry)', referrersApi: true, logins: false },
];

/** A registry that runs. */
export interface RealRegistry {
  /** what images are named by */
  readonly host: string;
  /** the registry behind the token service, where there is one */
  readonly directHost: string;
  stop(): Promise<void>;
}

type Login = { readonly kind: 'none' | 'basic' } | { readonly kind: 'token'; readonly service: TokenService };

/** Starts one that lets everybody in. */
export function startOpen(kind: RegistryKind): Promise<RealRegistry> {
  return start(kind, { kind: 'none' });
}

/** Starts one with HTTP Basic and a password file. */
export function startBasic(kind: RegistryKind): Promise<RealRegistry> {
  return start(kind, { kind: 'basic' });
}

/** Starts one with a token service on its own host, as a reverse proxy makes it. */
export async function startToken(kind: RegistryKind): Promise<RealRegistry> {
  const service = await startTokenService();
  try {
    const registry = await start(kind, { kind: 'token', service });
    service.forwardTo(registry.host);
    return {
      host: service.host,
      directHost: registry.host,
      stop: async () => {
        await service.stop();
        await registry.stop();
      },
    };
  } catch (error) {
    await service.stop();
    throw error;
  }
}

async function start(kind: RegistryKind, login: Login): Promise<RealRegistry> {
  const folder = mkdtempSync(join(tmpdir(), 'real-registry-'));
  try {
    const server = await startServer((host) => commandFor(kind, host, folder, login));
    return {
      host: server.host,
      directHost: server.host,
      stop: async () => {
        await server.stop();
        rmSync(folder, { recursive: true, force: true });
      },
    };
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}

function commandFor({ tool }: RegistryKind, host: string, folder: string, login: Login): Command {
  const { path } = requireTool(tool);
  switch (tool) {
    case 'crane':
      return { path, arguments: ['registry', 'serve', '--address', host] };
    case 'cue':
      return { path, arguments: ['mod', 'registry', host] };
    case 'distribution':
    case 'docker-registry': {
      const config = join(folder, 'config.yml');
      // JSON is YAML
      writeFileSync(config, JSON.stringify(distributionConfig(host, folder, login)));
      return { path, arguments: ['serve', config], env: { OTEL_TRACES_EXPORTER: 'none' } };
    }
  }
}

function distributionConfig(host: string, folder: string, login: Login): object {
  return {
    version: '0.1',
    log: { level: 'warn' },
    storage: { filesystem: { rootdirectory: join(folder, 'storage') } },
    http: { addr: host, secret: 'of this test' },
    ...(login.kind === 'none' ? {} : { auth: distributionAuth(folder, login) }),
  };
}

function distributionAuth(folder: string, login: Exclude<Login, { kind: 'none' }>): object {
  if (login.kind !== 'token') {
    const path = join(folder, 'htpasswd');
    writeFileSync(path, HTPASSWD);
    return { htpasswd: { realm: 'a real registry', path } };
  }
  const rootcertbundle = join(folder, 'token.pem');
  writeFileSync(rootcertbundle, login.service.certificate);
  const { realm, name, issuer } = login.service;
  return { token: { realm, service: name, issuer, rootcertbundle } };
}

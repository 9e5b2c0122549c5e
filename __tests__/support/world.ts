import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { expect } from 'vitest';
import { runAction, type ActionResult } from './action.ts';
import { startHosts, type HostRequest } from './hosts.ts';
import { FIXTURES } from './layout.ts';
import type { RegistryAuth } from './registry-auth.ts';
import { failure, startRegistry, type Reply, type TestRegistry } from './registry.ts';
import { reportSchema, type Report } from './report.ts';

/** `user:password` as Basic has it. */
export const basic = (user: string, password: string): string => Buffer.from(`${user}:${password}`).toString('base64');

/** Hosts of the internet with a registry behind some of them, and a run of the action in front. */
export interface World {
  /** hosts that are the registry of this scenario */
  readonly registries: readonly string[];
  /** other hosts, and what they answer; a registry's host may be here for some requests too */
  readonly others?: Readonly<
    Record<string, (request: HostRequest, registry: TestRegistry) => Reply | TestRegistry | undefined>
  >;
  readonly auth?: RegistryAuth;
  readonly layouts: Readonly<Record<string, string>>;
  readonly fill?: (registry: TestRegistry) => void;
  readonly inputs: Readonly<Record<string, string>>;
  readonly dockerConfig?: object;
  /** credential helpers on the path: shell scripts by the name of the helper */
  readonly helpers?: Readonly<Record<string, string>>;
  /** files in the workspace, which may hold the certificate authority of the hosts */
  readonly workspaceOf?: (authority: string) => Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
}

/** What a run left behind, and what the hosts saw of it. */
export interface Outcome {
  readonly result: ActionResult;
  readonly report: Report;
  readonly requests: readonly HostRequest[];
  /** forms that were sent to the registry's hosts, with the host */
  readonly forms: readonly { readonly host: string | undefined; readonly form: URLSearchParams }[];
  /** hosts that saw an `Authorization` of this kind */
  readonly sawAuthorization: (scheme: 'Basic' | 'Bearer') => readonly string[];
}

/** Runs the action in such a world. */
export async function runIn(world: World): Promise<Outcome> {
  const {
    registries,
    others = {},
    auth,
    layouts,
    fill,
    inputs,
    dockerConfig = {},
    helpers = {},
    workspaceOf,
    env = {},
  } = world;
  const registry = await startRegistry(auth === undefined ? {} : { auth });
  for (const [path, layout] of Object.entries(layouts)) {
    registry.add(path, join(FIXTURES, 'layouts', layout));
  }
  fill?.(registry);
  const names = [...new Set([...registries, ...Object.keys(others)])];
  const hosts = await startHosts(
    names,
    (request) =>
      others[request.host]?.(request, registry) ?? (registries.includes(request.host) ? registry : undefined),
  );
  const docker = mkdtempSync(join(tmpdir(), 'docker-config-'));
  writeFileSync(join(docker, 'config.json'), JSON.stringify(dockerConfig));
  for (const [name, script] of Object.entries(helpers)) {
    writeFileSync(join(docker, `docker-credential-${name}`), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  }
  try {
    const path = `${docker}${delimiter}${process.env['PATH'] ?? ''}`;
    const result = await runAction(inputs, {
      env: { ...hosts.env, DOCKER_CONFIG: docker, PATH: path, ...env },
      workspace: workspaceOf?.(hosts.authority) ?? {},
    });
    const { requests } = hosts;
    return {
      result,
      report: reportSchema.parse(result.report),
      requests,
      forms: registry.requests
        .filter(({ body }) => body !== '')
        .map(({ headers, body }) => ({ host: headers.host, form: new URLSearchParams(body) })),
      sawAuthorization: (scheme) => [
        ...new Set(
          requests
            .filter(({ headers }) => headers.authorization?.startsWith(`${scheme} `) === true)
            .map(({ host }) => host),
        ),
      ],
    };
  } finally {
    rmSync(docker, { recursive: true });
    await hosts.close();
    await registry.close();
  }
}

/** No secret is anywhere but where the runner is told to hide it. */
export function expectNoSecret(
  { stdout, stderr, summary, outputs, files }: ActionResult,
  secrets: readonly string[],
): void {
  const lines = stdout.split('\n');
  const masked = lines.filter((line) => line.startsWith('::add-mask::'));
  const shown = [
    ...lines.filter((line) => !line.startsWith('::add-mask::')),
    stderr,
    summary,
    JSON.stringify(outputs),
    ...[...files.values()].map(String),
  ];
  for (const secret of secrets) {
    expect(shown.filter((text) => text.includes(secret))).toEqual([]);
    const escaped = secret.replaceAll('%', '%25');
    expect(masked.filter((line) => line === `::add-mask::${escaped}`).length).toBeGreaterThan(0);
  }
}

/** The challenge of the registry names itself; here it is the named host. */
export function tokenRealmOf(host: string): (request: HostRequest) => Reply | undefined {
  return ({ url, headers }) => {
    const path = /^\/v2\/(.+?)\/(?:manifests|blobs|referrers)\//.exec(url)?.[1];
    return path === undefined || headers.authorization !== undefined
      ? undefined
      : failure(401, 'UNAUTHORIZED', 'authentication required', {
          'www-authenticate': `Bearer realm="https://${host}/token",service="${host}",scope="repository:${path}:pull"`,
        });
  };
}

/** The tokens that a registry gave out, as it saw them come back. */
export function tokensOf(requests: readonly HostRequest[]): readonly string[] {
  const values = requests.map(({ headers }) => headers.authorization ?? '');
  return [...new Set(values.flatMap((value) => /^Bearer (.+)$/.exec(value)?.[1] ?? []))];
}

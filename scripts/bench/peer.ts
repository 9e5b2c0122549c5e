import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** The program that the action replaces, where the machine has it. */
export interface Peer {
  readonly program: string;
  readonly version: string;
}

/** Finds cosign: in `$COSIGN`, on the path, or where `go install` puts it. */
export function findCosign(): Peer | undefined {
  const go = spawnSync('go', ['env', 'GOPATH'], { encoding: 'utf8' });
  const locations = [
    process.env['COSIGN'] ?? '',
    'cosign',
    ...(go.status === 0 ? [join(go.stdout.trim(), 'bin', 'cosign')] : []),
  ].filter((location) => location !== '');
  for (const program of locations) {
    const { status, stdout } = spawnSync(program, ['version', '--json'], { encoding: 'utf8' });
    if (status === 0) {
      return { program, version: /"gitVersion":\s*"([^"]+)"/.exec(stdout)?.[1] ?? 'of unknown version' };
    }
  }
  return undefined;
}

/** What a user of cosign runs for an image: the signature of the index, then each type on each platform. */
export function cosignCommands({
  image,
  platforms,
  types,
  trustedRoot,
  identity,
  issuer,
}: CosignQuestion): readonly (readonly string[])[] {
  const trust = [
    '--trusted-root',
    trustedRoot,
    '--certificate-identity',
    identity,
    '--certificate-oidc-issuer',
    issuer,
  ];
  const name = image.replace(/:[^:/]*$/, '');
  return [
    ['verify', ...trust, image],
    ...platforms.flatMap((digest) =>
      types.map((type) => ['verify-attestation', ...trust, '--type', type, `${name}@${digest}`]),
    ),
  ];
}

/** What is asked of cosign. */
export interface CosignQuestion {
  readonly image: string;
  readonly platforms: readonly string[];
  readonly types: readonly string[];
  readonly trustedRoot: string;
  readonly identity: string;
  readonly issuer: string;
}

import type { TrustedRoot } from '@sigstore/protobuf-specs';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { startDeadline } from '../src/concurrency.ts';
import { messageOf } from '../src/errors.ts';
import { parseDigest } from '../src/core/image/digest.ts';
import { parsePublicKeys } from '../src/core/policy/keys.ts';
import type { SignerPolicy } from '../src/core/policy/signer.ts';
import { loadTrustedRoot, readTrustedRoot } from '../src/core/trust/trusted-root.ts';
import { verifyBundle, type Artifact } from './verify-bundle.ts';

const USAGE =
  'usage: client verify-bundle [--staging] --bundle FILE ' +
  '(--certificate-identity ID --certificate-oidc-issuer URL | --key FILE) [--trusted-root FILE] FILE_OR_DIGEST';

const OPTIONS = {
  staging: { type: 'boolean' },
  bundle: { type: 'string' },
  'certificate-identity': { type: 'string' },
  'certificate-oidc-issuer': { type: 'string' },
  key: { type: 'string' },
  'trusted-root': { type: 'string' },
} as const;

type Values = ReturnType<typeof parseArgs<{ options: typeof OPTIONS; allowPositionals: true }>>['values'];

/**
 * The client of the Sigstore conformance suite (sigstore/sigstore-conformance, `docs/cli_protocol.md`), for verification.
 * @throws an error that says why the bundle is refused, or the usage
 */
export async function runClient(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  const [command, artifact, ...others] = positionals;
  if (command !== 'verify-bundle' || artifact === undefined || others.length > 0 || values.bundle === undefined) {
    throw new Error(USAGE);
  }
  await verifyBundle({
    bundle: readFileSync(values.bundle),
    artifact: readArtifact(artifact),
    trustedRoot: await readTrust(values),
    signer: readSigner(values),
  });
}

function readArtifact(text: string): Artifact {
  const digest = parseDigest(text);
  return digest === undefined ? { kind: 'file', bytes: readFileSync(text) } : { kind: 'digest', digest };
}

function readSigner({
  key,
  'certificate-identity': identity,
  'certificate-oidc-issuer': issuer,
}: Values): SignerPolicy {
  if (key !== undefined && identity === undefined && issuer === undefined) {
    const keys = parsePublicKeys(readFileSync(key, 'utf8'));
    if (keys.kind === 'invalid') {
      throw new Error(`${key}: ${keys.issue}`);
    }
    return { kind: 'keys', keys: keys.value };
  }
  if (key === undefined && identity !== undefined && issuer !== undefined) {
    return {
      kind: 'identity',
      identity: { kind: 'exact', values: [identity] },
      issuer: { kind: 'exact', values: [issuer] },
      claims: {},
    };
  }
  throw new Error(USAGE);
}

async function readTrust({ staging, 'trusted-root': path }: Values): Promise<TrustedRoot> {
  if (path !== undefined) {
    return readTrustedRoot(await readFile(path), path);
  }
  if (staging === true) {
    throw new Error('the staging instance has no root here; give its trusted root with --trusted-root');
  }
  return loadTrustedRoot({ kind: 'public-good' }, {}, startDeadline(60_000));
}

if (import.meta.main) {
  try {
    await runClient(process.argv.slice(2));
  } catch (error) {
    process.stderr.write(`${messageOf(error)}\n`);
    process.exitCode = 1;
  }
}

import { generateKeyPairSync } from 'node:crypto';
import { ConfigError } from '../../src/errors.ts';
import { readInputs, type Inputs } from '../../src/inputs/inputs.ts';

/** Inputs by name, as a workflow gives them. */
export type Given = Readonly<Record<string, string>>;

export const IDENTITY = 'https://github.com/acme/api/.github/workflows/release.yml@refs/heads/main';
export const GITHUB = 'https://token.actions.githubusercontent.com';
export const HEX = '0123456789abcdef'.repeat(4);

export const PUBLIC_KEY = pem();
export const OTHER_KEY = pem();
export const PRIVATE_KEY = generateKeyPairSync('ed25519')
  .privateKey.export({ format: 'pem', type: 'pkcs8' })
  .toString();

function pem(): string {
  return generateKeyPairSync('ed25519').publicKey.export({ format: 'pem', type: 'spki' }).toString();
}

const FILES: Given = { 'cosign.pub': PUBLIC_KEY, 'cosign.key': PRIVATE_KEY, 'notes.txt': 'nothing' };

export function sourceOf(given: Given): { get: (name: string) => string; readText: (path: string) => Promise<string> } {
  return {
    get: (name) => given[name] ?? '',
    readText: (path) => {
      const text = FILES[path];
      return text === undefined
        ? Promise.reject(Object.assign(new Error(`ENOENT: ${path}`), { code: 'ENOENT' }))
        : Promise.resolve(text);
    },
  };
}

export function read(given: Given): Promise<Inputs> {
  return readInputs(sourceOf(given));
}

export async function issuesOf(given: Given): Promise<readonly string[]> {
  try {
    await read(given);
    return [];
  } catch (thrown) {
    if (thrown instanceof ConfigError) {
      return thrown.issues;
    }
    throw thrown;
  }
}

/** Enough for a run. */
export const MINIMAL: Given = { image: 'cgr.dev/chainguard/nginx' };
/** Enough for an image of no known publisher. */
export const SIGNED: Given = { image: 'ghcr.io/acme/api', 'certificate-identity': IDENTITY };

import { generateKeyPairSync } from 'node:crypto';
import { ConfigError } from '../../src/errors.ts';
import { readInputs, type Inputs, type InputSource } from '../../src/inputs/inputs.ts';
import { variableOf } from '../../src/inputs/unknown.ts';

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

const FILES: Given = {
  'cosign.pub': PUBLIC_KEY,
  'cosign.key': PRIVATE_KEY,
  'notes.txt': 'nothing',
  'policy.yml': 'version: 1\nrules: [{ images: ["ghcr.io/acme/*"], publisher: "github:acme/api" }]\n',
  'other.yml': 'version: 1\nrules: [{ images: ["ghcr.io/acme/*"], publisher: "github:acme/web" }]\n',
};

/** Inputs as a runner hands them over; a file that is not there is an error of the system. */
export function sourceOf(given: Given, { files = FILES, isLeaky = false } = {}): InputSource {
  return {
    get: (name) => given[name] ?? '',
    names: () =>
      Object.entries(given)
        .filter(([, value]) => value.trim() !== '')
        .map(([name]) => variableOf(name)),
    isLeaky,
    readText: (path) => {
      const text = files[path];
      return text === undefined
        ? Promise.reject(Object.assign(new Error(path), { code: path.includes('locked') ? 'EACCES' : 'ENOENT' }))
        : Promise.resolve(text);
    },
    policyFiles: ({ from }) =>
      Promise.resolve({
        from: from === 'head' ? from : 'workspace',
        commit: undefined,
        read: (path) => {
          const text = files[path];
          return text === undefined
            ? Promise.reject(Object.assign(new Error(path), { code: 'ENOENT' }))
            : Promise.resolve(text);
        },
        today: '2026-11-27',
        readHead: undefined,
        readInput: undefined,
      }),
  };
}

/** The inputs of a run that verifies. @throws ConfigError where they have an issue */
export function read(given: Given, files: Given = {}): Promise<Inputs> {
  return readFrom(sourceOf(given, { files: { ...FILES, ...files } }));
}

/** The same from a source of its own. */
export async function readFrom(source: InputSource): Promise<Inputs> {
  const { result } = await readInputs(source);
  if (result instanceof ConfigError) {
    throw result;
  }
  return result;
}

export async function issuesOf(given: Given, files: Given = {}): Promise<readonly string[]> {
  const { result } = await readInputs(sourceOf(given, { files: { ...FILES, ...files } }));
  return result instanceof ConfigError ? result.issues : [];
}

/** Enough for a run. */
export const MINIMAL: Given = { image: 'cgr.dev/chainguard/nginx' };
/** Enough for an image of no known publisher. */
export const SIGNED: Given = { image: 'ghcr.io/acme/api', 'certificate-identity': IDENTITY };

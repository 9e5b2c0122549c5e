import { parsePublicKeys } from '../core/policy/keys.ts';
import type { TrustedKey } from '../core/policy/signer.ts';
import type { InputReader } from './reader.ts';

/** An item of the input `key`. */
export interface KeyItem {
  readonly kind: 'pem' | 'path';
  readonly text: string;
}

/** The items of the input `key`; a PEM block has several lines, and is one item. */
export function readKeyItems(reader: InputReader): readonly KeyItem[] {
  const items: KeyItem[] = [];
  let block: string[] = [];
  for (const line of reader.list('key')) {
    if (block.length > 0 || line.startsWith('-----BEGIN')) {
      block.push(line);
      if (line.includes('-----END')) {
        items.push({ kind: 'pem', text: block.join('\n') });
        block = [];
      }
    } else {
      items.push({ kind: 'path', text: line });
    }
  }
  return block.length > 0 ? [...items, { kind: 'pem', text: block.join('\n') }] : items;
}

/** The keys of all items, each once; what is none is an issue. */
export async function readKeys(reader: InputReader, items: readonly KeyItem[]): Promise<readonly TrustedKey[]> {
  const keys = new Map<string, TrustedKey>();
  for (const { kind, text } of items) {
    const pem = kind === 'pem' ? text : await readKeyFile(reader, text);
    const read = pem === undefined ? undefined : reader.take('key', text, parsePublicKeys(pem));
    for (const key of read ?? []) {
      keys.set(key.fingerprint, key);
    }
  }
  return [...keys.values()];
}

async function readKeyFile(reader: InputReader, path: string): Promise<string | undefined> {
  if (/^[a-z0-9]+:\/\//i.test(path)) {
    reader.refuse(
      'key',
      path,
      'it must be a public key in PEM format, or the path of a file with public keys, not a URL',
    );
    return undefined;
  }
  if (/^[A-Za-z0-9+/=]{60,}$/.test(path)) {
    reader.issues.push(
      `${reader.name('key')}: a value (not shown) looks like the inside of a PEM block; use the complete block.`,
    );
    return undefined;
  }
  return reader.file('key', path);
}

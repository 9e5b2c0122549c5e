import { messageOf } from '../../errors.ts';
import { digestOf, type Digest } from '../image/digest.ts';
import type { Origin } from '../image/origin.ts';
import type { Lookup, Descriptor, Repository } from '../registry/repository.ts';
import type { readBundle } from './bundle.ts';
import type { Candidate } from './candidate.ts';

/** The candidate that a layer is, read by its format. */
export async function readLayer(
  repository: Repository,
  layer: Descriptor,
  origin: Origin,
  read: (bytes: Buffer) => ReturnType<typeof readBundle>,
): Promise<Candidate> {
  const response = await repository.blob(layer);
  if (response.kind !== 'found') {
    return unreadable(origin, response, 'the layer');
  }
  try {
    return {
      kind: 'evidence',
      evidence: { origin, bundle: read(response.value), bytes: response.value, material: materialOf(origin, layer) },
    };
  } catch (error) {
    return { kind: 'unreadable', origin, code: 'unreadable', reason: messageOf(error) };
  }
}

/** A listed item that is not there, or not what its descriptor says. */
export function unreadable(
  origin: Origin,
  response: Exclude<Lookup<unknown>, { kind: 'found' }>,
  what: string,
): Candidate {
  const reason =
    response.kind === 'absent' ? `${what} is not there (404)` : `${what} cannot be used: ${response.reason}`;
  return { kind: 'unreadable', origin, code: 'unreadable', reason };
}

/** Where a candidate comes from. */
export function originOf(
  source: Origin['source']['kind'],
  digest: Digest,
  foundFor: Digest,
  kind: Origin['kind'] = 'attestation',
): Origin {
  return { source: { kind: source, digest }, format: source === 'cosign-tag' ? 'cosign' : 'bundle', kind, foundFor };
}

/** `1 referrer`, `2 referrers`. */
export function count(n: number, noun: string, plural = `${noun}s`): string {
  return `${n} ${n === 1 ? noun : plural}`;
}

/** cosign keeps certificate and log entry in annotations: there equal bytes can be different evidence. */
function materialOf({ format, kind }: Origin, { digest, annotations }: Descriptor): Digest {
  return format === 'bundle'
    ? digest
    : digestOf(Buffer.from(JSON.stringify([kind, digest, Object.entries(annotations).sort()])));
}

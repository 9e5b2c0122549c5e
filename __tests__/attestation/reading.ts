import { z } from 'zod';
import { readAttestation } from '../../src/attestation/predicate.ts';
import type { Counts } from '../../src/attestation/packages.ts';
import type { Reading } from '../../src/attestation/facts.ts';
import { attestation, digest } from '../report/samples.ts';

export const SPDX = 'https://spdx.dev/Document';
export const CYCLONEDX = 'https://cyclonedx.org/bom';
export const SLSA1 = 'https://slsa.dev/provenance/v1';
export const SLSA02 = 'https://slsa.dev/provenance/v0.2';
export const APKO = 'https://apko.dev/image-configuration';
export const VULN = 'https://cosign.sigstore.dev/attestation/vuln/v1';
export const OPENVEX = 'https://openvex.dev/ns';

/** Reads a predicate of a type. */
export function read(type: string, predicate: unknown): Reading {
  return readAttestation(attestation(digest('x'), type, predicate));
}

/** The packages as `name version`. */
export function namesOf({ packages }: Reading): readonly string[] {
  return packages.map(({ name, version }) => (version === undefined ? name : `${name} ${version}`));
}

/** Counts as an object. */
export function toObject(counts: Counts | undefined): Readonly<Record<string, number>> {
  return Object.fromEntries(counts?.top ?? []);
}

const envelope = z.object({ payload: z.base64() });
/** What is read of a statement. */
export const statement = z.object({ predicateType: z.string(), predicate: z.unknown() });

/** The predicate of a signed envelope or of a bundle around one. */
export function predicateOf(json: string): { readonly type: string; readonly predicate: unknown } {
  const outer = z.union([envelope, z.object({ dsseEnvelope: envelope })]).parse(JSON.parse(json));
  const { payload } = 'payload' in outer ? outer : outer.dsseEnvelope;
  const inner: unknown = JSON.parse(Buffer.from(payload, 'base64').toString('utf8'));
  const { predicateType, predicate } = statement.parse(inner);
  return { type: predicateType, predicate };
}

import { z } from 'zod';
import { LIMITS } from '../../limits.ts';
import { JsonError, parseJson, type JsonDocument } from '../../json.ts';
import { parseDigest, type Digest } from '../image/digest.ts';
import { SIGNATURE_PREDICATE_TYPE } from '../image/predicate-type.ts';
import { Rejection } from './finding.ts';

/** What a payload is about: digests of sha256, each with the name that the signer gave. */
export interface ClaimSubject {
  readonly digest: Digest;
  readonly name: string | undefined;
}

/** The content of a signed payload. */
export type Claim =
  | { readonly kind: 'signature'; readonly subjects: readonly ClaimSubject[] }
  | {
      readonly kind: 'attestation';
      readonly subjects: readonly ClaimSubject[];
      readonly predicateType: string;
      /** the bytes of the predicate within the payload */
      readonly predicate: Buffer;
      /** what these are in JSON */
      readonly value: unknown;
    };

/** The payload type of in-toto statements (in-toto/attestation `spec/v1/envelope.md`). */
export const PAYLOAD_TYPE = 'application/vnd.in-toto+json';

const simpleSigning = z.object({
  critical: z.object({
    type: z.literal('cosign container image signature'),
    identity: z.object({ 'docker-reference': z.string() }),
    image: z.object({ 'docker-manifest-digest': z.string() }),
  }),
});

const statement = z.object({
  _type: z.enum(['https://in-toto.io/Statement/v0.1', 'https://in-toto.io/Statement/v1']),
  subject: z
    .array(
      z.object({
        name: z.string().nullish(),
        digest: z
          .record(z.string(), z.string())
          .refine(
            (digests) => Object.keys(digests).length <= LIMITS.digestsOfSubject,
            `more than ${LIMITS.digestsOfSubject} digests`,
          ),
      }),
    )
    .max(LIMITS.subjects),
  predicateType: z.string().min(1).max(LIMITS.predicateType),
  predicate: z.unknown().optional(),
});

/**
 * Reads cosign's simple signing payload (containers/image `docs/containers-signature.5.md`, cosign
 * `specs/SIGNATURE_SPEC.md`).
 * @throws Rejection with code `statement`
 */
export function readSimpleSigning(bytes: Buffer): Claim {
  const { critical } = check(simpleSigning, parse(bytes).value, 'not a cosign image signature');
  const digest = parseDigest(critical.image['docker-manifest-digest']);
  if (digest === undefined) {
    throw new Rejection('statement', 'the signed payload names no sha256 digest');
  }
  return { kind: 'signature', subjects: [{ digest, name: critical.identity['docker-reference'] || undefined }] };
}

/**
 * Reads an in-toto statement (in-toto/attestation `spec/v1/statement.md`; v0.1 too). A bundle whose predicate type
 * is cosign's own is an image signature; with any other type it is an attestation and never a signature.
 * @throws Rejection with code `statement`
 */
export function readStatement(payloadType: string, payload: Buffer, format: 'bundle' | 'cosign'): Claim {
  if (payloadType !== PAYLOAD_TYPE) {
    throw new Rejection('statement', `the payload is not an in-toto statement, but ${JSON.stringify(payloadType)}`);
  }
  const document = parse(payload);
  const { subject, predicateType, predicate } = check(statement, document.value, 'not an in-toto statement');
  const subjects = subject.flatMap(({ digest, name }) => {
    const sha256 = parseDigest(`sha256:${digest['sha256'] ?? ''}`);
    return sha256 === undefined ? [] : [{ digest: sha256, name: name ?? undefined }];
  });
  const bytes = document.member('predicate');
  if (bytes === undefined || predicate === null) {
    throw new Rejection('statement', 'the statement has no predicate');
  }
  if (predicateType === SIGNATURE_PREDICATE_TYPE) {
    if (format === 'cosign') {
      throw new Rejection('statement', 'an image signature in the form of a statement counts only as a bundle');
    }
    return { kind: 'signature', subjects };
  }
  if (isEmpty(predicate)) {
    throw new Rejection('statement', 'the predicate is empty');
  }
  return { kind: 'attestation', subjects, predicateType, predicate: bytes, value: predicate };
}

function isEmpty(predicate: unknown): boolean {
  return (
    predicate === '' || (typeof predicate === 'object' && predicate !== null && Object.keys(predicate).length === 0)
  );
}

function parse(bytes: Buffer): JsonDocument {
  try {
    return parseJson(bytes);
  } catch (error) {
    if (error instanceof JsonError) {
      throw new Rejection('statement', `the signed payload is ${error.message}`, { cause: error });
    }
    throw error;
  }
}

function check<T>(schema: z.ZodType<T>, value: unknown, otherwise: string): T {
  const checked = schema.safeParse(value);
  if (!checked.success) {
    const issue = checked.error.issues[0];
    throw new Rejection(
      'statement',
      `the signed payload is ${otherwise} (${issue?.path.map(String).join('.') ?? ''}: ${issue?.message ?? ''})`,
    );
  }
  return checked.data;
}

import type { InputReader } from './reader.ts';

/** What is asked about a Chainguard organization; both are UIDPs, `<organization>/<id>`. */
export interface ChainguardInputs {
  /** the identity that the workflow assumes */
  readonly identity: string | undefined;
  /** the services that sign; undefined where they are to be looked up */
  readonly signers: readonly string[] | undefined;
}

/** A UIDP: hexadecimal ids from the organization down (chainguard-dev/sdk `uidp`). */
const UIDP = /^[0-9a-f]{1,64}(?:\/[0-9a-f]{1,64}){1,8}$/;
const SIGNER = /^[0-9a-f]{1,64}\/[0-9a-f]{1,64}$/;

/** Reads who the workflow is for Chainguard, and who signs there. */
export function readChainguardInputs(reader: InputReader): ChainguardInputs {
  const rule =
    'it must be a UIDP: lowercase hexadecimal ids with "/" between them, as `chainctl iam identities list` prints';
  const identity = reader.matching('chainguard-identity', UIDP, rule);
  const requested = [...new Set(reader.list('chainguard-signers'))];
  for (const signer of requested.filter((each) => !SIGNER.test(each))) {
    reader.refuse(
      'chainguard-signers',
      signer,
      'it must be a UIDP "<organization>/<id>" in lowercase hexadecimal, without https://issuer.enforce.dev/',
    );
  }
  return { identity, signers: requested.length === 0 ? undefined : requested };
}

import type { IdentityPolicy } from '../core/policy/signer.ts';
import type { Preset } from './preset.ts';

/** The name of the publisher whose signers are in other inputs. */
export const CHAINGUARD_ORGANIZATION = 'chainguard-organization';

const CHAINGUARD_ISSUER = 'https://issuer.enforce.dev';

/**
 * Images of a Chainguard organization are signed by two of its services, each an identity of the organization
 * (edu.chainguard.dev, "Verifying Chainguard Containers"), given by their UIDPs. The SBOM of an index lists images, not
 * packages.
 * @param signers undefined where the publisher's API is to be queried for them
 */
export function organizationPreset(
  signers: readonly string[] | undefined,
): Preset & { readonly signer: IdentityPolicy } {
  return {
    name: CHAINGUARD_ORGANIZATION,
    signer: organizationSigner(signers ?? []),
    requireSignature: true,
    predicateTypes: [{ kind: 'sbom', requested: 'sbom' }],
    level: 'platform',
    discoversSigners: signers === undefined,
  };
}

/** Who signs as one of these services; of none, nobody. */
export function organizationSigner(uidps: readonly string[]): IdentityPolicy {
  return {
    kind: 'identity',
    identity: { kind: 'exact', values: uidps.map((uidp) => `${CHAINGUARD_ISSUER}/${uidp}`) },
    issuer: { kind: 'exact', values: [CHAINGUARD_ISSUER] },
    claims: {},
  };
}

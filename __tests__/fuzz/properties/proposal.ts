import fc from 'fast-check';
import { parsePolicy } from '../../../src/policy-file/parse.ts';
import { proposePolicy } from '../../../src/proposal/propose-policy.ts';
import { examined, holder, unreachable, unsignedBy } from '../../proposal/outcomes.ts';
import { known } from '../../proposal/known.ts';
import { must } from '../must.ts';
import { text } from '../outcomes.ts';
import { fuzzProperty, type FuzzProperty } from '../property.ts';

const NAMES = [
  'ghcr.io/acme/api:1.0',
  'ghcr.io/acme/web:v1.0',
  'ghcr.io/acme/web:latest',
  'docker.io/library/redis:8',
  'registry.example.com:5000/a:1',
  '[::1]:5000/a/b:1',
] as const;

/** A ref that looks like a release, so that templates are tried. */
const ref = fc.oneof(text, fc.constantFrom('refs/tags/v1.0', 'refs/tags/1.0', 'refs/heads/main'));

const signer = fc
  .tuple(fc.constantFrom('acme/api', 'acme/web', 'evil/api'), ref, text, fc.boolean(), fc.boolean())
  .map(([of, at, other, isOther, hasSource]) =>
    holder(
      isOther ? other : `https://github.com/${of}/.github/workflows/release.yml@${at}`,
      hasSource ? { sourceRepositoryUri: isOther ? other : `https://github.com/${of}`, sourceRepositoryRef: at } : {},
      ...(isOther ? [other] : []),
    ),
  );

const image = fc
  .record({
    name: fc.constantFrom(...NAMES),
    kind: fc.constantFrom('signed', 'signed', 'signed', 'examined', 'unsigned', 'failed', 'known'),
    signers: fc.array(signer, { minLength: 1, maxLength: 3 }),
    signature: fc.boolean(),
    attestations: fc.array(fc.oneof(fc.constantFrom('sbom', 'provenance'), text), { minLength: 1, maxLength: 3 }),
    flags: fc.record({ hasKeySignature: fc.boolean(), isPartlySigned: fc.boolean() }),
    reason: text,
  })
  .map(({ name, kind, signers, signature, attestations, flags, reason }) => {
    switch (kind) {
      case 'signed':
        return examined(name, { signers, signature, attestations });
      case 'examined':
        return examined(name, undefined, flags);
      case 'unsigned':
        return unsignedBy(name, reason);
      case 'failed':
        return unreachable(name);
      case 'known':
        return known(reason, 'chainguard/nginx', signature);
    }
  });

/** Whatever is in certificates: what is proposed is a policy, in whatever order its images are, and shows what it is. */
export const proposals: FuzzProperty = fuzzProperty(
  'proposals',
  300,
  // a scan has each reference once
  () => fc.uniqueArray(image, { minLength: 1, maxLength: 6, selector: ({ request }) => request.requested }),
  async (images) => {
    const proposed = proposePolicy(images, { today: '2026-11-27' }) ?? '';
    must(/^[\n\x20-\x7e\u2026]+$/.test(proposed), 'text that does not show what it is');
    const uncommented = proposed
      .replaceAll(/^ {2}# (?=- name|  )/gm, '  ')
      .replaceAll('PATH-OF-THE-KEY.pub', 'keys/a.pub');
    for (const each of [proposed, uncommented]) {
      const policy = await parsePolicy(each, { path: 'policy.yml' });
      must(policy.kind === 'value', `no policy: ${JSON.stringify(policy)}\n${each}`);
      must(policy.kind !== 'value' || policy.value.default === 'deny', 'a policy that lets images be');
    }
    must(proposePolicy(images.toReversed(), { today: '2026-11-27' }) === proposed, 'another text in another order');
  },
);

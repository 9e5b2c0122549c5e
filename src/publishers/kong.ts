import { GITHUB, type SignedPublisher } from './data.ts';

export const KONG = {
  kind: 'signed',
  name: 'kong',
  title: 'Kong',
  images: ['docker.io/kong/{kong-gateway,inso,kuma-cp,kuma-dp,kuma-init,kuma-cni,kumactl}'],
  grade: 'documented',
  signers: [
    {
      kind: 'identity',
      names: ['kong-gateway'],
      identity: {
        below: 'Kong/kong-ee',
        rest: '/.github/workflows/release.yml@',
        why: 'the workflow and repository are documented, but not the ref',
      },
      issuer: GITHUB,
      workflowRepository: 'Kong/kong-ee',
      workflowName: 'Package & Release',
    },
    { kind: 'slsa-generator', names: ['kong-gateway'], sourceRepository: 'Kong/kong-ee' },
    {
      kind: 'identity',
      names: ['inso'],
      identity: {
        below: 'Kong/insomnia',
        rest: '/.github/workflows/release-publish.yml@',
        why: 'the workflow and repository are documented, but not the ref',
      },
      issuer: GITHUB,
      workflowRepository: 'Kong/insomnia',
      workflowName: 'Release Publish',
    },
    { kind: 'slsa-generator', names: ['inso'], sourceRepository: 'Kong/insomnia' },
    {
      kind: 'identity',
      names: ['kuma-cp', 'kuma-dp', 'kuma-init', 'kuma-cni', 'kumactl'],
      identity: {
        below: 'Kong/kong-mesh',
        rest: '/.github/workflows/kuma-_build_publish.yaml@',
        why: 'the workflow and repository are documented, but not the ref',
      },
      issuer: GITHUB,
      workflowRepository: 'Kong/kong-mesh',
      workflowName: 'build-test-distribute',
    },
    {
      kind: 'slsa-generator',
      names: ['kuma-cp', 'kuma-dp', 'kuma-init', 'kuma-cni', 'kumactl'],
      sourceRepository: 'Kong/kong-mesh',
    },
  ],
  publishes: { signature: true, attestations: ['slsaprovenance02'], level: 'any' },
  requires: { signature: true, attestations: [], stored: ['slsaprovenance02'] },
  evidence: ['docker.io/kong/notary'],
  example: 'docker.io/kong/kong-gateway:3.10.0.0',
  sources: [
    'https://developer.konghq.com/how-to/verify-signatures-for-signed-images/',
    'https://developer.konghq.com/how-to/verify-build-provenance-for-signed-images/',
    'https://developer.konghq.com/inso-cli/verify-docker-image-signature/',
    'https://developer.konghq.com/mesh/signed-images/',
  ],
  checked: '2026-11-27',
  note: 'Signatures and provenance are in docker.io/kong/notary. `kong/kong-event-gateway` has its own next to the image, by a workflow that is not in this table.',
} as const satisfies SignedPublisher;

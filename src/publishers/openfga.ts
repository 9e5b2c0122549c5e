import type { SignedPublisher } from './data.ts';

export const OPENFGA = {
  kind: 'signed',
  name: 'openfga',
  title: 'OpenFGA',
  images: ['docker.io/openfga/openfga'],
  grade: 'released',
  signers: [{ kind: 'slsa-generator', sourceRepository: 'openfga/openfga', sourceRef: 'refs/tags/{version}' }],
  publishes: { signature: true, attestations: ['slsaprovenance02'], level: 'any' },
  requires: { signature: false, attestations: ['slsaprovenance02'] },
  example: 'docker.io/openfga/openfga:v1.10.0',
  sources: ['https://github.com/openfga/openfga/blob/da9354f7e/README.md'],
  checked: '2026-11-27',
  note: 'The documentation does not say who signs the image itself, so only the provenance counts. The documented command does not check the source repository.',
} as const satisfies SignedPublisher;

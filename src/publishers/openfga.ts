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
  note: 'Who signs the image itself is not documented, so only the provenance counts. The documented command binds no source repository.',
} as const satisfies SignedPublisher;

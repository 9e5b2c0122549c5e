import { GITHUB, type SignedPublisher } from './data.ts';

export const KARPENTER = {
  kind: 'signed',
  name: 'karpenter',
  title: 'Karpenter',
  images: ['public.ecr.aws/karpenter/{karpenter,controller}'],
  grade: 'documented',
  signers: [
    {
      kind: 'identity',
      identity: 'https://github.com/aws/karpenter-provider-aws/.github/workflows/release.yaml@refs/tags/v{version}',
      issuer: GITHUB,
      workflowRepository: 'aws/karpenter-provider-aws',
      workflowName: 'Release',
      workflowRef: 'refs/tags/v{version}',
    },
  ],
  publishes: { signature: true, attestations: [], level: 'any' },
  requires: { signature: true, attestations: [] },
  example: 'public.ecr.aws/karpenter/controller:1.7.1',
  sources: [
    'https://github.com/aws/karpenter-provider-aws/blob/1d927085d/charts/karpenter/README.md',
    'https://github.com/aws/karpenter-provider-aws/blob/1d927085d/hack/release/common.sh',
  ],
  checked: '2026-11-27',
  note: 'The command is documented for the chart (`karpenter`). The release script signs the image (`controller`) in the same way.',
} as const satisfies SignedPublisher;

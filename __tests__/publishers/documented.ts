/**
 * What publishers say of who signs their images, written out by hand from the document that each row names. The presets
 * are tested against it, so nothing here may be read from them.
 */
export interface Documented {
  readonly publisher: string;
  /** an image, as a user would write it */
  readonly image: string;
  /** where it is said */
  readonly source: string;
  readonly name: { readonly uri: string } | { readonly email: string };
  /** default: GitHub Actions */
  readonly issuer?: string;
  /** extensions of the certificate, by the last number of their identifiers (sigstore/fulcio `docs/oid-info.md`) */
  readonly claims: Readonly<Record<number, string>>;
  /** a signature, or an attestation of this predicate type */
  readonly evidence: 'signature' | (string & {});
  /** when it was signed; default: now */
  readonly at?: string;
  /** what must not pass, beside another issuer */
  readonly refused: readonly Change[];
  /** times at which this signer does not sign */
  readonly refusedAt?: readonly string[];
  /** other tags for which the same evidence is good */
  readonly alsoFor?: readonly string[];
  /** tags for which it is not */
  readonly notFor?: readonly string[];
}

/** How a certificate differs from the documented one. */
export type Change =
  /** a repository whose name begins with that of the right one */
  | 'repository'
  | 'owner'
  | 'workflow'
  | 'tag'
  | 'branch in place of a tag'
  | 'source'
  | 'no source'
  | 'address'
  | 'domain'
  | 'runner'
  | 'workflow name';

const GOOGLE = 'https://accounts.google.com';
const WORKFLOW: readonly Change[] = ['repository', 'owner', 'workflow'];
const TAGGED: readonly Change[] = [...WORKFLOW, 'tag', 'branch in place of a tag'];
const BELOW: readonly Change[] = ['repository', 'owner'];
const SERVICE: readonly Change[] = ['address', 'domain'];
const SLSA_02 = 'https://slsa.dev/provenance/v0.2';
const SLSA_1 = 'https://slsa.dev/provenance/v1';

const of = (repository: string, ref: string): Readonly<Record<number, string>> => ({
  5: repository,
  6: ref,
  12: `https://github.com/${repository}`,
  14: ref,
});

const GENERATOR =
  'https://github.com/slsa-framework/slsa-github-generator/.github/workflows/generator_container_slsa3.yml@refs/tags/v2.1.0';
const BUILDER = 'https://github.com/docker/github-builder/.github/workflows/build.yml@refs/tags/v1';
const HOSTED = { 11: 'github-hosted' };

export const DOCUMENTED: readonly Documented[] = [
  {
    publisher: 'chainguard',
    image: 'cgr.dev/chainguard/nginx:latest',
    source:
      'https://edu.chainguard.dev/chainguard/containers/security-and-compliance/verifying-chainguard-images-and-metadata-signatures-with-cosign/',
    name: { uri: 'https://github.com/chainguard-images/images/.github/workflows/release.yaml@refs/heads/main' },
    claims: of('chainguard-images/images', 'refs/heads/main'),
    evidence: 'signature',
    refused: WORKFLOW,
  },
  {
    publisher: 'chainguard-private',
    image: 'cgr.dev/chainguard-private/nginx:latest',
    source:
      'https://edu.chainguard.dev/chainguard/containers/security-and-compliance/verifying-chainguard-images-and-metadata-signatures-with-cosign/',
    name: { uri: 'https://github.com/chainguard-images/images-private/.github/workflows/release.yaml@refs/heads/main' },
    claims: of('chainguard-images/images-private', 'refs/heads/main'),
    evidence: 'signature',
    refused: WORKFLOW,
  },
  {
    publisher: 'distroless',
    image: 'gcr.io/distroless/static-debian12:nonroot',
    source: 'https://github.com/GoogleContainerTools/distroless#how-do-i-verify-distroless-images',
    name: { email: 'keyless@distroless.iam.gserviceaccount.com' },
    issuer: GOOGLE,
    claims: {},
    evidence: 'signature',
    refused: SERVICE,
  },
  {
    publisher: 'kubernetes',
    image: 'registry.k8s.io/kube-apiserver:v1.34.1',
    source: 'https://kubernetes.io/docs/tasks/administer-cluster/verify-signed-artifacts/',
    name: { email: 'krel-trust@k8s-releng-prod.iam.gserviceaccount.com' },
    issuer: GOOGLE,
    claims: {},
    evidence: 'signature',
    refused: SERVICE,
  },
  {
    publisher: 'dockerfile-frontend',
    image: 'docker/dockerfile:1.21',
    source: 'https://github.com/docker/buildx/blob/461836ba0/policy/default.rego',
    name: { uri: BUILDER },
    claims: { ...of('moby/buildkit', 'refs/tags/dockerfile/1.21.3'), ...HOSTED },
    evidence: SLSA_1,
    refused: ['repository', 'owner', 'workflow', 'source', 'no source', 'tag', 'branch in place of a tag', 'runner'],
    alsoFor: ['1', '1.21.3', 'latest', 'labs', 'master'],
    notFor: ['1.2', '1.21.0', '1.22', '2', '1-labs', '1.21-labs', '1.21.3-labs', '1.20', '0', 'nightly', '1.21.3.4'],
  },
  {
    publisher: 'dockerfile-frontend',
    image: 'docker.io/docker/dockerfile-upstream:1.22-labs',
    source: 'https://github.com/docker/buildx/blob/461836ba0/policy/default.rego',
    name: { uri: 'https://github.com/docker/github-builder/.github/workflows/bake.yml@refs/heads/main' },
    claims: { ...of('moby/buildkit', 'refs/tags/dockerfile/1.22.0-labs'), ...HOSTED },
    evidence: SLSA_1,
    refused: ['source', 'tag'],
    alsoFor: ['1-labs', '1.22.0-labs', 'labs', 'latest'],
    notFor: ['1', '1.22', '1.22.0', '1.21-labs'],
  },
  {
    publisher: 'buildkit-syft-scanner',
    image: 'docker/buildkit-syft-scanner:1.10',
    source: 'https://github.com/docker/buildx/blob/461836ba0/policy/default.rego',
    name: { uri: BUILDER },
    claims: { ...of('docker/buildkit-syft-scanner', 'refs/tags/1.10.1'), ...HOSTED },
    evidence: SLSA_1,
    refused: ['source', 'no source', 'tag', 'runner'],
    alsoFor: ['1', '1.10.1', 'latest'],
    notFor: ['1.1', '1.9', '1.10.0', 'edge'],
  },
  {
    publisher: 'buildkit',
    image: 'moby/buildkit:v0.27.0-rootless',
    source: 'https://github.com/docker/buildx/blob/461836ba0/policy/default.rego',
    name: { uri: BUILDER },
    claims: { ...of('moby/buildkit', 'refs/tags/v0.27.0'), ...HOSTED },
    evidence: SLSA_1,
    refused: ['source', 'no source', 'tag', 'runner'],
    alsoFor: [
      'v0.27.0',
      'v0.27.0-ubuntu',
      'latest',
      'rootless',
      'buildx-stable-1',
      'buildx-stable-1-rootless',
      'nightly',
    ],
    notFor: ['v0.27.1', 'v0.27.0-rc1', 'v0.26.3', '0.27.0', 'master-cache', 'buildx-stable-x', 'v0.27.0-evil'],
  },
  {
    publisher: 'cilium',
    image: 'quay.io/cilium/cilium:v1.18.2',
    source: 'https://docs.cilium.io/en/stable/configuration/verify-image-signatures/',
    name: {
      uri: 'https://github.com/cilium/cilium/.github/workflows/build-images-releases.yaml@refs/tags/v1.18.2',
    },
    claims: { ...of('cilium/cilium', 'refs/tags/v1.18.2'), 4: 'Image Release Build' },
    evidence: 'signature',
    refused: [...TAGGED, 'workflow name'],
    alsoFor: ['v1.18', 'v1', 'latest'],
    notFor: ['v1.18.1', 'v1.1', 'v1.12.9', '1.18.2'],
  },
  {
    publisher: 'argo-cd',
    image: 'quay.io/argoproj/argocd:v3.1.0',
    source: 'https://argo-cd.readthedocs.io/en/stable/operator-manual/signed-release-assets/',
    name: { uri: 'https://github.com/argoproj/argo-cd/.github/workflows/image-reuse.yaml@refs/tags/v3.1.0' },
    claims: of('argoproj/argo-cd', 'refs/tags/v3.1.0'),
    evidence: 'signature',
    refused: TAGGED,
    alsoFor: ['v3.1', 'latest'],
    notFor: ['v3.1.1', 'v3.10'],
  },
  {
    publisher: 'argo-cd',
    image: 'quay.io/argoproj/argocd:v3.1.0',
    source: 'https://argo-cd.readthedocs.io/en/stable/operator-manual/signed-release-assets/',
    name: { uri: GENERATOR },
    claims: of('argoproj/argo-cd', 'refs/tags/v3.1.0'),
    evidence: SLSA_02,
    refused: ['repository', 'owner', 'workflow', 'branch in place of a tag', 'source', 'no source'],
    notFor: ['v3.0.0'],
  },
  {
    publisher: 'argo-rollouts',
    image: 'quay.io/argoproj/argo-rollouts:v1.8.3',
    source: 'https://argo-rollouts.readthedocs.io/en/stable/security/signed-release-assets/',
    name: { uri: 'https://github.com/argoproj/argo-rollouts/.github/workflows/image-reuse.yaml@refs/tags/v1.8.3' },
    claims: of('argoproj/argo-rollouts', 'refs/tags/v1.8.3'),
    evidence: 'signature',
    refused: TAGGED,
    notFor: ['v1.8.2'],
  },
  {
    publisher: 'argo-rollouts',
    image: 'quay.io/argoproj/argo-rollouts:v1.8.3',
    source: 'https://argo-rollouts.readthedocs.io/en/stable/security/signed-release-assets/',
    name: { uri: GENERATOR },
    claims: of('argoproj/argo-rollouts', 'refs/tags/v1.8.3'),
    evidence: SLSA_02,
    refused: ['source', 'no source', 'workflow'],
  },
  {
    publisher: 'flux',
    image: 'ghcr.io/fluxcd/source-controller:v1.6.0',
    source: 'https://fluxcd.io/flux/security/#signed-container-images',
    name: {
      uri: 'https://github.com/fluxcd/gha-workflows/.github/workflows/controller-release.yaml@refs/tags/v0.11.0',
    },
    claims: of('fluxcd/source-controller', 'refs/tags/v1.6.0'),
    evidence: 'signature',
    refused: ['owner', 'source', 'no source'],
    alsoFor: ['v1.6', 'latest'],
    notFor: ['v1.6.1', 'v1.5.0'],
  },
  {
    publisher: 'flux',
    image: 'docker.io/fluxcd/flux-cli:v2.7.0',
    source: 'https://fluxcd.io/flux/security/slsa-assessment/#container-images',
    name: { uri: 'https://github.com/fluxcd/flux2/.github/workflows/release.yaml@refs/tags/v2.7.0' },
    claims: of('fluxcd/flux2', 'refs/tags/v2.7.0'),
    evidence: 'signature',
    refused: ['owner', 'source', 'no source'],
    notFor: ['v2.6.0'],
  },
  {
    publisher: 'flux',
    image: 'ghcr.io/fluxcd/helm-controller:v1.3.0',
    source: 'https://fluxcd.io/flux/security/slsa-assessment/#container-images',
    name: { uri: GENERATOR },
    claims: of('fluxcd/helm-controller', 'refs/tags/v1.3.0'),
    evidence: SLSA_02,
    refused: ['source', 'no source', 'owner', 'workflow'],
    notFor: ['v1.2.0'],
  },
  {
    publisher: 'kyverno',
    image: 'ghcr.io/kyverno/kyverno:v1.15.1',
    source: 'https://kyverno.io/docs/security/#verifying-kyverno-container-images',
    name: { uri: 'https://github.com/kyverno/kyverno/.github/workflows/release.yaml@refs/tags/v1.15.1' },
    claims: of('kyverno/kyverno', 'refs/tags/v1.15.1'),
    evidence: 'signature',
    refused: TAGGED,
    alsoFor: ['v1.15', 'latest'],
    notFor: ['v1.15.0'],
  },
  {
    publisher: 'kyverno',
    image: 'ghcr.io/kyverno/kyverno:v1.15.1',
    source: 'https://kyverno.io/docs/security/#verifying-provenance',
    name: { uri: GENERATOR },
    claims: of('kyverno/kyverno', 'refs/tags/v1.15.1'),
    evidence: SLSA_02,
    refused: ['source', 'no source', 'owner', 'workflow'],
  },
  {
    publisher: 'trivy',
    image: 'aquasec/trivy:0.67.0',
    source: 'https://trivy.dev/latest/getting-started/signature-verification/#verifying-container-image',
    name: {
      uri: 'https://github.com/aquasecurity/trivy/.github/workflows/reusable-release.yaml@refs/tags/v0.67.0',
    },
    claims: of('aquasecurity/trivy', 'refs/tags/v0.67.0'),
    evidence: 'signature',
    refused: [...BELOW, 'source', 'no source'],
  },
  {
    publisher: 'tracee',
    image: 'aquasec/tracee:0.24.0',
    source: 'https://aquasecurity.github.io/tracee/latest/tutorials/verify-tracee-signature/',
    name: { uri: 'https://github.com/aquasecurity/tracee/.github/workflows/release.yaml@refs/tags/v0.24.0' },
    claims: of('aquasecurity/tracee', 'refs/tags/v0.24.0'),
    evidence: 'signature',
    refused: [...BELOW, 'source', 'no source'],
  },
  {
    publisher: 'external-secrets',
    image: 'ghcr.io/external-secrets/external-secrets:v0.20.0',
    source: 'https://github.com/external-secrets/external-secrets/blob/cc5bfbc22/.github/workflows/publish.yml',
    name: {
      uri: 'https://github.com/external-secrets/external-secrets/.github/workflows/publish.yml@refs/heads/main',
    },
    claims: of('external-secrets/external-secrets', 'refs/heads/main'),
    evidence: 'signature',
    refused: [...BELOW, 'source', 'no source'],
  },
  {
    publisher: 'knative',
    image: 'gcr.io/knative-releases/knative.dev/serving/cmd/controller:v1.19.0',
    source: 'https://knative.dev/docs/reference/security/verifying-images/',
    name: { email: 'signer@knative-releases.iam.gserviceaccount.com' },
    issuer: GOOGLE,
    claims: {},
    evidence: SLSA_02,
    refused: SERVICE,
  },
  {
    publisher: 'falco',
    image: 'falcosecurity/falco:0.41.3',
    source: 'https://falco.org/docs/setup/download/',
    name: {
      uri: 'https://github.com/falcosecurity/falco/.github/workflows/reusable_publish_docker.yaml@refs/tags/0.41.3',
    },
    claims: of('falcosecurity/falco', 'refs/tags/0.41.3'),
    evidence: 'signature',
    refused: [...BELOW, 'tag', 'branch in place of a tag', 'source', 'no source'],
    alsoFor: ['0.41', 'latest', '0.41.3-debian'],
    notFor: ['0.41.2', '0.34.0'],
  },
  {
    publisher: 'falcoctl',
    image: 'docker.io/falcosecurity/falcoctl:0.11.0',
    source: 'https://github.com/falcosecurity/falcoctl#container-image-signature-verification',
    name: { uri: 'https://github.com/falcosecurity/falcoctl/.github/workflows/release.yaml@refs/tags/v0.11.0' },
    claims: of('falcosecurity/falcoctl', 'refs/tags/v0.11.0'),
    evidence: 'signature',
    refused: [...BELOW, 'tag', 'branch in place of a tag', 'source', 'no source'],
    alsoFor: ['v0.11.0', '0.11', 'latest'],
    notFor: ['0.10.0'],
  },
  {
    publisher: 'cloudnative-pg',
    image: 'ghcr.io/cloudnative-pg/cloudnative-pg:1.27.0',
    source: 'https://github.com/cloudnative-pg/cloudnative-pg/blob/a95a534db/docs/src/security.md',
    name: {
      uri: 'https://github.com/cloudnative-pg/cloudnative-pg/.github/workflows/release-publish.yml@refs/tags/v1.27.0',
    },
    claims: of('cloudnative-pg/cloudnative-pg', 'refs/tags/v1.27.0'),
    evidence: 'signature',
    refused: [...TAGGED, 'source'],
    alsoFor: ['1.27', 'latest', '1.27.0-ubi9'],
    notFor: ['1.27.1', '1.26.0'],
  },
  {
    publisher: 'cloudnative-pg-postgres',
    image: 'ghcr.io/cloudnative-pg/postgresql:17.6',
    source: 'https://github.com/cloudnative-pg/postgres-containers#image-signatures',
    name: { uri: 'https://github.com/cloudnative-pg/postgres-containers/.github/workflows/bake.yaml@refs/heads/main' },
    claims: of('cloudnative-pg/postgres-containers', 'refs/heads/main'),
    evidence: 'signature',
    refused: [...BELOW, 'source', 'no source'],
  },
  {
    publisher: 'karpenter',
    image: 'public.ecr.aws/karpenter/controller:1.7.1',
    source: 'https://github.com/aws/karpenter-provider-aws/blob/1d927085d/charts/karpenter/README.md',
    name: { uri: 'https://github.com/aws/karpenter-provider-aws/.github/workflows/release.yaml@refs/tags/v1.7.1' },
    claims: { ...of('aws/karpenter-provider-aws', 'refs/tags/v1.7.1'), 4: 'Release' },
    evidence: 'signature',
    refused: [...TAGGED, 'workflow name'],
    notFor: ['1.7.0'],
  },
  {
    publisher: 'sidero',
    image: 'ghcr.io/siderolabs/talos:v1.11.2',
    source: 'https://github.com/siderolabs/extensions/blob/26822f5/README.md',
    name: { email: 'first.last@siderolabs.com' },
    issuer: GOOGLE,
    claims: {},
    evidence: 'signature',
    refused: ['domain'],
  },
  {
    publisher: 'openfga',
    image: 'openfga/openfga:v1.10.0',
    source: 'https://github.com/openfga/openfga/blob/da9354f7e/README.md',
    name: { uri: GENERATOR },
    claims: of('openfga/openfga', 'refs/tags/v1.10.0'),
    evidence: SLSA_02,
    refused: ['repository', 'owner', 'workflow', 'source', 'no source'],
    notFor: ['v1.9.0'],
  },
  {
    publisher: 'uv',
    image: 'ghcr.io/astral-sh/uv:0.9.0',
    source: 'https://docs.astral.sh/uv/guides/integration/docker/#verifying-image-provenance',
    name: { uri: 'https://github.com/astral-sh/uv/.github/workflows/build-docker.yml@refs/heads/main' },
    claims: of('astral-sh/uv', 'refs/heads/main'),
    evidence: SLSA_1,
    refused: [...WORKFLOW, 'source', 'no source'],
  },
  {
    publisher: 'actions-runner',
    image: 'ghcr.io/actions/actions-runner:2.330.0',
    source: 'https://github.com/actions/runner/blob/258d6c857/.github/workflows/release.yml',
    name: { uri: 'https://github.com/actions/runner/.github/workflows/release.yml@refs/heads/releases/m330' },
    claims: of('actions/runner', 'refs/heads/releases/m330'),
    evidence: SLSA_1,
    refused: [...WORKFLOW, 'source', 'no source'],
  },
  {
    publisher: 'dependabot',
    image: 'ghcr.io/dependabot/dependabot-updater-npm:latest',
    source: 'https://github.com/dependabot/cli/pull/315',
    name: { uri: 'https://github.com/dependabot/dependabot-core/.github/workflows/images-latest.yml@refs/heads/main' },
    claims: of('dependabot/dependabot-core', 'refs/heads/main'),
    evidence: 'signature',
    refused: WORKFLOW,
  },
  {
    publisher: 'goreleaser',
    image: 'ghcr.io/goreleaser/goreleaser:v2.12.0',
    source: 'https://github.com/goreleaser/goreleaser/blob/cd616d2c0/.goreleaser.yaml',
    name: { uri: 'https://github.com/goreleaser/goreleaser/.github/workflows/release.yml@refs/tags/v2.12.0' },
    claims: of('goreleaser/goreleaser', 'refs/tags/v2.12.0'),
    evidence: 'signature',
    refused: TAGGED,
    alsoFor: ['v2.12', 'latest'],
    notFor: ['v2.11.0', 'nightly'],
  },
  {
    publisher: 'opentelemetry-ebpf',
    image: 'otel/ebpf-instrument:v0.2.0',
    source: 'https://github.com/open-telemetry/opentelemetry-ebpf-instrumentation/pull/1211',
    name: {
      uri: 'https://github.com/open-telemetry/opentelemetry-ebpf-instrumentation/.github/workflows/publish.yml@refs/heads/main',
    },
    claims: of('open-telemetry/opentelemetry-ebpf-instrumentation', 'refs/heads/main'),
    evidence: 'signature',
    refused: [...BELOW, 'source', 'no source'],
  },
  {
    publisher: 'envoy-gateway',
    image: 'envoyproxy/gateway:v1.8.0',
    source: 'https://gateway.envoyproxy.io/latest/install/verify-images/',
    name: { uri: 'https://github.com/envoyproxy/gateway/.github/workflows/release.yaml@refs/tags/v1.8.0' },
    claims: of('envoyproxy/gateway', 'refs/tags/v1.8.0'),
    evidence: 'signature',
    refused: TAGGED,
    notFor: ['v1.7.0'],
  },
  {
    publisher: 'kong',
    image: 'kong/kong-gateway:3.10.0.0',
    source: 'https://developer.konghq.com/how-to/verify-signatures-for-signed-images/',
    name: { uri: 'https://github.com/Kong/kong-ee/.github/workflows/release.yml@refs/tags/3.10.0.0' },
    claims: { ...of('Kong/kong-ee', 'refs/tags/3.10.0.0'), 4: 'Package & Release' },
    evidence: 'signature',
    refused: [...WORKFLOW, 'workflow name'],
  },
  {
    publisher: 'kong',
    image: 'kong/kong-gateway:3.10.0.0',
    source: 'https://developer.konghq.com/how-to/verify-build-provenance-for-signed-images/',
    name: { uri: GENERATOR },
    claims: of('Kong/kong-ee', 'refs/tags/3.10.0.0'),
    evidence: SLSA_02,
    refused: ['source', 'no source', 'owner'],
  },
  {
    publisher: 'kong',
    image: 'kong/inso:11.3.0',
    source: 'https://developer.konghq.com/inso-cli/verify-docker-image-signature/',
    name: { uri: 'https://github.com/Kong/insomnia/.github/workflows/release-publish.yml@refs/heads/develop' },
    claims: { ...of('Kong/insomnia', 'refs/heads/develop'), 4: 'Release Publish' },
    evidence: 'signature',
    refused: [...WORKFLOW, 'workflow name'],
  },
  {
    publisher: 'kong',
    image: 'kong/kuma-cp:2.13.0',
    source: 'https://developer.konghq.com/mesh/signed-images/',
    name: { uri: 'https://github.com/Kong/kong-mesh/.github/workflows/kuma-_build_publish.yaml@refs/tags/2.13.0' },
    claims: { ...of('Kong/kong-mesh', 'refs/tags/2.13.0'), 4: 'build-test-distribute' },
    evidence: 'signature',
    refused: [...WORKFLOW, 'workflow name'],
  },
  {
    publisher: 'bitwarden',
    image: 'ghcr.io/bitwarden/api:2026.8.0',
    source: 'https://github.com/bitwarden/self-host/pull/559',
    name: { uri: 'https://github.com/bitwarden/deploy/.github/workflows/release-self-host.yml@refs/heads/main' },
    claims: of('bitwarden/deploy', 'refs/heads/main'),
    evidence: 'signature',
    at: '2026-05-07T16:26:00Z',
    refused: WORKFLOW,
    refusedAt: ['2026-05-01T00:00:00Z', '2026-05-07T16:03:59Z'],
  },
  {
    publisher: 'bitwarden',
    image: 'ghcr.io/bitwarden/api:2026.4.0',
    source: 'https://github.com/bitwarden/self-host/issues/551',
    name: { uri: 'https://github.com/bitwarden/self-host/.github/workflows/release.yml@refs/heads/main' },
    claims: of('bitwarden/self-host', 'refs/heads/main'),
    evidence: 'signature',
    at: '2026-04-20T00:00:00Z',
    refused: WORKFLOW,
    refusedAt: ['2026-05-07T16:26:00Z', '2026-09-01T00:00:00Z'],
  },
  {
    publisher: 'kargo',
    image: 'ghcr.io/akuity/kargo:v1.8.0',
    source: 'https://docs.kargo.io/operator-guide/security/vex/',
    name: { uri: 'https://github.com/akuityio/cve-triage/.github/workflows/attest-vex.yml@refs/heads/main' },
    claims: of('akuityio/cve-triage', 'refs/heads/main'),
    evidence: 'https://openvex.dev/ns/v0.2.0',
    refused: WORKFLOW,
  },
  {
    publisher: 'jupyter',
    image: 'quay.io/jupyter/base-notebook:2026-11-01',
    source: 'https://jupyter-docker-stacks.readthedocs.io/en/latest/using/selecting.html',
    name: { uri: 'https://github.com/jupyter/docker-stacks/.github/workflows/docker-tag-push.yml@refs/heads/main' },
    claims: of('jupyter/docker-stacks', 'refs/heads/main'),
    evidence: 'signature',
    at: '2026-07-31T00:00:00Z',
    refused: [...BELOW, 'source', 'no source'],
    refusedAt: ['2026-07-30T23:59:59Z'],
  },
  {
    publisher: 'podinfo',
    image: 'ghcr.io/stefanprodan/podinfo:6.9.0',
    source: 'https://github.com/stefanprodan/podinfo#readme',
    name: { uri: 'https://github.com/stefanprodan/podinfo/.github/workflows/release.yml@refs/tags/6.9.0' },
    claims: of('stefanprodan/podinfo', 'refs/tags/6.9.0'),
    evidence: 'signature',
    refused: [...BELOW, 'source', 'no source'],
  },
  {
    publisher: 'home-assistant-builder',
    image: 'ghcr.io/home-assistant/amd64-builder:2025.09.0',
    source: 'https://github.com/home-assistant/builder/blob/6aa51d5/builder.sh',
    name: { uri: 'https://github.com/home-assistant/builder/.github/workflows/builder.yml@refs/tags/2025.09.0' },
    claims: of('home-assistant/builder', 'refs/tags/2025.09.0'),
    evidence: 'signature',
    refused: [...BELOW, 'source', 'no source'],
  },
];

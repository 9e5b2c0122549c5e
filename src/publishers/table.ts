import type { PublisherData } from './data.ts';
import { ACTIONS_RUNNER } from './actions-runner.ts';
import { ARGO_CD } from './argo-cd.ts';
import { ARGO_ROLLOUTS } from './argo-rollouts.ts';
import { BITNAMI } from './bitnami.ts';
import { BITWARDEN } from './bitwarden.ts';
import { BUILDKIT } from './buildkit.ts';
import { BUILDKIT_SYFT_SCANNER } from './buildkit-syft-scanner.ts';
import { BUILDPACKS_LIFECYCLE } from './buildpacks-lifecycle.ts';
import { CERT_MANAGER } from './cert-manager.ts';
import { CHAINGUARD } from './chainguard.ts';
import { CHAINGUARD_PRIVATE } from './chainguard-private.ts';
import { CILIUM } from './cilium.ts';
import { CILIUM_OTHERS } from './cilium-others.ts';
import { CLOUDNATIVE_PG } from './cloudnative-pg.ts';
import { CLOUDNATIVE_PG_POSTGRES } from './cloudnative-pg-postgres.ts';
import { CROSSPLANE } from './crossplane.ts';
import { DEPENDABOT } from './dependabot.ts';
import { DEX } from './dex.ts';
import { DISTROLESS } from './distroless.ts';
import { DOCKER_HARDENED_IMAGES } from './docker-hardened-images.ts';
import { DOCKER_OFFICIAL_IMAGES } from './docker-official-images.ts';
import { DOCKERFILE_FRONTEND } from './dockerfile-frontend.ts';
import { ELASTIC } from './elastic.ts';
import { ENVOY_GATEWAY } from './envoy-gateway.ts';
import { EXTERNAL_SECRETS } from './external-secrets.ts';
import { FAIRWINDS } from './fairwinds.ts';
import { FALCO } from './falco.ts';
import { FALCOCTL } from './falcoctl.ts';
import { FLUENT_BIT } from './fluent-bit.ts';
import { FLUX } from './flux.ts';
import { GITLAB_CNG } from './gitlab-cng.ts';
import { GORELEASER } from './goreleaser.ts';
import { GRAFANA_ALLOY } from './grafana-alloy.ts';
import { HARBOR } from './harbor.ts';
import { HOME_ASSISTANT } from './home-assistant.ts';
import { HOME_ASSISTANT_BUILDER } from './home-assistant-builder.ts';
import { ISTIO } from './istio.ts';
import { JUPYTER } from './jupyter.ts';
import { KARGO } from './kargo.ts';
import { KARPENTER } from './karpenter.ts';
import { KEDA } from './keda.ts';
import { KNATIVE } from './knative.ts';
import { KO } from './ko.ts';
import { KONG } from './kong.ts';
import { KONG_EVENT_GATEWAY } from './kong-event-gateway.ts';
import { KUBERNETES } from './kubernetes.ts';
import { KUBEVIRT } from './kubevirt.ts';
import { KUBEWARDEN } from './kubewarden.ts';
import { KYVERNO } from './kyverno.ts';
import { LINKERD } from './linkerd.ts';
import { LITELLM } from './litellm.ts';
import { LONGHORN } from './longhorn.ts';
import { NGINX_INGRESS } from './nginx-ingress.ts';
import { NVIDIA } from './nvidia.ts';
import { OPENFGA } from './openfga.ts';
import { OPENTELEMETRY_COLLECTOR } from './opentelemetry-collector.ts';
import { OPENTELEMETRY_EBPF } from './opentelemetry-ebpf.ts';
import { OPENTOFU } from './opentofu.ts';
import { PODINFO } from './podinfo.ts';
import { PROMETHEUS } from './prometheus.ts';
import { PROMETHEUS_OPERATOR } from './prometheus-operator.ts';
import { RANCHER } from './rancher.ts';
import { RED_HAT } from './red-hat.ts';
import { SIDERO } from './sidero.ts';
import { SIGSTORE } from './sigstore.ts';
import { SNYK_BROKER } from './snyk-broker.ts';
import { SPIRE } from './spire.ts';
import { SUSE } from './suse.ts';
import { SUSE_APPLICATION_COLLECTION } from './suse-application-collection.ts';
import { TEKTON } from './tekton.ts';
import { TRACEE } from './tracee.ts';
import { TRAEFIK } from './traefik.ts';
import { TRIVY } from './trivy.ts';
import { TRIVY_OPERATOR } from './trivy-operator.ts';
import { UNIVERSAL_BLUE } from './universal-blue.ts';
import { UV } from './uv.ts';
import { VICTORIA_METRICS } from './victoria-metrics.ts';

/** Everything that is known of publishers; the first whose images match an image answers for it. */
export const PUBLISHERS: readonly PublisherData[] = [
  CHAINGUARD,
  CHAINGUARD_PRIVATE,
  DISTROLESS,
  KUBERNETES,
  DOCKER_HARDENED_IMAGES,
  DOCKERFILE_FRONTEND,
  BUILDKIT,
  BUILDKIT_SYFT_SCANNER,
  CILIUM,
  CERT_MANAGER,
  ARGO_CD,
  ARGO_ROLLOUTS,
  FLUX,
  KYVERNO,
  TRIVY,
  TRACEE,
  EXTERNAL_SECRETS,
  KNATIVE,
  FALCO,
  FALCOCTL,
  CLOUDNATIVE_PG,
  CLOUDNATIVE_PG_POSTGRES,
  KARPENTER,
  SIDERO,
  OPENFGA,
  UV,
  ACTIONS_RUNNER,
  DEPENDABOT,
  GORELEASER,
  OPENTELEMETRY_EBPF,
  ENVOY_GATEWAY,
  KONG,
  BITWARDEN,
  KARGO,
  JUPYTER,
  PODINFO,
  HOME_ASSISTANT_BUILDER,
  SUSE,
  SUSE_APPLICATION_COLLECTION,
  RANCHER,
  ISTIO,
  KUBEWARDEN,
  TRIVY_OPERATOR,
  BUILDPACKS_LIFECYCLE,
  SIGSTORE,
  OPENTELEMETRY_COLLECTOR,
  OPENTOFU,
  KEDA,
  SPIRE,
  PROMETHEUS_OPERATOR,
  LINKERD,
  DEX,
  KO,
  ELASTIC,
  FLUENT_BIT,
  SNYK_BROKER,
  LITELLM,
  FAIRWINDS,
  UNIVERSAL_BLUE,
  HOME_ASSISTANT,
  GITLAB_CNG,
  CILIUM_OTHERS,
  KONG_EVENT_GATEWAY,
  TEKTON,
  NVIDIA,
  BITNAMI,
  DOCKER_OFFICIAL_IMAGES,
  RED_HAT,
  HARBOR,
  TRAEFIK,
  PROMETHEUS,
  GRAFANA_ALLOY,
  LONGHORN,
  VICTORIA_METRICS,
  KUBEVIRT,
  NGINX_INGRESS,
  CROSSPLANE,
];

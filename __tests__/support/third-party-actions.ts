/** What an action of somebody else declares in its `action.yml`, read at the commit that the documentation pins. */
export interface DeclaredAction {
  readonly commit: string;
  readonly version: string;
  readonly inputs: readonly string[];
  /** inputs without which it fails */
  readonly required: readonly string[];
  readonly outputs: readonly string[];
}

/** The names of an `action.yml`, as they stand there one after the other. */
const names = (text: string): readonly string[] => text.split(/\s+/).filter((name) => name !== '');

/** The actions that examples of the documentation use. */
export const THIRD_PARTY_ACTIONS: Readonly<Record<string, DeclaredAction>> = {
  'actions/attest': {
    commit: '1e69f48acb82d1966a394da916b4c1698aa569d6',
    version: 'v4.2.2',
    inputs: names(`
      subject-path subject-digest subject-name subject-checksums subject-version sbom-path predicate-type
      predicate predicate-path push-to-registry create-storage-record show-summary github-token
    `),
    required: [],
    outputs: names('bundle-path attestation-id attestation-url storage-record-ids'),
  },
  'actions/checkout': {
    commit: 'de0fac2e4500dabe0009e67214ff5f5447ce83dd',
    version: 'v6.0.2',
    inputs: names(`
      repository ref token ssh-key ssh-known-hosts ssh-strict ssh-user persist-credentials path clean filter
      sparse-checkout sparse-checkout-cone-mode fetch-depth fetch-tags show-progress lfs submodules
      set-safe-directory github-server-url
    `),
    required: [],
    outputs: names('ref commit'),
  },
  'actions/download-artifact': {
    commit: '3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c',
    version: 'v8.0.1',
    inputs: names(`
      name artifact-ids path pattern merge-multiple github-token repository run-id skip-decompress
      digest-mismatch
    `),
    required: [],
    outputs: names('download-path'),
  },
  'actions/upload-artifact': {
    commit: 'bbbca2ddaa5d8feaa63e36b76fdaad77386f024f',
    version: 'v7.0.0',
    inputs: names(`
      name path if-no-files-found retention-days compression-level overwrite include-hidden-files archive
    `),
    required: names('path'),
    outputs: names('artifact-id artifact-url artifact-digest'),
  },
  'aws-actions/amazon-ecr-login': {
    commit: '03f1aad4c6c7ffd436567f42f9384779290529bd',
    version: 'v2.1.7',
    inputs: names('http-proxy mask-password registries registry-type skip-logout'),
    required: [],
    outputs: names('registry'),
  },
  'aws-actions/configure-aws-credentials': {
    commit: 'e6de054238d6b7531b4efff3b6587d9aade6a06c',
    version: 'v6.2.3',
    inputs: names(`
      aws-region aws-profile overwrite-aws-profile role-to-assume aws-access-key-id aws-secret-access-key
      aws-session-token web-identity-token-file role-chaining audience http-proxy no-proxy mask-aws-account-id
      role-duration-seconds role-external-id role-session-name role-skip-session-tagging transitive-tag-keys
      inline-session-policy managed-session-policies output-credentials output-env-credentials
      unset-current-credentials disable-retry retry-max-attempts special-characters-workaround
      use-existing-credentials allowed-account-ids force-skip-oidc action-timeout-s custom-tags sts-endpoint
    `),
    required: names('aws-region'),
    outputs: names('aws-account-id aws-access-key-id aws-secret-access-key aws-session-token aws-expiration'),
  },
  'azure/login': {
    commit: 'f5d393ae46f8fde4be8b75f32e3fc50e654ad0ca',
    version: 'v3.0.1',
    inputs: names(`
      creds client-id tenant-id subscription-id enable-AzPSSession environment allow-no-subscriptions audience
      auth-type
    `),
    required: [],
    outputs: [],
  },
  'chainguard-dev/setup-chainctl': {
    commit: '2cddd35a2f120d9973e58094dc6878c93cf58c28',
    version: 'v0.5.1',
    inputs: names(`
      environment env-auth identity audience invite-code verbosity config-path retry-all-errors apk-host
      libraries-host setup-python-keyring
    `),
    required: [],
    outputs: [],
  },
  'docker/build-push-action': {
    commit: '53b7df96c91f9c12dcc8a07bcb9ccacbed38856a',
    version: 'v7.3.0',
    inputs: names(`
      add-hosts allow annotations attests build-args build-contexts builder cache-from cache-to call
      cgroup-parent context file labels load network no-cache no-cache-filters outputs platforms provenance pull
      push sbom secrets secret-envs secret-files shm-size ssh tags target ulimit github-token
    `),
    required: [],
    outputs: names('imageid digest metadata'),
  },
  'docker/login-action': {
    commit: '4907a6ddec9925e35a0a9e82d7399ccc52663121',
    version: 'v4.1.0',
    inputs: names('registry username password ecr scope logout registry-auth'),
    required: [],
    outputs: [],
  },
  'github/codeql-action/upload-sarif': {
    commit: 'c10b8064de6f491fea524254123dbe5e09572f13',
    version: 'v4.35.1',
    inputs: names('sarif_file checkout_path ref sha token matrix category wait-for-processing'),
    required: [],
    outputs: names('sarif-id sarif-ids'),
  },
  'google-github-actions/auth': {
    commit: '7c6bc770dae815cd3e89ee6cdf493a5fab2cc093',
    version: 'v3.0.0',
    inputs: names(`
      project_id workload_identity_provider service_account audience credentials_json create_credentials_file
      export_environment_variables token_format delegates universe request_reason cleanup_credentials
      access_token_lifetime access_token_scopes access_token_subject id_token_audience id_token_include_email
    `),
    required: [],
    outputs: names('project_id credentials_file_path auth_token access_token id_token'),
  },
  'peter-evans/create-pull-request': {
    commit: '271a8d0340265f705b14b6d32b9829c1cb33d45e',
    version: 'v7.0.8',
    inputs: names(`
      token branch-token path add-paths commit-message committer author signoff branch delete-branch
      branch-suffix base push-to-fork sign-commits title body body-path labels assignees reviewers
      team-reviewers milestone draft maintainer-can-modify
    `),
    required: [],
    outputs: names(`
      pull-request-number pull-request-url pull-request-operation pull-request-head-sha pull-request-branch
    `),
  },
};

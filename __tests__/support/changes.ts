import type { Digest } from '../../src/core/image/digest.ts';
import type { TestRegistry } from './registry.ts';
import { SignedRepository, statementAbout, type SigningKey } from './signed-image.ts';

/** A package as `name version` with a type and a license. */
export interface BuiltPackage {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly type?: string;
}

/** What a test's publisher attests about one build. */
export interface Build {
  readonly packages?: readonly BuiltPackage[];
  readonly format?: 'spdx' | 'cyclonedx';
  readonly builder?: string | undefined;
  readonly buildType?: string | undefined;
  readonly repository?: string | undefined;
  readonly commit?: string | undefined;
  readonly user?: string | undefined;
  readonly entryPoint?: string | undefined;
  readonly environment?: Readonly<Record<string, string>>;
}

const PLAIN: Build = {
  packages: [
    { name: 'openssl', version: '3.5.1-r0', license: 'Apache-2.0' },
    { name: 'bash', version: '5.3-r1', license: 'MIT' },
  ],
  builder: 'https://builder.example/one',
  buildType: 'https://builder.example/type@v1',
  repository: 'https://github.com/acme/api',
  commit: '1'.repeat(40),
  user: '65532',
  entryPoint: '/usr/bin/api',
  environment: { PATH: '/usr/bin' },
};

/** The predicates of a build by their types. */
export function predicatesOf(changes: Build): Readonly<Record<string, unknown>> {
  const build = { ...PLAIN, ...changes };
  return {
    ...sbomOf(build),
    ...(build.builder === undefined && build.repository === undefined
      ? {}
      : { 'https://slsa.dev/provenance/v1': provenanceOf(build) }),
    ...(build.user === undefined && build.entryPoint === undefined
      ? {}
      : {
          'https://apko.dev/image-configuration': {
            entrypoint: { command: build.entryPoint },
            accounts: { 'run-as': build.user },
            environment: build.environment,
          },
        }),
  };
}

function provenanceOf({ builder, buildType, repository, commit }: Build): unknown {
  return {
    buildDefinition: {
      buildType,
      externalParameters: { workflow: { repository, ref: 'refs/heads/main', path: 'release.yml' } },
      resolvedDependencies: [{ uri: `git+${repository ?? ''}@refs/heads/main`, digest: { gitCommit: commit } }],
    },
    runDetails: { builder: { id: builder } },
  };
}

function sbomOf({ packages = [], format = 'spdx' }: Build): Readonly<Record<string, unknown>> {
  const purlOf = ({ name, version, type = 'apk/wolfi' }: BuiltPackage): string => `pkg:${type}/${name}@${version}`;
  return format === 'spdx'
    ? {
        'https://spdx.dev/Document': {
          spdxVersion: 'SPDX-2.3',
          SPDXID: 'SPDXRef-DOCUMENT',
          packages: packages.map((each, n) => ({
            SPDXID: `SPDXRef-${n}`,
            name: each.name,
            versionInfo: each.version,
            licenseDeclared: each.license ?? 'NOASSERTION',
            externalRefs: [{ referenceType: 'purl', referenceLocator: purlOf(each) }],
          })),
        },
      }
    : {
        'https://cyclonedx.org/bom': {
          bomFormat: 'CycloneDX',
          specVersion: '1.6',
          components: packages.map((each) => ({
            type: 'library',
            name: each.name,
            version: each.version,
            purl: purlOf(each),
            licenses: each.license === undefined ? [] : [{ license: { id: each.license } }],
          })),
        },
      };
}

/** Puts an image of a build under a tag, with all that is said of it signed with a key. */
export function publishBuild(
  registry: TestRegistry,
  { path, tag, key }: { path: string; tag: string; key: SigningKey },
  build: Build = {},
): Digest {
  const repository = new SignedRepository(registry, path, key);
  const { digest } = repository.putImage({ tag });
  repository.sign(digest);
  attest(repository, digest, build);
  return digest;
}

/** Puts an index of builds by platform under a tag: the index is signed, what is attested is about each platform. */
export function publishIndex(
  registry: TestRegistry,
  { path, tag, key }: { path: string; tag: string; key: SigningKey },
  builds: Readonly<Record<string, Build>>,
): Digest {
  const repository = new SignedRepository(registry, path, key);
  const manifests = Object.entries(builds).map(([name, build]) => {
    const [os = '', architecture = ''] = name.split('/');
    const image = repository.putImage({ config: { architecture } });
    attest(repository, image.digest, build);
    return { ...image, platform: { os, architecture } };
  });
  const { digest } = repository.putIndex(manifests, { tag });
  repository.sign(digest);
  return digest;
}

function attest(repository: SignedRepository, digest: Digest, build: Build): void {
  const layers = Object.entries(predicatesOf(build)).map(([predicateType, predicate]) =>
    repository.attestationLayer(statementAbout(digest, { predicateType, predicate })),
  );
  repository.attach(digest, '.att', layers);
}

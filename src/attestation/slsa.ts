import type { Provenance, Source } from './facts.ts';
import { distinctTextOf, isObject, listOf, membersOf, textOf, type Members } from './members.ts';

/** Whether a predicate is provenance of SLSA 1.x (slsa.dev/spec/v1.0/provenance). */
export function isSlsa1(predicate: Members): boolean {
  return isObject(predicate['buildDefinition']) && isObject(predicate['runDetails']);
}

/** Whether a predicate is provenance of SLSA 0.2 (slsa.dev/spec/v0.2/provenance). */
export function isSlsa02(predicate: Members): boolean {
  return isObject(predicate['builder']);
}

/**
 * Reads SLSA 1.x. The location of the source depends on the build type: `workflow` (GitHub), `configSource` (BuildKit),
 * `source` (slsa-github-generator); the commit is that of the dependency with the same repository. BuildKit records
 * the repository of a local context in its own metadata (moby/buildkit docs/attestations/slsa-definitions.md).
 */
export function readSlsa1(predicate: Members): Provenance {
  const { buildType, externalParameters, resolvedDependencies } = membersOf(predicate['buildDefinition']);
  const { builder, metadata } = membersOf(predicate['runDetails']);
  const { invocationId, startedOn, finishedOn, buildkit_metadata: buildkit } = membersOf(metadata);
  const { workflow, configSource, source } = membersOf(externalParameters);
  const { repository, ref, path } = membersOf(workflow);
  const config = membersOf(configSource);
  return {
    builder: distinctTextOf(membersOf(builder)['id']),
    buildType: distinctTextOf(buildType),
    source: complete(
      [
        { repository: distinctTextOf(repository), ref: distinctTextOf(ref), commit: undefined },
        toSource(config),
        toSource(membersOf(source)),
        ofVcs(buildkit),
      ],
      resolvedDependencies,
    ),
    entryPoint: textOf(path) ?? textOf(config['path']),
    images: imagesAmong(resolvedDependencies),
    invocation: textOf(invocationId),
    startedOn: textOf(startedOn),
    finishedOn: textOf(finishedOn),
  };
}

const BUILDKIT_METADATA = 'https://mobyproject.org/buildkit@v1#metadata';

/** Reads SLSA 0.2, of slsa-github-generator and BuildKit. */
export function readSlsa02(predicate: Members): Provenance {
  const { builder, buildType, invocation, metadata, materials } = predicate;
  const { [BUILDKIT_METADATA]: buildkit, buildInvocationID, buildInvocationId, ...times } = membersOf(metadata);
  const config = membersOf(membersOf(invocation)['configSource']);
  return {
    builder: distinctTextOf(membersOf(builder)['id']),
    buildType: distinctTextOf(buildType),
    source: complete([toSource(config), ofVcs(buildkit)], materials),
    entryPoint: textOf(config['entryPoint']),
    images: imagesAmong(materials),
    invocation: textOf(buildInvocationID) ?? textOf(buildInvocationId),
    startedOn: textOf(times['buildStartedOn']),
    finishedOn: textOf(times['buildFinishedOn']),
  };
}

/** The first source with a repository, else the first dependency that is a repository, with the commit of a dependency. */
function complete(candidates: readonly Source[], dependencies: unknown): Source {
  const repositories = listOf(dependencies)
    .slice(0, MAX_DEPENDENCIES)
    .filter(isObject)
    .filter(({ uri }) => typeof uri === 'string' && uri.startsWith('git+'))
    .map(toSource);
  const source = [...candidates, ...repositories].find(({ repository }) => repository !== undefined) ?? NO_SOURCE;
  const { repository, commit, ref } = source;
  const same = repositories.find((each) => each.repository === repository);
  return { repository, commit: commit ?? same?.commit, ref: ref ?? same?.ref };
}

/** BuildKit names each image that it pulled by a package URL of type docker or oci. */
function imagesAmong(dependencies: unknown): readonly string[] {
  const uris = listOf(dependencies)
    .slice(0, MAX_DEPENDENCIES)
    .filter(isObject)
    .flatMap(({ uri }) =>
      typeof uri === 'string' && /^pkg:(?:docker|oci)\//.test(uri) ? [uri.replace(/[?#].*$/s, '')] : [],
    );
  return [...new Set(uris)].slice(0, MAX_IMAGES).flatMap((uri) => textOf(uri) ?? []);
}

/** Images that are read; a build has a handful. */
const MAX_IMAGES = 20;

const NO_SOURCE: Source = { repository: undefined, commit: undefined, ref: undefined };

/** Dependencies that are read; the source comes first. */
const MAX_DEPENDENCIES = 1000;

/** A resource descriptor of a repository: `git+https://github.com/o/r@refs/heads/main`, or BuildKit's with `#ref:path`. */
function toSource({ uri, digest }: Members): Source {
  const { gitCommit, sha1 } = membersOf(digest);
  const url = distinctTextOf(uri, MAX_URI)?.replace(/^git\+/, '');
  const [, repository, ref] = (url === undefined ? undefined : (WITH_AT.exec(url) ?? WITH_HASH.exec(url))) ?? [];
  return {
    repository: distinctTextOf(repository) ?? distinctTextOf(url),
    commit: textOf(gitCommit) ?? textOf(sha1),
    ref: distinctTextOf(ref),
  };
}

const MAX_URI = 1000;
/** `@` in the path; one before the path follows a user name */
const WITH_AT = /^([a-z][a-z0-9+.-]*:\/\/(?:[^/@#]*@)?[^/@#]+\/[^@#]*)@([^#]+)$/i;
const WITH_HASH = /^([^#]+)#([^:]*)/;

/** BuildKit's record of a local repository. */
function ofVcs(buildkit: unknown): Source {
  const { source, revision } = membersOf(membersOf(buildkit)['vcs']);
  return { repository: distinctTextOf(source), commit: textOf(revision), ref: undefined };
}

import type { Provenance } from './facts.ts';
import { distinctTextOf, isObject, listOf, membersOf, textOf, type Members } from './members.ts';
import { sourceOf } from './source.ts';

/** Whether a predicate is provenance of SLSA 1.x (slsa.dev/spec/v1.0/provenance). */
export function isSlsa1(predicate: Members): boolean {
  return isObject(predicate['buildDefinition']) && isObject(predicate['runDetails']);
}

/** Whether a predicate is provenance of SLSA 0.2 (slsa.dev/spec/v0.2/provenance). */
export function isSlsa02(predicate: Members): boolean {
  return isObject(predicate['builder']);
}

/** Reads SLSA 1.x. Each build type has parameters of its own. */
export function readSlsa1(predicate: Members): Provenance {
  const { buildType, externalParameters, resolvedDependencies } = membersOf(predicate['buildDefinition']);
  const { builder, metadata } = membersOf(predicate['runDetails']);
  const { invocationId, startedOn, finishedOn, buildkit_metadata: buildkit } = membersOf(metadata);
  const parameters = membersOf(externalParameters);
  const config = membersOf(parameters['configSource']);
  return {
    builder: distinctTextOf(membersOf(builder)['id']),
    buildType: distinctTextOf(buildType),
    source: sourceOf({
      buildType,
      parameters,
      config,
      partConfigs: [],
      dependencies: resolvedDependencies,
      buildkit,
    }),
    entryPoint:
      textOf(membersOf(parameters['workflow'])['path']) ??
      textOf(config['path']) ??
      textOf(membersOf(parameters['buildConfigSource'])['path']) ??
      // GitLab's job
      textOf(parameters['entryPoint']),
    images: imagesAmong(resolvedDependencies),
    invocation: textOf(invocationId),
    startedOn: textOf(startedOn),
    finishedOn: textOf(finishedOn),
  };
}

const BUILDKIT_METADATA = 'https://mobyproject.org/buildkit@v1#metadata';

/** Reads SLSA 0.2. */
export function readSlsa02(predicate: Members): Provenance {
  const { builder, buildType, buildConfig, invocation, metadata, materials } = predicate;
  const { [BUILDKIT_METADATA]: buildkit, buildInvocationID, buildInvocationId, ...times } = membersOf(metadata);
  const { configSource, parameters } = membersOf(invocation);
  const config = membersOf(configSource);
  return {
    builder: distinctTextOf(membersOf(builder)['id']),
    buildType: distinctTextOf(buildType),
    source: sourceOf({
      buildType,
      parameters: membersOf(parameters),
      config,
      partConfigs: listOf(membersOf(buildConfig)['tasks']).map((task) =>
        membersOf(membersOf(membersOf(task)['invocation'])['configSource']),
      ),
      dependencies: materials,
      buildkit,
    }),
    entryPoint: textOf(config['entryPoint']),
    images: imagesAmong(materials),
    invocation: textOf(buildInvocationID) ?? textOf(buildInvocationId),
    startedOn: textOf(times['buildStartedOn']),
    finishedOn: textOf(times['buildFinishedOn']),
  };
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

/** Dependencies that are read for images. */
const MAX_DEPENDENCIES = 1000;

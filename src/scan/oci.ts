import { known, unresolved } from './classify.ts';
import type { Mention, MentionedName } from './format.ts';
import type { TextSpan } from './text-span.ts';
import { nameOf } from './templates.ts';
import { textAt, valueAt, type YamlText, type YamlValue } from './yaml.ts';

const SCHEME = 'oci://';

/** A chart or another artifact in a registry that a mapping names. */
interface Artifact {
  /** with the scheme */
  readonly address: YamlText;
  /** the last component, where it has a key of its own */
  readonly name?: YamlText | undefined;
  readonly tag?: YamlText | undefined;
  readonly digest?: YamlText | undefined;
  /** what holds where neither tag nor digest is given */
  readonly fallback: MentionedName | undefined;
}

/** The chart of a mapping that names one in a registry: an entry of `dependencies` or `helmCharts`, or `chart: oci://…`. */
export function findChart(mapping: YamlValue): readonly Mention[] {
  const fallback = unresolved('No version of the chart is named, so the newest is used.');
  const tag = textAt(mapping, 'version') ?? textAt(mapping, 'targetRevision');
  const chart = textAt(mapping, 'chart');
  if (isAddress(chart)) {
    return [mentionOfArtifact({ address: chart, tag, fallback })];
  }
  const repository = textAt(mapping, 'repository') ?? textAt(mapping, 'repo');
  const name = textAt(mapping, 'name');
  return isAddress(repository) && name !== undefined
    ? [mentionOfArtifact({ address: repository, name, tag, fallback })]
    : [];
}

/** The artifact of an OCIRepository (Flux, source.toolkit.fluxcd.io): `latest` where it has no reference. */
export function findOciRepository(resource: YamlValue): readonly Mention[] {
  const address = textAt(resource, 'spec', 'url');
  if (textAt(resource, 'kind')?.text !== 'OCIRepository' || !isAddress(address)) {
    return [];
  }
  const reference = valueAt(resource, 'spec', 'ref');
  const isRange = textAt(reference, 'semver') !== undefined;
  const fallback = isRange ? unresolved('A range of versions decides which one is used.') : undefined;
  const digest = textAt(reference, 'digest');
  const tag = isRange && digest === undefined ? undefined : textAt(reference, 'tag');
  return [mentionOfArtifact({ address, tag, digest, fallback })];
}

function isAddress(text: YamlText | undefined): text is YamlText {
  return text?.text.startsWith(SCHEME) === true;
}

function mentionOfArtifact({ address, name, tag, digest, fallback }: Artifact): Mention {
  const span: TextSpan = { start: address.span.start + SCHEME.length, end: address.span.end };
  const base = address.text.slice(SCHEME.length).replace(/\/+$/, '');
  const path = name === undefined ? base : `${base}/${name.text}`;
  const parts = {
    repository: span,
    ...(tag === undefined ? {} : { tag: tag.span }),
    ...(digest === undefined ? {} : { digest: digest.span }),
  };
  return {
    span,
    name: versioned(path, tag?.text, digest?.text, fallback),
    ...((tag ?? digest) === undefined ? {} : { parts }),
  };
}

function versioned(
  path: string,
  tag: string | undefined,
  digest: string | undefined,
  fallback: MentionedName | undefined,
): MentionedName {
  if (tag === undefined && digest === undefined) {
    return fallback ?? known(path);
  }
  if (
    tag !== undefined &&
    digest === undefined &&
    /[\s^~<>=*|,]|(?:^|\.)[xX](?:\.|$)/.test(tag) &&
    !tag.includes('{{')
  ) {
    return unresolved('A range of versions decides which one is used.');
  }
  // a tag has no plus sign: registries get an underscore
  const version = tag === undefined ? '' : `:${tag.replaceAll('+', '_')}`;
  return nameOf(`${path}${version}${digest === undefined ? '' : `@${digest}`}`);
}

import { FOR_NAMED_IMAGES, WHERE_VERIFIED, type InputDefinition } from '../definition.ts';

/** Certificates of keyless signing exist since 2021; a limit of more than a century is a mistake. */
const AGES = { min: '1s', max: '36500d' } as const;

/** The inputs of the group “What to verify”. */
export const IMAGE_INPUTS = {
  image: {
    kind: 'list',
    group: 'What to verify',
    absent: '',
    decides: true,
    appliesTo: FOR_NAMED_IMAGES,
    description:
      'Images to verify, one per line: `name`, `name:tag`, `name@sha256:…`, or `name:tag@sha256:…` (the tag must then resolve to that digest). In this and every other list, blank lines and lines that begin with `#` are ignored. Required, unless you use `image-file`.',
  },
  tag: {
    kind: 'text',
    group: 'What to verify',
    absent: '`latest`',
    decides: false,
    appliesTo: FOR_NAMED_IMAGES,
    description: 'Tag for images that have neither a tag nor a digest.',
  },
  platform: {
    kind: 'list',
    group: 'What to verify',
    absent: '`all`',
    decides: true,
    appliesTo: FOR_NAMED_IMAGES,
    description:
      'Which platforms must meet the requirements: `all` (every platform of the index), `index` (only the index itself), or a list of `os/arch[/variant]`.',
  },
  'predicate-type': {
    kind: 'list',
    group: 'What to verify',
    absent: '`sbom`, or what the publisher attests',
    decides: true,
    appliesTo: FOR_NAMED_IMAGES,
    description:
      'Attestations that must verify: a list of predicate type URIs or aliases (`spdxjson`, `cyclonedx`, `slsaprovenance1`, `slsaprovenance02`, `apko`, `vuln`, `openvex`, `link`, `custom`), or `sbom` (SPDX or CycloneDX), `provenance` (any version of SLSA), `all` (everything that verifies, at least one), or `none`.',
  },
  'require-signature': {
    kind: 'boolean',
    group: 'What to verify',
    absent: '`true`, or as the publisher signs',
    decides: true,
    appliesTo: FOR_NAMED_IMAGES,
    description: 'Whether an image signature must verify, in addition to the attestations.',
  },
  'signed-name': {
    kind: 'line',
    group: 'What to verify',
    absent: 'not compared; a warning if the last part differs',
    decides: true,
    appliesTo: FOR_NAMED_IMAGES,
    description: 'Name of the image that the signature must contain (its `docker-reference`).',
  },
  'max-age': {
    kind: 'duration',
    ...AGES,
    group: 'What to verify',
    absent: 'any age',
    decides: true,
    appliesTo: FOR_NAMED_IMAGES,
    description:
      'Maximum age of signatures and attestations, counted from the start of their certificates: a number with `s`, `m`, `h`, or `d`, such as `30d`. Not with `key`, because nothing proves when a key signed.',
  },
  'min-age': {
    kind: 'duration',
    ...AGES,
    group: 'What to verify',
    absent: 'any age',
    decides: true,
    appliesTo: FOR_NAMED_IMAGES,
    description:
      'Minimum age, such as `2d`, counted from their trusted time, so that a malicious build has time to be noticed.',
  },
  timeout: {
    kind: 'duration',
    min: '1s',
    max: '24h',
    group: 'What to verify',
    default: '5m',
    decides: false,
    appliesTo: WHERE_VERIFIED,
    description: 'Time for one image: a number with `s`, `m`, `h`, or `d`, from `1s` to `24h`.',
  },
} as const satisfies Readonly<Record<string, InputDefinition>>;

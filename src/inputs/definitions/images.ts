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
      'Images to verify, one a line: `name`, `name:tag`, `name@sha256:…` or `name:tag@sha256:…` (then the tag must resolve to that digest). Blank lines and lines that begin with `#` are ignored, here and in every list. This input or `image-file` is needed.',
  },
  tag: {
    kind: 'text',
    group: 'What to verify',
    absent: '`latest`',
    decides: false,
    appliesTo: FOR_NAMED_IMAGES,
    description: 'Tag for the images that name neither tag nor digest.',
  },
  platform: {
    kind: 'list',
    group: 'What to verify',
    absent: '`all`',
    decides: true,
    appliesTo: FOR_NAMED_IMAGES,
    description:
      'What must meet the requirements: `all` (every platform of the index), `index` (the index itself only), or a list of `os/arch[/variant]`.',
  },
  'predicate-type': {
    kind: 'list',
    group: 'What to verify',
    absent: '`sbom`, or what suits the publisher',
    decides: true,
    appliesTo: FOR_NAMED_IMAGES,
    description:
      'Attestations that must verify, a list of predicate type URIs or aliases (`spdxjson`, `cyclonedx`, `slsaprovenance1`, `slsaprovenance02`, `apko`, `vuln`, `openvex`, `link`, `custom`); or `sbom` (SPDX or CycloneDX), `provenance` (SLSA, any version), `all` (everything that verifies, at least one), `none`.',
  },
  'require-signature': {
    kind: 'boolean',
    group: 'What to verify',
    absent: '`true`, or what suits the publisher',
    decides: true,
    appliesTo: FOR_NAMED_IMAGES,
    description: 'Whether an image signature must verify, beside the attestations.',
  },
  'signed-name': {
    kind: 'line',
    group: 'What to verify',
    absent: 'not compared, a warning where the last part differs',
    decides: true,
    appliesTo: FOR_NAMED_IMAGES,
    description: 'The name of the image that the signature itself must carry (its docker-reference).',
  },
  'max-age': {
    kind: 'duration',
    ...AGES,
    group: 'What to verify',
    absent: 'any age',
    decides: true,
    appliesTo: FOR_NAMED_IMAGES,
    description:
      'How old signature and attestations may be at most, by the start of their certificates (`30d`; a number with `s`, `m`, `h` or `d`). An older one does not meet its requirement. Not with `key`: nothing proves that a key did not sign earlier.',
  },
  'min-age': {
    kind: 'duration',
    ...AGES,
    group: 'What to verify',
    absent: 'any age',
    decides: true,
    appliesTo: FOR_NAMED_IMAGES,
    description:
      'How old they must be at least (`2d`), by their trusted time, so that a malicious build has had time to be noticed.',
  },
  timeout: {
    kind: 'duration',
    min: '1s',
    max: '24h',
    group: 'What to verify',
    default: '5m',
    decides: false,
    appliesTo: WHERE_VERIFIED,
    description: 'Time for one image, a number with `s`, `m`, `h` or `d`, from `1s` to `24h`.',
  },
} as const satisfies Readonly<Record<string, InputDefinition>>;

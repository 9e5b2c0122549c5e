import { FOR_NAMED_IMAGES, WHERE_VERIFIED, type InputDefinition } from '../definition.ts';

/** The inputs of the group “Many images”. */
export const LIST_INPUTS = {
  'image-file': {
    kind: 'path',
    group: 'Many images',
    absent: 'none',
    decides: true,
    appliesTo: FOR_NAMED_IMAGES,
    description:
      'Path of a file that names images, in addition to or in place of `image`: one a line as there, a JSON array of strings, or a `report.json` of an earlier run, of which the names are taken and nothing else.',
    inTerminal:
      'Path of a file that names images, in addition to or in place of arguments: one a line, a JSON array of strings, or a `report.json` of an earlier run, of which the names are taken and nothing else.',
  },
  shard: {
    kind: 'text',
    group: 'Many images',
    absent: 'the complete list',
    decides: false,
    appliesTo: FOR_NAMED_IMAGES,
    description:
      'Part of the list to verify, `i/n` with n up to 256: shard `i` of `n`, for a list that is spread over several jobs; the sub-action `merge/` puts their reports together. The parts depend on nothing but the list; the images of a repository stay together as far as the parts stay equal.',
    inTerminal:
      'Part of the list to verify, `i/n` with n up to 256: shard `i` of `n`. The parts depend on nothing but the list; the images of a repository stay together as far as the parts stay equal.',
  },
  concurrency: {
    kind: 'number',
    min: 1,
    max: 64,
    group: 'Many images',
    // each image has some ten requests open at its widest
    default: '8',
    decides: false,
    appliesTo: WHERE_VERIFIED,
    description:
      'How many images are worked on side by side, from `1` to `64`; images of several registries in turn. Whatever it is, one registry gets at most 32 requests at once, and fewer after it answered 429.',
  },
  reports: {
    kind: 'path',
    group: 'Many images',
    absent: '',
    isRequired: true,
    decides: false,
    appliesTo: ['merge'],
    description:
      'Folder with the `report.json` of every shard of a list, in folders of any names. They are put together to one report, one summary and one exit code; nothing is verified anew.',
  },
} as const satisfies Readonly<Record<string, InputDefinition>>;

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
      'Path of a file that names images, in addition to `image` or instead of it: one image per line, a JSON array of strings, or the `report.json` of an earlier run, from which only the names are used.',
    inTerminal:
      'Path of a file that names images, in addition to arguments or instead of them: one image per line, a JSON array of strings, or the `report.json` of an earlier run, from which only the names are used.',
  },
  shard: {
    kind: 'text',
    group: 'Many images',
    absent: 'the complete list',
    decides: false,
    appliesTo: FOR_NAMED_IMAGES,
    description:
      'Part of the list to verify, `i/n`: shard `i` of `n`, at most 256, if several jobs share a list. The sub-action `merge/` merges their reports. The parts depend only on the list. Images of one repository stay together as long as the parts stay equal.',
    inTerminal:
      'Part of the list to verify, `i/n`: shard `i` of `n`, at most 256. The parts depend only on the list. Images of one repository stay together as long as the parts stay equal.',
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
      'How many images to verify at the same time, from `1` to `64`, alternating between registries. One registry gets at most 32 requests at a time, and fewer after it responds with 429.',
  },
  reports: {
    kind: 'path',
    group: 'Many images',
    absent: '',
    isRequired: true,
    decides: false,
    appliesTo: ['merge'],
    description:
      'Folder that contains the `report.json` of every shard of a list, each in a folder of any name. They are merged into one report, one summary, and one exit code. Nothing is verified again.',
  },
} as const satisfies Readonly<Record<string, InputDefinition>>;

import { parseDigest, type Digest } from '../core/image/digest.ts';
import { formatReference } from '../core/image/reference.ts';
import { listNames, quote } from '../text.ts';
import { assignShards, digestOfList, formatShard } from './list.ts';
import { areVerified, type ReportedImage, type ReportedRun } from './reported.ts';

/** A parsed report and its path. */
export interface ReportedFile {
  /** relative to the input folder, with `/` between components */
  readonly path: string;
  /** of its bytes */
  readonly digest: Digest;
  readonly run: ReportedRun;
}

/** A shard of a merged run. */
export interface MergedShard {
  readonly index: number;
  readonly file: ReportedFile;
}

/** The merged reports of all shards of one list. Everything is reported; nothing was verified by this run. */
export interface MergedRun {
  readonly tool: { readonly name: string; readonly version: string };
  readonly startedAt: Date;
  /** milliseconds that the merge took */
  readonly duration: number;
  /** whether every image of the list is verified, as reported */
  readonly verified: boolean;
  readonly insecure: readonly string[];
  readonly enforce: boolean;
  readonly listDigest: Digest;
  readonly inputsDigest: Digest | undefined;
  /** whether a shard was canceled */
  readonly canceled: boolean;
  /** sorted by index */
  readonly shards: readonly MergedShard[];
}

/** An image with the shard that reported it. */
export interface ShardImage {
  readonly image: ReportedImage;
  readonly shard: MergedShard;
}

/** The images of all shards, one shard after the other. */
export function imagesOf({ shards }: Pick<MergedRun, 'shards'>): readonly ShardImage[] {
  return shards.flatMap((shard) => shard.file.run.images.map((image) => ({ image, shard })));
}

/**
 * Merges the reports of all shards. `validateShards` must have found them complete; what it requires to be equal is taken
 * from the first report.
 */
export function merge(
  files: readonly ReportedFile[],
  own: Pick<MergedRun, 'tool' | 'startedAt' | 'duration' | 'enforce' | 'listDigest'>,
): MergedRun {
  const shards = files
    .flatMap((file) => (file.run.shard === undefined ? [] : [{ index: file.run.shard.index, file }]))
    .toSorted((a, b) => a.index - b.index);
  const images = imagesOf({ shards });
  const canceled = files.some(({ run }) => run.canceled);
  const [first] = shards;
  return {
    ...own,
    verified: !canceled && areVerified(images.map(({ image }) => image)),
    insecure: first?.file.run.insecure ?? [],
    inputsDigest: parseDigest(first?.file.run.inputs ?? ''),
    canceled,
    shards,
  };
}

/** What the reports must agree with. */
export interface OwnSide {
  /** of this program */
  readonly version: string;
  /** the input of the run that merges */
  readonly enforce: boolean;
}

/** The result of validating reports: their issues, or the digest of their list. */
export type Validation =
  | { readonly kind: 'invalid'; readonly issues: readonly string[] }
  | { readonly kind: 'complete'; readonly listDigest: Digest };

/**
 * Checks that reports can be merged: each is the report of a shard, each shard has exactly one, all have the same list,
 * inputs and version of this program, none ended with an error, and together they have the complete list. Each issue
 * names its file, what was expected and what to do.
 */
export function validateShards(files: readonly ReportedFile[], own: OwnSide): Validation {
  const invalid = files.flatMap((file) => findInvalid(file, own));
  const sharded = files.filter(({ run }) => run.shard !== undefined && !run.merged);
  const issues = [...invalid, ...findShardIssues(sharded), ...findDifferences(sharded)];
  if (issues.length > 0) {
    return { kind: 'invalid', issues };
  }
  return findIncomplete(sharded);
}

function findInvalid({ path, run }: ReportedFile, own: OwnSide): readonly string[] {
  const name = quote(path);
  if (run.merged) {
    return [`${name} is itself a merged report: write it outside the folder with the reports of the shards.`];
  }
  const wrongVersion =
    run.version === own.version
      ? []
      : [
          `${name} was made by version ${quote(run.version)} of the action, but this is ${own.version}: use one version for all jobs.`,
        ];
  if (run.error !== undefined) {
    const who = run.shard === undefined ? name : `Shard ${formatShard(run.shard)} (${name})`;
    return [
      ...wrongVersion,
      `${who} ended with the error ${quote(run.error.code)} and verified nothing: ${quote(run.error.message)}. Correct the error, and run its job again.`,
    ];
  }
  const wrongEnforce =
    run.enforce === own.enforce
      ? []
      : [
          `${name} was made with enforce: ${run.enforce}, but here it is ${own.enforce}: use the same value in all jobs.`,
        ];
  return [
    ...wrongVersion,
    ...wrongEnforce,
    ...(run.shard === undefined
      ? [`${name} comes from a run without the input shard, which is already complete.`]
      : []),
  ];
}

function findShardIssues(files: readonly ReportedFile[]): readonly string[] {
  const byIndex = Map.groupBy(files, ({ run }) => run.shard?.index ?? 0);
  const count = Math.max(0, ...files.map(({ run }) => run.shard?.count ?? 0));
  const outside = [...byIndex.keys()].filter((index) => index > count);
  const doubled = [...byIndex].filter(([, all]) => all.length > 1);
  const missing = Array.from({ length: count }, (_, at) => at + 1).filter((index) => !byIndex.has(index));
  return [
    ...doubled.map(
      ([index, all]) =>
        `Shard ${index} was reported ${all.length} times (${listNames(all.map(({ path }) => quote(path)))}): use the report of one run only.`,
    ),
    ...outside.map((index) => `Shard ${index} is not one of ${count}.`),
    ...(missing.length === 0
      ? []
      : [
          `Of ${count} shards ${listNames(missing.map(String))} ${missing.length === 1 ? 'is' : 'are'} missing: their jobs wrote no report, or the report was not downloaded into the folder. Run them again.`,
        ]),
  ];
}

/** Values that must be equal in all reports, with the words for messages. */
const ALIKE: readonly {
  readonly of: (file: ReportedFile) => string | undefined;
  readonly what: string;
  readonly todo: string;
}[] = [
  {
    of: ({ run }) => (run.shard === undefined ? undefined : String(run.shard.count)),
    what: 'a different number of shards',
    todo: 'All jobs must use the same number of shards.',
  },
  {
    of: ({ run }) => (run.error === undefined ? String(run.list) : undefined),
    what: 'a different list of images',
    todo: 'All jobs must have the same image, image-file, and tag.',
  },
  {
    of: ({ run }) => (run.error === undefined ? String(run.inputs) : undefined),
    what: 'other inputs',
    todo: 'Give all jobs the same inputs and files for signers, requirements, and trust.',
  },
  {
    of: ({ run }) => (run.error === undefined ? JSON.stringify(run.insecure) : undefined),
    what: 'different weakening inputs',
    todo: 'Give all jobs the same inputs.',
  },
];

function findDifferences(files: readonly ReportedFile[]): readonly string[] {
  return ALIKE.flatMap(({ of, what, todo }) => {
    const byValue = Map.groupBy(
      files.filter((file) => of(file) !== undefined),
      (file) => of(file) ?? '',
    );
    const [most, ...others] = [...byValue].toSorted(([, a], [, b]) => b.length - a.length);
    if (most === undefined || others.length === 0) {
      return [];
    }
    const [expected, alike] = most;
    return others.map(
      ([found, all]) =>
        `${listNames(all.map(({ path }) => quote(path)))} ${all.length === 1 ? 'has' : 'have'} ${what} than ${listNames(alike.map(({ path }) => quote(path)))}: expected ${quote(expected)}, found ${quote(found)}. ${todo}`,
    );
  });
}

/** The images of the reports must have the digest of the list that they state, and each image must be in its shard. */
function findIncomplete(files: readonly ReportedFile[]): Validation {
  const all = files.flatMap(({ path, run }) => run.images.map(({ reference }) => ({ path, reference, run })));
  const references = all.map(({ reference }) => reference);
  const listDigest = digestOfList(references);
  const [first] = files;
  if (first === undefined) {
    return { kind: 'invalid', issues: ['There is no report.json of a shard in the folder of the input reports.'] };
  }
  if (first.run.list !== listDigest) {
    return {
      kind: 'invalid',
      issues: [
        `The reports do not name exactly the images of the list: in total, their ${references.length} images have the digest ${listDigest}, but the list of the shards has ${quote(String(first.run.list))}. A report was changed: run the jobs again.`,
      ],
    };
  }
  const shards = assignShards(references, first.run.shard?.count ?? 1);
  const misplaced = all
    .filter(({ reference, run }) => shards.get(formatReference(reference)) !== run.shard?.index)
    .map(({ path, reference }) => `${quote(formatReference(reference))} in ${quote(path)}`);
  return misplaced.length === 0
    ? { kind: 'complete', listDigest }
    : {
        kind: 'invalid',
        issues: [
          `Images are in the report of a shard that they do not belong to: ${listNames(misplaced)}. A report was changed: run the jobs again.`,
        ],
      };
}

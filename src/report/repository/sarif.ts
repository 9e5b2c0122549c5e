import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { Log, ReportingDescriptor, Result } from 'sarif';
import { nameOf, parseReference } from '../../core/image/reference.ts';
import type { ScanOutcome } from '../../outcome.ts';
import type { FoundReference } from '../../scan/reference.ts';
import { LIMITS } from '../../limits.ts';
import { failureLines } from '../failure.ts';
import { plain } from '../text.ts';
import type { ImageView, RunView } from '../view.ts';
import { ruleOf, type RuleId } from './sarif-rules.ts';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
const REPOSITORY = 'https://github.com/OWNER/image-provenance';

/** A result before it is known how many like it there are. */
interface Alert {
  readonly rule: RuleId;
  readonly level: 'error' | 'warning';
  /** what of the file it is about, for its fingerprint: the name of an image without tag, or a text of the file */
  readonly about: string;
  readonly text: string;
  readonly place: Pick<FoundReference, 'file'> & Partial<FoundReference>;
}

/** A result with what it is told apart by. */
interface Fingerprinted extends Alert {
  readonly fingerprint: string;
}

/**
 * What fails in a scan in SARIF 2.1.0, for code scanning: a result for each place of an image that is not verified, for each name
 * that cannot be known, and for each file that could not be read. Fingerprints are of file, name and rule, so that they stay when
 * lines move. It is within the limits of GitHub (docs.github.com, "SARIF support for code scanning"): where that is not all, what
 * fails goes first.
 */
export function renderSarif(view: RunView, scan: ScanOutcome): string {
  const alerts = fingerprint([...findingsOfImages(view), ...findingsOfLock(view, scan), ...findingsOfFiles(scan)]);
  const ranked = [
    ...alerts.filter(({ level }) => level === 'error'),
    ...alerts.filter(({ level }) => level !== 'error'),
  ];
  let count = Math.min(ranked.length, LIMITS.sarifResults);
  for (;;) {
    const text = renderLog(view, ranked.slice(0, count), ranked.length - count);
    // short text needs no look: it only gets smaller (UTF-8 has at most three bytes for a code unit)
    const bytes = text.length < LIMITS.sarifCompressedBytes / 3 ? 0 : gzipSync(text).length;
    if (bytes <= LIMITS.sarifCompressedBytes) {
      return text;
    }
    count = Math.floor((count * LIMITS.sarifCompressedBytes * 0.95) / bytes);
  }
}

function renderLog({ tool, error, canceled }: RunView, alerts: readonly Fingerprinted[], omitted: number): string {
  const rules = [...new Set(alerts.map(({ rule }) => rule))].toSorted().map(ruleOf);
  const log: Log = {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Image Provenance',
            semanticVersion: tool.version,
            informationUri: REPOSITORY,
            rules: [...rules],
          },
        },
        columnKind: 'utf16CodeUnits',
        automationDetails: { id: 'image-provenance/' },
        invocations: [
          {
            executionSuccessful: error === undefined && !canceled,
            ...(omitted === 0
              ? {}
              : {
                  toolExecutionNotifications: [
                    {
                      level: 'warning',
                      message: {
                        text: `${omitted} more results are in report.json: GitHub accepts at most ${LIMITS.sarifResults} results and 10 MB.`,
                      },
                    },
                  ],
                }),
          },
        ],
        results: resultsOf(alerts, rules),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function resultsOf(alerts: readonly Fingerprinted[], rules: readonly ReportingDescriptor[]): Result[] {
  const indexes = new Map(rules.map(({ id }, index) => [id, index]));
  return alerts.map(({ rule, level, text, place, fingerprint: primaryLocationLineHash }) => {
    // GitHub wants a line of every result; of a whole file it is the first one
    const { line: startLine = 1, column: startColumn, endLine, endColumn } = place;
    return {
      ruleId: rule,
      ruleIndex: indexes.get(rule) ?? -1,
      level,
      message: { text: escapeMessage(text) },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: uriOf(place.file), uriBaseId: '%SRCROOT%' },
            region: { startLine, startColumn, endLine, endColumn },
          },
        },
      ],
      // the one that GitHub tells alerts apart by
      partialFingerprints: { primaryLocationLineHash },
    };
  });
}

/** Several of one file, name and rule are counted from the top of the file, as CodeQL does. */
function fingerprint(alerts: readonly Alert[]): readonly Fingerprinted[] {
  const hashes = new Map(alerts.map((alert) => [alert, hashOf([alert.place.file, alert.about, alert.rule])] as const));
  const alike = Map.groupBy(alerts, (alert) => hashes.get(alert));
  const ordinals = new Map(
    [...alike.values()].flatMap((group) =>
      group.toSorted((a, b) => compare(a.place, b.place)).map((alert, at) => [alert, at + 1] as const),
    ),
  );
  return alerts.map((alert) => ({ ...alert, fingerprint: `${hashes.get(alert) ?? ''}:${ordinals.get(alert) ?? 1}` }));
}

function compare({ line: lineA = 0, column: columnA = 0 }: Alert['place'], b: Alert['place']): number {
  return lineA - (b.line ?? 0) || columnA - (b.column ?? 0);
}

function findingsOfImages({ failing, images, enforce }: RunView): readonly Alert[] {
  const changed = images.filter(({ state }) => state === 'changed');
  return [...failing, ...changed].flatMap((image) => {
    const { requested, state, places = [], details, failure } = image;
    const text = sentences(
      `${requested} ${state === 'failed' ? 'could not be checked' : state === 'changed' ? `is verified, but ${image.why}` : 'is not verified'}.`,
      failure === undefined ? [] : failureLines(failure, 'annotation'),
    );
    const about = details?.name ?? requested;
    const level = state !== 'failed' && enforce ? ('error' as const) : ('warning' as const);
    return places.map((place) => ({ rule: ruleFor(image), level, about, text, place }));
  });
}

/** By the code of what is not met first. */
function ruleFor({ state, details }: ImageView): RuleId {
  if (state === 'failed') {
    return 'not-checked';
  }
  if (state === 'changed') {
    return 'changed';
  }
  const unmet = [details?.refusal, ...(details?.checked?.requirements ?? [])].find((each) => each?.met === false);
  return unmet?.code ?? 'not-signed';
}

function findingsOfLock({ enforce }: RunView, { lock, references }: ScanOutcome): readonly Alert[] {
  const places = Map.groupBy(references, ({ reference }) => reference);
  return (lock?.problems ?? []).flatMap(({ reference, code, message }) =>
    (places.get(reference) ?? []).map((place) => ({
      rule: code,
      level: enforce ? ('error' as const) : ('warning' as const),
      about: nameIn(reference),
      text: plain(message),
      place,
    })),
  );
}

function findingsOfFiles({ unresolved, unread, failsUnresolved, failsUnread }: ScanOutcome): readonly Alert[] {
  return [
    ...unresolved.map((place) => ({
      rule: 'unresolved' as const,
      level: failsUnresolved ? ('error' as const) : ('warning' as const),
      about: place.written,
      text: sentences(`The files do not say which image ${place.written} is.`, [place.why ?? '']),
      place,
    })),
    ...unread.map(({ file, why }) => ({
      rule: 'unread' as const,
      level: failsUnread ? ('error' as const) : ('warning' as const),
      about: '',
      text: sentences('The file could not be read, and images in it would go unnoticed.', [why]),
      place: { file },
    })),
  ];
}

function sentences(first: string, more: readonly string[]): string {
  return [first, ...more]
    .filter((line) => line !== '')
    .map((line) => plain(line, 400))
    .join('\n')
    .slice(0, LIMITS.annotation)
    .toWellFormed();
}

/** `registry/path` of a normalized reference. */
function nameIn(text: string): string {
  const reference = parseReference(text, 'latest');
  return reference.kind === 'value' ? nameOf(reference.value.repository) : text;
}

/** Text in which nothing is a link (SARIF 2.1.0, 3.11.6: `[text](target)`): names and messages come from outside. */
function escapeMessage(text: string): string {
  return text.replaceAll(/[[\]\\]/g, '\\$&');
}

/** A relative URI: the names of files may have any character. */
function uriOf(file: string): string {
  return file.toWellFormed().split('/').map(encodeURIComponent).join('/');
}

function hashOf(parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);
}

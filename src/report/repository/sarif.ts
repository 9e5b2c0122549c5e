import { createHash } from 'node:crypto';
import type { Log, ReportingDescriptor, Result } from 'sarif';
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

/**
 * What fails in a scan in SARIF 2.1.0, for code scanning: a result for each place of an image that is not verified, for each name
 * that cannot be known, and for each file that could not be read. Fingerprints are of file, name and rule, so that they stay when
 * lines move. It is within the limits of GitHub (docs.github.com, "SARIF support for code scanning").
 */
export function renderSarif(view: RunView, scan: ScanOutcome): string {
  const findings = [...findingsOfImages(view), ...findingsOfLock(view, scan), ...findingsOfFiles(scan)];
  const shown = findings.slice(0, LIMITS.sarifResults);
  const rules = [...new Set(shown.map(({ rule }) => rule))].toSorted().map(ruleOf);
  const log: Log = {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Image Provenance',
            semanticVersion: view.tool.version,
            informationUri: REPOSITORY,
            rules: [...rules],
          },
        },
        columnKind: 'utf16CodeUnits',
        automationDetails: { id: 'image-provenance/' },
        invocations: [
          {
            executionSuccessful: view.error === undefined && !view.canceled,
            ...(shown.length === findings.length
              ? {}
              : {
                  toolExecutionNotifications: [
                    {
                      level: 'warning',
                      message: {
                        text: `${findings.length - shown.length} more results are in report.json: GitHub takes ${LIMITS.sarifResults} at most.`,
                      },
                    },
                  ],
                }),
          },
        ],
        results: resultsOf(shown, rules),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function resultsOf(findings: readonly Alert[], rules: readonly ReportingDescriptor[]): Result[] {
  const indexes = new Map(rules.map(({ id }, index) => [id, index]));
  const seen = new Map<string, number>();
  return findings.map(({ rule, level, about, text, place }) => {
    const fingerprint = fingerprintOf([place.file, about, rule]);
    const ordinal = (seen.get(fingerprint) ?? 0) + 1;
    seen.set(fingerprint, ordinal);
    const { line: startLine, column: startColumn, endLine, endColumn } = place;
    const region = startLine === undefined ? {} : { region: { startLine, startColumn, endLine, endColumn } };
    return {
      ruleId: rule,
      ruleIndex: indexes.get(rule) ?? -1,
      level,
      message: { text },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: uriOf(place.file), uriBaseId: '%SRCROOT%' },
            ...region,
          },
        },
      ],
      // the one that GitHub tells alerts apart by; several of one file are counted, as CodeQL does
      partialFingerprints: { primaryLocationLineHash: `${fingerprint}:${ordinal}` },
    };
  });
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
      about: reference,
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
      text: sentences(`It cannot be known which image ${place.written} is.`, [place.why ?? '']),
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
    .slice(0, LIMITS.annotation);
}

/** A relative URI: the names of files may have any character. */
function uriOf(file: string): string {
  return file.split('/').map(encodeURIComponent).join('/');
}

function fingerprintOf(parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);
}

import type { Cost } from './measure.ts';

/** What was measured of one program in one situation. */
export interface Row {
  readonly section: string;
  readonly what: string;
  readonly costs: readonly Cost[];
  /** requests of one run */
  readonly requests: number;
  /** requests of it that had to wait for one another */
  readonly chain: number;
}

/** What the action is compared with. */
const PEERS = ['cosign', 'the other build'];

/** A table for people; beside each row of the action that has a peer, the ratios of the two. */
export function renderRows(rows: readonly Row[], cosign: string | undefined): string {
  const lines = [
    `cosign: ${cosign ?? 'not there (go install github.com/sigstore/cosign/v3/cmd/cosign@latest)'}`,
    '',
    '| situation | | wall, min | wall, median | CPU | memory | requests | chain |',
    '|---|---|---|---|---|---|---|---|',
    ...rows.map(renderRow),
  ];
  const ratios = PEERS.flatMap((name) =>
    rows
      .filter(({ what }) => !PEERS.includes(what))
      .flatMap((row) => {
        const peer = rows.find(({ section, what }) => section === row.section && what === name);
        return peer === undefined ? [] : [renderRatios(row, peer)];
      }),
  );
  return ratios.length === 0
    ? lines.join('\n')
    : [
        ...lines,
        '',
        '| the action | : | wall, min | wall, median | CPU | memory | requests |',
        '|---|---|---|---|---|---|---|',
        ...ratios,
      ].join('\n');
}

function renderRow(row: Row): string {
  const { section, what, requests, chain } = row;
  const { least, median, cpu, memory } = figuresOf(row);
  const cells = [
    section,
    what,
    seconds(least),
    seconds(median),
    seconds(cpu),
    megabytes(memory),
    String(requests),
    String(chain),
  ];
  return `| ${cells.join(' | ')} |`;
}

function renderRatios(row: Row, peer: Row): string {
  const [own, other] = [figuresOf(row), figuresOf(peer)];
  const ratio = (a: number | undefined, b: number | undefined): string =>
    a === undefined || b === undefined || b === 0 ? '–' : (a / b).toFixed(2);
  const cells = [
    row.section,
    peer.what,
    ratio(own.least, other.least),
    ratio(own.median, other.median),
    ratio(own.cpu, other.cpu),
    ratio(own.memory, other.memory),
    ratio(row.requests, peer.requests),
  ];
  return `| ${cells.join(' | ')} |`;
}

interface Figures {
  readonly least: number | undefined;
  readonly median: number | undefined;
  readonly cpu: number | undefined;
  readonly memory: number | undefined;
}

function figuresOf({ costs }: Row): Figures {
  const sorted = (values: readonly (number | undefined)[]): number[] =>
    values.filter((value) => value !== undefined).toSorted((a, b) => a - b);
  const middle = (values: readonly number[]): number | undefined => values[Math.floor(values.length / 2)];
  const walls = sorted(costs.map(({ wall }) => wall));
  return {
    least: walls[0],
    median: middle(walls),
    cpu: middle(sorted(costs.map(({ cpu }) => cpu))),
    memory: middle(sorted(costs.map(({ memory }) => memory))),
  };
}

function seconds(milliseconds: number | undefined): string {
  return milliseconds === undefined ? '–' : `${(milliseconds / 1000).toFixed(3)} s`;
}

function megabytes(bytes: number | undefined): string {
  return bytes === undefined ? '–' : `${(bytes / 1_000_000).toFixed(0)} MB`;
}

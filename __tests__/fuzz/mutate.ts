import { p256 } from '@noble/curves/nist.js';
import fc from 'fast-check';
import { hostileText } from './hostile.ts';
import { readJsonTree, toTree, writeText, type Node } from './tree.ts';

/** One change of a tree as plain data, so that it shrinks: where (a way down by turns), what, and with what. */
export interface Mutation {
  readonly way: readonly number[];
  readonly action: number;
  readonly argument: number;
  readonly text: string;
}

const mutation: fc.Arbitrary<Mutation> = fc.record({
  way: fc.array(fc.nat(997), { maxLength: 14 }),
  action: fc.nat(997),
  argument: fc.nat(100_000),
  text: hostileText,
});

/** A few changes at once: some attacks need two. */
export const mutations: fc.Arbitrary<readonly Mutation[]> = fc.oneof(
  { weight: 2, arbitrary: fc.array(mutation, { minLength: 1, maxLength: 1 }) },
  { weight: 1, arbitrary: fc.array(mutation, { minLength: 2, maxLength: 3 }) },
);

/** The tree after all changes; `donors` are other genuine trees, of which parts may be taken. */
export function mutate(root: Node, changes: readonly Mutation[], donors: readonly Node[]): Node {
  return changes.reduce((tree, change) => descend(tree, change, 0, donors), root);
}

/** Goes down a way; where it ends, the change happens. Donors go along as far as they look alike. */
function descend(node: Node, change: Mutation, depth: number, donors: readonly Node[]): Node {
  const children = childrenOf(node);
  const turn = change.way[depth];
  // most ways should end at leaves, where the interesting bytes are
  const at = turn === undefined || children.length === 0 ? undefined : turn % (children.length * 4 + 1);
  if (at === undefined || at === children.length * 4) {
    return act(node, change, donors);
  }
  const index = at % children.length;
  const child = children[index];
  if (child === undefined) {
    return node;
  }
  const name = node.kind === 'object' ? node.members[index]?.[0] : undefined;
  const alike = donors.flatMap((donor) => childOf(donor, node.kind, name, index) ?? []);
  return withChildren(node, children.with(index, descend(child, change, depth + 1, alike)));
}

function childOf(donor: Node, kind: Node['kind'], name: string | undefined, index: number): Node | undefined {
  if (donor.kind !== kind) {
    return undefined;
  }
  return donor.kind === 'object' ? donor.members.find(([other]) => other === name)?.[1] : childrenOf(donor)[index];
}

function childrenOf(node: Node): readonly Node[] {
  switch (node.kind) {
    case 'object':
      return node.members.map(([, value]) => value);
    case 'array':
      return node.items;
    case 'der':
    case 'der-list':
      return node.children;
    case 'encoded':
    case 'primitive':
      return [node.content];
    case 'bytes':
    case 'raw':
    case 'string':
      return [];
  }
}

function withChildren(node: Node, children: readonly Node[]): Node {
  const [first] = children;
  switch (node.kind) {
    case 'object':
      return { ...node, members: children.map((value, n) => [node.members[n]?.[0] ?? '', value]) };
    case 'array':
      return { ...node, items: children };
    case 'der':
    case 'der-list':
      return { ...node, children };
    case 'encoded':
    case 'primitive':
      return first === undefined ? node : { ...node, content: first };
    case 'bytes':
    case 'raw':
    case 'string':
      return node;
  }
}

type Act = (node: Node, change: Mutation, donors: readonly Node[]) => Node;

/** Changes a tree at its top: as suits its kind, by a part of a donor, or, less often, by another value altogether. */
function act(node: Node, change: Mutation, donors: readonly Node[]): Node {
  const own = actsOf(node);
  const parts = donors.length === 0 ? [] : [swap, swap];
  const values = isDer(node) || change.argument % 3 > 0 ? [] : [replace];
  const acts = [...own, ...parts, ...values];
  return acts[change.action % acts.length]?.(node, change, donors) ?? node;
}

function isDer({ kind }: Node): boolean {
  return kind === 'der' || kind === 'der-list' || kind === 'primitive' || kind === 'bytes';
}

function actsOf(node: Node): readonly Act[] {
  switch (node.kind) {
    case 'object':
      return [remove, repeat, exchange, rename, addMember, ofBytes];
    case 'array':
      return [remove, repeat, repeat, exchange, ofBytes, repeatOften];
    case 'der':
    case 'der-list':
      return [remove, repeat, exchange, retag];
    case 'primitive':
      return [retag];
    case 'bytes':
      return [
        ...BYTE_ACTS.map(
          (edit): Act =>
            (bytes, change) =>
              editBytes(bytes, change, edit),
        ),
        malleable,
        reserialize,
      ];
    case 'encoded':
      return [respell, respell];
    case 'raw':
      return [renumber, renumber];
    case 'string':
      return [restring, renumber];
  }
}

const swap: Act = (node, { argument }, donors) => donors[argument % Math.max(1, donors.length)] ?? node;

const VALUES: readonly unknown[] = [null, {}, [], '', 0, -1, true, false, 1e308, [[]], [null], { a: null }];

const replace: Act = (_, { argument, text }) => toTree([...VALUES, text][argument % (VALUES.length + 1)]);

const remove: Act = (node, { argument }) => edit(node, argument, () => []);
const repeat: Act = (node, { argument }) => edit(node, argument, (item) => [item, item]);
const repeatOften: Act = (node, { argument }) =>
  edit(node, argument, (item) => Array.from({ length: 2 + (argument % 70) }, () => item));
const rename: Act = (node, { argument, text }) => edit(node, argument, ([, value]) => [[text, value]]);
const addMember: Act = (node, { argument, text }) =>
  edit(node, argument, (item) => [item, [text, toTree(VALUES[argument % VALUES.length] ?? null)]]);

/** Two neighbors change places. */
const exchange: Act = (node, { argument }) => {
  const children = childrenOf(node);
  const at = argument % Math.max(1, children.length - 1);
  const [first, second] = [children[at], children[at + 1]];
  return first === undefined || second === undefined
    ? node
    : node.kind === 'object'
      ? { ...node, members: node.members.with(at, pair(node, at + 1)).with(at + 1, pair(node, at)) }
      : withChildren(node, children.with(at, second).with(at + 1, first));
};

type Member = readonly [name: string, value: Node];

function pair(node: Extract<Node, { kind: 'object' }>, at: number): Member {
  return node.members[at] ?? ['', node];
}

function edit(node: Node, argument: number, change: (member: Member) => readonly Member[]): Node {
  const members: readonly Member[] =
    node.kind === 'object' ? node.members : childrenOf(node).map((value) => ['', value] as const);
  const at = argument % Math.max(1, members.length);
  const changed = members.flatMap((member, n) => (n === at ? change(member) : [member]));
  return node.kind === 'object'
    ? { ...node, members: changed }
    : withChildren(
        node,
        changed.map(([, value]) => value),
      );
}

const retag: Act = (node, { argument }) =>
  node.kind === 'der' || node.kind === 'primitive' ? { ...node, tag: argument & 0xff } : node;

/** Text of the same meaning or none: space within, an escaped name, a wrapped value. */
const ofBytes: Act = (node, { argument }) =>
  [
    { kind: 'raw', text: 'NaN' } as const,
    { kind: 'array', items: [node] } as const,
    { kind: 'encoded', encoding: 'json', content: node } as const,
    { kind: 'encoded', encoding: 'base64', content: node } as const,
  ][argument % 4] ?? node;

const respell: Act = (node, { argument, text }) => {
  if (node.kind !== 'encoded') {
    return node;
  }
  const written = writeText(node);
  const spellings = [
    written.replaceAll('+', '-').replaceAll('/', '_'),
    written.replace(/=+$/, ''),
    `${written}=`,
    `${written}\n`,
    ` ${written}`,
    `${written.slice(0, 8)}\n${written.slice(8)}`,
    `${written.slice(0, 4)}*${written.slice(4)}`,
    `${written}${written}`,
    `${written}${text}`,
    // the bits after the end
    written.replace(
      /(.)(=+)$/,
      (_, last: string, end: string) => `${String.fromCharCode(last.charCodeAt(0) + 1)}${end}`,
    ),
  ];
  return { kind: 'string', text: spellings[argument % spellings.length] ?? written };
};

const renumber: Act = (node, { argument }) => {
  const text = node.kind === 'raw' || node.kind === 'string' ? node.text : '';
  if (!/^-?\d+$/.test(text)) {
    return node;
  }
  const n = BigInt(text);
  const others = [
    n + 1n,
    n - 1n,
    -n,
    0n,
    n * 2n,
    n + BigInt(argument),
    n + 2n ** 32n,
    n + 2n ** 53n,
    2n ** 63n,
    n ^ (1n << BigInt(argument % 64)),
  ].map(String);
  const spellings = [...others, `${text}.0`, `${text}e0`, `0${text}`, `+${text}`, ` ${text}`, `${text}.5`];
  const chosen = spellings[argument % spellings.length] ?? text;
  return argument % 7 === 0
    ? { kind: node.kind === 'raw' ? 'string' : 'raw', text: chosen }
    : { ...node, text: chosen };
};

const restring: Act = (node, { argument, text }) => {
  const old = node.kind === 'string' ? node.text : '';
  const others = [
    text,
    old + text,
    text + old,
    old.toUpperCase(),
    `${old} `,
    old.slice(0, argument % (old.length + 1)),
  ];
  return { kind: 'string', text: others[argument % others.length] ?? text };
};

type ByteAct = (bytes: Buffer, at: number, text: Buffer) => Buffer;

const BYTE_ACTS: readonly ByteAct[] = [
  (bytes, at) => Buffer.from(bytes.map((byte, n) => (n === (at >> 3) % bytes.length ? byte ^ (1 << (at & 7)) : byte))),
  (bytes, at) => bytes.subarray(0, at % (bytes.length + 1)),
  (bytes, at) => bytes.subarray(at % (bytes.length + 1)),
  (bytes, at) => Buffer.concat([bytes.subarray(0, at % bytes.length), bytes.subarray((at % bytes.length) + 1)]),
  (bytes, at, text) => Buffer.concat([bytes.subarray(0, at % bytes.length), text, bytes.subarray(at % bytes.length)]),
  (bytes) => Buffer.concat([bytes, bytes]),
  (bytes) => Buffer.concat([Buffer.alloc(1), bytes]),
  (bytes) => Buffer.alloc(bytes.length),
  () => Buffer.alloc(0),
];

function editBytes(node: Node, { argument, text }: Mutation, act: ByteAct): Node {
  return node.kind === 'bytes' && node.bytes.length > 0
    ? { kind: 'bytes', bytes: act(node.bytes, argument, Buffer.from(text)) }
    : node;
}

/** JSON that is not spelled as JavaScript does, spelled so. */
const reserialize: Act = (node) => (node.kind === 'bytes' ? (readJsonTree(node.bytes) ?? node) : node);

/** The other signature that verifies wherever an ECDSA signature does: s and n - s are equals. */
const malleable: Act = (node) => {
  const bytes = node.kind === 'bytes' ? node.bytes : Buffer.alloc(0);
  const order = p256.Point.Fn.ORDER;
  const s = bytes.length === 32 || bytes.length === 33 ? BigInt(`0x${bytes.toString('hex')}`) : order;
  if (s >= order) {
    return node;
  }
  const other = Buffer.from((order - s).toString(16).padStart(64, '0'), 'hex');
  return { kind: 'bytes', bytes: (other[0] ?? 0) < 0x80 ? other : Buffer.concat([Buffer.alloc(1), other]) };
};

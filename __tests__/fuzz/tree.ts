/**
 * Evidence as a tree through all its encodings: JSON, base64 and PEM in JSON strings, JSON in JSON strings, DER. Unlike
 * parsed JSON it keeps order, repeated members and numbers as written, and it can hold what is not valid.
 */
export type Node =
  | { readonly kind: 'object'; readonly members: readonly (readonly [name: string, value: Node])[] }
  | { readonly kind: 'array'; readonly items: readonly Node[] }
  /** anything written as it stands: numbers, `true`, `null`, or nonsense */
  | { readonly kind: 'raw'; readonly text: string }
  | { readonly kind: 'string'; readonly text: string }
  /** a string that holds something encoded */
  | { readonly kind: 'encoded'; readonly encoding: 'base64' | 'pem' | 'json'; readonly content: Node }
  /** one DER element: constructed ones have children */
  | { readonly kind: 'der'; readonly tag: number; readonly children: readonly Node[] }
  | { readonly kind: 'der-list'; readonly children: readonly Node[] }
  | { readonly kind: 'primitive'; readonly tag: number; readonly content: Node }
  | { readonly kind: 'bytes'; readonly bytes: Buffer };

/** Bytes as a tree: JSON or DER where writing it again gives the same bytes, else just bytes. */
export function readTree(bytes: Buffer): Node {
  const tree = readJsonTree(bytes) ?? readDerTree(bytes);
  return tree !== undefined && writeTree(tree).equals(bytes) ? tree : { kind: 'bytes', bytes };
}

/** Bytes as JSON, spelled as JavaScript does. */
export function readJsonTree(bytes: Buffer): Node | undefined {
  if (bytes[0] !== 0x7b && bytes[0] !== 0x5b) {
    return undefined;
  }
  try {
    return toTree(JSON.parse(bytes.toString()));
  } catch {
    return undefined;
  }
}

/** A JSON value as a tree. */
export function toTree(value: unknown): Node {
  if (typeof value === 'string') {
    return readText(value);
  }
  if (Array.isArray(value)) {
    return { kind: 'array', items: value.map(toTree) };
  }
  if (typeof value === 'object' && value !== null) {
    return { kind: 'object', members: Object.entries(value).map(([name, member]) => [name, toTree(member)]) };
  }
  return { kind: 'raw', text: JSON.stringify(value) };
}

const PEM = /^-----BEGIN (?:CERTIFICATE|PUBLIC KEY)-----\n[A-Za-z0-9+/=\n]+-----END/;

function readText(text: string): Node {
  if (PEM.test(text)) {
    const der = Buffer.from(text.replaceAll(/-----[^-]+-----/g, ''), 'base64');
    return { kind: 'encoded', encoding: 'pem', content: readTree(der) };
  }
  const json = text.length > 1 ? readJsonTree(Buffer.from(text)) : undefined;
  if (json !== undefined) {
    return { kind: 'encoded', encoding: 'json', content: json };
  }
  const bytes = Buffer.from(text, 'base64');
  const isBase64 = text.length >= 16 && bytes.toString('base64') === text && !/^[0-9a-f]+$/.test(text);
  if (!isBase64) {
    return { kind: 'string', text };
  }
  const inner = bytes.toString('latin1');
  const pem = PEM.test(inner) ? readText(inner) : undefined;
  const isSame = pem !== undefined && writeText(pem) === inner;
  return { kind: 'encoded', encoding: 'base64', content: isSame ? pem : readTree(bytes) };
}

/** A whole buffer as one DER element. */
function readDerTree(bytes: Buffer): Node | undefined {
  const [node, ...others] = readElements(bytes, 0) ?? [];
  return others.length === 0 ? node : undefined;
}

function readElements(bytes: Buffer, depth: number): Node[] | undefined {
  const nodes: Node[] = [];
  let at = 0;
  while (at < bytes.length) {
    const tag = bytes[at] ?? 0;
    const first = bytes[at + 1] ?? 0;
    const long = first > 0x80 ? first - 0x80 : 0;
    const length = long === 0 ? first : Number.parseInt(bytes.toString('hex', at + 2, at + 2 + long), 16);
    const start = at + 2 + long;
    if ((tag & 0x1f) === 0x1f || first === 0x80 || long > 4 || !(start + length <= bytes.length)) {
      return undefined;
    }
    nodes.push(readElement(tag, bytes.subarray(start, start + length), depth));
    at = start + length;
  }
  return nodes;
}

function readElement(tag: number, content: Buffer, depth: number): Node {
  const inner = depth < 30 ? readElements(content, depth + 1) : undefined;
  if ((tag & 0x20) !== 0 && inner !== undefined) {
    return { kind: 'der', tag, children: inner };
  }
  const nested = tag === 0x04 && inner !== undefined && inner.length === 1 ? inner : undefined;
  return { kind: 'primitive', tag, content: nested === undefined ? { kind: 'bytes', bytes: content } : toList(nested) };
}

function toList(children: readonly Node[]): Node {
  return { kind: 'der-list', children };
}

/** The bytes of a tree. */
export function writeTree(node: Node): Buffer {
  switch (node.kind) {
    case 'bytes':
      return node.bytes;
    case 'der':
      return writeElement(node.tag, Buffer.concat(node.children.map(writeTree)));
    case 'der-list':
      return Buffer.concat(node.children.map(writeTree));
    case 'primitive':
      return writeElement(node.tag, writeTree(node.content));
    case 'object':
    case 'array':
    case 'raw':
    case 'string':
    case 'encoded':
      return Buffer.from(writeJson(node));
  }
}

function writeElement(tag: number, content: Buffer): Buffer {
  const length = content.length;
  const hex = length.toString(16);
  const long = Buffer.from(hex.length % 2 === 0 ? hex : `0${hex}`, 'hex');
  const header = length < 0x80 ? [tag, length] : [tag, 0x80 + long.length, ...long];
  return Buffer.concat([Buffer.from(header), content]);
}

function writeJson(node: Node): string {
  switch (node.kind) {
    case 'object':
      return `{${node.members.map(([name, value]) => `${JSON.stringify(name)}:${writeJson(value)}`).join(',')}}`;
    case 'array':
      return `[${node.items.map(writeJson).join(',')}]`;
    case 'raw':
      return node.text;
    case 'string':
    case 'encoded':
    case 'der':
    case 'der-list':
    case 'primitive':
    case 'bytes':
      return JSON.stringify(writeText(node));
  }
}

/** The text of a string; of anything else what would stand in a document. */
export function writeText(node: Node): string {
  if (node.kind === 'string') {
    return node.text;
  }
  if (node.kind !== 'encoded') {
    return node.kind === 'object' || node.kind === 'array' || node.kind === 'raw'
      ? writeJson(node)
      : writeTree(node).toString('base64');
  }
  const { encoding, content } = node;
  // a PEM block stands as text within base64
  const bytes =
    content.kind === 'encoded' || content.kind === 'string' ? Buffer.from(writeText(content)) : writeTree(content);
  switch (encoding) {
    case 'base64':
      return bytes.toString('base64');
    case 'json':
      return bytes.toString();
    case 'pem': {
      const lines = bytes.toString('base64').match(/.{1,64}/g) ?? [];
      const isCertificate = bytes.length > 400;
      const label = isCertificate ? 'CERTIFICATE' : 'PUBLIC KEY';
      return `-----BEGIN ${label}-----\n${lines.join('\n')}\n-----END ${label}-----\n`;
    }
  }
}

import type { FilePosition } from '../issue.ts';
import { AUTHORITY_KEYS, AuthorityReader } from './authority.ts';
import { FieldReader, type ReadDocument } from './fields.ts';
import { parseReferenceGlob } from './glob.ts';
import type { PolicyAuthority, ClusterImagePolicy, NeededRoot, PlacedGlob } from './model.ts';

/** Reads the policies of a file, one document after the other. What is read means something only where there is no fault. */
export class DocumentReader {
  readonly policies: ClusterImagePolicy[] = [];
  readonly #authorities = new AuthorityReader();
  readonly #names = new Map<string, FilePosition>();

  /** What the policies need of the trusted root of a run. */
  get neededRoot(): NeededRoot {
    const { trustRoots, authorityUrls, logUrls } = this.#authorities;
    return { trustRoots, authorities: authorityUrls, logs: logUrls };
  }

  /** Reads a document that says of itself that it is a ClusterImagePolicy. @param index of the document, from 0 */
  async read(document: ReadDocument, index: number): Promise<void> {
    const fields = new FieldReader(document, [], document.file.data, [
      'apiVersion',
      'kind',
      'metadata',
      'spec',
      'status',
    ]);
    const { name, position } = this.#name(document, fields);
    const spec = fields.map('spec', ['images', 'authorities', 'policy', 'mode', 'match']);
    if (spec === undefined) {
      fields.miss('"spec" is missing.');
    }
    this.policies.push({
      name,
      index,
      position,
      globs: spec === undefined ? [] : readGlobs(spec),
      mode: spec?.word('mode', ['enforce', 'warn']) ?? 'enforce',
      authorities: spec === undefined ? [] : await this.#readAuthorities(spec),
    });
    if (spec?.has('policy') === true) {
      spec.forbid(
        'policy',
        'Policies in Rego or CUE are not evaluated here, and none is ignored: what this one requires cannot be verified.',
      );
    }
    if (spec?.has('match') === true && spec.items('match').length > 0) {
      spec.forbid(
        'match',
        '"match" is about the objects of a cluster, and a run has none: a policy for only some of them cannot be used.',
      );
    }
  }

  #name({ file }: ReadDocument, fields: FieldReader): Pick<ClusterImagePolicy, 'name' | 'position'> {
    const { data } = file;
    // its other members mean nothing here, so that any of them will do
    const metadata = fields.map(
      'metadata',
      Object.keys(isMap(data) && isMap(data['metadata']) ? data['metadata'] : {}),
    );
    const name = metadata?.line('name');
    const position = metadata?.positionOf('name') ?? fields.position;
    if (name === undefined) {
      (metadata ?? fields).miss('"metadata.name" is missing.');
      return { name: '', position };
    }
    const other = this.#names.get(name);
    if (other === undefined) {
      this.#names.set(name, position);
    } else {
      metadata?.refuse(
        'name',
        `the policy at line ${other.line} has the same name, and a cluster would have only one of them`,
        'contradiction',
      );
    }
    return { name, position };
  }

  async #readAuthorities(spec: FieldReader): Promise<readonly PolicyAuthority[]> {
    const all = spec.maps('authorities', AUTHORITY_KEYS);
    if (all.length === 0 && !spec.has('authorities')) {
      spec.miss('"authorities" is missing: nobody could sign.');
    } else if (all.length === 0 && spec.items('authorities').length === 0) {
      spec.refuse('authorities', 'it is empty, so nobody could sign', 'missing');
    }
    const authorities: PolicyAuthority[] = [];
    for (const [index, fields] of all.entries()) {
      authorities.push(await this.#authorities.read(fields, index));
    }
    return authorities;
  }
}

function readGlobs(spec: FieldReader): readonly PlacedGlob[] {
  const all = spec.maps('images', ['glob']);
  if (all.length === 0 && !spec.has('images')) {
    spec.miss('"images" is missing: it says which images the policy is for.');
  } else if (all.length === 0 && spec.items('images').length === 0) {
    spec.refuse('images', 'it is empty', 'missing');
  }
  return all.flatMap((fields) => {
    const text = fields.line('glob');
    if (text === undefined) {
      if (!fields.has('glob')) {
        fields.miss('"glob" is missing.');
      }
      return [];
    }
    const glob = parseReferenceGlob(text);
    if (glob.kind === 'invalid') {
      fields.refuse('glob', glob.issue, 'glob');
      return [];
    }
    return [{ glob: glob.value, position: fields.positionOf('glob') }];
  });
}

function isMap(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

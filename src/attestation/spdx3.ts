import { Contents } from './contents.ts';
import { LicenseReader, type License } from './license.ts';
import { isObject, listOf, membersOf, textOf, type Members } from './members.ts';
import { PackageList } from './packages.ts';

/** Whether a predicate is an SPDX 3 document in JSON-LD (spdx.github.io/spdx-spec/v3.0.1). */
export function isSpdx3(predicate: Members): boolean {
  const { '@context': context, '@graph': graph } = predicate;
  return (
    [context, ...listOf(context)].some(
      (each) => typeof each === 'string' && each.startsWith('https://spdx.org/rdf/'),
    ) && Array.isArray(graph)
  );
}

/** As in SPDX 2: the image, its operating system, files and source code are not packages of the image. */
const PURPOSES_OUTSIDE = ['container', 'operatingSystem', 'file', 'source'];

const PACKAGE = 'software_Package';

/** Reads the packages of an SPDX 3 document. */
export function readSpdx3(document: Members): PackageList {
  const graph = new Graph(document);
  const list = new PackageList();
  for (const element of graph.elements) {
    if (element['type'] === PACKAGE && !graph.isOutside(element)) {
      const purpose = element['software_primaryPurpose'];
      if (typeof purpose !== 'string' || !PURPOSES_OUTSIDE.includes(purpose)) {
        list.add({
          name: element['name'],
          version: element['software_packageVersion'],
          purl: purlOf(element),
          license: graph.licenseOf(element),
          supplier: undefined,
          origin: undefined,
        });
      }
    }
  }
  return list;
}

function purlOf(element: Members): unknown {
  const identifiers = listOf(element['externalIdentifier']).filter(isObject);
  return (
    element['software_packageUrl'] ??
    identifiers.find(({ externalIdentifierType }) => externalIdentifierType === 'packageUrl')?.['identifier']
  );
}

/** The elements of a document, with what their relationships say. */
class Graph {
  readonly elements: readonly Members[];
  readonly #byId = new Map<unknown, Members>();
  /** what is not in the image, and the image itself */
  readonly #outside: ReadonlySet<unknown>;
  /** by the identifier of the licensed element */
  readonly #licenses = { concluded: new Map<unknown, unknown[]>(), declared: new Map<unknown, unknown[]>() };
  readonly #reader = new LicenseReader();
  /** undefined while a license is read, which then contains itself */
  readonly #read = new Map<unknown, License | undefined>();

  constructor(document: Members) {
    this.elements = listOf(document['@graph']).filter(isObject);
    const contents = new Contents();
    for (const element of this.elements) {
      const id = idOf(element);
      if (id !== undefined) {
        this.#byId.set(id, element);
      }
      this.#addRelationship(element, contents);
    }
    const packages = this.elements.filter(({ type }) => type === PACKAGE);
    const roots = new Set(
      this.elements
        .flatMap(({ rootElement }) => (Array.isArray(rootElement) ? listOf(rootElement) : [rootElement]))
        .filter((id) => this.#byId.get(id)?.['type'] === PACKAGE),
    );
    for (const root of roots) {
      contents.addChild(document, root);
    }
    // as in SPDX 2: some tools name every package
    this.#outside = new Set([...contents.outside(), ...(roots.size === 1 && packages.length > 1 ? roots : [])]);
  }

  #addRelationship({ relationshipType: type, from, to }: Members, contents: Contents): void {
    if (typeof type !== 'string') {
      return;
    }
    const targets = Array.isArray(to) ? listOf(to) : [to];
    const kind = KINDS.get(type);
    if (kind !== undefined) {
      const known = this.#licenses[kind].get(from) ?? [];
      // one more, which tells that not all are read
      known.push(...targets.slice(0, MAX_MEMBERS + 1));
      this.#licenses[kind].set(from, known);
    } else if (type === 'generates') {
      // a source; that of SPDX's build profile is no package
      contents.addOrigin(from);
    } else if (type === 'contains' || type === 'dependsOn') {
      for (const target of targets) {
        contents.addChild(from, target);
      }
    }
  }

  /** Whether an element is what the document is about, or reached only as the origin of others. */
  isOutside(element: Members): boolean {
    return this.#outside.has(idOf(element));
  }

  /** The concluded license, else the declared one; all that relationships name apply. */
  licenseOf(element: Members): License | undefined {
    const id = idOf(element);
    const { concluded, declared } = this.#licenses;
    return this.#join(concluded.get(id) ?? [], ' AND ') ?? this.#join(declared.get(id) ?? [], ' AND ');
  }

  #join(targets: readonly unknown[], operator: ' AND ' | ' OR '): License | undefined {
    const all = targets.slice(0, MAX_MEMBERS).flatMap((target) => this.#resolve(target) ?? []);
    const joined = this.#reader.join(all, operator);
    return joined !== undefined && targets.length > MAX_MEMBERS ? { ...joined, isUnread: true } : joined;
  }

  /** A license by its identifier, or where it stands; each is read once. */
  #resolve(target: unknown): License | undefined {
    if (isObject(target)) {
      return this.#readLicense(target);
    }
    if (this.#read.has(target)) {
      return this.#read.get(target);
    }
    this.#read.set(target, undefined);
    const element = this.#byId.get(target);
    const license = element === undefined ? this.#readIdentifier(target) : this.#readLicense(element);
    this.#read.set(target, license);
    return license;
  }

  #readLicense(element: Members): License | undefined {
    switch (element['type']) {
      case 'simplelicensing_LicenseExpression':
        return this.#readExpression(element);
      case 'expandedlicensing_ListedLicense':
        return this.#readIdentifier(idOf(element));
      case 'expandedlicensing_CustomLicense':
      case 'simplelicensing_SimpleLicensingText':
        return this.#reader.read(nameOf(element)) ?? unread(idOf(element));
      case 'expandedlicensing_ConjunctiveLicenseSet':
        return this.#join(listOf(element['expandedlicensing_member']), ' AND ');
      case 'expandedlicensing_DisjunctiveLicenseSet':
        return this.#join(listOf(element['expandedlicensing_member']), ' OR ');
      case 'expandedlicensing_OrLaterOperator':
        return this.#extend(element['expandedlicensing_subjectLicense'], (license) =>
          license.endsWith('-only') ? license.replace(/-only$/, '-or-later') : `${license}+`,
        );
      case 'expandedlicensing_WithAdditionOperator': {
        const addition = this.#nameOfAddition(element['expandedlicensing_subjectAddition']);
        return this.#extend(
          element['expandedlicensing_subjectExtendableLicense'],
          (license) => `${license} WITH ${addition}`,
        );
      }
      case 'expandedlicensing_IndividualLicensingInfo':
        return this.#readIdentifier(idOf(element));
      default:
        return unread(idOf(element));
    }
  }

  /** Custom identifiers within an expression stand for elements, which have the names. */
  #readExpression(element: Members): License | undefined {
    const names = new Map<string, string>();
    for (const entry of listOf(element['simplelicensing_customIdToUri']).slice(0, MAX_MEMBERS)) {
      const { key, value } = membersOf(entry);
      const name = textOf(nameOf(membersOf(this.#byId.get(value))));
      if (typeof key === 'string' && name !== undefined) {
        names.set(key, name);
      }
    }
    const expression = element['simplelicensing_licenseExpression'];
    return names.size === 0 ? this.#reader.read(expression) : new LicenseReader(names).read(expression);
  }

  #extend(subject: unknown, extended: (license: string) => string): License | undefined {
    const license = this.#resolve(subject);
    return license === undefined || license.isUnread === true
      ? license
      : this.#reader.read(extended(license.expression));
  }

  #nameOfAddition(target: unknown): string {
    const element = isObject(target) ? target : membersOf(this.#byId.get(target));
    const id = isObject(target) ? idOf(target) : target;
    return listedIdOf(id) ?? textOf(nameOf(element)) ?? textOf(id) ?? 'an addition';
  }

  /** A listed license needs no element of its own; the individuals of the model say that nothing is known. */
  #readIdentifier(id: unknown): License | undefined {
    if (typeof id !== 'string' || NOTHING.test(id)) {
      return undefined;
    }
    return this.#reader.read(listedIdOf(id)) ?? unread(id);
  }
}

const KINDS: ReadonlyMap<string, 'concluded' | 'declared'> = new Map([
  ['hasConcludedLicense', 'concluded'],
  ['hasDeclaredLicense', 'declared'],
]);

/** Members of a set, and licenses of a package, that are read. */
const MAX_MEMBERS = 100;

/** `https://spdx.org/rdf/3.0.1/terms/Licensing/NoAssertion`, or its name in the context. */
const NOTHING =
  /(?:\/Licensing\/|\/Core\/|^expandedlicensing_|^spdx:\w+\/)(?:NoAssertion|None)(?:License|Element)?$|^(?:NoAssertion|None)Element$/;

function idOf(element: Members): unknown {
  return element['spdxId'] ?? element['@id'];
}

function nameOf(element: Members): unknown {
  return element['name'];
}

/** `https://spdx.org/licenses/MIT` is MIT; exceptions are listed likewise. */
function listedIdOf(id: unknown): string | undefined {
  return typeof id === 'string'
    ? /^https?:\/\/spdx\.org\/licenses\/([\w.+-]+?)(?:\.html|\.json)?$/.exec(id)?.[1]
    : undefined;
}

/** A license of which only the identifier is known. */
function unread(id: unknown): License {
  const expression = textOf(id) ?? 'a license';
  return { expression, licenses: [expression], isUnread: true };
}

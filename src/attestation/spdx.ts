import { Contents } from './contents.ts';
import { LicenseReader, type License } from './license.ts';
import { isObject, listOf, membersOf, textOf, type Members } from './members.ts';
import { PackageList } from './packages.ts';
import { nameOfSource } from './purl.ts';

/** Whether a predicate is an SPDX 2.x document in JSON (spdx.github.io/spdx-spec/v2.3). */
export function isSpdx(predicate: Members): boolean {
  return typeof predicate['spdxVersion'] === 'string' && typeof predicate['SPDXID'] === 'string';
}

/**
 * Purposes of elements of `packages` that are not packages of the image: the image and its layers (`CONTAINER`), the
 * operating system, directories and files that a scan started from (`FILE`: syft's document root, melange's too),
 * and source code (`SOURCE`) (SPDX 2.3, 7.24; trivy writes the hyphen).
 */
const NOT_PACKAGES = ['CONTAINER', 'OPERATING_SYSTEM', 'OPERATING-SYSTEM', 'FILE', 'SOURCE'];

/** Relationships to the origin of a package (SPDX 2.3, 11): sources, and apko's build recipes. */
const ORIGINS = ['GENERATED_FROM', 'DESCRIBED_BY'];
const REVERSED_ORIGINS = ['GENERATES'];

/** Relationships to what an element contains or needs, and their reverse. */
const CHILDREN = ['CONTAINS', 'DEPENDS_ON', 'DESCRIBES'];
const PARENTS = ['CONTAINED_BY', 'DEPENDENCY_OF', 'RUNTIME_DEPENDENCY_OF', 'OPTIONAL_DEPENDENCY_OF', 'PACKAGE_OF'];

/** Reads the packages of an SPDX 2.x document. */
export function readSpdx(document: Members): PackageList {
  const packages = listOf(document['packages']);
  const outside = elementsOutside(document, packages.length);
  const list = new PackageList();
  const licenses = new LicenseReader(namesOfLicenses(document));
  for (const each of packages) {
    if (isObject(each) && isPackage(each, outside)) {
      const { name, versionInfo, supplier, originator, sourceInfo, licenseConcluded, licenseDeclared } = each;
      list.add({
        name,
        version: versionInfo,
        purl: purlOf(each),
        license: firstKnown(licenses, licenseConcluded, licenseDeclared),
        supplier: partyOf(supplier) ?? partyOf(originator),
        origin: originOf(sourceInfo),
      });
    }
  }
  return list;
}

/** Identifiers of elements that are not in the image, and of the image itself. */
function elementsOutside(document: Members, packages: number): ReadonlySet<unknown> {
  const contents = new Contents();
  const described = new Set<unknown>(listOf(document['documentDescribes']));
  for (const relationship of listOf(document['relationships'])) {
    const { spdxElementId: from, relationshipType: type, relatedSpdxElement: to } = membersOf(relationship);
    if (typeof type !== 'string') {
      continue;
    }
    if (ORIGINS.includes(type)) {
      // "the document is described by" its root is written with this type too
      if (to === DOCUMENT) {
        described.add(from);
      } else {
        contents.addOrigin(to);
      }
    } else if (REVERSED_ORIGINS.includes(type)) {
      contents.addOrigin(from);
    } else if (type === 'DESCRIBES' && from === DOCUMENT) {
      described.add(to);
    } else if (CHILDREN.includes(type)) {
      contents.addChild(from, to);
    } else if (PARENTS.includes(type)) {
      contents.addChild(to, from);
    }
  }
  for (const each of described) {
    contents.addChild(DOCUMENT, each);
  }
  // a single described element is the image, when there are others; some tools describe every package
  return new Set([...contents.outside(), ...(described.size === 1 && packages > 1 ? described : [])]);
}

const DOCUMENT = 'SPDXRef-DOCUMENT';

function isPackage(element: Members, outside: ReadonlySet<unknown>): boolean {
  const { SPDXID: id, primaryPackagePurpose: purpose } = element;
  if (outside.has(id) || (typeof purpose === 'string' && NOT_PACKAGES.includes(purpose))) {
    return false;
  }
  return !(typeof id === 'string' && NO_PACKAGE.test(id) && purlOf(element) === undefined);
}

/**
 * Identifiers of elements that are no packages, in tools that wrote no purpose: trivy's lock files and programs (the
 * packages found in them are elements of their own), operating systems and what was scanned; syft's root.
 */
const NO_PACKAGE =
  /^SPDXRef-(?:Application|OperatingSystem|ContainerImage|Filesystem|Repository|RemoteRepository|VirtualMachine|DocumentRoot)-/;

function purlOf({ externalRefs }: Members): unknown {
  for (const reference of listOf(externalRefs)) {
    const { referenceType, referenceLocator } = membersOf(reference);
    // some tools write a URI as type in 2.2 documents
    if (referenceType === 'purl' || referenceType === 'http://spdx.org/rdf/references/purl') {
      return referenceLocator;
    }
  }
  return undefined;
}

/**
 * The names of licenses that SPDX does not list (SPDX 2.3, 10.4), by their identifiers, which are a hash in some tools.
 * tern writes the name as the text.
 */
function namesOfLicenses(document: Members): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const info of listOf(document['hasExtractedLicensingInfos'])) {
    const { licenseId, name, extractedText } = membersOf(info);
    const written = isName(name) ? name : isName(extractedText) ? extractedText : undefined;
    if (typeof licenseId === 'string' && written !== undefined) {
      names.set(licenseId, written.trim());
    }
  }
  return names;
}

/** Texts of licenses have lines. */
function isName(text: unknown): text is string {
  return typeof text === 'string' && /^[^\p{Cc}]{1,100}$/u.test(text.trim()) && text.trim() !== 'NOASSERTION';
}

function firstKnown(licenses: LicenseReader, concluded: unknown, declared: unknown): License | undefined {
  return licenses.read(concluded) ?? licenses.read(declared);
}

/** `Organization: Wolfi`, `Person: Jane Doe (jane@example.com)`, `NOASSERTION` (SPDX 2.3, 7.5). */
function partyOf(value: unknown): string | undefined {
  return value === 'NOASSERTION' || typeof value !== 'string'
    ? undefined
    : textOf(value.replace(/^(?:Organization|Person|Tool): */, ''));
}

/** trivy and OpenEmbedded write the source package with its version; syft writes the file that lists the package. */
function originOf(sourceInfo: unknown): string | undefined {
  const written = typeof sourceInfo === 'string' ? /^built package from: (\S{1,200})/.exec(sourceInfo)?.[1] : undefined;
  return nameOfSource(written);
}

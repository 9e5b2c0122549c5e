import { LicenseReader, type License } from './license.ts';
import { isObject, listOf, membersOf, textOf, type Members } from './members.ts';
import { PackageList } from './packages.ts';
import { nameOfSource } from './purl.ts';

/** Whether a predicate is a CycloneDX document in JSON (cyclonedx.org/docs/1.7/json). */
export function isCycloneDx(predicate: Members): boolean {
  return predicate['bomFormat'] === 'CycloneDX' && typeof predicate['specVersion'] === 'string';
}

/**
 * Component types that are not packages: syft lists files, trivy and syft the operating system, some tools the image
 * (`container`). Types that later versions add count as packages.
 */
const NOT_PACKAGES = [
  'file',
  'operating-system',
  'container',
  'platform',
  'device',
  'device-driver',
  'firmware',
  'data',
  'cryptographic-asset',
  'machine-learning-model',
];

/** Properties with the name of the source package: syft's of apk, deb and rpm, trivy's. */
const ORIGIN_PROPERTIES = [
  'syft:metadata:originPackage',
  'syft:metadata:source',
  'syft:metadata:sourceRpm',
  'aquasecurity:trivy:SrcName',
];

/**
 * Reads the packages of a CycloneDX document: its components and what is nested in them, but not `metadata.component`,
 * which is the image itself.
 */
export function readCycloneDx(document: Members): PackageList {
  const list = new PackageList();
  const licenses = new LicenseReader();
  const image = membersOf(membersOf(document['metadata'])['component']);
  const open: unknown[] = [image['components'], document['components']];
  while (open.length > 0) {
    for (const component of listOf(open.pop())) {
      // what is external is not in the image, and neither is what it contains (isExternal, since 1.7)
      if (isObject(component) && component['isExternal'] !== true) {
        if (isPackage(component)) {
          list.add(toListed(component, licenses));
        }
        if (Array.isArray(component['components'])) {
          open.push(component['components']);
        }
      }
    }
  }
  return list;
}

function isPackage({ type, scope, purl, properties }: Members): boolean {
  // `excluded`: not part of the image, e.g. a test tool
  if (scope === 'excluded' || (typeof type === 'string' && NOT_PACKAGES.includes(type))) {
    return false;
  }
  // trivy's components for lock files and binaries, which depend on the packages found in them
  return purl !== undefined || propertyOf(properties, ['aquasecurity:trivy:Class']) === undefined;
}

function toListed(component: Members, licenses: LicenseReader) {
  const { group, name, version, purl, supplier, publisher, manufacturer, author, properties } = component;
  const [inGroup, ofGroup] = [textOf(name), textOf(group)];
  return {
    name: ofGroup === undefined || inGroup === undefined ? name : `${ofGroup}/${inGroup}`,
    version,
    purl,
    license: licenseOf(component['licenses'], licenses),
    supplier:
      textOf(membersOf(supplier)['name']) ??
      textOf(publisher) ??
      textOf(membersOf(manufacturer)['name']) ??
      textOf(author),
    origin: nameOfSource(propertyOf(properties, ORIGIN_PROPERTIES)),
  };
}

/** The concluded licenses if any is marked so (`acknowledgement`, since 1.6), else all. */
function licenseOf(listed: unknown, reader: LicenseReader): License | undefined {
  const choices = listOf(listed).filter(isObject);
  const concluded = choices.filter((choice) => acknowledgementOf(choice) === 'concluded');
  const texts = (concluded.length > 0 ? concluded : choices).slice(0, MAX_LICENSES).map((choice) => {
    const { id, name } = membersOf(choice['license']);
    return choice['expression'] ?? id ?? name;
  });
  return reader.readAll(texts);
}

/** Licenses read per component; some packages have a few dozen. */
const MAX_LICENSES = 100;

function acknowledgementOf(choice: Members): unknown {
  return choice['acknowledgement'] ?? membersOf(choice['license'])['acknowledgement'];
}

function propertyOf(properties: unknown, names: readonly string[]): string | undefined {
  for (const property of listOf(properties)) {
    const { name, value } = membersOf(property);
    if (typeof name === 'string' && names.includes(name)) {
      return textOf(value);
    }
  }
  return undefined;
}

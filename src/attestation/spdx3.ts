import { listOf, isObject, type Members } from './members.ts';
import { PackageList } from './package-list.ts';

/** Whether a predicate is an SPDX 3 document in JSON-LD (spdx.github.io/spdx-spec/v3.0.1). */
export function isSpdx3(predicate: Members): boolean {
  const { '@context': context, '@graph': graph } = predicate;
  return typeof context === 'string' && context.startsWith('https://spdx.org/rdf/') && Array.isArray(graph);
}

/** As in SPDX 2: the image, its operating system, files and source code are no packages in it. */
const NOT_PACKAGES = ['container', 'operatingSystem', 'file', 'source'];

/** Reads the packages of an SPDX 3 document: names, versions and package URLs. */
export function readSpdx3(document: Members): PackageList {
  const list = new PackageList();
  for (const element of listOf(document['@graph'])) {
    if (isObject(element) && element['type'] === 'software_Package') {
      const purpose = element['software_primaryPurpose'];
      if (typeof purpose !== 'string' || !NOT_PACKAGES.includes(purpose)) {
        list.add({
          name: element['name'],
          version: element['software_packageVersion'],
          purl: purlOf(element),
          license: undefined,
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

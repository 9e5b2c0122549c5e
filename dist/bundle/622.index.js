export const id = 622;
export const ids = [622];
export const modules = {

/***/ 47622:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readAttestation: () => (/* binding */ readAttestation)
});

// EXTERNAL MODULE: ./src/core/image/predicate-type.ts
var predicate_type = __webpack_require__(28281);
// EXTERNAL MODULE: ./src/json.ts
var json = __webpack_require__(8301);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./src/attestation/members.ts

/** Longer texts are truncated and end in `…`. */
const MAX_TEXT = 200;
/** Entries of a list or map that are read. */
const MAX_ENTRIES = 100;
const NONE = {};
/** The members of an object; for any other value an empty object. Only for names that objects do not inherit. */
function membersOf(value) {
    return isObject(value) ? value : NONE;
}
/** The entries of a list; for any other value an empty list. */
function listOf(value) {
    return Array.isArray(value) ? value : [];
}
/** A nonempty text, truncated to `limit` characters. */
function textOf(value, limit = MAX_TEXT) {
    if (typeof value !== 'string' || value === '') {
        return undefined;
    }
    // a copy: a slice would hold the whole text in memory
    return value.length > limit ? `${Buffer.from(value.slice(0, limit), 'utf16le').toString('utf16le')}…` : value;
}
/** As `textOf`, for values that are compared: a fingerprint distinguishes texts that differ after the cut. */
function distinctTextOf(value, limit = MAX_TEXT) {
    const text = textOf(value, limit);
    return typeof value === 'string' && value.length > limit ? `${text ?? ''} (sha256:${fingerprint(value)})` : text;
}
function fingerprint(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex').slice(0, 32);
}
/** The texts among the first `MAX_ENTRIES` entries of a list. */
function textsOf(value) {
    return listOf(value)
        .slice(0, MAX_ENTRIES)
        .flatMap((each) => textOf(each) ?? []);
}
/** Names and texts among the first `MAX_ENTRIES` entries of a map; empty texts are included. */
function textEntriesOf(value) {
    return Object.entries(membersOf(value))
        .slice(0, MAX_ENTRIES)
        .flatMap(([name, text]) => typeof text === 'string' ? [[distinctTextOf(name) ?? '', distinctTextOf(text) ?? '']] : []);
}
/** A fingerprint of a map that does not depend on the order of its names; undefined when `textEntriesOf` returns all of it. */
function fingerprintOfMap(value) {
    const entries = Object.entries(membersOf(value)).sort(([a], [b]) => (a < b ? -1 : 1));
    return entries.length > MAX_ENTRIES ? `sha256:${fingerprint(JSON.stringify(entries))}` : undefined;
}
/** Whether a value is an object, lists excluded. */
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./src/attestation/apko.ts

/** Reads an apko image configuration (chainguard-dev/apko `pkg/build/types`); Terraform's provider writes its YAML names. */
function readApko(configuration) {
    const { entrypoint, cmd, accounts, environment, archs, contents, 'work-dir': workDirectory } = configuration;
    const { command, 'shell-fragment': fragment, services } = membersOf(entrypoint);
    const { 'run-as': user, users } = membersOf(accounts);
    const { packages, repositories, runtime_repositories: atRuntime, keyring } = membersOf(contents);
    return {
        entryPoint: distinctTextOf(command) ?? distinctTextOf(fragment) ?? describeServices(services),
        cmd: distinctTextOf(cmd),
        user: distinctTextOf(typeof user === 'number' ? String(user) : user),
        userId: idOf(user, users),
        workDirectory: distinctTextOf(workDirectory),
        environment: textEntriesOf(environment),
        environmentFingerprint: fingerprintOfMap(environment),
        architectures: textsOf(archs),
        packages: textsOf(packages),
        repositories: [...textsOf(repositories), ...textsOf(atRuntime)],
        keyring: textsOf(keyring),
    };
}
/** The services of a supervisor (`type: service-bundle`): `nginx: /usr/sbin/nginx; php: /usr/sbin/php-fpm`. */
function describeServices(services) {
    const all = textEntriesOf(services).map(([name, command]) => `${name}: ${command}`);
    return distinctTextOf(all.sort().join('; '));
}
/** The UID of the account that `run-as` names. */
function idOf(user, users) {
    const account = listOf(users)
        .filter(isObject)
        .find(({ username }) => username === user && user !== undefined);
    const id = account?.['uid'];
    return typeof id === 'number' ? String(id) : undefined;
}

// EXTERNAL MODULE: ./node_modules/spdx-expression-parse/index.js
var spdx_expression_parse = __webpack_require__(93326);
var spdx_expression_parse_default = /*#__PURE__*/__webpack_require__.n(spdx_expression_parse);
;// CONCATENATED MODULE: ./src/attestation/license.ts


/** Longer expressions are not parsed, and truncated. */
const MAX_LENGTH = 1000;
/** Different expressions parsed per SBOM; genuine SBOMs have a few hundred. Further ones stay as written. */
const MAX_EXPRESSIONS = 2000;
/** Parses license expressions of one SBOM, each distinct one once. */
class LicenseReader {
    #read = new Map();
    /** Undefined for an absent license, and for `NOASSERTION` and `NONE` (SPDX 2.3, 7.13). */
    read(text) {
        const written = textOf(text, MAX_LENGTH);
        if (written === undefined || written === 'NOASSERTION' || written === 'NONE') {
            return undefined;
        }
        const known = this.#read.get(written);
        if (known !== undefined) {
            return known;
        }
        const isParsed = written.length <= MAX_LENGTH && this.#read.size < MAX_EXPRESSIONS;
        const license = (isParsed ? parseExpression(written) : undefined) ?? { expression: written, licenses: [written] };
        this.#read.set(written, license);
        return license;
    }
    /** Joins licenses that all apply. */
    readAll(texts) {
        const all = texts.flatMap((text) => this.read(text) ?? []);
        const [first] = all;
        if (first === undefined || all.length === 1) {
            return first;
        }
        const expressions = new Set(all.map(({ expression }) => expression));
        const joined = [...expressions].map((each) => (each.includes(' OR ') ? `(${each})` : each)).join(' AND ');
        return {
            expression: textOf(joined, MAX_LENGTH) ?? joined,
            licenses: [...new Set(all.flatMap(({ licenses }) => licenses))].sort(),
        };
    }
}
function parseExpression(text) {
    try {
        const parsed = spdx_expression_parse_default()(text);
        const simple = new Set();
        collect(parsed, simple);
        return { expression: render(parsed), licenses: [...simple].sort() };
    }
    catch {
        // free text, or a license that is not in SPDX's list
        return undefined;
    }
}
function collect(expression, simple) {
    if ('conjunction' in expression) {
        collect(expression.left, simple);
        collect(expression.right, simple);
    }
    else {
        simple.add(render(expression));
    }
}
/** `AND` has precedence over `OR` (SPDX 2.3, D.4.5). */
function render(expression) {
    if (!('conjunction' in expression)) {
        const { license, plus, exception } = expression;
        return `${license}${plus === true ? '+' : ''}${exception === undefined ? '' : ` WITH ${exception}`}`;
    }
    const { left, conjunction, right } = expression;
    const sides = [left, right].map((side) => conjunction === 'and' && 'conjunction' in side && side.conjunction === 'or' ? `(${render(side)})` : render(side));
    return sides.join(` ${conjunction.toUpperCase()} `);
}

// EXTERNAL MODULE: ./node_modules/packageurl-js/index.js
var packageurl_js = __webpack_require__(87091);
;// CONCATENATED MODULE: ./src/attestation/purl.ts

/** Longer package URLs count as invalid, since a truncated one would be a different one. */
const purl_MAX_LENGTH = 1000;
/** Qualifiers that distinguish packages of one name and version; others (`distro`, `vcs_url`) only describe them. */
const DISTINGUISHING = ['arch', 'classifier', 'epoch', 'type'];
/** Parses a package URL; undefined when it is invalid. */
function readPurl(text) {
    if (typeof text !== 'string' || text.length > purl_MAX_LENGTH || !text.startsWith('pkg:')) {
        return undefined;
    }
    const parts = readPlain(text) ?? readAny(text);
    if (parts === undefined) {
        return undefined;
    }
    const { id, version, qualifiers } = parts;
    const qualifier = DISTINGUISHING.map((name) => qualifiers.get(name) ?? '').join('&');
    const origin = nameOfSource(qualifiers.get('origin') ?? qualifiers.get('upstream'));
    return { ...parts, key: `${id}@${version ?? ''}?${qualifier}`, origin };
}
/**
 * The name in the forms in which scanners write a source package: `gcc`, `openssl@3.0.15-1` (syft's `upstream`),
 * `openssl-3.0.7-24.el9.src.rpm`.
 */
function nameOfSource(text) {
    if (text === undefined || text === '') {
        return undefined;
    }
    const at = text.indexOf('@', 1);
    const name = at < 0 ? text : text.slice(0, at);
    return name.endsWith('.src.rpm') ? (/^(.+)-[^-]+-[^-]+\.src\.rpm$/.exec(name)?.[1] ?? name) : name;
}
function readAny(written) {
    const purl = parse(written);
    if (purl === undefined) {
        return undefined;
    }
    const { type, name } = purl;
    const text = purl.toString();
    const qualifiers = new Map(Object.entries(purl.qualifiers ?? {}));
    return { text, type, name, version: purl.version ?? undefined, id: withoutVersion(text), qualifiers };
}
function parse(text) {
    try {
        return packageurl_js.PackageURL.fromString(text);
    }
    catch {
        return undefined;
    }
}
/** In the canonical form the only `@` precedes the version; a subpath identifies a different package of the repository. */
function withoutVersion(canonical) {
    const [, before = canonical, subpath = ''] = /^([^@?#]*)[^#]*(#.*)?$/s.exec(canonical) ?? [];
    return `${before}${subpath}`;
}
/**
 * Package URLs that are canonical already, of types whose names are lower case: most of a large SBOM. Parsing them with
 * the library takes ten times as long; a test asserts that both agree.
 */
const PLAIN = /^(pkg:(apk|deb|rpm|npm)\/(?:[a-z0-9][a-z0-9.-]*\/)*([a-z0-9][a-z0-9.-]*))@([A-Za-z0-9][A-Za-z0-9._~+:-]*)(?:\?([a-z]+=[A-Za-z0-9._-]+(?:&[a-z]+=[A-Za-z0-9._-]+)*))?$/;
function readPlain(text) {
    const [, id, type, name, version, query = ''] = PLAIN.exec(text) ?? [];
    if (id === undefined || type === undefined || name === undefined || version === undefined) {
        return undefined;
    }
    const qualifiers = new Map();
    let last = '';
    for (const pair of query === '' ? [] : query.split('&')) {
        const equals = pair.indexOf('=');
        const key = pair.slice(0, equals);
        if (key <= last) {
            return undefined;
        }
        qualifiers.set(key, pair.slice(equals + 1));
        last = key;
    }
    return { text, type, name, version, id, qualifiers };
}

;// CONCATENATED MODULE: ./src/attestation/packages.ts


/** Distinct names counted one by one in an attestation; images have a few dozen licenses. */
const MAX_NAMES = 100;
/** Counts how often names occur; `toCounts` bounds the result. */
class Tally {
    #counts = new Map();
    add(name) {
        this.#counts.set(name, (this.#counts.get(name) ?? 0) + 1);
    }
    toCounts() {
        const sorted = [...this.#counts].sort(([a, many], [b, few]) => few - many || (a < b ? -1 : 1));
        const others = sorted.slice(MAX_NAMES).reduce((sum, [, count]) => sum + count, 0);
        return { top: sorted.slice(0, MAX_NAMES).map(([name, count]) => [textOf(name) ?? name, count]), others };
    }
}
/** Package URL types of images, which are not packages inside an image. */
const IMAGE_TYPES = ['oci', 'docker'];
/**
 * The packages of one SBOM, each once. Tools list packages repeatedly: apko lists each apk as the image does and as the
 * SBOM inside the apk does, syft lists a library at every path where it finds it. Entries of one package complete each
 * other. An entry with neither a name nor a package URL is ignored.
 */
class PackageList {
    #packages = new Map();
    add({ name: writtenName, version: writtenVersion, purl: writtenPurl, license, ...others }) {
        const purl = readPurl(writtenPurl);
        const name = textOf(writtenName) ?? textOf(purl?.name);
        if (name === undefined || (purl !== undefined && IMAGE_TYPES.includes(purl.type))) {
            return;
        }
        const version = textOf(writtenVersion) ?? textOf(purl?.version);
        const { supplier } = others;
        const origin = others.origin ?? textOf(purl?.origin);
        const key = purl?.key ?? `${name}@${version ?? ''}`;
        const known = this.#packages.get(key);
        if (known === undefined) {
            this.#packages.set(key, {
                name,
                version,
                purl: purl?.text,
                type: purl?.type,
                id: purl?.id ?? name,
                license: license?.expression,
                licenses: license?.licenses ?? [],
                supplier,
                origin,
            });
        }
        else if (known.supplier === undefined ||
            known.origin === undefined ||
            (license !== undefined && license.expression !== known.license)) {
            this.#packages.set(key, {
                ...known,
                license: known.license ?? license?.expression,
                // one entry must not hide the license of another one
                licenses: joinLicenses(known.licenses, license?.licenses ?? []),
                supplier: known.supplier ?? supplier,
                origin: known.origin ?? origin,
            });
        }
    }
    /** In the SBOM's order. */
    get packages() {
        return [...this.#packages.values()];
    }
    toInventory() {
        const [types, licenses] = [new Tally(), new Tally()];
        let withoutLicense = 0;
        for (const each of this.#packages.values()) {
            if (each.type !== undefined) {
                types.add(each.type);
            }
            for (const license of each.licenses) {
                licenses.add(license);
            }
            withoutLicense += each.license === undefined ? 1 : 0;
        }
        return {
            count: this.#packages.size,
            byType: types.toCounts(),
            licenses: licenses.toCounts(),
            withoutLicense,
        };
    }
}
/** Licenses of one package; genuine packages have a few dozen, and each further entry would copy the list. */
const MAX_LICENSES = 200;
function joinLicenses(known, others) {
    return known.length > MAX_LICENSES ? known : [...new Set([...known, ...others])].sort();
}

;// CONCATENATED MODULE: ./src/attestation/cyclonedx.ts




/** Whether a predicate is a CycloneDX document in JSON (cyclonedx.org/docs/1.7/json). */
function isCycloneDx(predicate) {
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
function readCycloneDx(document) {
    const list = new PackageList();
    const licenses = new LicenseReader();
    const image = membersOf(membersOf(document['metadata'])['component']);
    const open = [image['components'], document['components']];
    while (open.length > 0) {
        for (const component of listOf(open.pop())) {
            if (isObject(component)) {
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
function isPackage({ type, scope, purl, properties }) {
    // `excluded`: not part of the image, e.g. a test tool
    if (scope === 'excluded' || (typeof type === 'string' && NOT_PACKAGES.includes(type))) {
        return false;
    }
    // trivy's components for lock files and binaries, which depend on the packages found in them
    return purl !== undefined || propertyOf(properties, ['aquasecurity:trivy:Class']) === undefined;
}
function toListed(component, licenses) {
    const { group, name, version, purl, supplier, publisher, manufacturer, author, properties } = component;
    const [inGroup, ofGroup] = [textOf(name), textOf(group)];
    return {
        name: ofGroup === undefined || inGroup === undefined ? name : `${ofGroup}/${inGroup}`,
        version,
        purl,
        license: licenseOf(component['licenses'], licenses),
        supplier: textOf(membersOf(supplier)['name']) ??
            textOf(publisher) ??
            textOf(membersOf(manufacturer)['name']) ??
            textOf(author),
        origin: nameOfSource(propertyOf(properties, ORIGIN_PROPERTIES)),
    };
}
/** The concluded licenses if any is marked so (`acknowledgement`, since 1.6), else all. */
function licenseOf(listed, reader) {
    const choices = listOf(listed).filter(isObject);
    const concluded = choices.filter((choice) => acknowledgementOf(choice) === 'concluded');
    const texts = (concluded.length > 0 ? concluded : choices).slice(0, cyclonedx_MAX_LICENSES).map((choice) => {
        const { id, name } = membersOf(choice['license']);
        return choice['expression'] ?? id ?? name;
    });
    return reader.readAll(texts);
}
/** Licenses read per component; some packages have a few dozen. */
const cyclonedx_MAX_LICENSES = 100;
function acknowledgementOf(choice) {
    return choice['acknowledgement'] ?? membersOf(choice['license'])['acknowledgement'];
}
function propertyOf(properties, names) {
    for (const property of listOf(properties)) {
        const { name, value } = membersOf(property);
        if (typeof name === 'string' && names.includes(name)) {
            return textOf(value);
        }
    }
    return undefined;
}

;// CONCATENATED MODULE: ./src/attestation/slsa.ts

/** Whether a predicate is provenance of SLSA 1.x (slsa.dev/spec/v1.0/provenance). */
function isSlsa1(predicate) {
    return isObject(predicate['buildDefinition']) && isObject(predicate['runDetails']);
}
/** Whether a predicate is provenance of SLSA 0.2 (slsa.dev/spec/v0.2/provenance). */
function isSlsa02(predicate) {
    return isObject(predicate['builder']);
}
/**
 * Reads SLSA 1.x. The location of the source depends on the build type: `workflow` (GitHub), `configSource` (BuildKit),
 * `source` (slsa-github-generator); the commit is that of the dependency with the same repository. BuildKit records
 * the repository of a local context in its own metadata (moby/buildkit docs/attestations/slsa-definitions.md).
 */
function readSlsa1(predicate) {
    const { buildType, externalParameters, resolvedDependencies } = membersOf(predicate['buildDefinition']);
    const { builder, metadata } = membersOf(predicate['runDetails']);
    const { invocationId, startedOn, finishedOn, buildkit_metadata: buildkit } = membersOf(metadata);
    const { workflow, configSource, source } = membersOf(externalParameters);
    const { repository, ref, path } = membersOf(workflow);
    const config = membersOf(configSource);
    return {
        builder: distinctTextOf(membersOf(builder)['id']),
        buildType: distinctTextOf(buildType),
        source: complete([
            { repository: distinctTextOf(repository), ref: distinctTextOf(ref), commit: undefined },
            toSource(config),
            toSource(membersOf(source)),
            ofVcs(buildkit),
        ], resolvedDependencies),
        entryPoint: textOf(path) ?? textOf(config['path']),
        images: imagesAmong(resolvedDependencies),
        invocation: textOf(invocationId),
        startedOn: textOf(startedOn),
        finishedOn: textOf(finishedOn),
    };
}
const BUILDKIT_METADATA = 'https://mobyproject.org/buildkit@v1#metadata';
/** Reads SLSA 0.2, of slsa-github-generator and BuildKit. */
function readSlsa02(predicate) {
    const { builder, buildType, invocation, metadata, materials } = predicate;
    const { [BUILDKIT_METADATA]: buildkit, buildInvocationID, buildInvocationId, ...times } = membersOf(metadata);
    const config = membersOf(membersOf(invocation)['configSource']);
    return {
        builder: distinctTextOf(membersOf(builder)['id']),
        buildType: distinctTextOf(buildType),
        source: complete([toSource(config), ofVcs(buildkit)], materials),
        entryPoint: textOf(config['entryPoint']),
        images: imagesAmong(materials),
        invocation: textOf(buildInvocationID) ?? textOf(buildInvocationId),
        startedOn: textOf(times['buildStartedOn']),
        finishedOn: textOf(times['buildFinishedOn']),
    };
}
/** The first source with a repository, else the first dependency that is a repository, with the commit of a dependency. */
function complete(candidates, dependencies) {
    const repositories = listOf(dependencies)
        .slice(0, MAX_DEPENDENCIES)
        .filter(isObject)
        .filter(({ uri }) => typeof uri === 'string' && uri.startsWith('git+'))
        .map(toSource);
    const source = [...candidates, ...repositories].find(({ repository }) => repository !== undefined) ?? NO_SOURCE;
    const { repository, commit, ref } = source;
    const same = repositories.find((each) => each.repository === repository);
    return { repository, commit: commit ?? same?.commit, ref: ref ?? same?.ref };
}
/** BuildKit names each image that it pulled by a package URL of type docker or oci. */
function imagesAmong(dependencies) {
    const uris = listOf(dependencies)
        .slice(0, MAX_DEPENDENCIES)
        .filter(isObject)
        .flatMap(({ uri }) => typeof uri === 'string' && /^pkg:(?:docker|oci)\//.test(uri) ? [uri.replace(/[?#].*$/s, '')] : []);
    return [...new Set(uris)].slice(0, MAX_IMAGES).flatMap((uri) => textOf(uri) ?? []);
}
/** Images that are read; a build has a handful. */
const MAX_IMAGES = 20;
const NO_SOURCE = { repository: undefined, commit: undefined, ref: undefined };
/** Dependencies that are read; the source comes first. */
const MAX_DEPENDENCIES = 1000;
/** A resource descriptor of a repository: `git+https://github.com/o/r@refs/heads/main`, or BuildKit's with `#ref:path`. */
function toSource({ uri, digest }) {
    const { gitCommit, sha1 } = membersOf(digest);
    const url = distinctTextOf(uri, MAX_URI)?.replace(/^git\+/, '');
    const [, repository, ref] = (url === undefined ? undefined : (WITH_AT.exec(url) ?? WITH_HASH.exec(url))) ?? [];
    return {
        repository: distinctTextOf(repository) ?? distinctTextOf(url),
        commit: textOf(gitCommit) ?? textOf(sha1),
        ref: distinctTextOf(ref),
    };
}
const MAX_URI = 1000;
/** `@` in the path; one before the path follows a user name */
const WITH_AT = /^([a-z][a-z0-9+.-]*:\/\/(?:[^/@#]*@)?[^/@#]+\/[^@#]*)@([^#]+)$/i;
const WITH_HASH = /^([^#]+)#([^:]*)/;
/** BuildKit's record of a local repository. */
function ofVcs(buildkit) {
    const { source, revision } = membersOf(membersOf(buildkit)['vcs']);
    return { repository: distinctTextOf(source), commit: textOf(revision), ref: undefined };
}

;// CONCATENATED MODULE: ./src/attestation/spdx.ts




/** Whether a predicate is an SPDX 2.x document in JSON (spdx.github.io/spdx-spec/v2.3). */
function isSpdx(predicate) {
    return typeof predicate['spdxVersion'] === 'string' && typeof predicate['SPDXID'] === 'string';
}
/**
 * Purposes of elements of `packages` that are not packages of the image: the image and its layers (`CONTAINER`), the
 * operating system, directories and files that a scan started from (`FILE`: syft's document root, melange's too),
 * and source code (`SOURCE`) (SPDX 2.3, 7.24; trivy writes the hyphen).
 */
const spdx_NOT_PACKAGES = ['CONTAINER', 'OPERATING_SYSTEM', 'OPERATING-SYSTEM', 'FILE', 'SOURCE'];
/** Relationships to the origin of a package, which is not in the image: sources, and apko's build recipes. */
const ORIGINS = ['GENERATED_FROM', 'DESCRIBED_BY'];
/** Reads the packages of an SPDX 2.x document. */
function readSpdx(document) {
    const packages = listOf(document['packages']);
    const outside = elementsOutside(document, packages.length);
    const list = new PackageList();
    const licenses = new LicenseReader();
    for (const each of packages) {
        if (isObject(each) && spdx_isPackage(each, outside)) {
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
function elementsOutside(document, packages) {
    const outside = new Set();
    const described = new Set(listOf(document['documentDescribes']));
    for (const relationship of listOf(document['relationships'])) {
        const { spdxElementId, relationshipType, relatedSpdxElement } = membersOf(relationship);
        if (typeof relationshipType === 'string' && ORIGINS.includes(relationshipType)) {
            // "the document is described by" its root is written with this type too
            (relatedSpdxElement === 'SPDXRef-DOCUMENT' ? described : outside).add(relatedSpdxElement === 'SPDXRef-DOCUMENT' ? spdxElementId : relatedSpdxElement);
        }
        else if (relationshipType === 'DESCRIBES' && spdxElementId === 'SPDXRef-DOCUMENT') {
            described.add(relatedSpdxElement);
        }
    }
    // a single described element is the image, when there are others; some tools describe every package
    if (described.size === 1 && packages > 1) {
        outside.add([...described][0]);
    }
    return outside;
}
function spdx_isPackage(element, outside) {
    const { SPDXID: id, primaryPackagePurpose: purpose } = element;
    if (outside.has(id) || (typeof purpose === 'string' && spdx_NOT_PACKAGES.includes(purpose))) {
        return false;
    }
    // trivy's elements for lock files and binaries; the packages found in them are elements of their own
    return !(typeof id === 'string' && id.startsWith('SPDXRef-Application-') && purlOf(element) === undefined);
}
function purlOf({ externalRefs }) {
    for (const reference of listOf(externalRefs)) {
        const { referenceType, referenceLocator } = membersOf(reference);
        // some tools write a URI as type in 2.2 documents
        if (referenceType === 'purl' || referenceType === 'http://spdx.org/rdf/references/purl') {
            return referenceLocator;
        }
    }
    return undefined;
}
function firstKnown(licenses, concluded, declared) {
    return licenses.read(concluded) ?? licenses.read(declared);
}
/** `Organization: Wolfi`, `Person: Jane Doe (jane@example.com)`, `NOASSERTION` (SPDX 2.3, 7.5). */
function partyOf(value) {
    return value === 'NOASSERTION' || typeof value !== 'string'
        ? undefined
        : textOf(value.replace(/^(?:Organization|Person|Tool): */, ''));
}
/** trivy and OpenEmbedded write the source package with its version; syft writes the file that lists the package. */
function originOf(sourceInfo) {
    const written = typeof sourceInfo === 'string' ? /^built package from: (\S{1,200})/.exec(sourceInfo)?.[1] : undefined;
    return nameOfSource(written);
}
/** Whether a predicate is an SPDX 3 document in JSON-LD (spdx.github.io/spdx-spec/v3.0.1). */
function isSpdx3(predicate) {
    const { '@context': context, '@graph': graph } = predicate;
    return typeof context === 'string' && context.startsWith('https://spdx.org/rdf/') && Array.isArray(graph);
}
/** As in SPDX 2: the image, its operating system, files and source code are not packages of the image. */
const PURPOSES_OUTSIDE = ['container', 'operatingSystem', 'file', 'source'];
/** Reads the packages of an SPDX 3 document: names, versions and package URLs. */
function readSpdx3(document) {
    const list = new PackageList();
    for (const element of listOf(document['@graph'])) {
        if (isObject(element) && element['type'] === 'software_Package') {
            const purpose = element['software_primaryPurpose'];
            if (typeof purpose !== 'string' || !PURPOSES_OUTSIDE.includes(purpose)) {
                list.add({
                    name: element['name'],
                    version: element['software_packageVersion'],
                    purl: purlOfElement(element),
                    license: undefined,
                    supplier: undefined,
                    origin: undefined,
                });
            }
        }
    }
    return list;
}
function purlOfElement(element) {
    const identifiers = listOf(element['externalIdentifier']).filter(isObject);
    return (element['software_packageUrl'] ??
        identifiers.find(({ externalIdentifierType }) => externalIdentifierType === 'packageUrl')?.['identifier']);
}

;// CONCATENATED MODULE: ./src/attestation/vulnerabilities.ts


/** Whether a predicate is an OpenVEX document (openvex/spec, OPENVEX-SPEC.md). */
function isOpenVex(predicate) {
    return Array.isArray(predicate['statements']);
}
const STATUSES = ['not_affected', 'affected', 'fixed', 'under_investigation'];
/** Reads an OpenVEX document. */
function readOpenVex({ statements, author, timestamp }) {
    const tally = new Tally();
    for (const statement of listOf(statements)) {
        const { status } = membersOf(statement);
        tally.add(typeof status === 'string' && STATUSES.includes(status) ? status : 'unknown');
    }
    return {
        statements: listOf(statements).length,
        byStatus: tally.toCounts(),
        author: textOf(author),
        timestamp: textOf(timestamp),
    };
}
/** The worst first. */
const SEVERITIES = ['critical', 'high', 'medium', 'low', 'negligible', 'unknown'];
/**
 * Reads a vulnerability report (sigstore/cosign specs/COSIGN_VULN_ATTESTATION_SPEC.md). The format of
 * the result is the scanner's own: trivy's `Results`, grype's `matches`, or a list as in-toto's vulns predicate has it.
 */
function readVulnerabilities({ scanner, metadata }) {
    const { uri, version, db, result } = membersOf(scanner);
    const { descriptor, CreatedAt, Trivy: trivy } = membersOf(result);
    const grype = membersOf(descriptor);
    const grypeDb = membersOf(grype['db']);
    const database = membersOf(db);
    const found = severitiesOf(result);
    return {
        count: found?.length,
        bySeverity: found === undefined ? undefined : count(found),
        scanner: textOf(uri) ?? textOf(grype['name']),
        scannerVersion: textOf(version) ?? textOf(grype['version']) ?? textOf(membersOf(trivy)['Version']),
        databaseVersion: textOf(database['version']) ?? textOf(grypeDb['schemaVersion']),
        databaseUpdatedOn: textOf(database['lastUpdate']) ?? textOf(grypeDb['built']) ?? textOf(membersOf(grypeDb['status'])['built']),
        finishedOn: textOf(membersOf(metadata)['scanFinishedOn']) ?? textOf(CreatedAt),
    };
}
/** Undefined when the format is unknown, which is not the same as no vulnerabilities. */
function severitiesOf(result) {
    const { Results: results, matches } = membersOf(result);
    if (Array.isArray(results)) {
        return listOf(results).flatMap((each) => listOf(membersOf(each)['Vulnerabilities']).map((found) => membersOf(found)['Severity']));
    }
    if (Array.isArray(matches)) {
        return listOf(matches).map((match) => membersOf(membersOf(match)['vulnerability'])['severity']);
    }
    return Array.isArray(result)
        ? listOf(result).map((found) => membersOf(listOf(membersOf(found)['severity'])[0])['score'])
        : undefined;
}
function count(severities) {
    const names = severities.map((severity) => {
        const name = typeof severity === 'string' ? severity.toLowerCase() : '';
        return SEVERITIES.includes(name) ? name : 'unknown';
    });
    const counted = SEVERITIES.map((name) => [name, names.filter((each) => each === name).length]);
    return { top: counted.filter(([, number]) => number > 0), others: 0 };
}

;// CONCATENATED MODULE: ./src/attestation/predicate.ts








/** The reader of each kind; undefined when the content does not match its type. */
const READERS = {
    spdx: (predicate) => isSpdx(predicate) ? { list: readSpdx(predicate) } : isSpdx3(predicate) ? { list: readSpdx3(predicate) } : undefined,
    cyclonedx: (predicate) => (isCycloneDx(predicate) ? { list: readCycloneDx(predicate) } : undefined),
    openvex: (predicate) => (isOpenVex(predicate) ? { vex: readOpenVex(predicate) } : undefined),
    'slsa-v1': (predicate) => (isSlsa1(predicate) ? { provenance: readSlsa1(predicate) } : undefined),
    'slsa-v0.2': (predicate) => (isSlsa02(predicate) ? { provenance: readSlsa02(predicate) } : undefined),
    apko: (predicate) => (isWrapped(predicate) ? undefined : { configuration: readApko(predicate) }),
    vuln: (predicate) => (isWrapped(predicate) ? undefined : { vulnerabilities: readVulnerabilities(predicate) }),
};
/**
 * Reads a verified attestation, parsing its predicate once. When the content does not match the type, the facts have only
 * name and size; nothing is thrown.
 */
function readAttestation({ predicateType, predicate }) {
    const kind = (0,predicate_type/* kindOfPredicateType */.JH)(predicateType);
    const value = kind === undefined ? undefined : readMembers(predicate);
    const content = kind === undefined || value === undefined ? undefined : READERS[kind](value);
    return {
        facts: {
            name: (0,predicate_type/* nameOfPredicateType */.on)(predicateType),
            kind: content === undefined ? undefined : kind,
            bytes: predicate.length,
            packages: content?.list?.toInventory(),
            provenance: content?.provenance,
            configuration: content?.configuration,
            vex: content?.vex,
            vulnerabilities: content?.vulnerabilities,
        },
        packages: content?.list?.packages ?? [],
    };
}
/** cosign 1.x wraps predicates of unknown types in `{ "Data": …, "Timestamp": … }`, which is not the format of the type. */
function isWrapped(predicate) {
    return predicate['Data'] !== undefined;
}
function readMembers(bytes) {
    try {
        const { value } = (0,json/* parseJson */.q)(bytes);
        return isObject(value) ? value : undefined;
    }
    catch (error) {
        if (error instanceof json/* JsonError */.N) {
            return undefined;
        }
        throw error;
    }
}


/***/ })

};

export const id = 4217;
export const ids = [4217];
export const modules = {

/***/ 54217:
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
    #names;
    /** @param names of licenses that SPDX does not list, by the identifiers that expressions have of them */
    constructor(names = new Map()) {
        this.#names = names;
    }
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
        const license = this.#readNew(written);
        this.#read.set(written, license);
        return license;
    }
    #readNew(written) {
        const isParsed = written.length <= MAX_LENGTH && this.#read.size < MAX_EXPRESSIONS;
        const parsed = isParsed ? parseExpression(written) : undefined;
        if (parsed !== undefined && this.#names.size > 0) {
            return named(parsed, this.#names);
        }
        // a text that is no expression can contain identifiers
        const text = written.replaceAll(REFERENCE, (reference) => this.#names.get(reference) ?? reference);
        return parsed === undefined ? asWritten(textOf(text, MAX_LENGTH) ?? text) : toLicense(parsed);
    }
    /** Joins licenses that all apply. */
    readAll(texts) {
        return this.join(texts.flatMap((text) => this.read(text) ?? []), ' AND ');
    }
    /** Joins licenses into one expression. */
    join(all, operator) {
        const [first] = all;
        if (first === undefined || all.length === 1) {
            return first;
        }
        const expressions = new Set(all.map(({ expression }) => expression));
        const joined = [...expressions]
            .map((each) => (operator === ' AND ' && each.includes(' OR ') ? `(${each})` : each))
            .join(operator);
        return {
            expression: textOf(joined, MAX_LENGTH) ?? joined,
            licenses: [...new Set(all.flatMap(({ licenses }) => licenses))].sort(),
            ...(all.some(({ isUnread }) => isUnread === true) ? { isUnread: true } : {}),
        };
    }
}
const REFERENCE = /LicenseRef-[A-Za-z0-9.-]+/g;
function parseExpression(text) {
    try {
        return spdx_expression_parse_default()(text);
    }
    catch {
        // free text, or a license that is not in SPDX's list
        return undefined;
    }
}
function toLicense(expression) {
    const simple = simpleOf(expression).map(renderSimple);
    return { expression: render(expression, renderSimple), licenses: [...new Set(simple)].sort() };
}
function asWritten(text) {
    return { expression: text, licenses: [text] };
}
/** The license with names in place of identifiers; a name can be an expression itself. */
function named(expression, names) {
    const nameOf = ({ license }) => names.get(license);
    const isAlone = !('conjunction' in expression);
    const text = render(expression, (simple) => {
        const name = nameOf(simple);
        const shown = name === undefined ? renderSimple(simple) : renderSimple({ ...simple, license: name });
        return isAlone || name === undefined || !/\s/.test(name) ? shown : `(${shown})`;
    });
    const licenses = simpleOf(expression).flatMap((simple) => {
        const name = nameOf(simple);
        if (name === undefined) {
            return [renderSimple(simple)];
        }
        const parsed = simple.exception === undefined ? parseExpression(name) : undefined;
        return parsed === undefined ? [renderSimple({ ...simple, license: name })] : toLicense(parsed).licenses;
    });
    return { expression: textOf(text, MAX_LENGTH) ?? text, licenses: [...new Set(licenses)].sort() };
}
function simpleOf(expression) {
    return 'conjunction' in expression ? [...simpleOf(expression.left), ...simpleOf(expression.right)] : [expression];
}
function renderSimple({ license, plus, exception }) {
    return `${license}${plus === true ? '+' : ''}${exception === undefined ? '' : ` WITH ${exception}`}`;
}
/** `AND` has precedence over `OR` (SPDX 2.3, D.4.5). */
function render(expression, simple) {
    if (!('conjunction' in expression)) {
        return simple(expression);
    }
    const { left, conjunction, right } = expression;
    const sides = [left, right].map((side) => conjunction === 'and' && 'conjunction' in side && side.conjunction === 'or'
        ? `(${render(side, simple)})`
        : render(side, simple));
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
    const { id, type, name, version, qualifiers } = parts;
    const qualifier = DISTINGUISHING.map((each) => qualifiers.get(each) ?? '').join('&');
    const origin = nameOfSource(qualifiers.get('origin') ?? qualifiers.get('upstream'));
    const epoch = /^0*([1-9]\d*)$/.exec(qualifiers.get('epoch') ?? '')?.[1];
    return { text: parts.text, type, name, version, id, key: `${id}@${version ?? ''}?${qualifier}`, origin, epoch };
}
/** Types whose package URL has the version of the package manager, which orders it; what SBOMs write beside it is less. */
const OF_DISTRIBUTIONS = ['apk', 'alpine', 'deb', 'rpm'];
/**
 * The version of a package. For packages of distributions it is that of the package URL, since Red Hat writes the release
 * nowhere else, with its epoch in front (package-url/purl-spec types/rpm-definition.json); for others the written one.
 */
function versionOf(written, purl) {
    if (purl?.version === undefined || !OF_DISTRIBUTIONS.includes(purl.type)) {
        return written ?? purl?.version;
    }
    const [, epochOfVersion, version = purl.version] = EPOCH.exec(purl.version) ?? [];
    const [, epochWritten, versionWritten = written ?? ''] = EPOCH.exec(written ?? '') ?? [];
    // some tools leave the epoch or the release out of the package URL
    const complete = versionWritten.startsWith(`${version}-`) ? versionWritten : version;
    const epoch = purl.epoch ?? epochOfVersion ?? (versionWritten === complete ? epochWritten : undefined);
    return epoch === undefined || /^0+$/.test(epoch) ? complete : `${epoch}:${complete}`;
}
const EPOCH = /^(\d+):(.*)$/s;
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
    // the library takes an absent name's version for the name: `pkg:golang/@v1`
    const purl = /^[^?#]*\/@[^/?#]*(?:[?#]|$)/.test(written) ? undefined : parse(written);
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
const NO_LICENSES = [];
/** Package URL types of images, which are not packages inside an image. */
const IMAGE_TYPES = ['oci', 'docker'];
/** Names of images and layers where there is no package URL: a digest (kubernetes/bom, tern), or a reference with one. */
const DIGEST = /^(?:[^\s@]+@)?sha(?:256|512):[0-9a-f]{64,128}$|^[0-9a-f]{64}$/;
function nameOf(written) {
    return typeof written === 'string' && written.trim() !== '' ? textOf(written) : undefined;
}
/**
 * The packages of one SBOM, each once. Tools list packages repeatedly: apko lists each apk as the image does and as the
 * SBOM inside the apk does, syft lists a library at every path where it finds it. Entries of one package complete each
 * other. An entry with neither a name nor a package URL is ignored.
 */
class PackageList {
    #packages = new Map();
    add({ name: writtenName, version: writtenVersion, purl: writtenPurl, license, ...others }) {
        const purl = readPurl(writtenPurl);
        const name = nameOf(writtenName) ?? textOf(purl?.name);
        const isImage = purl === undefined ? DIGEST.test(name ?? '') : IMAGE_TYPES.includes(purl.type);
        if (name === undefined || isImage) {
            return;
        }
        const version = textOf(versionOf(textOf(writtenVersion), purl));
        const { supplier } = others;
        const origin = others.origin ?? textOf(purl?.origin);
        const key = purl?.key ?? `${name}@${version ?? ''}`;
        const known = this.#packages.get(key);
        if (known === undefined) {
            const added = {
                name,
                version,
                purl: purl?.text,
                type: purl?.type,
                id: purl?.id ?? name,
                license: license?.expression,
                licenses: license?.licenses ?? NO_LICENSES,
                supplier,
                origin,
            };
            this.#packages.set(key, license?.isUnread === true ? { ...added, hasUnreadLicense: true } : added);
        }
        else if (known.supplier === undefined ||
            known.origin === undefined ||
            (license !== undefined && license.expression !== known.license)) {
            this.#packages.set(key, {
                ...known,
                license: known.license ?? license?.expression,
                // one entry must not hide the license of another one
                licenses: joinLicenses(known.licenses, license?.licenses ?? []),
                ...(license?.isUnread === true ? { hasUnreadLicense: true } : {}),
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
            fingerprint: fingerprintOf([...this.#packages.keys()]),
        };
    }
}
function fingerprintOf(keys) {
    // in one piece: a call for each key takes as long as all else about it
    return (0,external_node_crypto_.createHash)('sha256')
        .update(keys
        .toSorted()
        .map((key) => `${key}\n`)
        .join(''))
        .digest('hex');
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

;// CONCATENATED MODULE: ./src/attestation/source.ts

/**
 * The source of an image: what the rule of the build type names, and for build types without a rule what all agree on.
 * Where there are several repositories, the source is not known: the first one can be that of the pipeline or of a tool.
 */
function sourceOf(inputs) {
    const { buildType } = inputs;
    const rule = typeof buildType === 'string' ? RULES.find(({ types }) => types.test(buildType)) : undefined;
    const dependencies = listOf(inputs.dependencies).filter(isObject);
    const source = onlyOne((rule?.candidates ?? anyCandidates)(inputs, dependencies));
    const { repository, commit, ref } = source;
    if (repository === undefined) {
        return NO_SOURCE;
    }
    const same = onlyOne(repositoriesAmong(dependencies).filter((each) => isSame(each, source)));
    return { repository, commit: commit ?? same.commit, ref: ref ?? same.ref };
}
/** docs/report.md, "The source", lists these rules. */
const RULES = [
    {
        // actions/attest; slsa-framework.github.io/github-actions-buildtypes/workflow/v1
        types: /^https:\/\/(?:actions\.github\.io\/buildtypes|slsa-framework\.github\.io\/github-actions-buildtypes)\/workflow\/v1$/,
        candidates: ({ parameters }) => ofRepository(parameters['workflow']),
    },
    {
        // its provenance of SLSA 0.2; that of 1.0 names no source but its only repository
        types: /^https:\/\/github\.com\/slsa-framework\/slsa-github-generator\//,
        candidates: (inputs, dependencies) => firstGiven(ofUri(inputs.config), anyCandidates(inputs, dependencies)),
    },
    {
        // moby/buildkit docs/attestations/slsa-definitions.md, and SLSA 0.2; other repositories are those that a Dockerfile adds
        types: /^https:\/\/(?:mobyproject\.org\/buildkit@|github\.com\/moby\/buildkit\/)/,
        candidates: ({ config, buildkit }) => firstGiven(ofUri(config), ofVcs(buildkit)),
    },
    {
        // gitlab-org/gitlab-runner PROVENANCE.md; docs.gitlab.com/ci/pipeline_security/slsa/provenance_v1
        types: /^https:\/\/(?:[^/]+\/gitlab-org\/gitlab-runner\/|docs\.gitlab\.com\/)/,
        candidates: ({ parameters, config }) => firstGiven(ofSource(parameters['source']), ofUri(config)),
    },
    {
        // cloud.google.com/build/gcb-buildtypes/google-worker/v1: absent where it is that of the configuration
        types: /^https:\/\/cloud\.google\.com\/build\/gcb-buildtypes\/google-worker\//,
        candidates: ({ parameters }) => firstGiven(ofRepository(parameters['sourceToBuild']), ofRepository(parameters['buildConfigSource'])),
    },
    {
        // tektoncd/chains docs/slsa-provenance.md; Google's builder runs Tekton
        types: /^(?:https:\/\/)?tekton\.dev\/|^https:\/\/cloud\.google\.com\/build\/gcb-buildtypes\/google-builder\//,
        candidates: ofTekton,
    },
    {
        // in-toto/go-witness attestation/slsa: names of git remotes; the other dependencies are files
        types: /^https:\/\/witness\.(?:dev|testifysec\.com)\//,
        candidates: (_, dependencies) => repositoriesAmong(dependencies.map((each) => ({ ...each, uri: each['uri'] ?? each['name'] }))),
    },
];
/** What says that it is the source; else what the definition of the build and the dependencies agree on. */
function anyCandidates(inputs, dependencies) {
    const { parameters, config, buildkit } = inputs;
    return firstGiven([
        ...ofSource(parameters['source']),
        ...ofRepository(parameters['sourceToBuild']),
        ...(typeof parameters['repository'] === 'string' ? ofRepository(parameters) : ofSource(parameters['repository'])),
        ...ofVcs(buildkit),
    ], [
        ...ofRepository(parameters['workflow']),
        ...ofUri(config),
        ...ofRepository(parameters['buildConfigSource']),
        ...repositoriesAmong(dependencies),
    ]);
}
/** Inputs of a run are named by type hints; the other repositories define pipeline and tasks. */
function ofTekton(inputs, dependencies) {
    const { parameters, config, partConfigs } = inputs;
    const { 'CHAINS-GIT_URL': url, 'CHAINS-GIT_COMMIT': commit } = parameters;
    const hinted = { uri: url, digest: { gitCommit: commit } };
    const definitions = [config, ...partConfigs].flatMap(ofUri);
    return firstGiven(repositoriesAmong([hinted]), repositoriesAmong(dependencies.filter(({ name }) => name === 'inputs/result' || name === 'pipelineResource')), 
    // materials of SLSA 0.2 have no names
    repositoriesAmong(dependencies.filter(({ name }) => name === undefined)).filter((each) => !definitions.some((definition) => isSame(definition, each))));
}
function firstGiven(...tiers) {
    return tiers.find((tier) => tier.length > 0) ?? [];
}
const NO_SOURCE = { repository: undefined, commit: undefined, ref: undefined };
/** The repository that all candidates are, with the commit and the ref that those agree on that have one. */
function onlyOne(candidates) {
    const [first] = candidates;
    if (first === undefined || !candidates.every((each) => isSame(each, first))) {
        return NO_SOURCE;
    }
    const agreed = (values) => {
        const distinct = new Set(values.filter((value) => value !== undefined));
        return distinct.size === 1 ? [...distinct][0] : undefined;
    };
    return {
        repository: first.repository,
        commit: agreed(candidates.map(({ commit }) => commit)),
        ref: agreed(candidates.map(({ ref }) => ref)),
    };
}
/** `https://host/o/r` is `https://host/o/r.git`. */
function isSame({ repository: a }, { repository: b }) {
    const normalized = (url) => url?.replace(/\/?(?:\.git)?\/?$/, '');
    return normalized(a) === normalized(b);
}
/** A source as a text or a resource descriptor, or with `repository` and `ref`. */
function ofSource(value) {
    return typeof value === 'string' ? ofUri({ uri: value }) : firstGiven(ofUri(membersOf(value)), ofRepository(value));
}
/** Parameters `repository` and `ref`, which is a commit in some triggers of Google's. */
function ofRepository(value) {
    const { repository, ref } = membersOf(value);
    const [source] = ofUri({ uri: repository });
    const written = distinctTextOf(ref);
    return source === undefined
        ? []
        : written !== undefined && COMMIT.test(written)
            ? [{ ...source, commit: written }]
            : [{ ...source, ref: written ?? source.ref }];
}
/** The dependencies that are repositories: by `git+`, or by a digest that is a commit. */
function repositoriesAmong(dependencies) {
    return dependencies.filter(isRepository).flatMap(ofUri);
}
const COMMIT = /^[0-9a-f]{40}$/;
function isRepository({ uri, digest }) {
    if (typeof uri !== 'string' || uri.startsWith('git+')) {
        return typeof uri === 'string';
    }
    const { gitCommit, sha1 } = membersOf(digest);
    return (URL_OF_REPOSITORY.test(uri) &&
        (gitCommit !== undefined || commitOfSha256(digest) !== undefined || (sha1 !== undefined && LIKE_GIT.test(uri))));
}
const URL_OF_REPOSITORY = /^(?:(?:https?|ssh|git):\/\/|[\w.-]+@[\w.-]+:)/;
/** SHA-1 digests of files are written as well. */
const LIKE_GIT = /\.git(?:[@#]|$)|\/_git\/|^git[@:]|^ssh:|^https:\/\/(?:github|gitlab|bitbucket)\.[a-z]+\/[^/]+\/[^/]+$/;
/** GitLab writes the commit as `sha256`; a genuine one has 64 digits. */
function commitOfSha256(digest) {
    const { sha256 } = membersOf(digest);
    return typeof sha256 === 'string' && COMMIT.test(sha256) ? sha256 : undefined;
}
/** A resource descriptor of a repository: `git+https://github.com/o/r@refs/heads/main`, or BuildKit's with `#ref:path`. */
function ofUri({ uri, digest }) {
    const { gitCommit, sha1 } = membersOf(digest);
    const url = distinctTextOf(uri, MAX_URI)?.replace(/^git\+/, '');
    if (url === undefined) {
        return [];
    }
    const [, repository, ref] = WITH_AT.exec(url) ?? WITH_HASH.exec(url) ?? [];
    return [
        {
            repository: distinctTextOf(repository) ?? distinctTextOf(url),
            commit: textOf(gitCommit) ?? textOf(sha1) ?? commitOfSha256(digest),
            ref: distinctTextOf(ref),
        },
    ];
}
const MAX_URI = 1000;
/** `@` in the path; one before the path follows a user name */
const WITH_AT = /^([a-z][a-z0-9+.-]*:\/\/(?:[^/@#]*@)?[^/@#]+\/[^@#]*)@([^#]+)$/i;
const WITH_HASH = /^([^#]+)#([^:]*)/;
/** BuildKit's record of a local repository. */
function ofVcs(buildkit) {
    const { source, revision } = membersOf(membersOf(buildkit)['vcs']);
    const repository = distinctTextOf(source);
    return repository === undefined ? [] : [{ repository, commit: textOf(revision), ref: undefined }];
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
/** Reads SLSA 1.x. Each build type has parameters of its own. */
function readSlsa1(predicate) {
    const { buildType, externalParameters, resolvedDependencies } = membersOf(predicate['buildDefinition']);
    const { builder, metadata } = membersOf(predicate['runDetails']);
    const { invocationId, startedOn, finishedOn, buildkit_metadata: buildkit } = membersOf(metadata);
    const parameters = membersOf(externalParameters);
    const config = membersOf(parameters['configSource']);
    return {
        builder: distinctTextOf(membersOf(builder)['id']),
        buildType: distinctTextOf(buildType),
        source: sourceOf({
            buildType,
            parameters,
            config,
            partConfigs: [],
            dependencies: resolvedDependencies,
            buildkit,
        }),
        entryPoint: textOf(membersOf(parameters['workflow'])['path']) ??
            textOf(config['path']) ??
            textOf(membersOf(parameters['buildConfigSource'])['path']) ??
            // GitLab's job
            textOf(parameters['entryPoint']),
        images: imagesAmong(resolvedDependencies),
        invocation: textOf(invocationId),
        startedOn: textOf(startedOn),
        finishedOn: textOf(finishedOn),
    };
}
const BUILDKIT_METADATA = 'https://mobyproject.org/buildkit@v1#metadata';
/** Reads SLSA 0.2. */
function readSlsa02(predicate) {
    const { builder, buildType, buildConfig, invocation, metadata, materials } = predicate;
    const { [BUILDKIT_METADATA]: buildkit, buildInvocationID, buildInvocationId, ...times } = membersOf(metadata);
    const { configSource, parameters } = membersOf(invocation);
    const config = membersOf(configSource);
    return {
        builder: distinctTextOf(membersOf(builder)['id']),
        buildType: distinctTextOf(buildType),
        source: sourceOf({
            buildType,
            parameters: membersOf(parameters),
            config,
            partConfigs: listOf(membersOf(buildConfig)['tasks']).map((task) => membersOf(membersOf(membersOf(task)['invocation'])['configSource'])),
            dependencies: materials,
            buildkit,
        }),
        entryPoint: textOf(config['entryPoint']),
        images: imagesAmong(materials),
        invocation: textOf(buildInvocationID) ?? textOf(buildInvocationId),
        startedOn: textOf(times['buildStartedOn']),
        finishedOn: textOf(times['buildFinishedOn']),
    };
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
/** Dependencies that are read for images. */
const MAX_DEPENDENCIES = 1000;

;// CONCATENATED MODULE: ./src/attestation/contents.ts
/**
 * What contains and depends on what in an SPDX document, and what packages were made from. Sources and build recipes, and
 * what is reached only through them (the upstream archive in a source package), are not in the image.
 */
class Contents {
    #children = new Map();
    #contained = new Set();
    #origins = new Set();
    /** The parent contains the child, or needs it. */
    addChild(parent, child) {
        const children = this.#children.get(parent) ?? [];
        children.push(child);
        this.#children.set(parent, children);
        this.#contained.add(child);
    }
    /** Something was made from the element, or by its rules. */
    addOrigin(element) {
        this.#origins.add(element);
    }
    /** The elements that are reached only as an origin. */
    outside() {
        const tops = [...this.#children.keys()].filter((each) => !this.#contained.has(each) && !this.#origins.has(each));
        const inside = this.#reach(tops, new Set());
        return this.#reach([...this.#origins].filter((each) => !inside.has(each)), inside);
    }
    #reach(starts, except) {
        const reached = new Set(starts);
        const open = [...starts];
        while (open.length > 0) {
            for (const child of this.#children.get(open.pop()) ?? []) {
                if (!reached.has(child) && !except.has(child)) {
                    reached.add(child);
                    open.push(child);
                }
            }
        }
        return reached;
    }
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
/** Relationships to the origin of a package (SPDX 2.3, 11): sources, and apko's build recipes. */
const ORIGINS = ['GENERATED_FROM', 'DESCRIBED_BY'];
const REVERSED_ORIGINS = ['GENERATES'];
/** Relationships to what an element contains or needs, and their reverse. */
const CHILDREN = ['CONTAINS', 'DEPENDS_ON', 'DESCRIBES'];
const PARENTS = ['CONTAINED_BY', 'DEPENDENCY_OF', 'RUNTIME_DEPENDENCY_OF', 'OPTIONAL_DEPENDENCY_OF', 'PACKAGE_OF'];
/** Reads the packages of an SPDX 2.x document. */
function readSpdx(document) {
    const packages = listOf(document['packages']);
    const outside = elementsOutside(document, packages.length);
    const list = new PackageList();
    const licenses = new LicenseReader(namesOfLicenses(document));
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
    const contents = new Contents();
    const described = new Set(listOf(document['documentDescribes']));
    for (const relationship of listOf(document['relationships'])) {
        const { spdxElementId: from, relationshipType: type, relatedSpdxElement: to } = membersOf(relationship);
        if (typeof type !== 'string') {
            continue;
        }
        if (ORIGINS.includes(type)) {
            // "the document is described by" its root is written with this type too
            if (to === DOCUMENT) {
                described.add(from);
            }
            else {
                contents.addOrigin(to);
            }
        }
        else if (REVERSED_ORIGINS.includes(type)) {
            contents.addOrigin(from);
        }
        else if (type === 'DESCRIBES' && from === DOCUMENT) {
            described.add(to);
        }
        else if (CHILDREN.includes(type)) {
            contents.addChild(from, to);
        }
        else if (PARENTS.includes(type)) {
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
function spdx_isPackage(element, outside) {
    const { SPDXID: id, primaryPackagePurpose: purpose } = element;
    if (outside.has(id) || (typeof purpose === 'string' && spdx_NOT_PACKAGES.includes(purpose))) {
        return false;
    }
    return !(typeof id === 'string' && NO_PACKAGE.test(id) && purlOf(element) === undefined);
}
/**
 * Identifiers of elements that are no packages, in tools that wrote no purpose: trivy's lock files and programs (the
 * packages found in them are elements of their own), operating systems and what was scanned; syft's root.
 */
const NO_PACKAGE = /^SPDXRef-(?:Application|OperatingSystem|ContainerImage|Filesystem|Repository|RemoteRepository|VirtualMachine|DocumentRoot)-/;
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
/**
 * The names of licenses that SPDX does not list (SPDX 2.3, 10.4), by their identifiers, which are a hash in some tools.
 * tern writes the name as the text.
 */
function namesOfLicenses(document) {
    const names = new Map();
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
function isName(text) {
    return typeof text === 'string' && /^[^\p{Cc}]{1,100}$/u.test(text.trim()) && text.trim() !== 'NOASSERTION';
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

;// CONCATENATED MODULE: ./src/attestation/spdx3.ts




/** Whether a predicate is an SPDX 3 document in JSON-LD (spdx.github.io/spdx-spec/v3.0.1). */
function isSpdx3(predicate) {
    const { '@context': context, '@graph': graph } = predicate;
    return ([context, ...listOf(context)].some((each) => typeof each === 'string' && each.startsWith('https://spdx.org/rdf/')) && Array.isArray(graph));
}
/** As in SPDX 2: the image, its operating system, files and source code are not packages of the image. */
const PURPOSES_OUTSIDE = ['container', 'operatingSystem', 'file', 'source'];
const PACKAGE = 'software_Package';
/** Reads the packages of an SPDX 3 document. */
function readSpdx3(document) {
    const graph = new Graph(document);
    const list = new PackageList();
    for (const element of graph.elements) {
        if (element['type'] === PACKAGE && !graph.isOutside(element)) {
            const purpose = element['software_primaryPurpose'];
            if (typeof purpose !== 'string' || !PURPOSES_OUTSIDE.includes(purpose)) {
                list.add({
                    name: element['name'],
                    version: element['software_packageVersion'],
                    purl: spdx3_purlOf(element),
                    license: graph.licenseOf(element),
                    supplier: undefined,
                    origin: undefined,
                });
            }
        }
    }
    return list;
}
function spdx3_purlOf(element) {
    const identifiers = listOf(element['externalIdentifier']).filter(isObject);
    return (element['software_packageUrl'] ??
        identifiers.find(({ externalIdentifierType }) => externalIdentifierType === 'packageUrl')?.['identifier']);
}
/** The elements of a document, with what their relationships say. */
class Graph {
    elements;
    #byId = new Map();
    /** what is not in the image, and the image itself */
    #outside;
    /** by the identifier of the licensed element */
    #licenses = { concluded: new Map(), declared: new Map() };
    #reader = new LicenseReader();
    /** undefined while a license is read, which then contains itself */
    #read = new Map();
    constructor(document) {
        this.elements = listOf(document['@graph']).filter(isObject);
        const contents = new Contents();
        for (const element of this.elements) {
            const id = spdx3_idOf(element);
            if (id !== undefined) {
                this.#byId.set(id, element);
            }
            this.#addRelationship(element, contents);
        }
        const packages = this.elements.filter(({ type }) => type === PACKAGE);
        const roots = new Set(this.elements
            .flatMap(({ rootElement }) => (Array.isArray(rootElement) ? listOf(rootElement) : [rootElement]))
            .filter((id) => this.#byId.get(id)?.['type'] === PACKAGE));
        for (const root of roots) {
            contents.addChild(document, root);
        }
        // as in SPDX 2: some tools name every package
        this.#outside = new Set([...contents.outside(), ...(roots.size === 1 && packages.length > 1 ? roots : [])]);
    }
    #addRelationship({ relationshipType: type, from, to }, contents) {
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
        }
        else if (type === 'generates') {
            // a source; that of SPDX's build profile is no package
            contents.addOrigin(from);
        }
        else if (type === 'contains' || type === 'dependsOn') {
            for (const target of targets) {
                contents.addChild(from, target);
            }
        }
    }
    /** Whether an element is what the document is about, or reached only as the origin of others. */
    isOutside(element) {
        return this.#outside.has(spdx3_idOf(element));
    }
    /** The concluded license, else the declared one; all that relationships name apply. */
    licenseOf(element) {
        const id = spdx3_idOf(element);
        const { concluded, declared } = this.#licenses;
        return this.#join(concluded.get(id) ?? [], ' AND ') ?? this.#join(declared.get(id) ?? [], ' AND ');
    }
    #join(targets, operator) {
        const all = targets.slice(0, MAX_MEMBERS).flatMap((target) => this.#resolve(target) ?? []);
        const joined = this.#reader.join(all, operator);
        return joined !== undefined && targets.length > MAX_MEMBERS ? { ...joined, isUnread: true } : joined;
    }
    /** A license by its identifier, or where it stands; each is read once. */
    #resolve(target) {
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
    #readLicense(element) {
        switch (element['type']) {
            case 'simplelicensing_LicenseExpression':
                return this.#readExpression(element);
            case 'expandedlicensing_ListedLicense':
                return this.#readIdentifier(spdx3_idOf(element));
            case 'expandedlicensing_CustomLicense':
            case 'simplelicensing_SimpleLicensingText':
                return this.#reader.read(spdx3_nameOf(element)) ?? unread(spdx3_idOf(element));
            case 'expandedlicensing_ConjunctiveLicenseSet':
                return this.#join(listOf(element['expandedlicensing_member']), ' AND ');
            case 'expandedlicensing_DisjunctiveLicenseSet':
                return this.#join(listOf(element['expandedlicensing_member']), ' OR ');
            case 'expandedlicensing_OrLaterOperator':
                return this.#extend(element['expandedlicensing_subjectLicense'], (license) => license.endsWith('-only') ? license.replace(/-only$/, '-or-later') : `${license}+`);
            case 'expandedlicensing_WithAdditionOperator': {
                const addition = this.#nameOfAddition(element['expandedlicensing_subjectAddition']);
                return this.#extend(element['expandedlicensing_subjectExtendableLicense'], (license) => `${license} WITH ${addition}`);
            }
            case 'expandedlicensing_IndividualLicensingInfo':
                return this.#readIdentifier(spdx3_idOf(element));
            default:
                return unread(spdx3_idOf(element));
        }
    }
    /** Custom identifiers within an expression stand for elements, which have the names. */
    #readExpression(element) {
        const names = new Map();
        for (const entry of listOf(element['simplelicensing_customIdToUri']).slice(0, MAX_MEMBERS)) {
            const { key, value } = membersOf(entry);
            const name = textOf(spdx3_nameOf(membersOf(this.#byId.get(value))));
            if (typeof key === 'string' && name !== undefined) {
                names.set(key, name);
            }
        }
        const expression = element['simplelicensing_licenseExpression'];
        return names.size === 0 ? this.#reader.read(expression) : new LicenseReader(names).read(expression);
    }
    #extend(subject, extended) {
        const license = this.#resolve(subject);
        return license === undefined || license.isUnread === true
            ? license
            : this.#reader.read(extended(license.expression));
    }
    #nameOfAddition(target) {
        const element = isObject(target) ? target : membersOf(this.#byId.get(target));
        const id = isObject(target) ? spdx3_idOf(target) : target;
        return listedIdOf(id) ?? textOf(spdx3_nameOf(element)) ?? textOf(id) ?? 'an addition';
    }
    /** A listed license needs no element of its own; the individuals of the model say that nothing is known. */
    #readIdentifier(id) {
        if (typeof id !== 'string' || NOTHING.test(id)) {
            return undefined;
        }
        return this.#reader.read(listedIdOf(id)) ?? unread(id);
    }
}
const KINDS = new Map([
    ['hasConcludedLicense', 'concluded'],
    ['hasDeclaredLicense', 'declared'],
]);
/** Members of a set, and licenses of a package, that are read. */
const MAX_MEMBERS = 100;
/** `https://spdx.org/rdf/3.0.1/terms/Licensing/NoAssertion`, or its name in the context. */
const NOTHING = /(?:\/Licensing\/|\/Core\/|^expandedlicensing_|^spdx:\w+\/)(?:NoAssertion|None)(?:License|Element)?$|^(?:NoAssertion|None)Element$/;
function spdx3_idOf(element) {
    return element['spdxId'] ?? element['@id'];
}
function spdx3_nameOf(element) {
    return element['name'];
}
/** `https://spdx.org/licenses/MIT` is MIT; exceptions are listed likewise. */
function listedIdOf(id) {
    return typeof id === 'string'
        ? /^https?:\/\/spdx\.org\/licenses\/([\w.+-]+?)(?:\.html|\.json)?$/.exec(id)?.[1]
        : undefined;
}
/** A license of which only the identifier is known. */
function unread(id) {
    const expression = textOf(id) ?? 'a license';
    return { expression, licenses: [expression], isUnread: true };
}

;// CONCATENATED MODULE: ./src/attestation/unwrap.ts

/** Kinds that cosign 1 wraps; what it does with custom predicates is not the publisher's mistake to be mended. */
const WRAPPED_BY_COSIGN = ['spdx', 'cyclonedx'];
/**
 * The document within a predicate that is a JSON string (`cosign attest --type spdx`), or the only member `Data` of an SBOM
 * (cosign 1). One unwrapping: what a wrapper within it contains is not looked for. Undefined without a wrapper, and for
 * a text that has no UTF-8 (unpaired surrogates), which readers would replace differently.
 */
function unwrap(parsed, kind) {
    const { value } = parsed;
    if (typeof value === 'string') {
        return toUtf8(value);
    }
    if (!isObject(value) || Object.keys(value).join() !== 'Data' || !WRAPPED_BY_COSIGN.includes(kind)) {
        return undefined;
    }
    const { Data: data } = value;
    return typeof data === 'string' ? toUtf8(data) : parsed.member('Data');
}
function toUtf8(text) {
    return text.isWellFormed() ? Buffer.from(text) : undefined;
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
 * Reads a verified attestation. When the content does not match the type, the facts have only
 * name and size; nothing is thrown. Where it is a wrapped document of the type, the facts are those of the document.
 */
function readAttestation(attestation) {
    const { predicateType, predicate } = attestation;
    const kind = (0,predicate_type/* kindOfPredicateType */.JH)(predicateType);
    const parsed = kind === undefined ? undefined : predicate_parse(() => attestation.document);
    const own = kind === undefined ? undefined : readContent(kind, parsed);
    const document = kind === undefined || parsed === undefined || own !== undefined ? undefined : unwrap(parsed, kind);
    const content = own ??
        (kind === undefined || document === undefined
            ? undefined
            : readContent(kind, predicate_parse(() => (0,json/* parseJson */.q)(document))));
    const isDerived = own === undefined && content !== undefined;
    return {
        facts: {
            name: (0,predicate_type/* nameOfPredicateType */.on)(predicateType),
            kind: content === undefined ? undefined : kind,
            bytes: predicate.length,
            ...(isDerived ? { derived: 'unwrapped' } : {}),
            packages: content?.list?.toInventory(),
            provenance: content?.provenance,
            configuration: content?.configuration,
            vex: content?.vex,
            vulnerabilities: content?.vulnerabilities,
        },
        packages: content?.list?.packages ?? [],
        ...(isDerived && document !== undefined ? { document } : {}),
    };
}
/** cosign 1.x wraps predicates of unknown types in `{ "Data": …, "Timestamp": … }`, which is not the format of the type. */
function isWrapped(predicate) {
    return predicate['Data'] !== undefined;
}
function readContent(kind, parsed) {
    return isObject(parsed?.value) ? READERS[kind](parsed.value) : undefined;
}
function predicate_parse(read) {
    try {
        return read();
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

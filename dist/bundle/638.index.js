export const id = 638;
export const ids = [638];
export const modules = {

/***/ 24707:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D3: () => (/* binding */ insecureBlocks),
/* harmony export */   Gg: () => (/* binding */ titleOf),
/* harmony export */   Wm: () => (/* binding */ headingOf),
/* harmony export */   ZP: () => (/* binding */ describeCanceled),
/* harmony export */   iB: () => (/* binding */ imageTable),
/* harmony export */   pT: () => (/* binding */ errorBlocks)
/* harmony export */ });
/* harmony import */ var _shards_list_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45721);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54285);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48992);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65655);




/** Sign and words of what became of an image. */
function titleOf({ state }) {
    return TITLES[state];
}
const TITLES = {
    verified: '✅ Verified',
    changed: '❌ Verified, but changed',
    unverified: '❌ Not verified',
    failed: '⚠️ Could not be checked',
};
/** The verdict of a run in a few words, for a heading; that of a merge with whose words they are. */
function headingOf(view) {
    const { error, images, shard, merged } = view;
    if (error !== undefined) {
        return error.code === 'config' ? '❌ Nothing was verified: faulty inputs' : '⚠️ Nothing could be verified';
    }
    if (merged !== undefined) {
        return `${headingOfImages(view)}, as reported by the shards`;
    }
    const [only, ...others] = images;
    if (only === undefined) {
        return shard === undefined
            ? '❌ Nothing was verified: no image'
            : `Nothing to verify: no image falls to shard ${(0,_shards_list_js__WEBPACK_IMPORTED_MODULE_0__/* .formatShard */ ._D)(shard)}`;
    }
    return others.length === 0 ? `${titleOf(only)}: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdown */ .wD)(only.requested, 300)}` : headingOfImages(view);
}
function headingOfImages({ images, failing, changes, verified, merged }) {
    const failed = failing.filter(({ state }) => state === 'failed').length;
    const changed = images.filter(({ state }) => state === 'changed').length;
    const different = changes.filter(({ comparison }) => comparison.kind === 'changed').length;
    const tooMuch = `${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(changed, 'image')} changed in what \`fail-on-change\` names`;
    if (failing.length === 0) {
        const all = `${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(images.length, 'image')} verified`;
        const sign = merged !== undefined && !verified ? '⚠️' : '✅';
        return changed > 0
            ? `❌ ${all}, but ${tooMuch}`
            : `${sign} ${all}${different === 0 ? '' : `, ${different} changed`}`;
    }
    const which = `${failing.length} of ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(images.length, 'image')} ${failing.length === 1 ? 'is' : 'are'} not verified`;
    const who = failed < failing.length ? `${failed} of these` : `because ${failed === 1 ? 'it' : 'they'}`;
    const unknown = failed === 0 ? '' : `, ${who} could not be checked`;
    const isUnknown = failed === failing.length && changed === 0;
    return `${isUnknown ? '⚠️' : '❌'} ${which}${unknown}${changed === 0 ? '' : `; ${tooMuch}`}`;
}
/** How far a run came that was ended early. */
function describeCanceled({ images }) {
    const checked = images.filter(({ state }) => state !== 'failed').length;
    return `The run was canceled: ${checked} of ${images.length} images were judged until then.`;
}
/** Why nothing was verified, below its heading. */
function errorBlocks({ message, hint }) {
    const [first = '', ...issues] = message.split('\n');
    const lines = issues.map((line) => `- ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdown */ .wD)(line.replace(/^- /, ''))}`);
    return [
        { text: (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .alert */ .xE)('CAUTION', (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdown */ .wD)(first)), rank: 1 },
        ...(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .block */ .om)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .takeLines */ .XP)(lines, 200_000).join('\n'), 2),
        { text: `**What to do** ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdown */ .wD)(hint)}`, rank: 1 },
    ];
}
/** Weakenings are never silent: an alert, where there are any. */
function insecureBlocks({ insecure }) {
    const names = insecure.map((each) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(each, 200));
    return insecure.length === 0
        ? []
        : [{ text: (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .alert */ .xE)('WARNING', `Weakened by ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .takeLines */ .XP)(names, 20_000).join(', ')}`), rank: 1 }];
}
/** The table of images, in the order given: as many rows as fit into `limit` bytes, then a count. */
function imageTable({ merged, finishedAt }, images, limit) {
    const columns = merged === undefined ? ['signer', 'age'] : ['shard', 'signer'];
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(['image', 'verdict', 'why', ...columns], images, ({ requested, state, why, signer, shard }) => {
        const short = signer === undefined ? '' : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdown */ .wD)(signer.short, 100);
        const age = signer?.time === undefined ? '' : (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .formatShortAge */ .zQ)(signer.time, finishedAt);
        return [
            (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(requested, 300),
            CELLS[state],
            (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdown */ .wD)(why, 200),
            ...(shard === undefined ? [short, age] : [String(shard), short]),
        ];
    }, { limit, more: (rest) => [`… ${rest} more`, '', 'in report.json'] });
}
const CELLS = {
    verified: '✅ verified',
    changed: '❌ changed',
    unverified: '❌ no',
    failed: '⚠️ unknown',
};


/***/ }),

/***/ 72638:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ renderMerge),
  renderRun: () => (/* binding */ renderRun)
});

// EXTERNAL MODULE: ./src/core/image/reference.ts
var reference = __webpack_require__(87600);
// EXTERNAL MODULE: ./src/report/advice/audience.ts
var advice_audience = __webpack_require__(3281);
// EXTERNAL MODULE: ./src/report/failure.ts
var report_failure = __webpack_require__(3304);
// EXTERNAL MODULE: ./src/limits.ts
var limits = __webpack_require__(30351);
// EXTERNAL MODULE: ./src/text.ts
var src_text = __webpack_require__(48992);
// EXTERNAL MODULE: ./src/report/text.ts
var report_text = __webpack_require__(65655);
// EXTERNAL MODULE: ./src/report/overview.ts
var overview = __webpack_require__(24707);
;// CONCATENATED MODULE: ./src/report/annotations.ts





const MAX_TITLE = 200;
/** Changes of a gate that an annotation names. */
const MAX_CHANGES = 5;
/** Reasons why images have no baseline, each in a notice of its own. */
const MAX_REASONS = 5;
/**
 * One message for an image that is not verified or could not be checked, or one for the run; then what verdicts warn of, and
 * what became of comparisons: the most important first, since the runner shows a few only. Warnings about inputs are not
 * repeated here.
 */
function renderAnnotations(view) {
    const warnings = view.images.flatMap(({ requested, details }) => (details?.checked?.warnings ?? []).map((warning) => annotation('warning', requested, [warning])));
    return [
        ...(view.error === undefined ? [] : [renderError(view.error)]),
        ...renderCanceled(view),
        ...view.failing.map((image) => renderImage(image, view.enforce)),
        ...warnings,
        ...view.changes.flatMap((change) => renderChange(change, view.enforce)),
        ...renderAbsent(view.changes),
    ];
}
function renderError({ code, message, hint }) {
    const title = code === 'config' ? 'Faulty inputs: nothing was verified' : 'Nothing could be verified';
    return annotation('error', title, [...message.split('\n'), hint]);
}
function renderCanceled(view) {
    const shards = (view.merged ?? []).filter(({ canceled }) => canceled).map(({ index }) => index);
    const message = view.merged === undefined
        ? (0,overview/* describeCanceled */.ZP)(view)
        : `${(0,src_text/* count */.U9)(shards.length, 'shard')} canceled: ${shards.join(', ')}.`;
    return view.canceled ? [annotation('error', 'Canceled', [message])] : [];
}
/**
 * An image that is not verified fails the step unless `enforce` is false. One that could not be checked is an error in
 * either case, since nothing is known of it.
 */
function renderImage({ requested, state, failure, shard }, enforce) {
    const title = state === 'failed' ? 'Could not be checked' : 'Not verified';
    const reported = shard === undefined ? '' : `, as reported by shard ${shard}`;
    return annotation(enforce || state === 'failed' ? 'error' : 'warning', `${title}${reported}: ${requested}`, failure === undefined ? [] : (0,report_failure/* failureLines */.w7)(failure, 'annotation'));
}
/** A gate that fails, or a comparison that could not be made though no gate needs it. */
function renderChange(change, enforce) {
    const { requested, comparison, failing } = change;
    if (failing.length > 0) {
        return [annotation(enforce ? 'error' : 'warning', `Changed: ${requested}`, describeFailing(change))];
    }
    return comparison.kind === 'not-compared'
        ? [annotation('warning', `Not compared: ${requested}`, [comparison.reason, comparison.hint])]
        : [];
}
function describeFailing({ comparison, failing }) {
    const isFired = failing.some(({ state }) => state === 'fired');
    const todo = comparison.kind === 'not-compared' ? comparison.hint : isFired ? REVIEW : UNDECIDED;
    return [
        ...(comparison.with === undefined ? [] : [`Compared with ${comparison.with.requested}:`]),
        ...failing.flatMap(({ gate, state, changes }) => [
            `fail-on-change: ${gate} ${state === 'fired' ? 'fails' : 'cannot be answered'}:`,
            ...(0,report_text/* atMost */.Tu)(MAX_CHANGES, changes, (change) => `  ${change}`, (rest) => `  … ${rest} more in diff.json`),
        ]),
        `What to do: ${todo}`,
    ];
}
const REVIEW = 'Find out why it changed. Where the change is meant, take the word out of fail-on-change for this one run, or make this image the baseline.';
const UNDECIDED = 'Use a gate only for what the publisher attests on every image, or take the word out of fail-on-change.';
/** One notice for each reason why images have no baseline. */
function renderAbsent(changes) {
    const absent = changes.filter(({ comparison }) => comparison.kind === 'no-baseline');
    const reasons = Map.groupBy(absent, ({ comparison }) => ('reason' in comparison ? comparison.reason : ''));
    return [...reasons].slice(0, MAX_REASONS).map(([reason, [first, ...others]]) => {
        const more = others.length === 0 ? '' : ` and ${others.length} more`;
        return annotation('notice', `No baseline: ${first?.requested ?? ''}${more}`, [
            reason,
            `Nothing says what changed${first?.comparison.gates.length === 0 ? '' : ', and fail-on-change passes'}.`,
        ]);
    });
}
/** A message of these lines, with everything in it made safe and within what the runner shows. */
function annotation(level, title, lines) {
    const message = lines.map((line) => (0,report_text/* plain */.pj)(line, 600)).join('\n');
    return { level, title: (0,report_text/* plain */.pj)(title, MAX_TITLE), message: cut(message) };
}
/** What to do stands at the end, so the middle of a message that is too long is left out. */
function cut(message) {
    const half = limits/* LIMITS */.b.annotation / 2 - 10;
    return message.length <= limits/* LIMITS */.b.annotation ? message : `${message.slice(0, half)}\n…\n${message.slice(-half)}`;
}

// EXTERNAL MODULE: ./src/report/changes.ts + 1 modules
var changes = __webpack_require__(43977);
// EXTERNAL MODULE: ./src/report/markdown.ts
var markdown = __webpack_require__(54285);
// EXTERNAL MODULE: ./src/shards/list.ts
var list = __webpack_require__(45721);
// EXTERNAL MODULE: ./src/report/locations.ts
var locations = __webpack_require__(25126);
// EXTERNAL MODULE: ./src/report/evidence.ts
var report_evidence = __webpack_require__(53877);
;// CONCATENATED MODULE: ./src/report/inside.ts



const MAX_GROUPS = 10;
const MAX_LINES = 20;
const MAX_TYPES = 8;
const MAX_FAMILIES = 12;
const MAX_NAMES = 8;
/**
 * The folded part that tells what is inside an image, by the attestations that met the requirements; undefined where
 * they say nothing. What is the same everywhere is told once.
 */
function renderInside(checked) {
    const groups = groupsOf(checked);
    const [first] = groups;
    if (first === undefined) {
        return undefined;
    }
    const shared = groups.length === 1 ? [] : first.lines.filter((line) => groups.every(({ lines }) => lines.includes(line)));
    const parts = [
        ...(shared.length === 0 ? [] : [{ targets: ['every platform'], lines: shared }]),
        ...groups.slice(0, MAX_GROUPS).map(({ targets, lines }) => ({
            targets,
            lines: lines.filter((line) => !shared.includes(line)),
        })),
    ];
    const more = groups.length > MAX_GROUPS ? [`… ${(0,src_text/* count */.U9)(groups.length - MAX_GROUPS, 'more platform')} in report.json`] : [];
    return (0,markdown/* details */.zH)('What is inside', [...parts.filter(({ lines }) => lines.length > 0).map(renderPart), ...more].join('\n\n'));
}
function renderPart({ targets, lines }) {
    const title = `**${(0,markdown/* markdown */.wD)((0,src_text/* listNames */.Zv)(targets, MAX_NAMES), 300)}**${targets.length > 1 ? ' (the same)' : ''}`;
    return [title, (0,markdown/* list */.p_)(lines, MAX_LINES, (line) => line)].join('\n\n');
}
function groupsOf({ requirements, evidence }) {
    const attested = requirements.flatMap(({ platform, by }) => by.flatMap((at) => {
        const each = evidence[at];
        return each?.status !== 'verified' || each.facts === undefined ? [] : [{ platform, facts: each.facts }];
    }));
    const targets = [...Map.groupBy(attested, ({ platform }) => platform)].map(([target, all]) => ({
        target: (0,report_evidence/* called */.Ab)(target),
        lines: all
            .map(({ facts }) => facts)
            .toSorted((a, b) => rankOf(a) - rankOf(b))
            .flatMap(renderFacts),
    }));
    return [...Map.groupBy(targets, ({ lines }) => lines.join('\n'))].flatMap(([, group]) => group[0] === undefined || group[0].lines.length === 0
        ? []
        : [{ targets: group.map(({ target }) => target), lines: group[0].lines }]);
}
/** Packages first, then how they are run, then who built them. */
function rankOf({ packages, configuration, provenance }) {
    const at = [packages, configuration, provenance].findIndex((part) => part !== undefined);
    return at === -1 ? Infinity : at;
}
/** One attestation, as lines of Markdown. */
function renderFacts(facts) {
    const said = detailsOf(facts).map(({ label, value }) => `${label} ${(0,markdown/* code */.aY)(value, 200)}`);
    return [
        ...(facts.packages === undefined ? [] : renderPackages(facts.name, facts.packages)),
        ...(said.length === 0 ? [] : [`${(0,markdown/* markdown */.wD)(facts.name, 100)}: ${said.join(', ')}`]),
    ];
}
function renderPackages(name, { count: packages, byType, licenses, withoutLicense }) {
    const [only] = byType.top;
    const [type, typed] = only ?? [];
    const types = type !== undefined && typed === packages ? `all ${(0,markdown/* markdown */.wD)(type, 60)}` : renderCounts(byType);
    const families = groupLicenses(licenses).map(renderFamily);
    const rest = [
        ...(families.length > MAX_FAMILIES ? [`${families.length - MAX_FAMILIES} more kinds`] : []),
        ...(licenses.others === 0 ? [] : [`${licenses.others} others`]),
        ...(withoutLicense === 0 ? [] : [`${(0,src_text/* count */.U9)(withoutLicense, 'package')} without one`]),
    ];
    const all = [...families.slice(0, MAX_FAMILIES), ...rest];
    return [
        `${(0,markdown/* markdown */.wD)(name, 100)}: ${(0,src_text/* count */.U9)(packages, 'package')}${types === '' ? '' : ` (${types})`}`,
        ...(all.length === 0 ? [] : [`licenses: ${all.join(' · ')}`]),
    ];
}
function renderFamily({ name, members }) {
    const [only, ...others] = members;
    if (only !== undefined && others.length === 0) {
        return `${(0,markdown/* markdown */.wD)(only.license, 60)} ${only.count}`;
    }
    const shown = members.slice(0, MAX_NAMES).map(({ version, count: n }) => `${(0,markdown/* markdown */.wD)(version, 60)} ${n}`);
    return `${(0,markdown/* markdown */.wD)(name, 60)} (${[...shown, ...(members.length > MAX_NAMES ? ['…'] : [])].join(', ')})`;
}
function renderCounts({ top, others: rest }) {
    const shown = top.slice(0, MAX_TYPES).map(([name, n]) => `${n} ${(0,markdown/* markdown */.wD)(name, 60)}`);
    const others = rest + top.slice(MAX_TYPES).reduce((sum, [, n]) => sum + n, 0);
    return [...shown, ...(others === 0 ? [] : [`${others} others`])].join(', ');
}
/** What is shown of facts beside the packages. */
function detailsOf({ provenance, configuration, vex, vulnerabilities }) {
    return Object.entries({
        ...(provenance === undefined ? {} : provenanceDetails(provenance)),
        'entry point': configuration?.entryPoint,
        command: configuration?.cmd,
        user: configuration?.user,
        'working directory': configuration?.workDirectory,
        'packages from': configuration?.repositories[0],
        statements: vex && withCounts(vex.statements, vex.byStatus),
        scanner: vulnerabilities?.scanner,
        found: vulnerabilities?.count === undefined ? undefined : withCounts(vulnerabilities.count, vulnerabilities.bySeverity),
        'images taken in': namesOfImages(provenance?.images ?? []),
        run: provenance?.invocation,
    }).flatMap(([label, value]) => (value === undefined ? [] : [{ label, value }]));
}
function provenanceDetails({ builder, buildType, source, entryPoint }) {
    const { repository, ref, commit } = source;
    return {
        'built by': builder,
        'build type': buildType,
        from: repository === undefined || ref === undefined ? repository : `${repository}@${ref}`,
        commit,
        file: entryPoint,
    };
}
/** `golang@1.26, alpine@3.20` of package URLs. */
function namesOfImages(images) {
    return images.length === 0 ? undefined : images.map((purl) => purl.replace(/^pkg:(?:docker|oci)\//, '')).join(', ');
}
function withCounts(total, counts) {
    const parts = (counts?.top ?? []).map(([name, count]) => `${count} ${name}`);
    return parts.length === 0 ? String(total) : `${total} (${parts.join(', ')})`;
}
/** An SPDX identifier up to its version; BSD's have the number of clauses there. */
const FAMILY = /^([A-Za-z][A-Za-z.+]*(?:-[A-Za-z][A-Za-z.+]*)*)-(\d.*)$/;
/**
 * Licenses by family, the most frequent first. Packages are counted a license each, so there is no sum of a family: one
 * under `GPL-2.0-only OR GPL-3.0-only` would be in it twice.
 */
function groupLicenses({ top }) {
    const members = top.map(([license, count]) => {
        const [, family = license, version = license] = FAMILY.exec(license) ?? [];
        return { family, member: { license, version, count } };
    });
    return [...Map.groupBy(members, ({ family }) => family)].map(([name, all]) => ({
        name,
        members: all.map(({ member }) => member),
    }));
}

// EXTERNAL MODULE: ./src/core/image/subject.ts
var image_subject = __webpack_require__(21789);
;// CONCATENATED MODULE: ./src/report/matrix.ts





/** More rows are counted. */
const MAX_ROWS = 200;
const MAX_COLUMNS = 30;
const MAX_CELL = 80;
const matrix_MAX_NAMES = 6;
/** The table platform × requirement of an image, as Markdown; platforms that have the same are one row. */
function renderMatrix({ subject, requirements, evidence }) {
    const byPlatform = Map.groupBy(requirements, ({ platform }) => platform);
    const hasSignature = requirements.some(({ kind }) => kind === 'signature');
    const ofIndex = byPlatform.get(subject.name)?.find(({ kind }) => kind === 'signature');
    const isCovered = ofIndex?.met === true && subject.kind === 'index';
    const rows = (0,report_text/* unique */.Am)([...(0,image_subject/* targetsOf */.QR)(subject).map(({ name }) => name), ...byPlatform.keys()]).map((name) => {
        const own = byPlatform.get(name) ?? [];
        return {
            name,
            signature: own.find(({ kind }) => kind === 'signature'),
            // every platform has the same requirements in the same order, so the position is the column
            attestations: own.filter(({ kind }) => kind === 'attestation'),
        };
    });
    const columns = Array.from({ length: Math.min(MAX_COLUMNS, Math.max(0, ...rows.map(({ attestations }) => attestations.length))) }, (_, column) => headingOf(rows.flatMap(({ attestations }) => attestations[column] ?? [])));
    const byIndex = ({ level, platform }) => level === 'index' && platform !== subject.name;
    const signatureCell = (own) => {
        if (own === undefined) {
            return isCovered ? '✔ by the index' : '';
        }
        return own.met ? `✔${byIndex(own) ? ' by the index' : ''}` : `✘ ${own.short ?? ''}`;
    };
    const attestationCell = (own) => {
        if (own === undefined) {
            return '';
        }
        return own.met
            ? `✔${describeAttested(own, evidence)}${byIndex(own) ? ' of the index' : ''}`
            : `✘ ${own.short ?? ''}`;
    };
    const lines = rows.slice(0, MAX_ROWS).map(({ name, signature, attestations }) => ({
        name: (0,markdown/* markdown */.wD)(name, MAX_CELL),
        cells: [
            ...(hasSignature ? [signatureCell(signature)] : []),
            ...columns.map((_, column) => attestationCell(attestations[column])),
        ],
    }));
    const reported = lines.filter(({ cells }) => cells.some((cell) => cell !== ''));
    const grouped = [...Map.groupBy(reported, ({ cells }) => cells.join(' | ')).values()].map((same) => [
        (0,src_text/* listNames */.Zv)(same.map(({ name }) => name), matrix_MAX_NAMES),
        ...(same[0]?.cells ?? []),
    ]);
    const rest = rows.length - lines.length;
    return (0,markdown/* table */.tp)(['', ...(hasSignature ? ['signature'] : []), ...columns], [...grouped, ...(rest > 0 ? [[`… ${rest} more`]] : [])], (cells) => cells);
}
/** Platforms may have met `sbom` with different types. */
function headingOf(requirements) {
    const met = requirements.filter((requirement) => requirement.met);
    const titles = (0,report_text/* unique */.Am)((met.length > 0 ? met : requirements).map(report_evidence/* titleOfRequirement */.fG));
    return titles.map((title) => (0,markdown/* markdown */.wD)(title, MAX_CELL)).join(' or ');
}
/** How many packages each piece lists; where the column does not tell, what it is too. */
function describeAttested({ predicateType, by }, evidence) {
    const all = by
        .slice(0, matrix_MAX_NAMES)
        .flatMap((at) => evidence[at] ?? [])
        .map((each) => {
        const packages = each.status === 'verified' ? each.facts?.packages?.count : undefined;
        return [
            ...(predicateType === 'all' ? [(0,markdown/* markdown */.wD)(each.title, MAX_CELL)] : []),
            ...(packages === undefined ? [] : [(0,src_text/* count */.U9)(packages, 'package')]),
        ].join(' ');
    })
        .filter((text) => text !== '')
        .toSorted()
        .join(', ');
    return all === '' ? '' : ` ${all}${by.length > matrix_MAX_NAMES ? ', …' : ''}`;
}

// EXTERNAL MODULE: ./src/report/signer.ts
var report_signer = __webpack_require__(13130);
;// CONCATENATED MODULE: ./src/report/summary-image.ts










const summary_image_MAX_LINES = 100;
const MAX_NOTES = 20;
const MAX_FILES = 6;
/** Of more that was rejected, nobody reads the reasons. */
const MAX_REJECTED = 1000;
const MAX_TITLES = 20;
const MAX_SIGNERS = 10;
const summary_image_MAX_NAMES = 4;
/**
 * Everything about one image below its heading. Ranks: what to do, who and the matrix stay longest. Within a folded part
 * (`folded`) GitHub shows no alerts.
 */
function summary_image_renderImage(image, now, folded = false) {
    const { failure } = image;
    const checked = image.details?.checked;
    const words = failure === undefined ? [] : (0,report_failure/* failureBlocks */.pD)(failure, image, folded);
    if (checked === undefined) {
        return words;
    }
    return [
        ...words,
        ...(failure === undefined ? [{ text: renderVerified(checked, now), rank: 1 }] : []),
        ...(0,markdown/* block */.om)(renderNotes(checked), 1),
        { text: renderMatrix(checked), rank: 2 },
        ...(0,markdown/* block */.om)(renderInside(checked), 4),
        ...(0,markdown/* block */.om)(renderEvidence(checked.evidence), 5),
        { text: renderLocations(checked, failure?.lookedFor), rank: failure === undefined ? 6 : 3 },
        ...(0,markdown/* block */.om)(renderFiles(checked), 3),
    ];
}
/** Who, when, what to deploy, and in which formats it is. */
function renderVerified({ leading, evidence, deployable, formats }, now) {
    return [
        ...(leading === undefined ? [] : [renderSigner(leading, (0,report_evidence/* verifiedAmong */.P0)(evidence)), renderTime(leading, now)]),
        ...(deployable === undefined ? [] : [`**Deploy** ${(0,markdown/* code */.aY)(deployable.image)}`]),
        ...(formats === undefined
            ? []
            : [`**Format** ${(0,markdown/* markdown */.wD)((0,locations/* describeFormats */.CY)(formats), 600)} · **Log** ${formats.logs.join(' and ')}`]),
    ].join('  \n');
}
function renderSigner({ signer }, verified) {
    const { verb, who, more } = (0,report_signer/* describeSigner */.cg)(signer);
    const all = new Set(verified.map((each) => JSON.stringify(identityOf(each))));
    const others = all.size > 1 ? [`and ${(0,src_text/* count */.U9)(all.size - 1, 'other accepted signer')}, see Evidence`] : [];
    return `**${verb}** ${[who, ...more].map(report_signer/* toMarkdown */.l6).concat(others).join(', ')}`;
}
function identityOf({ signer }) {
    return signer.kind === 'key' ? [signer.fingerprint] : [signer.identity, signer.issuer];
}
function renderTime({ times, log }, now) {
    const time = times[0]?.time;
    const [entry] = log;
    const signed = time === undefined
        ? '**Signed** at a time that nothing proves'
        : `**Signed** ${(0,report_text/* formatTime */.fU)(time)} (${(0,report_text/* formatAge */.nV)(time, now)})`;
    return `${signed}, ${entry === undefined ? 'no log entry required' : renderEntry(entry)}`;
}
/** Only the public log has a page for an entry. */
function renderEntry(entry) {
    const { logIndex, host } = entry;
    const name = `${(0,report_evidence/* rekorOf */.zR)(entry)} entry `;
    return host !== undefined && /^\d{1,20}$/.test(logIndex)
        ? `${name}[${(0,markdown/* code */.aY)(logIndex)}](https://search.sigstore.dev/?logIndex=${logIndex})`
        : `${name}${(0,markdown/* code */.aY)(logIndex, 100)}`;
}
function renderNotes({ warnings, subject }) {
    const lines = [
        ...warnings.map((warning) => `⚠️ ${(0,markdown/* markdown */.wD)(warning)}`),
        ...subject.notices.map((notice) => (0,markdown/* markdown */.wD)(notice)),
    ];
    const [only, ...others] = lines;
    return others.length === 0 ? only : (0,markdown/* list */.p_)(lines, MAX_NOTES, (line) => line);
}
/** The folded list of evidence: by what it is about, then who signed, then what was rejected and why. */
function renderEvidence(evidence) {
    const verified = (0,report_evidence/* verifiedAmong */.P0)(evidence);
    const rejected = (0,report_evidence/* rejectedAmong */.xO)(evidence);
    if (evidence.length === 0) {
        return undefined;
    }
    const lists = [
        (0,markdown/* list */.p_)(describeTargets(verified), summary_image_MAX_LINES, ({ names, text }) => `**${(0,markdown/* markdown */.wD)((0,src_text/* listNames */.Zv)(names, summary_image_MAX_NAMES))}**${names.length > 1 ? ' (the same)' : ''}: ${text}`),
        (0,markdown/* list */.p_)(describeSigners(verified), MAX_SIGNERS, (signer) => signer),
        describeAllRejected(rejected),
    ];
    const title = `Evidence: ${verified.length} verified${rejected.length === 0 ? '' : `, ${rejected.length} rejected`}`;
    return (0,markdown/* details */.zH)(title, lists.filter((each) => each !== '').join('\n'));
}
/** Targets with the same evidence are one line. */
function describeTargets(verified) {
    const about = verified.flatMap((evidence) => evidence.subjects.map(({ name }) => ({ evidence, name })));
    const byTarget = [...Map.groupBy(about, ({ name }) => name)].map(([name, all]) => ({
        name,
        text: describeAll(all.map(({ evidence }) => evidence)),
    }));
    return [...Map.groupBy(byTarget, ({ text }) => text)].map(([text, all]) => ({
        names: all.map(({ name }) => name),
        text,
    }));
}
function describeAll(evidence) {
    return [...Map.groupBy(evidence, describeOrigin)]
        .map(([origin, all]) => `${titlesOf(all)} (${(0,markdown/* markdown */.wD)(origin)})`)
        .join('; ');
}
function titlesOf(evidence) {
    const names = [...Map.groupBy(evidence, ({ title }) => title)].map(([title, all]) => all.length > 1 ? `${all.length} × ${(0,markdown/* markdown */.wD)(title, 100)}` : (0,markdown/* markdown */.wD)(title, 100));
    return [...names.slice(0, MAX_TITLES), ...(names.length > MAX_TITLES ? ['…'] : [])].join(', ');
}
function describeOrigin(evidence) {
    const time = evidence.times[0]?.time;
    const signed = time === undefined ? [] : [(0,report_text/* formatTime */.fU)(time)];
    return [(0,report_evidence/* locationOf */.hD)(evidence.origin), ...(0,report_text/* unique */.Am)((0,report_evidence/* logsOf */.Hw)(evidence)), ...signed].join(', ');
}
/** The exact values that a policy compares. */
function describeSigners(verified) {
    const signers = verified.map(({ signer }) => signer.kind === 'key'
        ? `key ${(0,markdown/* code */.aY)(`sha256:${signer.fingerprint}`)}`
        : `${(0,markdown/* code */.aY)(signer.identity)}, issuer ${(0,markdown/* code */.aY)(signer.issuer)}`);
    const counted = [...Map.groupBy(signers, (signer) => signer)];
    return counted.map(([signer, all]) => counted.length === 1 ? `signed by ${signer}` : `${(0,src_text/* count */.U9)(all.length, 'piece')} signed by ${signer}`);
}
/** What was rejected for the same reason is one line. */
function describeAllRejected(rejected) {
    const groups = [...Map.groupBy(rejected.slice(0, MAX_REJECTED), report_evidence/* describeRejection */.xz)];
    const lines = (0,markdown/* list */.p_)(groups, summary_image_MAX_LINES, ([why, all]) => `rejected: ${(0,markdown/* markdown */.wD)(`${(0,src_text/* listNames */.Zv)(all.map(report_evidence/* nameRejected */.or), summary_image_MAX_NAMES)} ${why}`)}`);
    const rest = rejected.length - MAX_REJECTED;
    return rest > 0 ? `${lines}\n- … ${rest} more rejected in report.json` : lines;
}
function renderLocations(checked, lookedFor) {
    const rows = (0,markdown/* table */.tp)(['place', 'answer'], (0,locations/* summarizeLocations */.iR)(checked).slice(0, summary_image_MAX_LINES), ({ location, response }) => [
        (0,markdown/* markdown */.wD)(location, 200),
        (0,markdown/* markdown */.wD)(response, 300),
    ]);
    const requested = lookedFor === undefined ? [] : [`Looked for: ${(0,markdown/* markdown */.wD)(lookedFor)}`];
    return (0,markdown/* details */.zH)('What was looked for, and where', [...requested, rows].join('\n\n'));
}
/** The names of the files; they are the same for every platform. */
function renderFiles({ files }) {
    const folder = files[0]?.split('/')[0];
    if (folder === undefined) {
        return undefined;
    }
    const names = (0,report_text/* unique */.Am)(files.map(reference/* lastComponentOf */.XD));
    const shown = names.slice(0, MAX_FILES).map((name) => (0,markdown/* code */.aY)(name));
    const all = [...shown, ...(names.length > MAX_FILES ? ['…'] : [])].join(', ');
    return `**Files** ${files.length} in the folder ${(0,markdown/* code */.aY)(folder)}: ${all}`;
}

;// CONCATENATED MODULE: ./src/report/summary.ts







/** The runner drops a summary of more than 1 MiB a step (actions/runner, `FileCommandManager`); a margin stays free. */
const SUMMARY_LIMIT = 1024 * 1024 - 4096;
/** How many of many images are described one by one. */
const MAX_EXPLAINED = 50;
/** Of more images those that are verified come last and folded, so that nobody has to scroll past them. */
const MAX_TOGETHER = 20;
/** Bytes that separate parts, and of a table that is worth it. */
const MARGIN = 4096;
/**
 * The job summary, as Markdown of fewer than `limit` bytes: verdict first, then who, when and what to deploy, or what
 * is wrong and what to do; details folded. Every text from outside is escaped.
 */
function renderSummary(view, limit = SUMMARY_LIMIT) {
    const { error, images, merged } = view;
    const [only, ...others] = images;
    const top = [
        { text: `## ${(0,overview/* headingOf */.Wm)(view)}`, rank: 0 },
        ...(error === undefined ? [...summary_renderPart(view), ...summary_renderCanceled(view), ...(0,overview/* insecureBlocks */.D3)(view)] : []),
    ];
    const body = error !== undefined
        ? (0,overview/* errorBlocks */.pT)(error)
        : only !== undefined && others.length === 0 && merged === undefined
            ? summary_image_renderImage(only, view.finishedAt)
            : merged === undefined && images.length <= MAX_TOGETHER
                ? renderFew(view, limit)
                : renderMany(view, limit, top);
    return (0,markdown/* fit */.Uj)((0,changes/* withChanges */.AW)([...top, ...body], view, limit / 16), limit, (dropped) => `… ${dropped} more parts are left out: see report.json.`);
}
/** A part must not be taken for the whole, and what was reported not for what was verified. */
function summary_renderPart({ shard, merged }) {
    return [
        ...(shard === undefined
            ? []
            : [
                {
                    text: (0,markdown/* alert */.xE)('NOTE', `This is shard ${(0,list/* formatShard */._D)(shard)}: the other images of the list are judged elsewhere, and \`merge/\` puts the reports together.`),
                    rank: 1,
                },
            ]),
        ...(merged === undefined
            ? []
            : [
                {
                    text: (0,markdown/* alert */.xE)('NOTE', `Put together from ${(0,src_text/* count */.U9)(merged.length, 'report')} of earlier jobs; nothing was verified here. Whoever can write artifacts of this run can forge them, so do not deploy by this: a gate verifies anew.`),
                    rank: 0,
                },
            ]),
    ];
}
function summary_renderCanceled(view) {
    const shards = (view.merged ?? []).filter(({ canceled }) => canceled).map(({ index }) => index);
    const words = view.merged === undefined
        ? (0,overview/* describeCanceled */.ZP)(view)
        : `Canceled before ${shards.length === 1 ? 'it was' : 'they were'} done: shard ${shards.join(', ')}. What was not judged until then is told so.`;
    return view.canceled && (view.merged !== undefined || view.images.length !== 1)
        ? [{ text: (0,markdown/* alert */.xE)('CAUTION', words), rank: 0 }]
        : [];
}
/** All images in one table, and each in a folded part. */
function renderFew(view, limit) {
    const { images, failing, verifiedImages } = view;
    return [
        ...(images.length === 0 ? [] : [{ text: (0,overview/* imageTable */.iB)(view, [...failing, ...verifiedImages], limit / 2), rank: 1 }]),
        ...renderFormats(images),
        ...renderExplained(view),
        ...verifiedImages.map((image) => ({ text: renderFolded(image, view), rank: 5 })),
    ];
}
/** What is wrong first, then counts, and the rest as far as it fits. */
function renderMany(view, limit, top) {
    const { images, failing, verifiedImages, merged } = view;
    const wrongFirst = [
        ...(failing.length === 0 ? [] : [{ text: (0,overview/* imageTable */.iB)(view, failing, limit / 3), rank: 1 }]),
        ...renderExplained(view),
        { text: countImages(view), rank: 1 },
        ...renderFormats(images),
        ...(merged === undefined ? [] : [{ text: renderShards(merged), rank: 2 }]),
    ];
    const left = limit - [...top, ...wrongFirst].reduce((sum, { text }) => sum + Buffer.byteLength(text), MARGIN);
    if (left < MARGIN || verifiedImages.length === 0) {
        return wrongFirst;
    }
    const rows = (0,overview/* imageTable */.iB)(view, verifiedImages, Math.min(left, limit / 2));
    return [...wrongFirst, { text: (0,markdown/* details */.zH)((0,src_text/* count */.U9)(verifiedImages.length, 'verified image'), rows), rank: 4 }];
}
function countImages({ images, failing, verifiedImages, merged }) {
    if (merged === undefined) {
        return `**${verifiedImages.length} of ${images.length} images are verified.** All of it is in \`report.json\`.`;
    }
    const failed = failing.filter(({ state }) => state === 'failed').length;
    const todo = failing.length === 0 ? '' : ', and what to do about an image in the summary of the job of its shard';
    return `**${verifiedImages.length} of ${(0,src_text/* count */.U9)(images.length, 'image')} verified**, ${failing.length - failed} not verified, ${failed} could not be checked. All of it is in \`report.json\`${todo}.`;
}
function renderExplained(view) {
    return view.failing.slice(0, MAX_EXPLAINED).map((image) => ({ text: renderFolded(image, view), rank: 3 }));
}
function renderFolded(image, { finishedAt }) {
    const body = summary_image_renderImage(image, finishedAt, true).map(({ text }) => text);
    const shard = image.shard === undefined ? '' : ` (shard ${image.shard})`;
    return (0,markdown/* details */.zH)(`${(0,overview/* titleOf */.Gg)(image)}: ${(0,markdown/* htmlCode */.h8)(image.requested, 300)}${shard}`, body.join('\n\n'));
}
/** In which formats and logs the images are: how far the change from cosign's tags to bundles has come. */
function renderFormats(images) {
    const verified = images.filter(({ state }) => state === 'verified' || state === 'changed');
    return (0,markdown/* block */.om)((0,locations/* countFormats */.MD)(verified.flatMap(({ details: each }) => each?.checked?.formats ?? [])), 2);
}
function renderShards(shards) {
    return (0,markdown/* table */.tp)(['shard', 'images', 'verified', 'time', 'report'], shards, ({ index, images, verified, duration, path }) => [
        String(index),
        String(images),
        String(verified),
        `${Math.round(duration / 1000)} s`,
        (0,markdown/* code */.aY)(path, 200),
    ]);
}

;// CONCATENATED MODULE: ./src/report/diff.ts



/** Of `diff.json`. */
const SCHEMA_VERSION = 1;
/** Names of a list in report.json; diff.json has all of them. */
const diff_MAX_NAMES = 20;
/** The text of `diff.md`: what changed in the images of a run; at most as long as a summary, so that it can be shown as one. */
function renderDiff(view, limit = SUMMARY_LIMIT) {
    const blocks = [
        { text: `# ${(0,changes/* headingOfChanges */.$X)(view)}`, rank: 0 },
        ...(0,changes/* renderChanges */.O1)(view, limit / 2).map((text) => ({ text, rank: 1 })),
    ];
    return (0,markdown/* fit */.Uj)(blocks, limit, (dropped) => `… ${dropped} more parts are left out: see diff.json.`);
}
/**
 * The text of `diff.json` (docs/changes.md): schema version 1, order of members fixed, a line break at the end; in parts,
 * an image each.
 */
function* renderDiffJson({ tool, changed, changes }) {
    const head = {
        schemaVersion: SCHEMA_VERSION,
        tool: { name: tool.name, version: tool.version },
        changed: CHANGED[changed],
    };
    yield `${JSON.stringify(head, null, 2).slice(0, -'\n}'.length)},\n  "images": [`;
    for (const [index, each] of changes.entries()) {
        yield `${index === 0 ? '' : ','}\n    ${JSON.stringify(toImage(each), null, 2).replaceAll('\n', '\n    ')}`;
    }
    yield '\n  ]\n}\n';
}
const CHANGED = { true: true, false: false, '': null };
function toImage({ requested, digest, comparison }) {
    return {
        reference: requested,
        digest,
        status: comparison.kind,
        baseline: toBaseline(comparison),
        gates: comparison.gates.map(({ gate, state, changes }) => ({ gate, state, changes })),
        ...(comparison.kind === 'changed' ? toDifference(comparison.difference, comparison.omitted) : {}),
    };
}
function toBaseline(comparison) {
    const { with: compared, kind } = comparison;
    return {
        reference: compared?.requested ?? null,
        digest: compared?.digest ?? null,
        verified: kind === 'changed' || kind === 'unchanged',
        reason: 'reason' in comparison ? comparison.reason : null,
    };
}
function toDifference(difference, omitted) {
    const { signers, platformsAdded, platformsRemoved, platforms } = difference;
    return {
        signers: signers === undefined ? null : { before: signers.before, after: signers.after },
        platformsAdded,
        platformsRemoved,
        platforms: platforms.map(toPlatform),
        omittedPackages: omitted,
    };
}
function toPlatform({ names, packages, provenance, configuration }) {
    return {
        names,
        packages: packages === undefined
            ? null
            : {
                formats: { before: packages.formats.before, after: packages.formats.after },
                licensesGained: packages.licensesGained,
                licensesLost: packages.licensesLost,
                changes: packages.changes.map(toPackage),
            },
        provenance: provenance?.map(toField) ?? null,
        configuration: configuration?.map(toField) ?? null,
    };
}
function toPackage({ kind, name, type, before, after, licensesGained, licensesLost }) {
    return { kind, name, type: type ?? null, before, after, licensesGained, licensesLost };
}
function toField({ field, name, ...change }) {
    return { field, ...(name === undefined ? {} : { name }), ...orNull(change) };
}
function orNull({ before, after }) {
    return { before: before ?? null, after: after ?? null };
}
/** What report.json says of a comparison, in short. */
function toComparisonJson({ comparison }) {
    return {
        baseline: toBaseline(comparison),
        changes: comparison.kind === 'changed' ? toChanges(comparison.difference) : null,
        gates: comparison.gates.map(({ gate, state, changes }) => ({ gate, state, changes: changes.slice(0, diff_MAX_NAMES) })),
    };
}
function toChanges({ signers, platformsAdded, platformsRemoved, platforms }) {
    return {
        signer: signers !== undefined,
        platformsAdded: platformsAdded.slice(0, diff_MAX_NAMES),
        platformsRemoved: platformsRemoved.slice(0, diff_MAX_NAMES),
        platforms: platforms.map(({ names, packages, provenance = [], configuration = [] }) => ({
            names: names.slice(0, diff_MAX_NAMES),
            packages: packages === undefined ? null : countKinds(packages.changes),
            licensesGained: (packages?.licensesGained ?? []).slice(0, diff_MAX_NAMES),
            licensesLost: (packages?.licensesLost ?? []).slice(0, diff_MAX_NAMES),
            fields: [...new Set([...provenance, ...configuration].map(({ field }) => field))],
        })),
    };
}
function countKinds(changes) {
    const count = (kind) => changes.filter((change) => change.kind === kind).length;
    return {
        added: count('added'),
        removed: count('removed'),
        up: count('up'),
        down: count('down'),
        changed: count('changed'),
        license: count('license'),
    };
}

;// CONCATENATED MODULE: ./src/report/json.ts

/** Of `report.json`. */
const json_SCHEMA_VERSION = 1;
/** Names of one kind in the report; it has those of a thousand images. */
const json_MAX_NAMES = 20;
const END = ']\n}\n';
/**
 * The text of `report.json` (docs/report.md): schema version 1, order of members fixed, a line break at the end. In
 * parts, an image each: of many images the whole is longer than one text should be.
 * @param written the images of a merge, as their shards wrote them: the view has less than that
 */
async function* renderReport(view, written) {
    const { tool, startedAt, duration, error, shard, merged } = view;
    yield beginReport({
        schemaVersion: json_SCHEMA_VERSION,
        verified: view.verified,
        tool: { name: tool.name, version: tool.version },
        startedAt: startedAt.toISOString(),
        durationMs: Math.round(duration),
        error: error === undefined ? null : toError(error),
        insecure: view.insecure,
        enforce: view.enforce,
        ...(shard === undefined ? {} : { shard: { index: shard.index, count: shard.count } }),
        ...(merged === undefined ? {} : { merged: { shards: merged.map(toShard) } }),
        list: view.listDigest ?? null,
        inputs: view.inputsDigest ?? null,
        ...(view.canceled ? { cancelled: true } : {}),
    });
    let index = 0;
    for await (const image of written ?? view.images.values().map(json_toImage)) {
        yield imagePart(image, index);
        index++;
    }
    yield index === 0 ? END : `\n  ${END}`;
}
/** A report up to its images, which are its last member. */
function beginReport(head) {
    return `${JSON.stringify({ ...head, images: [] }, null, 2)}\n`.slice(0, -END.length);
}
/** The image at an index, counted from 0, as it stands in the layout of the whole. */
function imagePart(image, index) {
    // line breaks within strings are escaped, so these are those of the layout
    return `${index === 0 ? '' : ','}\n    ${JSON.stringify(image, null, 2).replaceAll('\n', '\n    ')}`;
}
function toShard({ index, path, digest, startedAt, duration, canceled, images, verified }) {
    return {
        index,
        report: path,
        digest,
        startedAt,
        durationMs: Math.round(duration),
        cancelled: canceled,
        images,
        verified,
    };
}
function json_toImage({ requested, state, error, details }) {
    const { subject, image, publisher, checked } = details ?? {};
    return {
        reference: requested,
        digest: subject?.digest ?? null,
        image: image ?? null,
        mediaType: subject?.mediaType ?? null,
        publisher: publisher ?? null,
        platforms: (subject?.platforms ?? []).map(({ name, digest, selected }) => ({ platform: name, digest, selected })),
        verified: state === 'verified' || state === 'changed',
        error: error === undefined ? null : toError(error),
        requirements: (checked?.requirements ?? []).map(toRequirement),
        evidence: (checked?.evidence ?? []).map(toEvidence),
        ...(checked?.change === undefined ? {} : toComparisonJson(checked.change)),
    };
}
function toRequirement({ kind, predicateType, platform, level, met, code, why, by }) {
    const verdict = { met, code: code ?? null, why, by };
    return kind === 'signature'
        ? { kind, platform, ...verdict }
        : { kind, predicateType: predicateType ?? null, platform, level: level ?? null, ...verdict };
}
function toEvidence(evidence) {
    const { kind, status, about, origin } = evidence;
    return {
        kind,
        status,
        reason: status === 'rejected' ? { code: evidence.code, message: evidence.detail } : null,
        subject: about.digest,
        platform: about.name,
        source: origin.source,
        format: origin.format,
        ...(status === 'rejected' ? toUnproven(evidence) : toProven(evidence)),
    };
}
function toProven({ predicateType, signedName, signer, log, times, files, facts }) {
    return {
        predicateType: predicateType ?? null,
        signedName: signedName ?? null,
        signer: toSigner(signer),
        log: log.map(({ entry, logIndex, integratedTime }) => ({
            entry,
            logIndex,
            integratedTime: integratedTime?.toISOString() ?? null,
        })),
        times: times.map(toTime),
        file: files[0] ?? null,
        facts: facts === undefined ? null : toFacts(facts),
    };
}
/** Nothing of a rejected candidate is a fact, but a signer who is proven and is not the expected one. */
function toUnproven({ unexpectedSigner }) {
    return {
        predicateType: null,
        signedName: null,
        signer: unexpectedSigner === undefined ? null : toSigner(unexpectedSigner.signer),
        log: null,
        times: unexpectedSigner === undefined ? null : unexpectedSigner.times.map(toTime),
        file: null,
        facts: null,
    };
}
function toSigner(signer) {
    return signer.kind === 'key'
        ? { key: signer.fingerprint }
        : { identity: signer.identity, issuer: signer.issuer, extensions: signer.extensions };
}
function toTime({ source, time }) {
    return { source, time: time.toISOString() };
}
function toError({ code, message, hint, limit }) {
    return { code, message, hint, ...(limit === undefined ? {} : { limit }) };
}
/** Facts as they stand in report.json; parts that an attestation does not have are left out. */
function toFacts(facts) {
    const { kind, bytes, packages, provenance, configuration, vex, vulnerabilities } = facts;
    return {
        kind: kind ?? null,
        bytes,
        ...(packages && {
            packages: {
                count: packages.count,
                byType: toCounts(packages.byType),
                licenses: toCounts(packages.licenses),
                withoutLicense: packages.withoutLicense,
            },
        }),
        ...(provenance && { provenance }),
        ...(configuration && {
            configuration: {
                ...configuration,
                environment: configuration.environment.map(([name, value]) => ({ name, value })),
            },
        }),
        ...(vex && { vex: { ...vex, byStatus: toCounts(vex.byStatus) } }),
        ...(vulnerabilities && {
            vulnerabilities: {
                ...vulnerabilities,
                bySeverity: vulnerabilities.bySeverity && toCounts(vulnerabilities.bySeverity),
            },
        }),
    };
}
function toCounts({ top, others }) {
    return {
        top: top.slice(0, json_MAX_NAMES).map(([name, count]) => ({ name, count })),
        others: others + top.slice(json_MAX_NAMES).reduce((sum, [, count]) => sum + count, 0),
    };
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./src/report/outputs.ts

/**
 * The outputs of the step by name, but those of the artifact, which is uploaded later. Digests are covered ones; all
 * that describes the first image is empty unless the whole run is verified, and of a shard or a merge.
 * @param folder the output folder, an absolute path
 */
function renderOutputs(view, folder) {
    const { verified, first, deployable, files, changes, changed } = view;
    const certificate = first?.signer?.kind === 'certificate' ? first.signer : undefined;
    return {
        verified: String(verified),
        digest: first?.digest ?? '',
        image: first?.image ?? '',
        images: bounded(deployable),
        report: (0,external_node_path_.join)(folder, 'report.json'),
        summary: (0,external_node_path_.join)(folder, 'summary.md'),
        'output-directory': folder,
        files: bounded(files),
        sbom: first?.sbom === undefined ? '' : (0,external_node_path_.join)(folder, first.sbom),
        identity: certificate?.identity ?? '',
        issuer: certificate?.issuer ?? '',
        changed,
        diff: changes.length === 0 ? '' : (0,external_node_path_.join)(folder, 'diff.json'),
    };
}
/**
 * Characters of a list: GitHub takes outputs of up to 1 MB of a job, in UTF-16, and there are two lists. A longer one is
 * not cut, since nothing would tell a part from the whole: the output is empty.
 */
const MAX_LIST = 200_000;
/** A sentence for each list that is too long for an output. */
function renderOmitted({ deployable, files }) {
    return Object.entries({ images: deployable, files })
        .filter(([, list]) => list.length > 0 && bounded(list) === '')
        .map(([name, list]) => `The output ${name} is empty: its ${list.length} entries are longer than GitHub takes. All are in report.json.`);
}
function bounded(list) {
    const json = JSON.stringify(list);
    return json.length > MAX_LIST ? '' : json;
}

// EXTERNAL MODULE: ./src/core/image/predicate-type.ts
var predicate_type = __webpack_require__(28281);
// EXTERNAL MODULE: ./src/shards/merged.ts
var merged = __webpack_require__(61977);
// EXTERNAL MODULE: ./src/report/view-of-image.ts + 6 modules
var view_of_image = __webpack_require__(59767);
;// CONCATENATED MODULE: ./src/report/view-of-run.ts





/** The view of a run that verified images, or could not. */
function viewOfRun(run, audience = advice_audience/* IN_WORKFLOW */._$) {
    const { verified, shard } = run;
    const images = run.images.map((image) => (0,view_of_image/* viewOfImage */.E)(image, audience));
    const deployable = images.flatMap(({ details }) => details?.checked?.deployable ?? []);
    const changes = sortChanges(images);
    return {
        ...beginView(run, images),
        error: run.error === undefined ? undefined : viewError(run.error, audience),
        shard,
        merged: undefined,
        changes,
        changed: isChanged(images, changes),
        deployable: deployable.map(({ image }) => image),
        files: (0,report_text/* unique */.Am)(images.flatMap(({ details }) => details?.checked?.files ?? [])),
        // which image of a list comes first in a shard is nothing to deploy by
        first: verified && shard === undefined ? deployable[0] : undefined,
    };
}
function viewError({ code, message, advice }, audience) {
    return { code, message, hint: (0,advice_audience/* adviceOf */.wr)(advice, audience) };
}
function beginView(run, images) {
    const { tool, startedAt, duration, verified, insecure, enforce, canceled, listDigest, inputsDigest } = run;
    const finishedAt = new Date(startedAt.getTime() + duration);
    return {
        tool,
        startedAt,
        finishedAt,
        duration,
        verified,
        insecure,
        enforce,
        listDigest,
        inputsDigest,
        canceled,
        images,
        ...sortImages(images),
    };
}
/** Images that are not verified, and those that could not be checked after them; and all others. */
function sortImages(images) {
    const byState = Map.groupBy(images, ({ state }) => (state === 'changed' ? 'verified' : state));
    return {
        failing: [...(byState.get('unverified') ?? []), ...(byState.get('failed') ?? [])],
        verifiedImages: byState.get('verified') ?? [],
    };
}
const KINDS = ['changed', 'not-compared', 'no-baseline', 'unchanged'];
/** What became of comparisons: what fails a gate first, then what changed. */
function sortChanges(images) {
    const rankOf = ({ comparison, failing }) => KINDS.indexOf(comparison.kind) + (failing.length > 0 ? 0 : KINDS.length);
    return images.flatMap(({ details }) => details?.checked?.change ?? []).toSorted((a, b) => rankOf(a) - rankOf(b));
}
function isChanged(images, changes) {
    const kinds = changes.map(({ comparison }) => comparison.kind);
    if (kinds.includes('changed')) {
        return 'true';
    }
    const isVerified = images.every(({ state }) => state === 'verified' || state === 'changed');
    return isVerified && kinds.length > 0 && kinds.every((kind) => kind === 'unchanged') ? 'false' : '';
}
/** Requirements of one image that are named. */
const MAX_UNMET = 20;
/**
 * The view of merged reports: what the shards reported, nothing that was verified here, so nothing in it is to be
 * deployed.
 */
function viewOfMerge(run) {
    return {
        ...beginView(run, (0,merged/* imagesOf */.I)(run).map(viewReported)),
        error: undefined,
        shard: undefined,
        merged: run.shards.map(viewShard),
        changes: [],
        changed: '',
        deployable: [],
        files: [],
        first: undefined,
    };
}
function viewShard({ index, file: { path, digest, run } }) {
    const { startedAt, duration, canceled, images } = run;
    return {
        index,
        path,
        digest,
        startedAt,
        duration,
        canceled,
        images: images.length,
        verified: images.filter((image) => image.verified).length,
    };
}
function viewReported({ image, shard }) {
    const { requested, signer, error } = image;
    const failure = explainReported(image, shard.index);
    return {
        requested,
        state: stateOf(image),
        why: failure?.short ?? '',
        failure,
        error,
        signer: signer === undefined ? undefined : { short: signer, time: undefined },
        shard: shard.index,
        details: undefined,
    };
}
function stateOf({ verified, error }) {
    if (error !== undefined) {
        return 'failed';
    }
    return verified ? 'verified' : 'unverified';
}
function explainReported({ verified, error, unmet }, shard) {
    if (verified) {
        return undefined;
    }
    const more = `in log and summary of the job of shard ${shard}.`;
    const base = { lookedFor: undefined, locations: undefined, comparison: [], paste: [] };
    if (error !== undefined) {
        const short = `could not be checked: ${error.code}`;
        return { ...base, headline: error.message, short, found: [], todo: `${error.hint} More is ${more}` };
    }
    const leading = unmet.find(({ kind }) => kind === 'signature') ?? unmet[0];
    const others = unmet.filter((each) => each !== leading);
    return {
        ...base,
        headline: leading === undefined ? 'Nothing was required, so nothing is verified.' : describeUnmet(leading),
        short: leading === undefined ? 'nothing was required' : `${titleOf(leading)}: ${leading.code ?? 'not met'}`,
        found: (0,report_text/* atMost */.Tu)(MAX_UNMET, others, describeUnmet, (rest) => `${rest} more in report.json`),
        todo: `It is ${more}`,
    };
}
function describeUnmet(requirement) {
    return `${titleOf(requirement)} of ${requirement.platform}: ${requirement.why}`;
}
function titleOf({ kind, predicateType }) {
    return kind === 'signature' || predicateType === undefined ? kind : (0,predicate_type/* nameOfPredicateType */.on)(predicateType);
}

;// CONCATENATED MODULE: ./src/report/rendered.ts








/** A run that verified images, or could not. */
function renderRun(outcome, audience = advice_audience/* IN_WORKFLOW */._$) {
    const [named] = outcome.images.flatMap(({ request, subject }) => subject === undefined ? [] : [{ name: (0,reference/* nameOf */.Vb)(request.reference.repository), digest: subject.digest }]);
    return { ...render(viewOfRun(outcome, audience)), named, outcome, canceled: outcome.canceled };
}
/**
 * Reports of shards that were put together.
 * @param images all of them, one shard after the other, as their reports have them: read when they are written, so that
 *   only one report has to be held
 */
function renderMerge(run, images) {
    return { ...render(viewOfMerge(run), images), named: undefined, outcome: undefined, canceled: false };
}
function render(view, images) {
    const summary = renderSummary(view);
    const isCompared = view.changes.length > 0;
    return {
        view,
        files: [
            { name: 'report.json', parts: () => renderReport(view, images?.()) },
            { name: 'summary.md', parts: () => [summary] },
            ...(isCompared
                ? [
                    { name: 'diff.json', parts: () => renderDiffJson(view) },
                    { name: 'diff.md', parts: () => [renderDiff(view)] },
                ]
                : []),
        ],
        summary,
        outputs: (folder) => renderOutputs(view, folder),
        omitted: renderOmitted(view),
        annotations: renderAnnotations(view),
    };
}


/***/ }),

/***/ 61977:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ imagesOf),
/* harmony export */   h: () => (/* binding */ merge)
/* harmony export */ });
/* harmony import */ var _core_image_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93613);

/** The images of all shards, one shard after the other. */
function imagesOf({ shards }) {
    return shards.flatMap((shard) => shard.file.run.images.map((image) => ({ image, shard })));
}
/**
 * Puts the reports of all shards together. They must be the ones that `findFaults` has nothing against; then what they
 * say alike is taken from the first.
 */
function merge(files, own) {
    const shards = files
        .flatMap((file) => (file.run.shard === undefined ? [] : [{ index: file.run.shard.index, file }]))
        .toSorted((a, b) => a.index - b.index);
    const images = imagesOf({ shards });
    const canceled = files.some(({ run }) => run.canceled);
    const [first] = shards;
    return {
        ...own,
        verified: !canceled && images.length > 0 && images.every(({ image }) => image.verified),
        insecure: first?.file.run.insecure ?? [],
        inputsDigest: (0,_core_image_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDigest */ .m)(first?.file.run.inputs ?? ''),
        canceled,
        shards,
    };
}


/***/ })

};

export const id = 2786;
export const ids = [2786];
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




/** Symbol and words for the state of an image. */
function titleOf({ state }) {
    return TITLES[state];
}
const TITLES = {
    verified: '✅ Verified',
    changed: '❌ Verified, but changed',
    unverified: '❌ Not verified',
    failed: '⚠️ Could not be checked',
    exempt: '⚠️ Exempt, not verified',
    skipped: '⚠️ Skipped, not verified',
    proposed: '⚠️ Not verified: no rule yet',
};
/** The verdict of a run in a few words, for a heading; that of a merge is marked as reported. */
function headingOf(view) {
    const { error, images, shard, merged } = view;
    if (error !== undefined) {
        return error.code === 'config' ? '❌ Nothing was verified: invalid inputs' : '⚠️ Nothing could be verified';
    }
    if (merged !== undefined) {
        return `${headingOfImages(view)}, as reported by the shards`;
    }
    const [only, ...others] = images;
    if (only === undefined) {
        return shard === undefined
            ? '❌ Nothing was verified: no image'
            : `Nothing to verify: no image belongs to shard ${(0,_shards_list_js__WEBPACK_IMPORTED_MODULE_0__/* .formatShard */ ._D)(shard)}`;
    }
    return others.length === 0 ? `${titleOf(only)}: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdown */ .wD)(only.requested, 300)}` : headingOfImages(view);
}
function headingOfImages(view) {
    const left = view.leftImages.length;
    const heading = headingOfDecided(view);
    return left === 0 ? heading : `${heading}; ${left} more ${left === 1 ? 'is' : 'are'} exempt or skipped by the policy`;
}
function headingOfDecided({ images, failing, leftImages, changes, verified }) {
    const failed = failing.filter(({ state }) => state === 'failed').length;
    const changed = images.filter(({ state }) => state === 'changed').length;
    const different = changes.filter(({ comparison }) => comparison.kind === 'changed').length;
    const tooMuch = `${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(changed, 'image')} changed in what \`fail-on-change\` names`;
    if (failing.length === 0) {
        const all = `${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(images.length - leftImages.length, 'image')} verified`;
        const sign = !verified ? '⚠️' : '✅';
        return changed > 0
            ? `❌ ${all}, but ${tooMuch}`
            : `${sign} ${all}${different === 0 ? '' : `, ${different} changed`}`;
    }
    const which = `${failing.length} of ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(images.length - leftImages.length, 'image')} ${failing.length === 1 ? 'is' : 'are'} not verified`;
    const who = failed < failing.length ? `${failed} of these` : `because ${failed === 1 ? 'it' : 'they'}`;
    const unknown = failed === 0 ? '' : `, ${who} could not be checked`;
    const isUnknown = failed === failing.length && changed === 0;
    return `${isUnknown ? '⚠️' : '❌'} ${which}${unknown}${changed === 0 ? '' : `; ${tooMuch}`}`;
}
/** How many images were checked before a run was canceled. */
function describeCanceled({ images }) {
    const checked = images.filter(({ state }) => state !== 'failed').length;
    return `The run was canceled: ${checked} of ${images.length} images were checked before.`;
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
/** An alert that lists weakening inputs, if any: they are never silent. */
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
    exempt: '⚠️ exempt',
    skipped: '⚠️ skipped',
    proposed: '⚠️ no rule yet',
};


/***/ }),

/***/ 62786:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t3: () => (/* binding */ renderMerge),
  renderRun: () => (/* binding */ renderRun)
});

// UNUSED EXPORTS: renderOmitted, renderOutputs

// EXTERNAL MODULE: ./src/core/image/reference.ts
var reference = __webpack_require__(87600);
// EXTERNAL MODULE: ./src/report/advice/hints.ts
var hints = __webpack_require__(68589);
// EXTERNAL MODULE: ./src/limits.ts
var limits = __webpack_require__(30351);
// EXTERNAL MODULE: ./src/report/failure.ts
var report_failure = __webpack_require__(3304);
// EXTERNAL MODULE: ./src/report/text.ts
var report_text = __webpack_require__(65655);
;// CONCATENATED MODULE: ./src/report/annotation.ts



const MAX_TITLE = 200;
/**
 * An image that is not verified is an error unless `enforce` is false. One that could not be checked is always an error,
 * since nothing is known about it.
 */
function annotationOfImage({ requested, state, failure, shard }, enforce) {
    const title = state === 'failed' ? 'Could not be checked' : 'Not verified';
    const reported = shard === undefined ? '' : `, as reported by shard ${shard}`;
    return annotation(enforce || state === 'failed' ? 'error' : 'warning', `${title}${reported}: ${requested}`, failure === undefined ? [] : (0,report_failure/* failureLines */.w7)(failure, 'annotation'));
}
/** An annotation with escaped text, within the limits of the runner. */
function annotation(level, title, lines) {
    const message = lines.map((line) => (0,report_text/* plain */.pj)(line, 600)).join('\n');
    return { level, title: (0,report_text/* plain */.pj)(title, MAX_TITLE), message: cut(message) };
}
/** The advice is at the end, so the middle of a long message is left out. */
function cut(message) {
    const half = limits/* LIMITS */.b.annotation / 2 - 10;
    return message.length <= limits/* LIMITS */.b.annotation ? message : `${message.slice(0, half)}\n…\n${message.slice(-half)}`;
}

// EXTERNAL MODULE: ./src/text.ts
var src_text = __webpack_require__(48992);
;// CONCATENATED MODULE: ./src/report/repository/annotations.ts


/** Further places of an image are in the summary. */
const MAX_PLACES = 20;
/**
 * The annotations of what a scan found, at the places in the files: failing images first, each at its first place before any at a
 * second one; then what the lock says, names that cannot be known, and what only warns.
 */
function renderScanAnnotations(view, scan) {
    const level = view.enforce ? 'error' : 'warning';
    const placesOf = new Map(view.images.map(({ requested, places }) => [requested, places ?? []]));
    const failing = view.failing.flatMap((image) => {
        const rendered = annotationOfImage(image, view.enforce);
        return (image.places ?? [])
            .slice(0, MAX_PLACES)
            .map((place, index) => ({ index, annotation: at(place, rendered) }));
    });
    const locked = (scan.lock?.problems ?? []).map(({ reference, code, message }) => at(placesOf.get(reference)?.[0] ?? scan.references.find((each) => each.reference === reference), annotation(level, `Not as locked (${code}): ${reference}`, [message])));
    const unresolved = scan.unresolved.map((reference) => at(reference, annotation(scan.failsUnresolved ? level : 'warning', `Not known which image: ${reference.written}`, [
        reference.why ?? '',
        'What to do: give the name a value in the file.',
    ])));
    const unread = scan.unread.map(({ file, why }) => at({ file, line: 1, column: 1, endLine: 1, endColumn: 1 }, annotation(scan.failsUnread ? level : 'warning', `Could not be read: ${file}`, [
        `${why}.`,
        'Images in it would go unnoticed.',
    ])));
    const refused = scan.refusedIgnores.map((reference) => at(reference, annotation('warning', 'An ignore comment without effect', [REFUSED])));
    const all = [
        ...failing.toSorted((a, b) => a.index - b.index).map((each) => each.annotation),
        ...locked,
        ...unresolved,
        ...unread,
        ...refused,
        ...renderProposed(view),
    ];
    // the runner shows few: what fails goes first
    return [...all.filter((each) => each.level === 'error'), ...all.filter((each) => each.level !== 'error')];
}
const REFUSED = 'A comment of a change takes effect once it is merged, and a policy may allow none: the image is verified as any other.';
function renderProposed({ images }) {
    const proposed = images.filter(({ state }) => state === 'proposed');
    return proposed.length === 0
        ? []
        : [
            annotation('warning', `No rule yet for ${(0,src_text/* count */.U9)(proposed.length, 'image')}: nothing gates them`, [
                'Who signed them is in the job summary. Review proposed-policy.yml, and commit it as .github/image-provenance.yml.',
            ]),
        ];
}
/** An annotation at a place of a file. */
function at(place, rendered) {
    return place === undefined
        ? rendered
        : {
            ...rendered,
            place: {
                file: place.file,
                line: place.line,
                column: place.column,
                endLine: place.endLine,
                endColumn: place.endColumn,
            },
        };
}

// EXTERNAL MODULE: ./src/report/overview.ts
var overview = __webpack_require__(24707);
;// CONCATENATED MODULE: ./src/report/annotations.ts





/** Images that the policy lets be, of those that are named. */
const MAX_LEFT = 20;
/** Changes of a gate that an annotation names. */
const MAX_CHANGES = 5;
/** Reasons for missing baselines, each a notice. */
const MAX_REASONS = 5;
/**
 * An annotation for the error of the run, or for each image that is not verified or could not be checked; then warnings of
 * verdicts and results of comparisons. The most important come first, since GitHub shows only a few. Warnings about inputs
 * are not included.
 */
function renderAnnotations(view) {
    const warnings = view.images.flatMap(({ requested, details }) => (details?.checked?.warnings ?? []).map((warning) => annotation('warning', requested, [warning])));
    return [
        ...(view.error === undefined ? [] : [renderError(view.error)]),
        ...renderCanceled(view),
        ...(view.scan === undefined
            ? view.failing.map((image) => annotationOfImage(image, view.enforce))
            : renderScanAnnotations(view, view.scan)),
        ...renderLeft(view.leftImages),
        ...warnings,
        ...view.changes.flatMap((change) => renderChange(change, view.enforce)),
        ...renderAbsent(view.changes),
    ];
}
function renderError({ code, message, hint }) {
    const title = code === 'config' ? 'Invalid inputs: nothing was verified' : 'Nothing could be verified';
    return annotation('error', title, [...message.split('\n'), hint]);
}
function renderCanceled(view) {
    const shards = (view.merged ?? []).filter(({ canceled }) => canceled).map(({ index }) => index);
    const message = view.merged === undefined
        ? (0,overview/* describeCanceled */.ZP)(view)
        : `${(0,src_text/* count */.U9)(shards.length, 'shard')} canceled: ${shards.join(', ')}.`;
    return view.canceled ? [annotation('error', 'Canceled', [message])] : [];
}
/** Images that the policy lets be: one warning for all, since each would hide what is more important. */
function renderLeft(images) {
    const warned = images.filter(({ state, warns }) => state === 'exempt' || warns === true);
    const [first, ...others] = warned;
    return first === undefined
        ? []
        : [
            annotation('warning', `Not verified, as the policy has it: ${first.requested}${others.length === 0 ? '' : ` and ${others.length} more`}`, (0,report_text/* atMost */.Tu)(MAX_LEFT, warned, ({ requested, why }) => `${requested}: ${why}`, (rest) => `… ${rest} more in report.json`)),
        ];
}
/** Failing gates, or a comparison that could not be made and that no gate needs. */
function renderChange(change, enforce) {
    const { requested, comparison, failing } = change;
    if (failing.length > 0) {
        const title = failing.some(({ state }) => state === 'fired') ? 'Changed' : 'Not compared';
        return [annotation(enforce ? 'error' : 'warning', `${title}: ${requested}`, describeFailing(change))];
    }
    return comparison.kind === 'not-compared'
        ? [annotation('warning', `Not compared: ${requested}`, [comparison.reason, comparison.hint])]
        : [];
}
function describeFailing({ comparison, failing }) {
    const isFired = failing.some(({ state }) => state === 'fired');
    const todo = comparison.kind === 'not-compared' ? comparison.hint : isFired ? REVIEW : UNDECIDED;
    return [
        ...(comparison.with === undefined ? [] : [`Baseline: ${comparison.with.requested}`]),
        ...failing.flatMap(({ gate, state, changes }) => [
            `fail-on-change: ${gate} ${state === 'fired' ? 'fails' : 'could not be evaluated'}:`,
            ...(0,report_text/* atMost */.Tu)(MAX_CHANGES, changes, (change) => `  ${change}`, (rest) => `  … ${rest} more in diff.json`),
        ]),
        `What to do: ${todo}`,
    ];
}
const REVIEW = 'Find out why it changed. If the change is intended, remove the word from fail-on-change for one run, or make this image the baseline.';
const UNDECIDED = 'Use a gate only for what the publisher attests for every image, or remove the word from fail-on-change.';
/** One notice for each reason why images have no baseline, or why one of the same digest says little. */
function renderAbsent(changes) {
    const absent = changes.flatMap((change) => {
        const { comparison } = change;
        return (comparison.kind === 'no-baseline' || comparison.kind === 'unchanged') && comparison.reason !== undefined
            ? [
                {
                    ...change,
                    title: comparison.kind === 'unchanged' ? 'Same digest' : 'No baseline',
                    reason: comparison.reason,
                },
            ]
            : [];
    });
    const reasons = Map.groupBy(absent, ({ reason }) => reason);
    return [...reasons].slice(0, MAX_REASONS).map(([reason, [first, ...others]]) => {
        const more = others.length === 0 ? '' : ` and ${others.length} more`;
        return annotation('notice', `${first?.title ?? ''}: ${first?.requested ?? ''}${more}`, [
            reason,
            `It is not known what changed${first?.comparison.gates.length === 0 ? '' : ', and fail-on-change passes'}.`,
        ]);
    });
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
 * The folded part "What is inside", from the facts of the attestations that met the requirements; undefined without any.
 * Facts of all platforms are shown once.
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
/** Packages first, then configuration, then provenance. */
function rankOf({ packages, configuration, provenance }) {
    const at = [packages, configuration, provenance].findIndex((part) => part !== undefined);
    return at === -1 ? Infinity : at;
}
/** One attestation, as lines of Markdown. */
function renderFacts(facts) {
    const described = detailsOf(facts).map(({ label, value }) => `${label} ${(0,markdown/* code */.aY)(value, 200)}`);
    return [
        ...(facts.packages === undefined ? [] : renderPackages(facts.name, facts.packages)),
        ...(described.length === 0 ? [] : [`${(0,markdown/* markdown */.wD)(facts.name, 100)}: ${described.join(', ')}`]),
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
/** The facts that are shown besides packages. */
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
/** An SPDX identifier, split before its version; for BSD licenses that is the number of clauses. */
const FAMILY = /^([A-Za-z][A-Za-z.+]*(?:-[A-Za-z][A-Za-z.+]*)*)-(\d.*)$/;
/**
 * Licenses by family, the most frequent first. A family has no total: a package under `GPL-2.0-only OR GPL-3.0-only` counts
 * for both licenses.
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





/** Further rows are counted. */
const MAX_ROWS = 200;
const MAX_COLUMNS = 30;
const MAX_CELL = 80;
const matrix_MAX_NAMES = 6;
/** The table platform × requirement of an image, as Markdown; platforms with equal results are one row. */
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
/** Platforms can meet `sbom` with different types. */
function headingOf(requirements) {
    const met = requirements.filter((requirement) => requirement.met);
    const titles = (0,report_text/* unique */.Am)((met.length > 0 ? met : requirements).map(report_evidence/* titleOfRequirement */.fG));
    return titles.map((title) => (0,markdown/* markdown */.wD)(title, MAX_CELL)).join(' or ');
}
/** The package count of each piece of evidence, and its title when the column has none. */
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
/** Further rejected evidence is counted. */
const MAX_REJECTED = 1000;
const MAX_TITLES = 20;
const MAX_SIGNERS = 10;
const summary_image_MAX_NAMES = 4;
/**
 * Everything about one image below its heading. When space is short, advice, signer and matrix are dropped last.
 * @param folded whether it is inside a folded part, where GitHub shows no alerts
 */
function renderImage(image, now, folded = false) {
    const { failure } = image;
    const checked = image.details?.checked;
    const words = failure === undefined ? [] : (0,report_failure/* failureBlocks */.pD)(failure, image, folded);
    if (checked === undefined) {
        const isLeft = image.state === 'exempt' || image.state === 'skipped';
        return isLeft ? [{ text: `Nothing was verified: ${(0,markdown/* markdown */.wD)(image.why)}.`, rank: 1 }] : words;
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
/** Signer, time, reference to deploy, and formats. */
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
    const signed = time === undefined ? '**Signed** at an unproven time' : `**Signed** ${(0,report_text/* formatTime */.fU)(time)} (${(0,report_text/* formatAge */.nV)(time, now)})`;
    return `${signed}, ${entry === undefined ? 'no log entry required' : renderEntry(entry)}`;
}
/** Only entries of the public log have a page to link to. */
function renderEntry(entry) {
    const { logIndex, host } = entry;
    const name = `${(0,report_evidence/* rekorOf */.zR)(entry)} entry `;
    return host !== undefined && /^\d{1,20}$/.test(logIndex)
        ? `${name}[${(0,markdown/* code */.aY)(logIndex)}](https://search.sigstore.dev/?logIndex=${logIndex})`
        : `${name}${(0,markdown/* code */.aY)(logIndex, 100)}`;
}
function renderNotes({ warnings, subject, otherReferrers }) {
    const lines = [
        ...warnings.map((warning) => `⚠️ ${(0,markdown/* markdown */.wD)(warning)}`),
        ...subject.notices.map((notice) => (0,markdown/* markdown */.wD)(notice)),
        ...(otherReferrers.length === 0 ? [] : [`There: ${(0,markdown/* markdown */.wD)((0,report_evidence/* describeOthers */.Hi)(otherReferrers))}.`]),
    ];
    const [only, ...others] = lines;
    return others.length === 0 ? only : (0,markdown/* list */.p_)(lines, MAX_NOTES, (line) => line);
}
/** The folded list of evidence: verified by target, signers, rejected by reason. */
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
/** Targets with equal evidence are one line. */
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
/** Signers with the exact values that a policy compares. */
function describeSigners(verified) {
    const signers = verified.map(({ signer }) => signer.kind === 'key'
        ? `key ${(0,markdown/* code */.aY)(`sha256:${signer.fingerprint}`)}`
        : `${(0,markdown/* code */.aY)(signer.identity)}, issuer ${(0,markdown/* code */.aY)(signer.issuer)}`);
    const counted = [...Map.groupBy(signers, (signer) => signer)];
    return counted.map(([signer, all]) => counted.length === 1 ? `signed by ${signer}` : `${(0,src_text/* count */.U9)(all.length, 'piece')} signed by ${signer}`);
}
/** Evidence rejected for the same reason is one line. */
function describeAllRejected(rejected) {
    const groups = [...Map.groupBy(rejected.slice(0, MAX_REJECTED), report_evidence/* describeRejection */.xz)];
    const lines = (0,markdown/* list */.p_)(groups, summary_image_MAX_LINES, ([why, all]) => `rejected: ${(0,markdown/* markdown */.wD)(`${(0,src_text/* listNames */.Zv)(all.map(report_evidence/* nameRejected */.or), summary_image_MAX_NAMES)} ${why}`)}`);
    const rest = rejected.length - MAX_REJECTED;
    return rest > 0 ? `${lines}\n- … ${rest} more rejected in report.json` : lines;
}
function renderLocations(checked, lookedFor) {
    const rows = (0,markdown/* table */.tp)(['location', 'response'], (0,locations/* summarizeLocations */.iR)(checked).slice(0, summary_image_MAX_LINES), ({ location, response }) => [(0,markdown/* markdown */.wD)(location, 200), (0,markdown/* markdown */.wD)(response, 300)]);
    const requested = lookedFor === undefined ? [] : [`Looked for: ${(0,markdown/* markdown */.wD)(lookedFor)}`];
    return (0,markdown/* details */.zH)('What was looked for, and where', [...requested, rows].join('\n\n'));
}
/** Names of the files, which are the same for every platform. */
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

;// CONCATENATED MODULE: ./src/report/repository/heading.ts

/** The result of a scan in a few words, for a heading. */
function headingOfScan(view, scan) {
    const { images, verifiedImages, leftImages } = view;
    switch (scan.result) {
        case 'failed':
            return `❌ ${describeFailures(view, scan)}`;
        case 'proposed': {
            const proposed = images.filter(({ state }) => state === 'proposed').length;
            return `⚠️ No rule yet for ${proposed} of ${(0,src_text/* count */.U9)(images.length, 'image')}: nothing gates them`;
        }
        case 'verified': {
            const left = leftImages.length === 0 ? '' : `; ${leftImages.length} exempt or skipped by the policy`;
            return `✅ ${(0,src_text/* count */.U9)(verifiedImages.length, 'image')} ${scan.onlyChanges ? 'of this change ' : ''}verified${left}`;
        }
        case 'nothing':
            if (images.length > 0) {
                return `⚠️ Nothing was verified: ${(0,src_text/* count */.U9)(images.length, 'image')} exempt or skipped by the policy`;
            }
            return scan.onlyChanges ? '✅ This change brings no other image' : '❌ No image was found';
    }
}
/** What fails, the most important first. */
function describeFailures(view, { unresolved, unread, failsUnresolved, failsUnread, lock }) {
    const { failing, images, leftImages } = view;
    const changed = images.filter(({ state }) => state === 'changed').length;
    const parts = [
        ...(failing.length === 0
            ? []
            : [
                `${failing.length} of ${(0,src_text/* count */.U9)(images.length - leftImages.length, 'image')} ${failing.length === 1 ? 'is' : 'are'} not verified`,
            ]),
        ...(changed === 0 ? [] : [`${(0,src_text/* count */.U9)(changed, 'image')} changed in what \`fail-on-change\` names`]),
        ...(lock === undefined || lock.problems.length === 0
            ? []
            : [`${(0,src_text/* count */.U9)(new Set(lock.problems.map(({ reference }) => reference)).size, 'image')} not as locked`]),
        ...(failsUnresolved && unresolved.length > 0
            ? [`${(0,src_text/* count */.U9)(unresolved.length, 'name')} cannot be known from the files`]
            : []),
        ...(failsUnread && unread.length > 0 ? [`${(0,src_text/* count */.U9)(unread.length, 'file')} could not be read`] : []),
    ];
    return parts.length === 0 ? 'Nothing was verified: the policy skips every image' : parts.join(', ');
}

;// CONCATENATED MODULE: ./src/report/repository/places.ts

/** Places of an image that are named in a table; the rest is counted. */
const places_MAX_PLACES = 3;
/** A place as compilers and editors write it: `deploy/web.yaml:12:16`. */
function formatPlace({ file, line, column }) {
    return `${file}:${line}:${column}`;
}
/** The first places, for a cell of a table. */
function placesCell(places) {
    const shown = places.slice(0, places_MAX_PLACES).map(({ file, line }) => (0,markdown/* code */.aY)(`${file}:${line}`, 200));
    const rest = places.length - shown.length;
    return `${shown.join('<br>')}${rest > 0 ? `<br>… ${rest} more` : ''}`;
}

;// CONCATENATED MODULE: ./src/report/repository/proposal.ts



/** Images that no rule is for yet: who signed them, and what to do. */
function proposalBlocks(view, { proposal, hasPolicy }, limit) {
    const proposed = view.images.filter(({ state }) => state === 'proposed');
    if (proposed.length === 0) {
        return [];
    }
    const rows = (0,markdown/* table */.tp)(['image', 'signed by', 'age', 'what', 'where'], proposed, ({ requested, signer, why, places }) => [
        (0,markdown/* code */.aY)(requested, 300),
        signer === undefined ? '' : (0,markdown/* markdown */.wD)(signer.short, 100),
        signer?.time === undefined ? '' : (0,report_text/* formatShortAge */.zQ)(signer.time, view.finishedAt),
        (0,markdown/* markdown */.wD)(why, 200),
        placesCell(places ?? []),
    ], { limit, more: (rest) => [`… ${rest} more`, '', '', 'in report.json'] });
    const todo = proposal === undefined
        ? []
        : [
            {
                text: `**What to do** Read \`proposed-policy.yml\` (beside the report, in the artifact of this run): it says who signed these images, which is not who may. Keep what is right, commit it as \`.github/image-provenance.yml\`, and from then on this check fails where somebody else signs.`,
                rank: 1,
            },
        ];
    const gates = hasPolicy
        ? []
        : [{ text: (0,markdown/* alert */.xE)('WARNING', 'Nothing gates these images: there is no policy.'), rank: 1 }];
    return [...gates, { text: `### No rule yet\n\n${rows}`, rank: 1 }, ...todo];
}

;// CONCATENATED MODULE: ./src/report/repository/summary.ts









/** Failing images that are described individually. */
const MAX_EXPLAINED = 50;
const summary_MAX_LINES = 100;
/**
 * The job summary of a scan, as Markdown of fewer than `limit` bytes: the result, then images by their results, each once with all
 * its places; verified ones are folded.
 */
function renderScanSummary(view, scan, limit) {
    const blocks = [{ text: `## ${headingOfScan(view, scan)}`, rank: 0 }, ...scanBlocks(view, scan, limit)];
    return (0,markdown/* fit */.Uj)((0,changes/* withChanges */.AW)(blocks, view, limit / 16), limit, (dropped) => `… ${dropped} more parts are left out: see report.json.`);
}
/** All parts of it below the heading. */
function scanBlocks(view, scan, limit) {
    const { failing, leftImages, verifiedImages } = view;
    return [
        { text: describeExtent(view, scan), rank: 1 },
        ...(0,overview/* insecureBlocks */.D3)(view),
        ...section('Not verified', failing, (images) => whyTable(images, limit / 4)),
        ...failing.slice(0, MAX_EXPLAINED).map((image) => ({ text: renderFolded(image, view), rank: 3 })),
        ...lockBlocks(scan),
        ...unresolvedBlocks(scan, limit / 8),
        ...unreadBlocks(scan),
        ...proposalBlocks(view, scan, limit / 4),
        ...section('Accepted by the policy without evidence', leftImages, (images) => whyTable(images, limit / 8)),
        ...ignoreBlocks(scan),
        ...removedBlocks(scan),
        ...pinBlocks(scan),
        ...(verifiedImages.length === 0
            ? []
            : [
                {
                    text: (0,markdown/* details */.zH)((0,src_text/* count */.U9)(verifiedImages.length, 'verified image'), signerTable(verifiedImages, view, limit / 3)),
                    rank: 4,
                },
            ]),
    ];
}
/** A heading with a table, unless there is nothing in it. */
function section(title, images, render) {
    return images.length === 0 ? [] : [{ text: `### ${title}\n\n${render(images)}`, rank: 1 }];
}
/** What was looked at, and what decided. */
function describeExtent({ images, policy }, scan) {
    const places = images.reduce((sum, { places: its }) => sum + (its?.length ?? 0), 0);
    const files = new Set(scan.references.map(({ file }) => file)).size;
    const what = scan.onlyChanges
        ? `Compared with the base commit ${(0,markdown/* code */.aY)((scan.base ?? '').slice(0, 12))}: ${(0,src_text/* count */.U9)(images.length, 'image')} at ${(0,src_text/* count */.U9)(places, 'place')} that it does not have.`
        : `${(0,src_text/* count */.U9)(images.length, 'image')} at ${(0,src_text/* count */.U9)(places, 'place')} in ${(0,src_text/* count */.U9)(files, 'file')}.`;
    const by = policy === undefined
        ? 'There is no policy: known publishers decide.'
        : `The policy ${(0,markdown/* code */.aY)(policy.path)}${FROM[policy.from]} decides.`;
    return `${what} ${by}`;
}
const FROM = {
    workspace: '',
    base: ' of the base commit',
    head: ' of the change itself',
};
/** Images with why they are not verified. */
function whyTable(images, limit) {
    return (0,markdown/* table */.tp)(['result', 'image', 'why', 'where'], images, (image) => [(0,overview/* titleOf */.Gg)(image), (0,markdown/* code */.aY)(image.requested, 300), (0,markdown/* markdown */.wD)(image.why, 200), placesCell(image.places ?? [])], { limit, more: (rest) => ['', `… ${rest} more`, 'in report.json'] });
}
function signerTable(images, { finishedAt }, limit) {
    return (0,markdown/* table */.tp)(['image', 'signed by', 'age', 'where'], images, ({ requested, signer, places }) => [
        (0,markdown/* code */.aY)(requested, 300),
        signer === undefined ? '' : (0,markdown/* markdown */.wD)(signer.short, 100),
        signer?.time === undefined ? '' : (0,report_text/* formatShortAge */.zQ)(signer.time, finishedAt),
        placesCell(places ?? []),
    ], { limit, more: (rest) => [`… ${rest} more`, 'in report.json'] });
}
function renderFolded(image, { finishedAt }) {
    const body = renderImage(image, finishedAt, true).map(({ text }) => text);
    return (0,markdown/* details */.zH)(`${(0,overview/* titleOf */.Gg)(image)}: ${(0,markdown/* htmlCode */.h8)(image.requested, 300)}`, body.join('\n\n'));
}
function lockBlocks({ lock }) {
    if (lock === undefined) {
        return [];
    }
    const { problems, notes } = lock;
    return [
        ...(problems.length === 0
            ? []
            : [
                {
                    text: `### Not as locked\n\n${(0,markdown/* list */.p_)(problems, summary_MAX_LINES, ({ code: kind, message }) => `❌ ${(0,markdown/* code */.aY)(kind)}: ${(0,markdown/* markdown */.wD)(message)}`)}\n\n**What to do** ${LOCK_HINT}`,
                    rank: 1,
                },
            ]),
        ...(notes.length === 0
            ? []
            : [{ text: (0,markdown/* details */.zH)(`The lock: ${(0,src_text/* count */.U9)(notes.length, 'note')}`, (0,markdown/* list */.p_)(notes, summary_MAX_LINES, markdown/* markdown */.wD)), rank: 4 }]),
    ];
}
const LOCK_HINT = 'Find out why it differs. If it is intended, record what is in use now with `lock: write`, and commit `.github/image-provenance.lock.json`.';
function unresolvedBlocks({ unresolved, failsUnresolved }, limit) {
    const hint = failsUnresolved
        ? '**What to do** Give the name a value in the file (a default of the variable), or say `unresolved: warn` at the top of the policy.'
        : 'The policy has it that this fails nothing (`unresolved: warn`).';
    return unresolved.length === 0
        ? []
        : [
            {
                text: `### Names that cannot be known from the files\n\n${unresolvedTable(unresolved, limit)}\n\n${hint}`,
                rank: 1,
            },
        ];
}
function unresolvedTable(references, limit) {
    return (0,markdown/* table */.tp)(['where', 'written', 'why'], references, ({ file, line, written, why }) => [(0,markdown/* code */.aY)(`${file}:${line}`, 200), (0,markdown/* code */.aY)(written, 200), (0,markdown/* markdown */.wD)(why ?? '', 300)], { limit, more: (rest) => [`… ${rest} more`, '', 'in report.json'] });
}
function unreadBlocks({ unread, failsUnread }) {
    if (unread.length === 0) {
        return [];
    }
    const sign = failsUnread ? '❌' : '⚠️';
    const lines = (0,markdown/* list */.p_)(unread, summary_MAX_LINES, ({ file, why }) => `${sign} ${(0,markdown/* code */.aY)(file, 300)}: ${(0,markdown/* markdown */.wD)(why)}`);
    const hint = failsUnread
        ? '**What to do** Images in them would go unnoticed: make them readable, or leave them out with `paths-ignore`.'
        : 'Images in them go unnoticed. Leave out what is no file of this repository with `paths-ignore`.';
    return [{ text: `### Files that could not be read\n\n${lines}\n\n${hint}`, rank: 2 }];
}
function ignoreBlocks({ refusedIgnores, references }) {
    const ignored = references.filter(({ kind }) => kind === 'ignored');
    return [
        ...(refusedIgnores.length === 0
            ? []
            : [
                {
                    text: (0,markdown/* alert */.xE)('WARNING', `${(0,src_text/* count */.U9)(refusedIgnores.length, 'ignore comment')} without effect: a comment of a change counts once it is merged, and a policy may allow none. At ${refusedIgnores
                        .slice(0, 10)
                        .map(({ file, line }) => (0,markdown/* code */.aY)(`${file}:${line}`, 200))
                        .join(', ')}${refusedIgnores.length > 10 ? ', …' : ''}`),
                    rank: 1,
                },
            ]),
        ...(ignored.length === 0
            ? []
            : [
                {
                    text: (0,markdown/* details */.zH)(`${(0,src_text/* count */.U9)(ignored.length, 'reference')} ignored by comments`, (0,markdown/* list */.p_)(ignored, summary_MAX_LINES, ({ file, line, written, why }) => `${(0,markdown/* code */.aY)(`${file}:${line}`, 200)} ${(0,markdown/* code */.aY)(written, 200)}: ${(0,markdown/* markdown */.wD)(why ?? '', 300)}`)),
                    rank: 4,
                },
            ]),
    ];
}
function removedBlocks({ removed }) {
    return removed.length === 0
        ? []
        : [
            {
                text: (0,markdown/* details */.zH)(`${(0,src_text/* count */.U9)(removed.length, 'image')} not used any more`, (0,markdown/* list */.p_)(removed, summary_MAX_LINES, (reference) => (0,markdown/* code */.aY)(reference, 300))),
                rank: 4,
            },
        ];
}
function pinBlocks({ pins }) {
    if (pins === undefined) {
        return [];
    }
    const left = (0,markdown/* list */.p_)(pins.left, summary_MAX_LINES, ({ place: { file, line, written }, why }) => `${(0,markdown/* code */.aY)(`${file}:${line}`, 200)} ${(0,markdown/* code */.aY)(written, 200)}: ${(0,markdown/* markdown */.wD)(why)}`);
    const text = pins.places === 0
        ? 'No place needs a digest.'
        : `${(0,src_text/* count */.U9)(pins.places, 'place')} can have the digest that was verified:\n\n${(0,markdown/* codeBlock */.DV)(['git apply pin.patch'])}`;
    return [
        { text: `### Pins\n\n${text}`, rank: 2 },
        ...(0,markdown/* block */.om)(pins.left.length === 0 ? undefined : (0,markdown/* details */.zH)(`${(0,src_text/* count */.U9)(pins.left.length, 'place')} not pinned`, left), 4),
    ];
}

;// CONCATENATED MODULE: ./src/report/summary.ts








/** The runner drops a summary of more than 1 MiB a step (actions/runner, `FileCommandManager`); a margin stays free. */
const SUMMARY_LIMIT = 1024 * 1024 - 4096;
/** Failing images that are described individually. */
const summary_MAX_EXPLAINED = 50;
/** With more images, verified ones are one folded table at the end. */
const MAX_TOGETHER = 20;
/** Bytes reserved for separators, and the least size of a useful table. */
const MARGIN = 4096;
/**
 * The job summary, as Markdown of fewer than `limit` bytes: the verdict, then signer, time and reference to deploy, or the
 * failure with advice; details are folded. Text from outside is escaped.
 */
function renderSummary(view, limit = SUMMARY_LIMIT) {
    const { error, images, merged, scan } = view;
    if (scan !== undefined && error === undefined) {
        return renderScanSummary(view, scan, limit);
    }
    const [only, ...others] = images;
    const top = [
        { text: `## ${(0,overview/* headingOf */.Wm)(view)}`, rank: 0 },
        ...(error === undefined ? [...summary_renderPart(view), ...summary_renderCanceled(view), ...(0,overview/* insecureBlocks */.D3)(view)] : []),
    ];
    const body = error !== undefined
        ? (0,overview/* errorBlocks */.pT)(error)
        : only !== undefined && others.length === 0 && merged === undefined
            ? renderImage(only, view.finishedAt)
            : merged === undefined && images.length <= MAX_TOGETHER
                ? renderFew(view, limit)
                : renderMany(view, limit, top);
    return (0,markdown/* fit */.Uj)((0,changes/* withChanges */.AW)([...top, ...body], view, limit / 16), limit, (dropped) => `… ${dropped} more parts are left out: see report.json.`);
}
/** Notes that a shard is not the complete list, and that results of a merge are reported, not verified. */
function summary_renderPart({ shard, merged }) {
    return [
        ...(shard === undefined
            ? []
            : [
                {
                    text: (0,markdown/* alert */.xE)('NOTE', `This is shard ${(0,list/* formatShard */._D)(shard)}: other jobs verify the other images of the list, and \`merge/\` merges the reports.`),
                    rank: 1,
                },
            ]),
        ...(merged === undefined
            ? []
            : [
                {
                    text: (0,markdown/* alert */.xE)('NOTE', `Merged from ${(0,src_text/* count */.U9)(merged.length, 'report')} of earlier jobs; nothing was verified here. Whoever can write artifacts of this run can forge them, so do not deploy by this: verify the image again before.`),
                    rank: 0,
                },
            ]),
    ];
}
function summary_renderCanceled(view) {
    const shards = (view.merged ?? []).filter(({ canceled }) => canceled).map(({ index }) => index);
    const words = view.merged === undefined
        ? (0,overview/* describeCanceled */.ZP)(view)
        : `Canceled before ${shards.length === 1 ? 'it was' : 'they were'} done: shard ${shards.join(', ')}. Images that were not verified by then are marked.`;
    return view.canceled && (view.merged !== undefined || view.images.length !== 1)
        ? [{ text: (0,markdown/* alert */.xE)('CAUTION', words), rank: 0 }]
        : [];
}
/** All images in one table, and each in a folded part below. */
function renderFew(view, limit) {
    const { images, failing, verifiedImages, leftImages } = view;
    const ordered = [...failing, ...leftImages, ...verifiedImages];
    return [
        ...(images.length === 0 ? [] : [{ text: (0,overview/* imageTable */.iB)(view, ordered, limit / 2), rank: 1 }]),
        ...renderFormats(images),
        ...renderExplained(view),
        ...verifiedImages.map((image) => ({ text: summary_renderFolded(image, view), rank: 5 })),
    ];
}
/** Failing images first, then counts, then verified images as far as they fit. */
function renderMany(view, limit, top) {
    const { images, failing, leftImages, verifiedImages, merged } = view;
    const listed = [...failing, ...leftImages];
    const wrongFirst = [
        ...(listed.length === 0 ? [] : [{ text: (0,overview/* imageTable */.iB)(view, listed, limit / 3), rank: 1 }]),
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
    return view.failing.slice(0, summary_MAX_EXPLAINED).map((image) => ({ text: summary_renderFolded(image, view), rank: 3 }));
}
function summary_renderFolded(image, { finishedAt }) {
    const body = renderImage(image, finishedAt, true).map(({ text }) => text);
    const shard = image.shard === undefined ? '' : ` (shard ${image.shard})`;
    return (0,markdown/* details */.zH)(`${(0,overview/* titleOf */.Gg)(image)}: ${(0,markdown/* htmlCode */.h8)(image.requested, 300)}${shard}`, body.join('\n\n'));
}
/** Formats and logs of the images: how far they have moved from cosign's tags to bundles. */
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



/** Schema version of `diff.json`. */
const SCHEMA_VERSION = 1;
/** Names per list in report.json; diff.json has all of them. */
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
 * The text of `diff.json` (docs/changes.md): schema version 1, order of members fixed, a line break at the end. It is
 * yielded image by image.
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
    const { signers, platformsAdded, platformsRemoved, platformsRenamed, platforms } = difference;
    return {
        signers: signers === undefined ? null : { before: signers.before, after: signers.after },
        platformsAdded,
        platformsRemoved,
        platformsRenamed,
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
/** The comparison as a summary in report.json. */
function toComparisonJson({ comparison }) {
    return {
        baseline: toBaseline(comparison),
        changes: comparison.kind === 'changed' ? toChanges(comparison.difference) : null,
        gates: comparison.gates.map(({ gate, state, changes }) => ({ gate, state, changes: changes.slice(0, diff_MAX_NAMES) })),
    };
}
function toChanges({ signers, platformsAdded, platformsRemoved, platformsRenamed, platforms }) {
    return {
        signer: signers !== undefined,
        platformsAdded: platformsAdded.slice(0, diff_MAX_NAMES),
        platformsRemoved: platformsRemoved.slice(0, diff_MAX_NAMES),
        platformsRenamed: platformsRenamed.slice(0, diff_MAX_NAMES),
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

;// CONCATENATED MODULE: ./src/report/repository/json.ts
/** Members of `report.json` that only a scan has. */
function scanMembers(scan) {
    const { result, base, onlyChanges, removed, unresolved, unread, refusedIgnores, lock, references, files } = scan;
    return {
        result,
        scan: {
            base: base ?? null,
            changedOnly: onlyChanges,
            removed,
            // those that were looked at
            unresolved: unresolved.map(toPlace),
            unread: unread.map(({ file }) => file),
            ignoresWithoutEffect: refusedIgnores.map(toPlace),
            lock: lock ?? null,
        },
        references,
        files: files.map(({ file, format, why }) => ({ file, format, why })),
    };
}
/** A place of an image. */
function toPlace({ file, line, column, }) {
    return { file, line, column };
}

;// CONCATENATED MODULE: ./src/report/json.ts


/** Schema version of `report.json`. */
const json_SCHEMA_VERSION = 1;
const RESULTS = {
    verified: 'verified',
    changed: 'verified',
    unverified: 'failed',
    failed: 'error',
    exempt: 'exempt',
    skipped: 'skipped',
    proposed: 'proposed',
};
/** Names per count; a report can have a thousand images. */
const json_MAX_NAMES = 20;
const END = ']\n}\n';
/**
 * The text of `report.json` (docs/report.md): schema version 1, order of members fixed, a line break at the end. It
 * is yielded image by image, since the text of many images is too long for one string.
 * @param written the images of a merge as their shards wrote them; the view has only a part of that
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
        policy: view.policy ?? null,
        enforce: view.enforce,
        ...(shard === undefined ? {} : { shard: { index: shard.index, count: shard.count } }),
        ...(merged === undefined ? {} : { merged: { shards: merged.map(toShard) } }),
        list: view.listDigest ?? null,
        inputs: view.inputsDigest ?? null,
        ...(view.canceled ? { cancelled: true } : {}),
        ...(view.scan === undefined ? {} : scanMembers(view.scan)),
    });
    let index = 0;
    for await (const image of written ?? view.images.values().map(json_toImage)) {
        yield imagePart(image, index);
        index++;
    }
    yield index === 0 ? END : `\n  ${END}`;
}
/** The start of a report, up to its last member, `images`. */
function beginReport(head) {
    return `${JSON.stringify({ ...head, images: [] }, null, 2)}\n`.slice(0, -END.length);
}
/** The image at an index, counted from 0, indented for the report. */
function imagePart(image, index) {
    // line breaks within strings are escaped, so all others belong to the layout
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
function json_toImage({ requested, state, error, details, places }) {
    const { subject, image, publisher, checked, rule, refusal, underHead } = details ?? {};
    return {
        reference: requested,
        ...(places === undefined ? {} : { places: places.map(toPlace) }),
        digest: subject?.digest ?? null,
        image: image ?? null,
        mediaType: subject?.mediaType ?? null,
        publisher: publisher ?? null,
        platforms: (subject?.platforms ?? []).map(({ name, digest, selected }) => ({ platform: name, digest, selected })),
        ...((subject?.notices ?? []).length === 0 ? {} : { notices: subject?.notices }),
        verified: state === 'verified' || state === 'changed',
        result: RESULTS[state],
        rule: rule === undefined ? null : { name: rule.name ?? null, index: rule.index, line: rule.line },
        ...(underHead === undefined ? {} : { underHead }),
        error: error === undefined ? null : toError(error),
        requirements: [...(refusal === undefined ? [] : [refusal]), ...(checked?.requirements ?? [])].map(toRequirement),
        evidence: (checked?.evidence ?? []).map(toEvidence),
        ...((checked?.otherReferrers ?? []).length === 0 ? {} : { otherReferrers: checked?.otherReferrers }),
        ...((checked?.failedLocations ?? []).length === 0 ? {} : { failedLocations: checked?.failedLocations }),
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
function toProven({ predicateType, signedName, signer, log, times, files, derivedFiles, facts }) {
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
        ...(facts?.derived === undefined ? {} : { derived: facts.derived, derivedFile: derivedFiles?.[0] ?? null }),
        facts: facts === undefined ? null : toFacts(facts),
    };
}
/** Nothing of a rejected candidate is a fact, except a proven unexpected signer. */
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
/** Facts in report.json; absent parts are left out. */
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
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./src/report/repository/sarif-rules.ts
const DOCS = 'https://github.com/OWNER/image-provenance/blob/main/docs/scan.md';
const EXPLAIN = 'The summary of the run and `report.json` say what was looked for, where, and what was found.';
const RULES = {
    'not-signed': {
        title: 'The image has no signature or attestation that is required.',
        help: `Use an image that its publisher signs, or exempt it in the policy with a reason and a day. ${EXPLAIN}`,
    },
    'wrong-type': {
        title: 'The image has attestations, but none of a type that is required.',
        help: `Require in the policy what the publisher attests, or ask the publisher for the missing type. ${EXPLAIN}`,
    },
    'all-rejected': {
        title: 'The image is signed, but not by anybody who may sign it.',
        help: `Do not use it before you know why. If its signer is right, add it to the rule of the policy. ${EXPLAIN}`,
    },
    'wrong-name': {
        title: 'The signature of the image names another image.',
        help: `The image may be a copy: use the original, or say its name in the policy with \`signed-name\`. ${EXPLAIN}`,
    },
    age: {
        title: 'The signature of the image is too old or too young.',
        help: `Use a build whose age the policy accepts (\`max-age\`, \`min-age\`). ${EXPLAIN}`,
    },
    index: {
        title: 'The index of the image is not signed.',
        help: `Ask the publisher to sign the index, or name the platforms in the policy. ${EXPLAIN}`,
    },
    threshold: {
        title: 'Too few signers signed the image.',
        help: `The rule of the policy says how many must (\`threshold\`). ${EXPLAIN}`,
    },
    denied: { title: 'The policy denies the image.', help: 'Use another image, or change the policy if it may be used.' },
    template: {
        title: 'The rule of the policy needs a tag that the reference does not have.',
        help: 'Write the tag in front of the digest (`name:tag@sha256:…`).',
    },
    expired: {
        title: 'The exemption of the image has ended.',
        help: 'Use an image that its publisher signs, or decide anew until when it is accepted (`until`).',
    },
    'no-rule': {
        title: 'No rule is for the image.',
        help: 'If it may be used, add a rule to `.github/image-provenance.yml` that says who signs it, and merge that first.',
    },
    'not-pinned': { title: 'The policy needs a digest.', help: 'Write the digest behind the tag (`name:tag@sha256:…`).' },
    'no-publisher': {
        title: 'No publisher is known for the image.',
        help: 'Say in the policy who signs it, with `signers` in place of `publisher: auto`.',
    },
    'signer-changed': {
        title: 'The image is signed by somebody else than the lock records.',
        help: 'Find out why. If it is intended, write the lock anew (`lock: write`) and commit it.',
    },
    older: {
        title: 'The signature of the image is older than the one that the lock records.',
        help: 'The image may have been rolled back. If it is intended, write the lock anew (`lock: write`) and commit it.',
    },
    'evidence-gone': {
        title: 'Evidence that the lock records is not there any more.',
        help: 'Find out why. If it is intended, write the lock anew (`lock: write`) and commit it.',
    },
    'not-locked': {
        title: 'The lock does not record the image.',
        help: 'Write the lock anew (`lock: write`) and commit it.',
    },
    'not-as-verified': {
        title: 'The change records something else in the lock than what was verified.',
        help: 'Write the lock by the action (`lock: write`), not by hand.',
    },
    unanswered: {
        title: 'Not all evidence could be searched, so that the lock could not be compared.',
        help: 'Run it again. If a registry stays unavailable, its operator has to help.',
    },
    'not-checked': {
        title: 'The image could not be checked.',
        help: `Nothing is known about who signed it. ${EXPLAIN}`,
    },
    changed: {
        title: 'The image is verified, but changed in what `fail-on-change` names.',
        help: 'Find out why it changed. If the change is intended, leave the word out of `fail-on-change` for this run.',
    },
    unresolved: {
        title: 'It cannot be known from the files which image is used.',
        help: 'Give the name a value in the file, such as a default of the variable; or say `unresolved: warn` at the top of the policy.',
    },
    unread: {
        title: 'The file could not be read, and images in it would go unnoticed.',
        help: 'Make it readable, or leave it out with `paths-ignore`.',
    },
};
/** A rule with its help, as code scanning shows it. */
function ruleOf(id) {
    const { title, help } = RULES[id];
    return {
        id,
        name: id
            .split('-')
            .map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`)
            .join(''),
        shortDescription: { text: title },
        fullDescription: { text: title },
        help: { text: help.replaceAll('`', ''), markdown: help },
        helpUri: DOCS,
        defaultConfiguration: { level: 'error' },
        properties: { tags: ['security', 'supply-chain'], precision: 'very-high', 'security-severity': '8.0' },
    };
}

;// CONCATENATED MODULE: ./src/report/repository/sarif.ts





const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
const REPOSITORY = 'https://github.com/OWNER/image-provenance';
/**
 * What fails in a scan in SARIF 2.1.0, for code scanning: a result for each place of an image that is not verified, for each name
 * that cannot be known, and for each file that could not be read. Fingerprints are of file, name and rule, so that they stay when
 * lines move. It is within the limits of GitHub (docs.github.com, "SARIF support for code scanning").
 */
function renderSarif(view, scan) {
    const findings = [...findingsOfImages(view), ...findingsOfLock(view, scan), ...findingsOfFiles(scan)];
    const shown = findings.slice(0, limits/* LIMITS */.b.sarifResults);
    const rules = [...new Set(shown.map(({ rule }) => rule))].toSorted().map(ruleOf);
    const log = {
        $schema: SCHEMA,
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: 'Image Provenance',
                        semanticVersion: view.tool.version,
                        informationUri: REPOSITORY,
                        rules: [...rules],
                    },
                },
                columnKind: 'utf16CodeUnits',
                automationDetails: { id: 'image-provenance/' },
                invocations: [
                    {
                        executionSuccessful: view.error === undefined && !view.canceled,
                        ...(shown.length === findings.length
                            ? {}
                            : {
                                toolExecutionNotifications: [
                                    {
                                        level: 'warning',
                                        message: {
                                            text: `${findings.length - shown.length} more results are in report.json: GitHub takes ${limits/* LIMITS */.b.sarifResults} at most.`,
                                        },
                                    },
                                ],
                            }),
                    },
                ],
                results: resultsOf(shown, rules),
            },
        ],
    };
    return `${JSON.stringify(log, null, 2)}\n`;
}
function resultsOf(findings, rules) {
    const indexes = new Map(rules.map(({ id }, index) => [id, index]));
    const seen = new Map();
    return findings.map(({ rule, level, about, text, place }) => {
        const fingerprint = fingerprintOf([place.file, about, rule]);
        const ordinal = (seen.get(fingerprint) ?? 0) + 1;
        seen.set(fingerprint, ordinal);
        const { line: startLine, column: startColumn, endLine, endColumn } = place;
        const region = startLine === undefined ? {} : { region: { startLine, startColumn, endLine, endColumn } };
        return {
            ruleId: rule,
            ruleIndex: indexes.get(rule) ?? -1,
            level,
            message: { text },
            locations: [
                {
                    physicalLocation: {
                        artifactLocation: { uri: uriOf(place.file), uriBaseId: '%SRCROOT%' },
                        ...region,
                    },
                },
            ],
            // the one that GitHub tells alerts apart by; several of one file are counted, as CodeQL does
            partialFingerprints: { primaryLocationLineHash: `${fingerprint}:${ordinal}` },
        };
    });
}
function findingsOfImages({ failing, images, enforce }) {
    const changed = images.filter(({ state }) => state === 'changed');
    return [...failing, ...changed].flatMap((image) => {
        const { requested, state, places = [], details, failure } = image;
        const text = sentences(`${requested} ${state === 'failed' ? 'could not be checked' : state === 'changed' ? `is verified, but ${image.why}` : 'is not verified'}.`, failure === undefined ? [] : (0,report_failure/* failureLines */.w7)(failure, 'annotation'));
        const about = details?.name ?? requested;
        const level = state !== 'failed' && enforce ? 'error' : 'warning';
        return places.map((place) => ({ rule: ruleFor(image), level, about, text, place }));
    });
}
/** By the code of what is not met first. */
function ruleFor({ state, details }) {
    if (state === 'failed') {
        return 'not-checked';
    }
    if (state === 'changed') {
        return 'changed';
    }
    const unmet = [details?.refusal, ...(details?.checked?.requirements ?? [])].find((each) => each?.met === false);
    return unmet?.code ?? 'not-signed';
}
function findingsOfLock({ enforce }, { lock, references }) {
    const places = Map.groupBy(references, ({ reference }) => reference);
    return (lock?.problems ?? []).flatMap(({ reference, code, message }) => (places.get(reference) ?? []).map((place) => ({
        rule: code,
        level: enforce ? 'error' : 'warning',
        about: reference,
        text: (0,report_text/* plain */.pj)(message),
        place,
    })));
}
function findingsOfFiles({ unresolved, unread, failsUnresolved, failsUnread }) {
    return [
        ...unresolved.map((place) => ({
            rule: 'unresolved',
            level: failsUnresolved ? 'error' : 'warning',
            about: place.written,
            text: sentences(`It cannot be known which image ${place.written} is.`, [place.why ?? '']),
            place,
        })),
        ...unread.map(({ file, why }) => ({
            rule: 'unread',
            level: failsUnread ? 'error' : 'warning',
            about: '',
            text: sentences('The file could not be read, and images in it would go unnoticed.', [why]),
            place: { file },
        })),
    ];
}
function sentences(first, more) {
    return [first, ...more]
        .filter((line) => line !== '')
        .map((line) => (0,report_text/* plain */.pj)(line, 400))
        .join('\n')
        .slice(0, limits/* LIMITS */.b.annotation);
}
/** A relative URI: the names of files may have any character. */
function uriOf(file) {
    return file.split('/').map(encodeURIComponent).join('/');
}
function fingerprintOf(parts) {
    return (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);
}

;// CONCATENATED MODULE: ./src/report/repository/files.ts


const SARIF = 'image-provenance.sarif';
const PROPOSAL = 'proposed-policy.yml';
const PATCH = 'pin.patch';
/** The files of a scan beside its report and its summary. */
function filesOfScan(view, scan) {
    const { proposal, pins } = scan;
    return [
        { name: SARIF, parts: () => [renderSarif(view, scan)] },
        ...(proposal === undefined ? [] : [{ name: PROPOSAL, parts: () => [proposal] }]),
        ...(pins === undefined || pins.patch === '' ? [] : [{ name: PATCH, parts: () => [pins.patch] }]),
    ];
}
/**
 * The outputs of a scan by name, without those of the artifact. Those of files that are not there are empty.
 * @param folder the output folder, an absolute path
 */
function renderScanOutputs({ verified }, { result, proposal, pins, lockPath }, folder) {
    return {
        result,
        verified: String(verified),
        report: (0,external_node_path_.join)(folder, 'report.json'),
        summary: (0,external_node_path_.join)(folder, 'summary.md'),
        'output-directory': folder,
        sarif: (0,external_node_path_.join)(folder, SARIF),
        proposal: proposal === undefined ? '' : (0,external_node_path_.join)(folder, PROPOSAL),
        patch: pins === undefined || pins.patch === '' ? '' : (0,external_node_path_.join)(folder, PATCH),
        lock: lockPath ?? '',
    };
}

// EXTERNAL MODULE: ./src/core/image/predicate-type.ts
var predicate_type = __webpack_require__(28281);
// EXTERNAL MODULE: ./src/shards/merge.ts
var merge = __webpack_require__(55661);
// EXTERNAL MODULE: ./src/report/view-of-image.ts + 8 modules
var view_of_image = __webpack_require__(51981);
;// CONCATENATED MODULE: ./src/report/view-of-run.ts





/** The view of a run that verified images or failed before. */
function viewOfRun(run, audience = hints/* IN_WORKFLOW */._$) {
    const { verified, shard } = run;
    const images = withPlaces(run.images.map((image) => (0,view_of_image/* viewOfImage */.E)(image, audience)), run.scan);
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
        // the first image of a shard has no special meaning
        scan: run.scan,
        first: verified && shard === undefined && run.scan === undefined ? images[0]?.details?.checked?.deployable : undefined,
    };
}
/** In a scan an image is requested by its normalized reference. */
function withPlaces(images, scan) {
    if (scan === undefined) {
        return images;
    }
    const places = Map.groupBy(scan.references, ({ reference }) => reference);
    return images.map((image) => ({ ...image, places: places.get(image.requested) ?? [] }));
}
function viewError({ code, message, advice }, audience) {
    return { code, message, hint: (0,hints/* hintOf */.$z)(advice, audience) };
}
function beginView(run, images) {
    const { tool, startedAt, duration, verified, insecure, enforce, canceled, listDigest, inputsDigest, policy } = run;
    const finishedAt = new Date(startedAt.getTime() + duration);
    return {
        tool,
        startedAt,
        finishedAt,
        duration,
        verified,
        insecure,
        policy,
        enforce,
        listDigest,
        inputsDigest,
        canceled,
        images,
        ...sortImages(images),
    };
}
/** Splits images: those that are not verified, followed by those that could not be checked; and all others. */
function sortImages(images) {
    const byState = Map.groupBy(images, ({ state }) => (state === 'changed' ? 'verified' : state));
    return {
        failing: [...(byState.get('unverified') ?? []), ...(byState.get('failed') ?? [])],
        verifiedImages: byState.get('verified') ?? [],
        leftImages: [...(byState.get('exempt') ?? []), ...(byState.get('skipped') ?? [])],
    };
}
const KINDS = ['changed', 'not-compared', 'no-baseline', 'unchanged'];
/** Comparisons, failing gates first, then changed images. */
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
/** Unmet requirements of an image that are listed. */
const MAX_UNMET = 20;
/**
 * The view of merged reports. Nothing was verified by this run, so no image counts as deployable.
 */
function viewOfMerge(run) {
    return {
        ...beginView(run, (0,merge/* imagesOf */.IC)(run).map(viewReported)),
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
    const state = stateOf(image);
    return {
        requested,
        state,
        why: failure?.short ?? (state === 'verified' ? '' : 'as the policy has it'),
        failure,
        error,
        signer: signer === undefined ? undefined : { short: signer, time: undefined },
        shard: shard.index,
        details: undefined,
    };
}
function stateOf({ verified, error, left }) {
    if (left !== undefined) {
        return left;
    }
    if (error !== undefined) {
        return 'failed';
    }
    return verified ? 'verified' : 'unverified';
}
function explainReported({ verified, error, unmet, left }, shard) {
    if (verified || left !== undefined) {
        return undefined;
    }
    const more = `in the log and the summary of the job of shard ${shard}.`;
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









/** Renders a run that verified images or failed before. */
function renderRun(outcome, { audience = hints/* IN_WORKFLOW */._$, redact = (view) => view } = {}) {
    const [named] = outcome.images.flatMap(({ request, subject }) => subject === undefined ? [] : [{ name: (0,reference/* nameOf */.Vb)(request.reference.repository), digest: subject.digest }]);
    const view = viewOfRun(outcome, audience);
    return {
        ...render(redact(view)),
        // names and digests are for programs, and none of them is a text of a server
        outputs: (folder) => renderOutputs(view, folder),
        named,
        outcome,
        canceled: outcome.canceled,
    };
}
/**
 * Renders merged reports of shards.
 * @param images all images as written in the reports, shard by shard; they are read while they are written, so that only
 *   one report is in memory
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
            ...(view.scan === undefined ? [] : filesOfScan(view, view.scan)),
        ],
        summary,
        outputs: (folder) => renderOutputs(view, folder),
        omitted: renderOmitted(view),
        annotations: renderAnnotations(view),
    };
}
/**
 * The outputs of the step by name, without those of the artifact, which is uploaded later. Outputs about the first image
 * are empty for a shard and a merge, and unless the run is verified; the digest is the covered one.
 * @param folder the output folder, an absolute path
 */
function renderOutputs(view, folder) {
    const { verified, first, deployable, files, changes, changed, scan } = view;
    if (scan !== undefined) {
        return renderScanOutputs(view, scan, folder);
    }
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
 * Characters of a list: GitHub limits the outputs of a job to 1 MB in UTF-16, and there are two lists. The output of a
 * longer list is empty, since a truncated one could be taken for complete.
 */
const MAX_LIST = 200_000;
/** A warning for each list that is too long for an output. */
function renderOmitted({ deployable, files }) {
    return Object.entries({ images: deployable, files })
        .filter(([, list]) => list.length > 0 && bounded(list) === '')
        .map(([name, list]) => `The output ${name} is empty: its ${list.length} entries are longer than GitHub allows. All are in report.json.`);
}
function bounded(list) {
    const json = JSON.stringify(list);
    return json.length > MAX_LIST ? '' : json;
}


/***/ }),

/***/ 55661:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IC: () => (/* binding */ imagesOf),
/* harmony export */   Uu: () => (/* binding */ validateShards),
/* harmony export */   h1: () => (/* binding */ merge)
/* harmony export */ });
/* harmony import */ var _core_image_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93613);
/* harmony import */ var _core_image_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87600);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48992);
/* harmony import */ var _list_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45721);
/* harmony import */ var _reported_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54687);





/** The images of all shards, one shard after the other. */
function imagesOf({ shards }) {
    return shards.flatMap((shard) => shard.file.run.images.map((image) => ({ image, shard })));
}
/**
 * Merges the reports of all shards. `validateShards` must have found them complete; what it requires to be equal is taken
 * from the first report.
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
        verified: !canceled && (0,_reported_js__WEBPACK_IMPORTED_MODULE_4__/* .areVerified */ .ft)(images.map(({ image }) => image)),
        insecure: first?.file.run.insecure ?? [],
        inputsDigest: (0,_core_image_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDigest */ .m)(first?.file.run.inputs ?? ''),
        canceled,
        shards,
    };
}
/**
 * Checks that reports can be merged: each is the report of a shard, each shard has exactly one, all have the same list,
 * inputs and version of this program, none ended with an error, and together they have the complete list. Each issue
 * names its file, what was expected and what to do.
 */
function validateShards(files, own) {
    const invalid = files.flatMap((file) => findInvalid(file, own));
    const sharded = files.filter(({ run }) => run.shard !== undefined && !run.merged);
    const issues = [...invalid, ...findShardIssues(sharded), ...findDifferences(sharded)];
    if (issues.length > 0) {
        return { kind: 'invalid', issues };
    }
    return findIncomplete(sharded);
}
function findInvalid({ path, run }, own) {
    const name = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(path);
    if (run.merged) {
        return [`${name} is a merged report itself: write it outside of the folder with the reports of the shards.`];
    }
    const wrongVersion = run.version === own.version
        ? []
        : [
            `${name} was made by version ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(run.version)} of the action, and this is ${own.version}: use one version for all jobs.`,
        ];
    if (run.error !== undefined) {
        const who = run.shard === undefined ? name : `Shard ${(0,_list_js__WEBPACK_IMPORTED_MODULE_3__/* .formatShard */ ._D)(run.shard)} (${name})`;
        return [
            ...wrongVersion,
            `${who} ended with the error ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(run.error.code)}, and verified nothing: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(run.error.message)}. Correct that, and run its job again.`,
        ];
    }
    const wrongEnforce = run.enforce === own.enforce
        ? []
        : [`${name} was made with enforce: ${run.enforce}, and here it is ${own.enforce}: give the same to all jobs.`];
    return [
        ...wrongVersion,
        ...wrongEnforce,
        ...(run.shard === undefined ? [`${name} is of a run without the input shard, which is complete by itself.`] : []),
    ];
}
function findShardIssues(files) {
    const byIndex = Map.groupBy(files, ({ run }) => run.shard?.index ?? 0);
    const count = Math.max(0, ...files.map(({ run }) => run.shard?.count ?? 0));
    const outside = [...byIndex.keys()].filter((index) => index > count);
    const doubled = [...byIndex].filter(([, all]) => all.length > 1);
    const missing = Array.from({ length: count }, (_, at) => at + 1).filter((index) => !byIndex.has(index));
    return [
        ...doubled.map(([index, all]) => `Shard ${index} was reported ${all.length} times (${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .listNames */ .Zv)(all.map(({ path }) => (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(path)))}): use the report of one run only.`),
        ...outside.map((index) => `Shard ${index} is not one of ${count}.`),
        ...(missing.length === 0
            ? []
            : [
                `Of ${count} shards ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .listNames */ .Zv)(missing.map(String))} ${missing.length === 1 ? 'is' : 'are'} missing: their jobs wrote no report, or it was not downloaded into the folder. Run them again.`,
            ]),
    ];
}
/** Values that must be equal in all reports, with the words for messages. */
const ALIKE = [
    {
        of: ({ run }) => (run.shard === undefined ? undefined : String(run.shard.count)),
        what: 'another number of shards',
        todo: 'All jobs must use the same number of shards.',
    },
    {
        of: ({ run }) => (run.error === undefined ? String(run.list) : undefined),
        what: 'another list of images',
        todo: 'All jobs must be given the same image, image-file and tag.',
    },
    {
        of: ({ run }) => (run.error === undefined ? String(run.inputs) : undefined),
        what: 'other inputs',
        todo: 'Give all jobs the same inputs and files about signers, requirements and trust.',
    },
    {
        of: ({ run }) => (run.error === undefined ? JSON.stringify(run.insecure) : undefined),
        what: 'other weakening inputs',
        todo: 'Give all jobs the same inputs.',
    },
];
function findDifferences(files) {
    return ALIKE.flatMap(({ of, what, todo }) => {
        const byValue = Map.groupBy(files.filter((file) => of(file) !== undefined), (file) => of(file) ?? '');
        const [most, ...others] = [...byValue].toSorted(([, a], [, b]) => b.length - a.length);
        if (most === undefined || others.length === 0) {
            return [];
        }
        const [expected, alike] = most;
        return others.map(([found, all]) => `${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .listNames */ .Zv)(all.map(({ path }) => (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(path)))} ${all.length === 1 ? 'has' : 'have'} ${what} than ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .listNames */ .Zv)(alike.map(({ path }) => (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(path)))}: expected ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(expected)}, found ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(found)}. ${todo}`);
    });
}
/** The images of the reports must have the digest of the list that they state, and each image must be in its shard. */
function findIncomplete(files) {
    const all = files.flatMap(({ path, run }) => run.images.map(({ reference }) => ({ path, reference, run })));
    const references = all.map(({ reference }) => reference);
    const listDigest = (0,_list_js__WEBPACK_IMPORTED_MODULE_3__/* .digestOfList */ .oF)(references);
    const [first] = files;
    if (first === undefined) {
        return { kind: 'invalid', issues: ['There is no report.json of a shard in the folder of the input reports.'] };
    }
    if (first.run.list !== listDigest) {
        return {
            kind: 'invalid',
            issues: [
                `The reports do not name exactly the images of the list: together their ${references.length} images have the digest ${listDigest}, and the list of the shards has ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(String(first.run.list))}. A report was changed: run the jobs again.`,
            ],
        };
    }
    const shards = (0,_list_js__WEBPACK_IMPORTED_MODULE_3__/* .assignShards */ .fp)(references, first.run.shard?.count ?? 1);
    const misplaced = all
        .filter(({ reference, run }) => shards.get((0,_core_image_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .formatReference */ .FH)(reference)) !== run.shard?.index)
        .map(({ path, reference }) => `${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)((0,_core_image_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .formatReference */ .FH)(reference))} in ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(path)}`);
    return misplaced.length === 0
        ? { kind: 'complete', listDigest }
        : {
            kind: 'invalid',
            issues: [
                `Images are in the report of another shard than they fall to: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .listNames */ .Zv)(misplaced)}. A report was changed: run the jobs again.`,
            ],
        };
}


/***/ }),

/***/ 54687:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ft: () => (/* binding */ areVerified),
  WH: () => (/* binding */ imagesAsWritten),
  MM: () => (/* binding */ parseReport)
});

// EXTERNAL MODULE: ./src/parsed.ts
var parsed = __webpack_require__(25466);
// EXTERNAL MODULE: ./src/core/image/reference.ts
var image_reference = __webpack_require__(87600);
// EXTERNAL MODULE: ./src/json.ts
var json = __webpack_require__(8301);
// EXTERNAL MODULE: ./src/text.ts
var src_text = __webpack_require__(48992);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./src/core/image/digest.ts
var digest = __webpack_require__(93613);
// EXTERNAL MODULE: ./src/limits.ts
var limits = __webpack_require__(30351);
;// CONCATENATED MODULE: ./src/shards/schema.ts



/** Longer texts are truncated; this program writes shorter ones. */
const MAX_TEXT = 4000;
const schema_text = schemas/* string */.YjP().transform((value) => value.slice(0, MAX_TEXT));
const schema_digest = schemas/* string */.YjP().refine((value) => (0,digest/* parseDigest */.m)(value) !== undefined, 'no digest');
const time = iso/* datetime */.w$();
const error = schemas/* object */.Ikc({ code: schema_text, message: schema_text, hint: schema_text });
const requirement = schemas/* object */.Ikc({
    kind: schemas/* enum */.k5n(['signature', 'attestation']),
    predicateType: schema_text.nullish(),
    platform: schema_text,
    level: schemas/* enum */.k5n(['platform', 'index']).nullish(),
    met: schemas/* boolean */.zMY(),
    code: schema_text.nullable(),
    why: schema_text,
    by: schemas/* array */.YOg(schemas/* int */.Whr().nonnegative()),
});
const evidence = schemas/* object */.Ikc({
    kind: schemas/* enum */.k5n(['signature', 'attestation']),
    status: schemas/* enum */.k5n(['verified', 'rejected']),
    reason: schemas/* object */.Ikc({ code: schema_text, message: schema_text }).nullable(),
    subject: schema_digest,
    platform: schema_text,
    source: schemas/* object */.Ikc({ kind: schema_text, digest: schema_digest }),
    format: schemas/* enum */.k5n(['bundle', 'cosign']),
    predicateType: schema_text.nullable(),
    signedName: schema_text.nullable(),
    signer: schemas/* union */.KCZ([schemas/* object */.Ikc({ identity: schema_text, issuer: schema_text, extensions: schemas/* record */.g1P(schema_text, schema_text) }), schemas/* object */.Ikc({ key: schema_text })])
        .nullable(),
    log: schemas/* array */.YOg(schemas/* object */.Ikc({ entry: schema_text, logIndex: schema_text, integratedTime: time.nullable() })).nullable(),
    times: schemas/* array */.YOg(schemas/* object */.Ikc({ source: schema_text, time })).nullable(),
    file: schema_text.nullable(),
});
/** An image in `report.json`; unknown members are ignored. */
const imageSchema = schemas/* object */.Ikc({
    reference: schemas/* string */.YjP().max(limits/* LIMITS */.b.reference),
    digest: schema_digest.nullable(),
    image: schema_text.nullable(),
    mediaType: schema_text.nullable(),
    publisher: schema_text.nullable(),
    platforms: schemas/* array */.YOg(schemas/* object */.Ikc({ platform: schema_text, digest: schema_digest, selected: schemas/* boolean */.zMY() })),
    verified: schemas/* boolean */.zMY(),
    result: schemas/* enum */.k5n(['verified', 'failed', 'exempt', 'skipped', 'error']).optional(),
    error: error.nullable(),
    requirements: schemas/* array */.YOg(requirement),
    evidence: schemas/* array */.YOg(evidence),
});
/** `report.json` without its images, which are parsed one by one. */
const reportSchema = schemas/* object */.Ikc({
    schemaVersion: schemas/* literal */.euz(1),
    verified: schemas/* boolean */.zMY(),
    tool: schemas/* object */.Ikc({ name: schemas/* literal */.euz('image-provenance'), version: schema_text }),
    startedAt: time,
    durationMs: schemas/* number */.aig().nonnegative(),
    error: error.nullable(),
    insecure: schemas/* array */.YOg(schema_text).max(1000),
    enforce: schemas/* boolean */.zMY(),
    shard: schemas/* object */.Ikc({ index: schemas/* int */.Whr().positive(), count: schemas/* int */.Whr().positive().max(limits/* LIMITS */.b.shards) }).optional(),
    list: schema_digest.nullable(),
    inputs: schema_digest.nullable(),
    cancelled: schemas/* literal */.euz(true).optional(),
    merged: schemas/* unknown */.L5J().optional(),
    images: schemas/* array */.YOg(schemas/* unknown */.L5J()).max(limits/* LIMITS */.b.imageFileNames),
});

;// CONCATENATED MODULE: ./src/shards/reported.ts





/**
 * Parses the `report.json` of another job as claims. A report that contradicts itself is invalid. The result has only what
 * a merge needs, so that large reports can be read one after the other.
 */
function parseReport(bytes) {
    const value = parseDocument(bytes);
    const read = value.kind === 'invalid' ? value : readAs(reportSchema, value.value, 'it');
    if (read.kind === 'invalid') {
        return read;
    }
    const { tool, startedAt, durationMs, verified, insecure, enforce, shard, list, inputs, ...run } = read.value;
    const images = [];
    for (const [at, each] of run.images.entries()) {
        const one = parseImage(each, `images[${at}]`);
        if (one.kind === 'invalid') {
            return one;
        }
        images.push(one.value);
    }
    const canceled = run.cancelled === true;
    const isVerified = run.error === null && !canceled && areVerified(images);
    if (verified !== isVerified) {
        return (0,parsed/* invalid */.G)(`it contradicts itself: "verified" is ${verified}, and what it says of its images is not`);
    }
    return (0,parsed/* parsed */.Y)({
        version: tool.version,
        startedAt,
        duration: durationMs,
        error: run.error ?? undefined,
        insecure,
        enforce,
        shard,
        list,
        inputs,
        canceled,
        merged: run.merged !== undefined,
        images,
    });
}
/** As a run decides it: at least one image is verified, and the policy lets every other one be. */
function areVerified(images) {
    return (images.some(({ verified }) => verified) && images.every(({ verified, left }) => verified || left !== undefined));
}
/**
 * The images of a report as written, to copy into the merged report.
 * @throws Error when `parseReport` would refuse the report
 */
function imagesAsWritten(bytes) {
    return reportSchema.parse((0,json/* parseJson */.q)(bytes).value).images;
}
function parseDocument(bytes) {
    try {
        return (0,parsed/* parsed */.Y)((0,json/* parseJson */.q)(bytes).value);
    }
    catch (thrown) {
        if (!(thrown instanceof json/* JsonError */.N)) {
            throw thrown;
        }
        // the message can contain the name of a member
        return (0,parsed/* invalid */.G)(`its JSON is refused: ${thrown.message.replaceAll(/[^\x20-\x7e]/g, '?')}`);
    }
}
/** Messages name paths of the schema only, so that no text of the report is repeated. */
function readAs(schema, value, where) {
    const { success, data, error: issues } = schema.safeParse(value);
    if (success) {
        return (0,parsed/* parsed */.Y)(data);
    }
    const path = issues.issues[0]?.path.map(String).join('.') ?? '';
    return (0,parsed/* invalid */.G)(`it is no report.json of this version: ${where}${path === '' ? '' : `.${path}`} is not as it should be`);
}
function parseImage(value, where) {
    const read = readAs(imageSchema, value, where);
    if (read.kind === 'invalid') {
        return read;
    }
    const { reference: requested, verified, requirements } = read.value;
    const reference = (0,image_reference/* parseReference */.F2)(requested, undefined);
    if (reference.kind === 'invalid' || (reference.value.tag ?? reference.value.digest) === undefined) {
        return (0,parsed/* invalid */.G)(`it is no report.json of this version: ${where}.reference is no image with a tag or a digest`);
    }
    const contradiction = contradictionOf(read.value, reference.value);
    if (contradiction !== undefined) {
        return (0,parsed/* invalid */.G)(`it contradicts itself: ${where} ${contradiction}`);
    }
    const met = requirements.filter((each) => each.met);
    const leading = met.find(({ kind }) => kind === 'signature') ?? met[0];
    const by = leading === undefined ? undefined : read.value.evidence[leading.by[0] ?? -1];
    return (0,parsed/* parsed */.Y)({
        requested,
        reference: reference.value,
        verified,
        left: read.value.result === 'exempt' || read.value.result === 'skipped' ? read.value.result : undefined,
        error: read.value.error ?? undefined,
        unmet: requirements
            .filter((each) => !each.met)
            .map(({ kind, predicateType, platform, code, why }) => ({
            kind,
            predicateType: predicateType ?? undefined,
            platform,
            code: code ?? undefined,
            why,
        })),
        signer: by?.signer == null ? undefined : 'key' in by.signer ? `key ${by.signer.key}` : by.signer.identity,
    });
}
/** An image is verified when it could be checked, something is required, and verified evidence meets all of it. */
function contradictionOf(each, reference) {
    const { requirements } = each;
    const isMet = each.error === null && requirements.length > 0 && requirements.every(({ met }) => met);
    if (each.verified !== isMet) {
        return `has "verified": ${each.verified}, and its requirements and its error say otherwise`;
    }
    if ((each.result === 'exempt' || each.result === 'skipped') &&
        (each.verified || each.error !== null || requirements.length > 0)) {
        return `has the result ${(0,src_text/* quote */.hD)(each.result)}, and says otherwise beside it`;
    }
    if (each.verified && (each.digest === null || each.image === null)) {
        return 'is verified, and has no digest';
    }
    if (each.digest !== null && (reference.digest ?? each.digest) !== each.digest) {
        return 'was requested by another digest than it has';
    }
    // `image` is used for deployments: it must be the image that was requested
    const digests = [...(each.digest === null ? [] : [each.digest]), ...each.platforms.map(({ digest }) => digest)];
    const name = (0,image_reference/* nameOf */.Vb)(reference.repository);
    if (each.image !== null && !digests.some((digest) => each.image === `${name}@${digest}`)) {
        return 'names another image than was requested';
    }
    const unfounded = requirements.some(({ kind, met, by }) => met && (by.length === 0 || !by.every((at) => isProof(each.evidence[at], kind))));
    return unfounded ? 'has a requirement that is met, and no verified evidence that meets it' : undefined;
}
function isProof(each, kind) {
    return each?.status === 'verified' && each.kind === kind && each.signer !== null;
}


/***/ })

};

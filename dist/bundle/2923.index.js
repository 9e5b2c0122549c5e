export const id = 2923;
export const ids = [2923];
export const modules = {

/***/ 53677:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ renderMatrix)
/* harmony export */ });
/* harmony import */ var _core_image_subject_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21789);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53877);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54285);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48992);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65655);





/** Further rows are counted. */
const MAX_ROWS = 200;
const MAX_COLUMNS = 30;
/** Kinds of attestations that have a column each where any attestation is requested; more kinds share one. */
const MAX_KINDS = 5;
const MAX_CELL = 80;
/** Characters of a heading: a custom predicate type is a URL of any length. */
const MAX_HEADING = 40;
const MAX_NAMES = 6;
/**
 * The table platform × requested evidence of an image, as Markdown, with its title; platforms with equal results are one
 * row.
 */
function renderMatrix(checked) {
    const { subject, requirements } = checked;
    const byPlatform = Map.groupBy(requirements, ({ platform }) => platform);
    const rows = (0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .unique */ .Am)([...(0,_core_image_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .targetsOf */ .QR)(subject).map(({ name }) => name), ...byPlatform.keys()]).map((name) => {
        const own = byPlatform.get(name) ?? [];
        return {
            name,
            signature: own.find(({ kind }) => kind === 'signature'),
            // every platform has the same requirements in the same order, so the position is the column
            attestations: own.filter(({ kind }) => kind === 'attestation'),
        };
    });
    const columns = columnsOf(rows, checked);
    const lines = rows.slice(0, MAX_ROWS).map((row) => ({
        name: (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdown */ .wD)(row.name, MAX_CELL),
        cells: columns.map(({ cell }) => cell(row)),
    }));
    const reported = lines.filter(({ cells }) => cells.some((cell) => cell !== ''));
    const grouped = [...Map.groupBy(reported, ({ cells }) => cells.join(' | ')).values()].map((same) => [
        (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .listNames */ .Zv)(same.map(({ name }) => name), MAX_NAMES),
        ...(same[0]?.cells ?? []),
    ]);
    const rest = rows.length - lines.length;
    const isIndex = subject.kind === 'index';
    const rendered = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)([isIndex ? 'platform' : 'evidence of', ...columns.map(({ heading }) => heading)], [...grouped, ...(rest > 0 ? [[`… ${rest} more`]] : [])], (cells) => cells);
    return `**Requested evidence${isIndex ? ' by platform' : ''}**\n\n${rendered}`;
}
function columnsOf(rows, checked) {
    const length = Math.min(MAX_COLUMNS, Math.max(0, ...rows.map(({ attestations }) => attestations.length)));
    return [
        ...(checked.requirements.some(({ kind }) => kind === 'signature') ? [signatureColumn(rows, checked)] : []),
        ...Array.from({ length }, (_, at) => attestationColumns(rows, at, checked)).flat(),
    ].slice(0, MAX_COLUMNS);
}
function signatureColumn(rows, { subject }) {
    const ofIndex = rows.find(({ name }) => name === subject.name)?.signature;
    const isCovered = ofIndex?.met === true && subject.kind === 'index';
    return {
        heading: 'signature',
        cell: ({ signature: own }) => {
            if (own === undefined) {
                return isCovered ? '✔ by the index' : '';
            }
            return own.met ? `✔${isByIndex(own, subject) ? ' by the index' : ''}` : unmet(own);
        },
    };
}
/** The column of one requirement; those of each kind that was found, where any attestation is requested, and found everywhere. */
function attestationColumns(rows, at, { subject, evidence }) {
    const all = rows.flatMap(({ attestations }) => attestations[at] ?? []);
    const render = (own, title) => {
        const pieces = piecesOf(own, evidence).filter((each) => title === undefined || each.title === title);
        return pieces.length === 0
            ? ''
            : `✔${describeAttested(pieces, own, title)}${isByIndex(own, subject) ? ' of the index' : ''}`;
    };
    const kinds = (0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .unique */ .Am)(all.flatMap((own) => piecesOf(own, evidence).map(({ title }) => title))).toSorted((a, b) => rankOf(a) - rankOf(b) || (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .byCodeUnits */ .CA)(a, b));
    const isOfEach = all.every(({ met, predicateType }) => met && predicateType === 'all') &&
        kinds.length <= MAX_KINDS &&
        all.every(({ by }) => by.length <= MAX_NAMES);
    if (isOfEach && kinds.length > 0) {
        return kinds.map((kind) => ({
            heading: (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdown */ .wD)(kind, MAX_HEADING),
            cell: ({ attestations }) => (attestations[at] === undefined ? '' : render(attestations[at], kind)),
        }));
    }
    return [
        {
            heading: headingOf(all),
            cell: ({ attestations }) => {
                const own = attestations[at];
                return own === undefined ? '' : own.met ? render(own) || '✔' : unmet(own);
            },
        },
    ];
}
/** What most readers look for comes first: a narrow screen shows no more than the first columns. */
function rankOf(title) {
    const at = ['SBOM', 'provenance', 'configuration'].findIndex((word) => title.startsWith(word));
    return at === -1 ? 3 : at;
}
function isByIndex({ level, platform }, subject) {
    return level === 'index' && platform !== subject.name;
}
function unmet({ short }) {
    return `✘ ${short ?? ''}`;
}
/** Platforms can meet `sbom` with different types. */
function headingOf(requirements) {
    const met = requirements.filter((requirement) => requirement.met);
    const titles = (0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .unique */ .Am)((met.length > 0 ? met : requirements).map(_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .titleOfRequirement */ .fG));
    return titles.map((title) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdown */ .wD)(title, MAX_HEADING)).join(' or ');
}
/** The evidence that met a requirement. */
function piecesOf({ by }, evidence) {
    return by.slice(0, MAX_NAMES).flatMap((at) => {
        const each = evidence[at];
        return each?.status === 'verified' ? [each] : [];
    });
}
/** The package count of each piece of evidence, and its title when the column has none. */
function describeAttested(pieces, { predicateType, by }, title) {
    const all = pieces
        .map(({ title: own, facts }) => {
        const packages = facts?.packages?.count;
        return [
            ...(predicateType === 'all' && title === undefined ? [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdown */ .wD)(own, MAX_CELL)] : []),
            ...(packages === undefined ? [] : [(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(packages, 'package')]),
        ].join(' ');
    })
        .filter((text) => text !== '')
        .toSorted()
        .join(', ');
    return all === '' ? '' : ` ${all}${by.length > MAX_NAMES ? ', …' : ''}`;
}


/***/ }),

/***/ 24707:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D3: () => (/* binding */ insecureBlocks),
/* harmony export */   Gg: () => (/* binding */ titleOf),
/* harmony export */   Wm: () => (/* binding */ headingOf),
/* harmony export */   ZP: () => (/* binding */ describeCanceled),
/* harmony export */   iB: () => (/* binding */ imageTable),
/* harmony export */   jw: () => (/* binding */ signerCell),
/* harmony export */   pT: () => (/* binding */ errorBlocks),
/* harmony export */   s8: () => (/* binding */ verdictCell)
/* harmony export */ });
/* harmony import */ var _shards_list_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45721);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83303);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54285);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48992);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65655);
/* harmony import */ var _repository_heading_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6641);
/* harmony import */ var _setbacks_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(83332);







/** Symbol and words for the state of an image; one that changed for the worse is not all green. */
function titleOf(image) {
    const [setback, ...others] = (0,_setbacks_js__WEBPACK_IMPORTED_MODULE_6__/* .setbacksOfImage */ .fl)(image);
    return setback === undefined
        ? TITLES[image.state]
        : `⚠️ Verified, but ${setback.short}${others.length === 0 ? '' : ` (and ${others.length} more)`}`;
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
    const { error, images, shard, merged, scan } = view;
    if (error !== undefined) {
        return error.code === 'config' ? '❌ Nothing was verified: invalid inputs' : '⚠️ Nothing could be verified';
    }
    if (scan !== undefined) {
        return (0,_repository_heading_js__WEBPACK_IMPORTED_MODULE_5__/* .headingOfScan */ .T)(view, scan);
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
    return others.length === 0 ? `${titleOf(only)}: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdown */ .wD)(only.requested, 300)}` : headingOfImages(view);
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
    const setbacks = (0,_setbacks_js__WEBPACK_IMPORTED_MODULE_6__/* .countSetbacks */ .Ax)(changes);
    const tooMuch = `${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(changed, 'image')} changed in what \`fail-on-change\` names`;
    if (failing.length === 0) {
        const all = `${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(images.length - leftImages.length, 'image')} verified`;
        const sign = !verified || setbacks !== '' ? '⚠️' : '✅';
        return changed > 0
            ? `❌ ${all}, but ${tooMuch}`
            : `${sign} ${all}${different === 0 ? '' : `, ${different} changed`}${setbacks === '' ? '' : `, ${setbacks}`}`;
    }
    const which = `${failing.length} of ${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(images.length - leftImages.length, 'image')} ${failing.length === 1 ? 'is' : 'are'} not verified`;
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
    const lines = issues.map((line) => `- ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdown */ .wD)(line.replace(/^- /, ''))}`);
    return [
        { text: (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .alert */ .xE)('CAUTION', (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdown */ .wD)(first)), rank: 1 },
        ...(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .block */ .om)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .takeLines */ .XP)(lines, 200_000).join('\n'), 2),
        { text: `**What to do** ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdown */ .wD)(hint)}`, rank: 1 },
    ];
}
/** An alert that lists weakening inputs, if any: they are never silent. */
function insecureBlocks({ insecure }) {
    const names = insecure.map((each) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(each, 200));
    return insecure.length === 0
        ? []
        : [{ text: (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .alert */ .xE)('WARNING', `Weakened by ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .takeLines */ .XP)(names, 20_000).join(', ')}`), rank: 1 }];
}
/**
 * The table of images, in the order given: as many rows as fit into `limit` bytes, then a count. The verdict stands first, so
 * that a narrow screen shows it.
 */
function imageTable({ merged, finishedAt }, images, limit) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(['verdict', 'image', 'why', ...(merged === undefined ? [] : ['shard']), 'signed by'], images, (image) => [
        verdictCell(image),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(image.requested, 300),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdown */ .wD)(image.why, 200),
        ...(merged === undefined ? [] : [String(image.shard ?? '')]),
        signerCell(image.signer, finishedAt),
    ], { limit, more: (rest) => ['', `… ${rest} more`, 'in report.json'] });
}
/** The state of an image, for the first column of a table. */
function verdictCell(image) {
    const [setback] = (0,_setbacks_js__WEBPACK_IMPORTED_MODULE_6__/* .setbacksOfImage */ .fl)(image);
    const [sign, words] = setback === undefined ? CELLS[image.state] : ['⚠️', `verified, but ${setback.short}`];
    return `${sign}${_text_js__WEBPACK_IMPORTED_MODULE_4__/* .NO_BREAK */ .Y_}${words}`;
}
/** A signer and the age of its signature, each as a link where there is a page for it. */
function signerCell(signer, now) {
    if (signer === undefined) {
        return '';
    }
    const { short, time, url, entryUrl } = signer;
    const age = time === undefined ? [] : [(0,_links_js__WEBPACK_IMPORTED_MODULE_1__/* .linked */ .q)(`${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .formatShortAge */ .zQ)(time, now)}${_text_js__WEBPACK_IMPORTED_MODULE_4__/* .NO_BREAK */ .Y_}ago`, entryUrl)];
    return [(0,_links_js__WEBPACK_IMPORTED_MODULE_1__/* .linked */ .q)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdown */ .wD)(short, 100), url), ...age].join(', ');
}
const CELLS = {
    verified: ['✅', 'verified'],
    changed: ['❌', 'changed'],
    unverified: ['❌', 'not verified'],
    failed: ['⚠️', 'not checked'],
    exempt: ['⚠️', 'exempt'],
    skipped: ['⚠️', 'skipped'],
    proposed: ['⚠️', 'no rule yet'],
};


/***/ }),

/***/ 6641:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ headingOfScan),
/* harmony export */   d: () => (/* binding */ describeResult)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48992);
/* harmony import */ var _setbacks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83332);


/** The result of a scan for a heading: a symbol and a few words. */
function headingOfScan(view, scan) {
    const isOf = (result) => result.includes(scan.result);
    const isGood = isOf(['verified']) || (isOf(['nothing']) && scan.onlyChanges && view.images.length === 0);
    const isBad = isOf(['failed']) || (isOf(['nothing']) && !scan.onlyChanges && view.images.length === 0);
    const setbacks = scan.result === 'failed' ? '' : (0,_setbacks_js__WEBPACK_IMPORTED_MODULE_1__/* .countSetbacks */ .Ax)(view.changes);
    const sign = isBad ? '❌' : isGood && setbacks === '' ? '✅' : '⚠️';
    return `${sign} ${describeResult(view, scan)}${setbacks === '' ? '' : `, ${setbacks}`}`;
}
/** The result of a scan in a few words. */
function describeResult(view, scan) {
    const { images, verifiedImages, leftImages } = view;
    switch (scan.result) {
        case 'failed':
            return describeFailures(view, scan);
        case 'proposed': {
            const proposed = images.filter(({ state }) => state === 'proposed').length;
            return `No rule yet for ${proposed} of ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(images.length, 'image')}: nothing gates them`;
        }
        case 'verified': {
            const left = leftImages.length === 0 ? '' : `; ${leftImages.length} exempt or skipped by the policy`;
            return `${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(verifiedImages.length, 'image')} ${scan.onlyChanges ? 'of this change ' : ''}verified${left}`;
        }
        case 'nothing':
            if (images.length > 0) {
                return `Nothing was verified: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(images.length, 'image')} exempt or skipped by the policy`;
            }
            return scan.onlyChanges ? 'This change adds no other image' : 'No image was found';
    }
}
/** What fails, the most important first. */
function describeFailures(view, { unresolved, unread, failsUnresolved, failsUnread, lock }) {
    const { failing, images, leftImages } = view;
    const changed = images.filter(({ state }) => state === 'changed').length;
    const unknown = failing.filter(({ state }) => state === 'failed').length;
    const unverified = failing.length - unknown;
    const all = `of ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(images.length - leftImages.length, 'image')}`;
    const parts = [
        ...(unverified === 0 ? [] : [`${unverified} ${all} ${unverified === 1 ? 'is' : 'are'} not verified`]),
        ...(unknown === 0 ? [] : [`${unknown} ${unverified === 0 ? all : 'more'} could not be checked`]),
        ...(changed === 0 ? [] : [`${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(changed, 'image')} changed in what \`fail-on-change\` names`]),
        ...(lock === undefined || lock.problems.length === 0
            ? []
            : [`${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(new Set(lock.problems.map(({ reference }) => reference)).size, 'image')} not as locked`]),
        ...(failsUnresolved && unresolved.length > 0
            ? [`${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(unresolved.length, 'name')} cannot be known from the files`]
            : []),
        ...(failsUnread && unread.length > 0 ? [`${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(unread.length, 'file')} could not be read`] : []),
    ];
    return parts.length === 0 ? 'Nothing was verified: the policy skips every image' : parts.join(', ');
}


/***/ }),

/***/ 41519:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DL: () => (/* binding */ placeCode),
/* harmony export */   VK: () => (/* binding */ placesCell),
/* harmony export */   dE: () => (/* binding */ formatPlace)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54285);

/** Places of an image that are named in a table; the rest is counted. */
const MAX_PLACES = 3;
/** A place as compilers and editors write it: `deploy/web.yaml:12:16`. */
function formatPlace({ file, line, column }) {
    return `${file}:${line}:${column}`;
}
/** A place as code. */
const placeCode = ({ file, line }) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(`${file}:${line}`, 200);
/** The first places, for a cell of a table, or a line. */
function placesCell(places, render = placeCode) {
    const shown = places.slice(0, MAX_PLACES).map(render);
    const rest = places.length - shown.length;
    return [...shown, ...(rest > 0 ? [`… ${rest} more`] : [])].join(', ');
}


/***/ }),

/***/ 12923:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Gw: () => (/* binding */ lockBlocks),
  uw: () => (/* binding */ renderScanSummary),
  gM: () => (/* binding */ scanBlocks),
  MT: () => (/* binding */ unreadBlocks),
  C4: () => (/* binding */ unresolvedBlocks),
  Tc: () => (/* binding */ whyTable)
});

// EXTERNAL MODULE: ./src/text.ts
var src_text = __webpack_require__(48992);
// EXTERNAL MODULE: ./src/report/changes.ts + 1 modules
var changes = __webpack_require__(43977);
// EXTERNAL MODULE: ./src/report/markdown.ts
var markdown = __webpack_require__(54285);
// EXTERNAL MODULE: ./src/report/overview.ts
var overview = __webpack_require__(24707);
// EXTERNAL MODULE: ./src/report/summary-image.ts + 1 modules
var summary_image = __webpack_require__(88812);
// EXTERNAL MODULE: ./src/report/text.ts
var report_text = __webpack_require__(65655);
// EXTERNAL MODULE: ./src/report/repository/heading.ts
var heading = __webpack_require__(6641);
// EXTERNAL MODULE: ./src/report/repository/places.ts
var places = __webpack_require__(41519);
;// CONCATENATED MODULE: ./src/report/repository/proposal.ts




/** Images that are described one by one. */
const MAX_EXPLAINED = 50;
/** Images that no rule is for yet: who signed them, and what to do. */
function proposalBlocks(view, { proposal }, limit) {
    const proposed = view.images.filter(({ state }) => state === 'proposed');
    if (proposed.length === 0) {
        return [];
    }
    const rows = (0,markdown/* table */.tp)(['verdict', 'image', 'why', 'signed by', 'where'], proposed, (image) => [
        (0,overview/* verdictCell */.s8)(image),
        (0,markdown/* code */.aY)(image.requested, 300),
        (0,markdown/* markdown */.wD)(image.why, 200),
        (0,overview/* signerCell */.jw)(image.signer, view.finishedAt),
        (0,places/* placesCell */.VK)(image.places ?? []),
    ], { limit, more: (rest) => ['', `… ${rest} more`, 'in report.json'] });
    const todo = [{ text: `**What to do** ${proposal === undefined ? PROPOSE : READ}`, rank: 1 }];
    const explained = proposed
        .filter(({ details: known }) => known?.proposal !== undefined)
        .slice(0, MAX_EXPLAINED)
        .map((image) => ({
        text: (0,markdown/* details */.zH)(`Who signed ${(0,markdown/* htmlCode */.h8)(image.requested, 300)}`, (0,summary_image/* renderImage */.m)(image, view.finishedAt, true)
            .map(({ text }) => text)
            .join('\n\n')),
        rank: 4,
    }));
    return [{ text: `### No rule yet\n\n${rows}`, rank: 1 }, ...todo, ...explained];
}
const READ = 'Read `proposed-policy.yml` (next to the report, in the artifact of this run). It says who signed these images, not who may sign them. Keep what is right, and commit it as `.github/image-provenance.yml`. From then on, this check fails if someone else signs.';
const PROPOSE = 'Scan the whole repository, in a run on its default branch or with `image-provenance scan --propose`: that writes a policy to review.';

;// CONCATENATED MODULE: ./src/report/repository/summary.ts









/** Failing images that are described individually. */
const summary_MAX_EXPLAINED = 50;
const MAX_LINES = 100;
/**
 * The job summary of a scan, as Markdown of fewer than `limit` bytes: the result, then images by their results, each once with all
 * its places; verified ones are folded.
 */
function renderScanSummary(view, scan, limit) {
    const blocks = [{ text: `## ${(0,heading/* headingOfScan */.T)(view, scan)}`, rank: 0 }, ...scanBlocks(view, scan, limit)];
    return (0,markdown/* fit */.Uj)((0,changes/* withChanges */.AW)(blocks, view, limit / 16), limit, (dropped) => `… ${dropped} more parts are left out: see report.json.`);
}
/**
 * All parts of it below the heading, the most important first.
 * @param explain why an image is not verified, as Markdown
 */
function scanBlocks(view, scan, limit, explain = (image) => renderFolded(image, view)) {
    const { failing, leftImages, verifiedImages } = view;
    return [
        { text: describeExtent(view, scan), rank: 1 },
        ...(0,overview/* insecureBlocks */.D3)(view),
        ...section('Not verified', failing, (images) => whyTable(images, limit / 4)),
        ...failing.slice(0, summary_MAX_EXPLAINED).map((image) => ({ text: explain(image), rank: 3 })),
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
function whyTable(images, limit, renderPlace = places/* placeCode */.DL) {
    return (0,markdown/* table */.tp)(['verdict', 'image', 'why', 'where'], images, (image) => [
        (0,overview/* verdictCell */.s8)(image),
        (0,markdown/* code */.aY)(image.requested, 300),
        (0,markdown/* markdown */.wD)(image.why, 200),
        (0,places/* placesCell */.VK)(image.places ?? [], renderPlace),
    ], { limit, more: (rest) => ['', `… ${rest} more`, 'in report.json'] });
}
function signerTable(images, { finishedAt }, limit) {
    return (0,markdown/* table */.tp)(['verdict', 'image', 'signed by', 'where'], images, (image) => [
        (0,overview/* verdictCell */.s8)(image),
        (0,markdown/* code */.aY)(image.requested, 300),
        (0,overview/* signerCell */.jw)(image.signer, finishedAt),
        (0,places/* placesCell */.VK)(image.places ?? []),
    ], { limit, more: (rest) => ['', `… ${rest} more`, 'in report.json'] });
}
function renderFolded(image, { finishedAt }) {
    const body = (0,summary_image/* renderImage */.m)(image, finishedAt, true).map(({ text }) => text);
    return (0,markdown/* details */.zH)(`${(0,overview/* titleOf */.Gg)(image)}: ${(0,markdown/* htmlCode */.h8)(image.requested, 300)}`, body.join('\n\n'));
}
/** What the lock says that is not so, and notes about it. */
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
                    text: `### Not as locked\n\n${(0,markdown/* list */.p_)(problems, MAX_LINES, ({ code: kind, message }) => `❌ ${(0,markdown/* code */.aY)(kind)}: ${(0,markdown/* markdown */.wD)(message)}`)}\n\n**What to do** ${LOCK_HINT}`,
                    rank: 1,
                },
            ]),
        ...(notes.length === 0
            ? []
            : [{ text: (0,markdown/* details */.zH)(`The lock: ${(0,src_text/* count */.U9)(notes.length, 'note')}`, (0,markdown/* list */.p_)(notes, MAX_LINES, markdown/* markdown */.wD)), rank: 4 }]),
    ];
}
const LOCK_HINT = 'Find out why it differs. If it is intended, record what is in use now with `lock: write`, and commit `.github/image-provenance.lock.json`.';
/** References whose name is not in the files. */
function unresolvedBlocks({ unresolved, failsUnresolved }, limit, renderPlace = places/* placeCode */.DL) {
    const hint = failsUnresolved
        ? '**What to do** Give the name a value in the file (a default of the variable), or say `unresolved: warn` at the top of the policy.'
        : 'The policy has it that this fails nothing (`unresolved: warn`).';
    return unresolved.length === 0
        ? []
        : [
            {
                text: `### Names that cannot be known from the files\n\n${unresolvedTable(unresolved, { sign: failsUnresolved ? '❌' : '⚠️', limit, renderPlace })}\n\n${hint}`,
                rank: 1,
            },
        ];
}
function unresolvedTable(references, { sign, limit, renderPlace }) {
    return (0,markdown/* table */.tp)(['verdict', 'name', 'why', 'where'], references, (reference) => [
        `${sign}${report_text/* NO_BREAK */.Y_}not known`,
        (0,markdown/* code */.aY)(reference.written, 200),
        (0,markdown/* markdown */.wD)(reference.why ?? '', 300),
        renderPlace(reference),
    ], { limit, more: (rest) => ['', `… ${rest} more`, 'in report.json'] });
}
/** Files that could not be read. */
function unreadBlocks({ unread, failsUnread }) {
    if (unread.length === 0) {
        return [];
    }
    const sign = failsUnread ? '❌' : '⚠️';
    const lines = (0,markdown/* list */.p_)(unread, MAX_LINES, ({ file, why }) => `${sign} ${(0,markdown/* code */.aY)(file, 300)}: ${(0,markdown/* markdown */.wD)(why)}`);
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
                    text: (0,markdown/* details */.zH)(`${(0,src_text/* count */.U9)(ignored.length, 'reference')} ignored by comments`, (0,markdown/* list */.p_)(ignored, MAX_LINES, ({ file, line, written, why }) => `${(0,markdown/* code */.aY)(`${file}:${line}`, 200)} ${(0,markdown/* code */.aY)(written, 200)}: ${(0,markdown/* markdown */.wD)(why ?? '', 300)}`)),
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
                text: (0,markdown/* details */.zH)(`${(0,src_text/* count */.U9)(removed.length, 'image')} not used any more`, (0,markdown/* list */.p_)(removed, MAX_LINES, (reference) => (0,markdown/* code */.aY)(reference, 300))),
                rank: 4,
            },
        ];
}
function pinBlocks({ pins }) {
    if (pins === undefined) {
        return [];
    }
    const left = (0,markdown/* list */.p_)(pins.left, MAX_LINES, ({ place: { file, line, written }, why }) => `${(0,markdown/* code */.aY)(`${file}:${line}`, 200)} ${(0,markdown/* code */.aY)(written, 200)}: ${(0,markdown/* markdown */.wD)(why)}`);
    const text = pins.places === 0
        ? 'No place needs a digest.'
        : `${(0,src_text/* count */.U9)(pins.places, 'place')} can have the digest that was verified:\n\n${(0,markdown/* codeBlock */.DV)(['git apply pin.patch'])}`;
    return [
        { text: `### Pins\n\n${text}`, rank: 2 },
        ...(0,markdown/* block */.om)(pins.left.length === 0 ? undefined : (0,markdown/* details */.zH)(`${(0,src_text/* count */.U9)(pins.left.length, 'place')} not pinned`, left), 4),
    ];
}


/***/ }),

/***/ 88812:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ renderImage),
  x: () => (/* binding */ renderVerified)
});

// EXTERNAL MODULE: ./src/core/image/reference.ts
var reference = __webpack_require__(87600);
// EXTERNAL MODULE: ./src/report/evidence.ts
var report_evidence = __webpack_require__(53877);
// EXTERNAL MODULE: ./src/report/failure.ts
var report_failure = __webpack_require__(3304);
// EXTERNAL MODULE: ./src/text.ts
var src_text = __webpack_require__(48992);
// EXTERNAL MODULE: ./src/report/markdown.ts
var markdown = __webpack_require__(54285);
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

// EXTERNAL MODULE: ./src/report/locations.ts
var locations = __webpack_require__(25126);
// EXTERNAL MODULE: ./src/report/links.ts
var links = __webpack_require__(83303);
// EXTERNAL MODULE: ./src/report/matrix.ts
var matrix = __webpack_require__(53677);
// EXTERNAL MODULE: ./src/report/signer.ts
var report_signer = __webpack_require__(13130);
// EXTERNAL MODULE: ./src/report/text.ts
var report_text = __webpack_require__(65655);
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
        if (image.state === 'proposed') {
            return [{ text: renderProposed(image), rank: 1 }];
        }
        return isLeft ? [{ text: `Nothing was verified: ${(0,markdown/* markdown */.wD)(image.why)}.`, rank: 1 }] : words;
    }
    return [
        ...words,
        ...(failure === undefined ? renderVerified(checked, now) : []),
        ...(0,markdown/* block */.om)(renderNotes(checked), 1),
        { text: (0,matrix/* renderMatrix */.C)(checked), rank: 2 },
        ...(0,markdown/* block */.om)(renderInside(checked), 4),
        ...(0,markdown/* block */.om)(renderEvidence(checked), 5),
        { text: renderLocations(checked, failure?.lookedFor), rank: failure === undefined ? 6 : 3 },
        ...(0,markdown/* block */.om)(renderFiles(checked), 3),
    ];
}
/** What was found of an image that no rule is for yet. */
function renderProposed({ why, details: known }) {
    const sentences = [`Nothing was verified: ${why}.`, ...(known?.proposal?.sentences ?? [])];
    const notices = known?.subject?.notices ?? [];
    return [...sentences, ...notices].map((sentence) => (0,markdown/* markdown */.wD)(sentence, 1000)).join('  \n');
}
/** Who signed a verified image, when, and what to deploy: that alone is in a block, to be copied. */
function renderVerified({ leading, evidence, deployable }, now) {
    const lines = leading === undefined ? [] : [renderSigner(leading, (0,report_evidence/* verifiedAmong */.P0)(evidence)), renderTime(leading, now)];
    const reference = deployable === undefined ? undefined : `**Deploy**\n\n${(0,markdown/* codeBlock */.DV)([deployable.image])}`;
    return [...(0,markdown/* block */.om)(lines.join('  \n'), 1), ...(0,markdown/* block */.om)(reference, 1)];
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
        ? '**Signed** at an unproven time'
        : `**Signed** ${(0,links/* linked */.q)((0,report_text/* formatTime */.fU)(time), (0,links/* urlOfEntry */.t8)(entry))} (${(0,report_text/* formatAge */.nV)(time, now)})`;
    return entry === undefined ? `${signed}, no log entry required` : signed;
}
/** How far the publisher has come from cosign's tags to bundles, and the entry of the log. */
function renderFormats({ formats, leading }) {
    if (formats === undefined) {
        return undefined;
    }
    const [entry] = leading?.log ?? [];
    return [
        `**Format** ${(0,markdown/* markdown */.wD)((0,locations/* describeFormats */.CY)(formats), 600)}`,
        `**Log** ${formats.logs.join(' and ')}${entry === undefined ? '' : `, ${renderEntry(entry)}`}`,
    ].join('  \n');
}
function renderEntry(entry) {
    return `entry ${(0,links/* linked */.q)((0,markdown/* code */.aY)(entry.logIndex, 100), (0,links/* urlOfEntry */.t8)(entry))}`;
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
/** The folded list of evidence: verified by target, signers, rejected by reason; then format and log. */
function renderEvidence(checked) {
    const { evidence } = checked;
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
    const parts = [lists.filter((each) => each !== '').join('\n'), renderFormats(checked) ?? ''];
    return (0,markdown/* details */.zH)(title, parts.filter((part) => part !== '').join('\n\n'));
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
        : `${linkIdentity(signer)}, issuer ${(0,markdown/* code */.aY)(signer.issuer)}`);
    const counted = [...Map.groupBy(signers, (signer) => signer)];
    return counted.map(([signer, all]) => counted.length === 1 ? `signed by ${signer}` : `${(0,src_text/* count */.U9)(all.length, 'piece')} signed by ${signer}`);
}
function linkIdentity(signer) {
    const { pages } = (0,report_signer/* describeSigner */.cg)(signer);
    return (0,links/* linked */.q)((0,markdown/* code */.aY)(signer.identity), pages?.file ?? pages?.repository);
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


/***/ })

};

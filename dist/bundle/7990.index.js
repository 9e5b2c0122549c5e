export const id = 7990;
export const ids = [7990];
export const modules = {

/***/ 47990:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t3: () => (/* binding */ renderMerge),
  renderRun: () => (/* binding */ renderRun)
});

// UNUSED EXPORTS: renderOmitted, renderOutputs

// EXTERNAL MODULE: ./src/core/image/reference.ts
var image_reference = __webpack_require__(87600);
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
    const placesOf = Map.groupBy(scan.references, ({ reference }) => reference);
    const failing = view.failing.flatMap((image) => {
        const rendered = annotationOfImage(image, view.enforce);
        return (image.places ?? [])
            .slice(0, MAX_PLACES)
            .map((place, index) => ({ index, annotation: at(place, rendered) }));
    });
    const locked = (scan.lock?.problems ?? []).map(({ reference, code, message }) => at(placesOf.get(reference)?.[0], annotation(level, `Not as locked (${code}): ${reference}`, [message])));
    const unresolved = scan.unresolved.map((reference) => at(reference, annotation(scan.failsUnresolved ? level : 'warning', `Unknown image: ${reference.written}`, [
        reference.why ?? '',
        'What to do: Give the name a value in the file.',
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
const REFUSED = 'A comment in a change takes effect after the merge, and a policy may not allow it. The image is verified like any other.';
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
    return { ...rendered, place };
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
            annotation('warning', `Not verified, as the policy allows: ${first.requested}${others.length === 0 ? '' : ` and ${others.length} more`}`, (0,report_text/* atMost */.Tu)(MAX_LEFT, warned, ({ requested, why }) => `${requested}: ${why}`, (rest) => `… ${rest} more in report.json`)),
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
const REVIEW = 'Find out why it changed. If the change is intended, remove the gate from fail-on-change for one run, or make this image the baseline.';
const UNDECIDED = 'Use a gate only for what the publisher attests for every image, or remove the gate from fail-on-change.';
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
            `It is unknown what changed${first?.comparison.gates.length === 0 ? '' : ', and fail-on-change passes'}.`,
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
// EXTERNAL MODULE: ./src/report/repository/summary.ts + 1 modules
var summary = __webpack_require__(12923);
// EXTERNAL MODULE: ./src/report/summary-image.ts + 1 modules
var summary_image = __webpack_require__(88812);
;// CONCATENATED MODULE: ./src/report/summary.ts








/** The runner drops a summary of more than 1 MiB a step (actions/runner, `FileCommandManager`); a margin stays free. */
const SUMMARY_LIMIT = 1024 * 1024 - 4096;
/** Failing images that are described individually. */
const MAX_EXPLAINED = 50;
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
        return (0,summary/* renderScanSummary */.uw)(view, scan, limit);
    }
    const [only, ...others] = images;
    const top = [
        { text: `## ${(0,overview/* headingOf */.Wm)(view)}`, rank: 0 },
        ...(error === undefined ? [...renderPart(view), ...summary_renderCanceled(view), ...(0,overview/* insecureBlocks */.D3)(view)] : []),
    ];
    const body = error !== undefined
        ? (0,overview/* errorBlocks */.pT)(error)
        : only !== undefined && others.length === 0 && merged === undefined
            ? (0,summary_image/* renderImage */.m)(only, view.finishedAt)
            : merged === undefined && images.length <= MAX_TOGETHER
                ? renderFew(view, limit)
                : renderMany(view, limit, top);
    return (0,markdown/* fit */.Uj)((0,changes/* withChanges */.AW)([...top, ...body], view, limit / 16), limit, (dropped) => `… ${dropped} more parts are left out: see report.json.`);
}
/** Notes that a shard is not the complete list, and that results of a merge are reported, not verified. */
function renderPart({ shard, merged }) {
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
        ...renderExplained(view),
        ...verifiedImages.map((image) => ({ text: renderFolded(image, view), rank: 5 })),
        ...renderFormats(images),
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
    return view.failing.slice(0, MAX_EXPLAINED).map((image) => ({ text: renderFolded(image, view), rank: 3 }));
}
function renderFolded(image, { finishedAt }) {
    const body = (0,summary_image/* renderImage */.m)(image, finishedAt, true).map(({ text }) => text);
    const shard = image.shard === undefined ? '' : ` (shard ${image.shard})`;
    return (0,markdown/* details */.zH)(`${(0,overview/* titleOf */.Gg)(image)}: ${(0,markdown/* htmlCode */.h8)(image.requested, 300)}${shard}`, body.join('\n\n'));
}
/** Formats and logs of the images: how far they have moved from cosign's tags to bundles. */
function renderFormats(images) {
    const verified = images.filter(({ state }) => state === 'verified' || state === 'changed');
    const counts = (0,locations/* countFormats */.MD)(verified.flatMap(({ details: each }) => each?.checked?.formats ?? []));
    return counts === undefined ? [] : [{ text: (0,markdown/* details */.zH)('Formats and logs of the verified images', counts), rank: 4 }];
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
const MAX_NAMES = 20;
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
        gates: comparison.gates.map(({ gate, state, changes }) => ({ gate, state, changes: changes.slice(0, MAX_NAMES) })),
    };
}
function toChanges({ signers, platformsAdded, platformsRemoved, platformsRenamed, platforms }) {
    return {
        signer: signers !== undefined,
        platformsAdded: platformsAdded.slice(0, MAX_NAMES),
        platformsRemoved: platformsRemoved.slice(0, MAX_NAMES),
        platformsRenamed: platformsRenamed.slice(0, MAX_NAMES),
        platforms: platforms.map(({ names, packages, provenance = [], configuration = [] }) => ({
            names: names.slice(0, MAX_NAMES),
            packages: packages === undefined ? null : countKinds(packages.changes),
            licensesGained: (packages?.licensesGained ?? []).slice(0, MAX_NAMES),
            licensesLost: (packages?.licensesLost ?? []).slice(0, MAX_NAMES),
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
function json_toImage({ requested, state, why, error, details, places }) {
    const { subject, image, publisher, checked, rule, refusal, underHead, proposal } = details ?? {};
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
        ...(state === 'proposed' ? { proposal: proposal === undefined ? null : toProposal(proposal), why } : {}),
        error: error === undefined ? null : toError(error),
        requirements: [...(refusal === undefined ? [] : [refusal]), ...(checked?.requirements ?? [])].map(toRequirement),
        evidence: (checked?.evidence ?? []).map(toEvidence),
        ...((checked?.otherReferrers ?? []).length === 0 ? {} : { otherReferrers: checked?.otherReferrers }),
        ...((checked?.failedLocations ?? []).length === 0 ? {} : { failedLocations: checked?.failedLocations }),
        ...(checked?.change === undefined ? {} : toComparisonJson(checked.change)),
    };
}
/** Who signed it: proven, and no evidence, since nobody said that they may. */
function toProposal({ signers, signature, attestations, time, sure }) {
    return {
        signers: signers.map(({ identity, issuer, sourceRepository, sure: own }) => ({
            identity,
            issuer,
            sourceRepository: sourceRepository ?? null,
            sure: own,
        })),
        signature,
        attestations,
        time: time?.toISOString() ?? null,
        sure,
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
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./src/report/repository/sarif-rules.ts
const DOCS = 'https://github.com/OWNER/image-provenance/blob/main/docs/scan.md';
/** What says nothing about who signed an image. */
const UNKNOWN = new Set(['not-checked', 'not-locked', 'unanswered', 'unresolved', 'unread']);
const EXPLAIN = 'The summary of the run and `report.json` say what was looked for, where, and what was found.';
const RULES = {
    'not-signed': {
        title: 'The image does not have the required signature or attestations.',
        help: `Use an image that its publisher signs, or exempt it in the policy with a reason and an end date. ${EXPLAIN}`,
    },
    'wrong-type': {
        title: 'The image has attestations, but none of a type that is required.',
        help: `Require in the policy what the publisher attests, or ask the publisher for the missing type. ${EXPLAIN}`,
    },
    'all-rejected': {
        title: 'The image is signed, but not by anyone who may sign it.',
        help: `Do not use it until you know why. If its signer is right, add it to the rule of the policy. ${EXPLAIN}`,
    },
    'wrong-name': {
        title: 'The signature of the image names another image.',
        help: `The image may be a copy: use the original, or set its name in the policy with \`signed-name\`. ${EXPLAIN}`,
    },
    age: {
        title: 'The signature of the image is too old or too new.',
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
    denied: {
        title: 'The policy denies the image.',
        help: 'Use another image. If this one may be used, change the policy.',
    },
    template: {
        title: 'The rule of the policy needs a tag that the reference does not have.',
        help: 'Write the tag before the digest (`name:tag@sha256:…`).',
    },
    expired: {
        title: 'The exemption of the image has ended.',
        help: 'Use an image that its publisher signs, or set a new date until which it is accepted (`until`).',
    },
    'no-rule': {
        title: 'No rule matches the image.',
        help: 'If it may be used, add a rule to `.github/image-provenance.yml` that says who signs it, and merge that rule first.',
    },
    'not-pinned': {
        title: 'The policy requires a digest.',
        help: 'Write the digest after the tag (`name:tag@sha256:…`).',
    },
    'no-publisher': {
        title: 'The image has no known publisher.',
        help: 'Say in the policy who signs it, with `signers` instead of `publisher: auto`.',
    },
    'signer-changed': {
        title: 'The image is not signed by the signer that the lock records.',
        help: 'Find out why. If it is intended, write the lock again (`lock: write`) and commit it.',
    },
    older: {
        title: 'The signature of the image is older than the one that the lock records.',
        help: 'The image may have been rolled back. If it is intended, write the lock again (`lock: write`) and commit it.',
    },
    'evidence-gone': {
        title: 'Evidence that the lock records no longer exists.',
        help: 'Find out why. If it is intended, write the lock again (`lock: write`) and commit it.',
    },
    'not-locked': {
        title: 'The lock does not record the image.',
        help: 'Write the lock again (`lock: write`) and commit it.',
    },
    'not-as-verified': {
        title: 'The change adds a lock entry that differs from what was verified.',
        help: 'Let the action write the lock (`lock: write`), and do not edit it by hand.',
    },
    unanswered: {
        title: 'Not all evidence could be searched, so the lock could not be compared.',
        help: 'Run it again. If a registry stays unavailable, ask its operator.',
    },
    'not-checked': {
        title: 'The image could not be checked.',
        help: `Nothing is known about who signed it. ${EXPLAIN}`,
    },
    changed: {
        title: 'The image is verified, but changed in what `fail-on-change` names.',
        help: 'Find out why it changed. If the change is intended, remove the gate from `fail-on-change` for this run.',
    },
    unresolved: {
        title: 'The files do not say which image is used.',
        help: 'Give the name a value in the file, such as a default for the variable, or set `unresolved: warn` at the top of the policy.',
    },
    unread: {
        title: 'The file could not be read, and images in it would go unnoticed.',
        help: 'Make it readable, or exclude it with `paths-ignore`.',
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
        properties: {
            tags: ['security', 'supply-chain'],
            precision: 'very-high',
            // GitHub shows it in place of the level: high, or medium
            'security-severity': UNKNOWN.has(id) ? '5.0' : '8.0',
        },
    };
}

;// CONCATENATED MODULE: ./src/report/repository/sarif.ts







const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
const REPOSITORY = 'https://github.com/OWNER/image-provenance';
/**
 * What fails in a scan in SARIF 2.1.0, for code scanning: a result for each place of an image that is not verified, for each name
 * that cannot be known, and for each file that could not be read. Fingerprints are of file, name and rule, so that they stay when
 * lines move. It is within the limits of GitHub (docs.github.com, "SARIF support for code scanning"): where that is not all, what
 * fails goes first.
 */
function renderSarif(view, scan) {
    const alerts = fingerprint([...findingsOfImages(view), ...findingsOfLock(view, scan), ...findingsOfFiles(scan)]);
    const ranked = [
        ...alerts.filter(({ level }) => level === 'error'),
        ...alerts.filter(({ level }) => level !== 'error'),
    ];
    let count = Math.min(ranked.length, limits/* LIMITS */.b.sarifResults);
    for (;;) {
        const text = renderLog(view, ranked.slice(0, count), ranked.length - count);
        // short text needs no look: it only gets smaller (UTF-8 has at most three bytes for a code unit)
        const bytes = text.length < limits/* LIMITS */.b.sarifCompressedBytes / 3 ? 0 : (0,external_node_zlib_.gzipSync)(text).length;
        if (bytes <= limits/* LIMITS */.b.sarifCompressedBytes) {
            return text;
        }
        count = Math.floor((count * limits/* LIMITS */.b.sarifCompressedBytes * 0.95) / bytes);
    }
}
function renderLog({ tool, error, canceled }, alerts, omitted) {
    const rules = [...new Set(alerts.map(({ rule }) => rule))].toSorted().map(ruleOf);
    const log = {
        $schema: SCHEMA,
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: 'Image Provenance',
                        semanticVersion: tool.version,
                        informationUri: REPOSITORY,
                        rules: [...rules],
                    },
                },
                columnKind: 'utf16CodeUnits',
                automationDetails: { id: 'image-provenance/' },
                invocations: [
                    {
                        executionSuccessful: error === undefined && !canceled,
                        ...(omitted === 0
                            ? {}
                            : {
                                toolExecutionNotifications: [
                                    {
                                        level: 'warning',
                                        message: {
                                            text: `${omitted} more results are in report.json: GitHub accepts at most ${limits/* LIMITS */.b.sarifResults} results and 10 MB.`,
                                        },
                                    },
                                ],
                            }),
                    },
                ],
                results: resultsOf(alerts, rules),
            },
        ],
    };
    return `${JSON.stringify(log, null, 2)}\n`;
}
function resultsOf(alerts, rules) {
    const indexes = new Map(rules.map(({ id }, index) => [id, index]));
    return alerts.map(({ rule, level, text, place, fingerprint: primaryLocationLineHash }) => {
        // GitHub wants a line of every result; of a whole file it is the first one
        const { line: startLine = 1, column: startColumn, endLine, endColumn } = place;
        return {
            ruleId: rule,
            ruleIndex: indexes.get(rule) ?? -1,
            level,
            message: { text: escapeMessage(text) },
            locations: [
                {
                    physicalLocation: {
                        artifactLocation: { uri: uriOf(place.file), uriBaseId: '%SRCROOT%' },
                        region: { startLine, startColumn, endLine, endColumn },
                    },
                },
            ],
            // the one that GitHub tells alerts apart by
            partialFingerprints: { primaryLocationLineHash },
        };
    });
}
/** Several of one file, name and rule are counted from the top of the file, as CodeQL does. */
function fingerprint(alerts) {
    const hashes = new Map(alerts.map((alert) => [alert, hashOf([alert.place.file, alert.about, alert.rule])]));
    const alike = Map.groupBy(alerts, (alert) => hashes.get(alert));
    const ordinals = new Map([...alike.values()].flatMap((group) => group.toSorted((a, b) => compare(a.place, b.place)).map((alert, at) => [alert, at + 1])));
    return alerts.map((alert) => ({ ...alert, fingerprint: `${hashes.get(alert) ?? ''}:${ordinals.get(alert) ?? 1}` }));
}
function compare({ line: lineA = 0, column: columnA = 0 }, b) {
    return lineA - (b.line ?? 0) || columnA - (b.column ?? 0);
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
        about: nameIn(reference),
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
            text: sentences(`The files do not say which image ${place.written} is.`, [place.why ?? '']),
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
        .slice(0, limits/* LIMITS */.b.annotation)
        .toWellFormed();
}
/** `registry/path` of a normalized reference. */
function nameIn(text) {
    const reference = (0,image_reference/* parseReference */.F2)(text, 'latest');
    return reference.kind === 'value' ? (0,image_reference/* nameOf */.Vb)(reference.value.repository) : text;
}
/** Text in which nothing is a link (SARIF 2.1.0, 3.11.6: `[text](target)`): names and messages come from outside. */
function escapeMessage(text) {
    return text.replaceAll(/[[\]\\]/g, '\\$&');
}
/** A relative URI: the names of files may have any character. */
function uriOf(file) {
    return file.toWellFormed().split('/').map(encodeURIComponent).join('/');
}
function hashOf(parts) {
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
// EXTERNAL MODULE: ./src/report/view-of-image.ts + 9 modules
var view_of_image = __webpack_require__(5669);
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
        why: failure?.short ?? (state === 'verified' ? '' : 'as the policy allows'),
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
    const [named] = outcome.images.flatMap(({ request, subject }) => subject === undefined ? [] : [{ name: (0,image_reference/* nameOf */.Vb)(request.reference.repository), digest: subject.digest }]);
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
        return [`${name} is itself a merged report: write it outside the folder with the reports of the shards.`];
    }
    const wrongVersion = run.version === own.version
        ? []
        : [
            `${name} was made by version ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(run.version)} of the action, but this is ${own.version}: use one version for all jobs.`,
        ];
    if (run.error !== undefined) {
        const who = run.shard === undefined ? name : `Shard ${(0,_list_js__WEBPACK_IMPORTED_MODULE_3__/* .formatShard */ ._D)(run.shard)} (${name})`;
        return [
            ...wrongVersion,
            `${who} ended with the error ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(run.error.code)} and verified nothing: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(run.error.message)}. Correct the error, and run its job again.`,
        ];
    }
    const wrongEnforce = run.enforce === own.enforce
        ? []
        : [
            `${name} was made with enforce: ${run.enforce}, but here it is ${own.enforce}: use the same value in all jobs.`,
        ];
    return [
        ...wrongVersion,
        ...wrongEnforce,
        ...(run.shard === undefined
            ? [`${name} comes from a run without the input shard, which is already complete.`]
            : []),
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
                `Of ${count} shards ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .listNames */ .Zv)(missing.map(String))} ${missing.length === 1 ? 'is' : 'are'} missing: their jobs wrote no report, or the report was not downloaded into the folder. Run them again.`,
            ]),
    ];
}
/** Values that must be equal in all reports, with the words for messages. */
const ALIKE = [
    {
        of: ({ run }) => (run.shard === undefined ? undefined : String(run.shard.count)),
        what: 'a different number of shards',
        todo: 'All jobs must use the same number of shards.',
    },
    {
        of: ({ run }) => (run.error === undefined ? String(run.list) : undefined),
        what: 'a different list of images',
        todo: 'All jobs must have the same image, image-file, and tag.',
    },
    {
        of: ({ run }) => (run.error === undefined ? String(run.inputs) : undefined),
        what: 'other inputs',
        todo: 'Give all jobs the same inputs and files for signers, requirements, and trust.',
    },
    {
        of: ({ run }) => (run.error === undefined ? JSON.stringify(run.insecure) : undefined),
        what: 'different weakening inputs',
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
                `The reports do not name exactly the images of the list: in total, their ${references.length} images have the digest ${listDigest}, but the list of the shards has ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(String(first.run.list))}. A report was changed: run the jobs again.`,
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
                `Images are in the report of a shard that they do not belong to: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .listNames */ .Zv)(misplaced)}. A report was changed: run the jobs again.`,
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
    result: schemas/* enum */.k5n(['verified', 'failed', 'exempt', 'skipped', 'proposed', 'error']).optional(),
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
        return (0,parsed/* invalid */.G)(`it contradicts itself: "verified" is ${verified}, but what it says about its images is not`);
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
        return (0,parsed/* invalid */.G)(`its JSON is invalid: ${thrown.message.replaceAll(/[^\x20-\x7e]/g, '?')}`);
    }
}
/** Messages name paths of the schema only, so that no text of the report is repeated. */
function readAs(schema, value, where) {
    const { success, data, error: issues } = schema.safeParse(value);
    if (success) {
        return (0,parsed/* parsed */.Y)(data);
    }
    const path = issues.issues[0]?.path.map(String).join('.') ?? '';
    return (0,parsed/* invalid */.G)(`it is not a report.json of this version: ${where}${path === '' ? '' : `.${path}`} is invalid`);
}
function parseImage(value, where) {
    const read = readAs(imageSchema, value, where);
    if (read.kind === 'invalid') {
        return read;
    }
    const { reference: requested, verified, requirements } = read.value;
    const reference = (0,image_reference/* parseReference */.F2)(requested, undefined);
    if (reference.kind === 'invalid' || (reference.value.tag ?? reference.value.digest) === undefined) {
        return (0,parsed/* invalid */.G)(`it is not a report.json of this version: ${where}.reference is not an image with a tag or a digest`);
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
        return `has "verified": ${each.verified}, but its requirements and its error say otherwise`;
    }
    if ((each.result === 'exempt' || each.result === 'skipped') &&
        (each.verified || each.error !== null || requirements.length > 0)) {
        return `has the result ${(0,src_text/* quote */.hD)(each.result)}, but its other members say otherwise`;
    }
    if (each.verified && (each.digest === null || each.image === null)) {
        return 'is verified, but has no digest';
    }
    if (each.digest !== null && (reference.digest ?? each.digest) !== each.digest) {
        return 'was requested with a different digest';
    }
    // `image` is used for deployments: it must be the image that was requested
    const digests = [...(each.digest === null ? [] : [each.digest]), ...each.platforms.map(({ digest }) => digest)];
    const name = (0,image_reference/* nameOf */.Vb)(reference.repository);
    if (each.image !== null && !digests.some((digest) => each.image === `${name}@${digest}`)) {
        return 'does not name the requested image';
    }
    const unfounded = requirements.some(({ kind, met, by }) => met && (by.length === 0 || !by.every((at) => isProof(each.evidence[at], kind))));
    return unfounded ? 'has a requirement that is met, but no verified evidence that meets it' : undefined;
}
function isProof(each, kind) {
    return each?.status === 'verified' && each.kind === kind && each.signer !== null;
}


/***/ }),

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports date, time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27597);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};

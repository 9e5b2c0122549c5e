export const id = 5905;
export const ids = [5905];
export const modules = {

/***/ 75905:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LOCK_PATH: () => (/* binding */ LOCK_PATH),
/* harmony export */   parseLock: () => (/* binding */ parseLock),
/* harmony export */   renderLock: () => (/* binding */ renderLock)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(27597);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(88532);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(64377);
/* harmony import */ var _core_image_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93613);
/* harmony import */ var _core_image_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87600);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8301);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30351);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48992);
/* harmony import */ var _lock_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(82872);







/** Where the lock of a repository is, from the root of its checkout. */
const LOCK_PATH = '.github/image-provenance.lock.json';
/** The text of a lock, the same for the same images: by reference, one fact a line, so that a diff shows what changed. */
function renderLock(images) {
    const sorted = [...(0,_lock_js__WEBPACK_IMPORTED_MODULE_5__/* .lockOf */ .Vx)(images).values()].toSorted((a, b) => (0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .byCodeUnits */ .CA)(a.reference, b.reference));
    const entries = sorted.map(({ reference, digest, signers, time, evidence }) => ({
        reference,
        digest,
        signers: signers.map((signer) => 'key' in signer
            ? { key: signer.key }
            : { identity: signer.identity, issuer: signer.issuer, sourceRepository: signer.sourceRepository }),
        time,
        evidence,
    }));
    return `${JSON.stringify({ schemaVersion: 1, images: entries }, null, 2)}\n`;
}
const digest = zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().transform((text, context) => {
    const value = (0,_core_image_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDigest */ .m)(text);
    if (value === undefined) {
        context.addIssue('it must be "sha256:" and 64 lowercase hexadecimal digits');
        return zod__WEBPACK_IMPORTED_MODULE_7__/* .NEVER */ .tm;
    }
    return value;
});
const reference = zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().refine((text) => {
    const read = (0,_core_image_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseReference */ .F2)(text, undefined);
    return (read.kind === 'value' && (read.value.tag ?? read.value.digest) !== undefined && (0,_core_image_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .formatReference */ .FH)(read.value) === text);
}, 'it must be a normalized reference to an image, with a tag or a digest');
const text = zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().max(_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .LIMITS */ .b.lockText);
const signer = zod__WEBPACK_IMPORTED_MODULE_6__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({ identity: text, issuer: text, sourceRepository: text.nullable() }),
    zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({ key: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/) }),
], 'it must have "identity", "issuer", and "sourceRepository", or "key" with 64 hexadecimal digits');
const evidence = zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP()
    .max(_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .LIMITS */ .b.predicateType + 100)
    .regex(/^(?:signature|attestation .+) sha256:[0-9a-f]{64}$/s, 'it must be "signature sha256:…" or "attestation TYPE sha256:…"');
const lockedImage = zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
    reference,
    digest,
    signers: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(signer).min(1).max(_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .LIMITS */ .b.lockSigners),
    time: zod__WEBPACK_IMPORTED_MODULE_8__/* .datetime */ .w$('it must be a time in UTC, such as 2026-01-31T12:00:00Z').nullable(),
    evidence: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(evidence).min(1).max(_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .LIMITS */ .b.lockEvidence),
});
const lockFile = zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .euz(1, 'it must be 1: a different version of this program wrote it'),
    images: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_6__/* .unknown */ .L5J()).max(_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .LIMITS */ .b.lockImages),
});
/**
 * Parses a lock, which anybody who can open a pull request may have written. Unknown members and references that occur twice are
 * refused: two readers could take different ones. The order is no matter.
 */
function parseLock(source) {
    const bytes = Buffer.from(source);
    if (bytes.length > _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .LIMITS */ .b.lockBytes) {
        return { kind: 'invalid', issues: [`is larger than ${_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .LIMITS */ .b.lockBytes / 1024 / 1024} MiB.`] };
    }
    let value;
    try {
        ({ value } = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .q)(bytes));
    }
    catch (thrown) {
        if (thrown instanceof _json_js__WEBPACK_IMPORTED_MODULE_2__/* .JsonError */ .N) {
            const isConflict = /^<{7} /m.test(source);
            const hint = isConflict
                ? ' It contains the marks of a merge conflict: choose either side, and write it again.'
                : '';
            return { kind: 'invalid', issues: [`is ${thrown.message}.${hint}`] };
        }
        throw thrown;
    }
    const file = lockFile.safeParse(value);
    if (!file.success) {
        return invalidLock(file.error.issues.map((issue) => describe(issue, '')));
    }
    const images = [];
    const issues = [];
    const known = new Set();
    for (const [at, each] of file.data.images.entries()) {
        const read = lockedImage.safeParse(each);
        if (!read.success) {
            issues.push(...read.error.issues.map((issue) => describe(issue, `images[${at}]`)));
            continue;
        }
        if (known.has(read.data.reference)) {
            issues.push(`has ${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(read.data.reference)} twice (images[${at}]).`);
        }
        known.add(read.data.reference);
        images.push(read.data);
    }
    return issues.length > 0 ? invalidLock(issues) : { kind: 'value', value: (0,_lock_js__WEBPACK_IMPORTED_MODULE_5__/* .lockOf */ .Vx)(images) };
}
function invalidLock(issues) {
    const rest = issues.length - _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .LIMITS */ .b.lockIssues;
    return {
        kind: 'invalid',
        issues: [...issues.slice(0, _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .LIMITS */ .b.lockIssues), ...(rest > 0 ? [`has ${rest} more errors.`] : [])],
    };
}
function describe({ path, message }, base) {
    const where = path.reduce((all, part) => (typeof part === 'number' ? `${all}[${part}]` : `${all}${all === '' ? '' : '.'}${String(part)}`), base);
    return `is invalid${where === '' ? '' : ` at ${where}`}: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .cleanText */ .X5)(message)}.`;
}


/***/ }),

/***/ 82872:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fm: () => (/* binding */ textOfSigner),
/* harmony export */   HM: () => (/* binding */ nameEvidence),
/* harmony export */   Vx: () => (/* binding */ lockOf),
/* harmony export */   oy: () => (/* binding */ predicateTypeOfEvidence)
/* harmony export */ });
/** A lock of these images; of one reference the last. */
function lockOf(images) {
    return new Map([...images].map((image) => [image.reference, image]));
}
/** The text of evidence in a lock. */
function nameEvidence(predicateType, payload) {
    return predicateType === undefined ? `signature ${payload}` : `attestation ${predicateType} ${payload}`;
}
/** A predicate type as its signer wrote it; undefined for a signature. */
function predicateTypeOfEvidence(evidence) {
    return /^attestation (?<type>.+) sha256:\w+$/s.exec(evidence)?.groups?.['type'];
}
/** Stands for a signer wherever two are compared exactly. */
function textOfSigner(signer) {
    return 'key' in signer
        ? JSON.stringify([signer.key])
        : JSON.stringify([signer.identity, signer.issuer, signer.sourceRepository]);
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

export const id = 9481;
export const ids = [9481];
export const modules = {

/***/ 60758:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ insertInto),
/* harmony export */   a: () => (/* binding */ inOrder)
/* harmony export */ });
/** The text of one file with insertions, in whatever order they are. */
function insertInto(text, insertions) {
    const pieces = [];
    let done = 0;
    for (const { offset, text: inserted } of inOrder(insertions)) {
        pieces.push(text.slice(done, offset), inserted);
        done = offset;
    }
    return [...pieces, text.slice(done)].join('');
}
/** Insertions of one file from its beginning on. */
function inOrder(insertions) {
    return insertions.toSorted((a, b) => a.offset - b.offset);
}


/***/ }),

/***/ 19481:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderPatch: () => (/* binding */ renderPatch)
/* harmony export */ });
/* harmony import */ var _insertion_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60758);

/** Lines around a change that are shown: as git does. */
const CONTEXT = 3;
/**
 * A patch of these files that `git apply` takes at the root of the checkout: a unified diff with git's headers. Its text has the
 * line ends of the files; write it as UTF-8.
 */
function renderPatch(files) {
    return files.map(renderFile).join('');
}
function renderFile({ path, before, insertions }) {
    const hunks = hunksOf(before, insertions);
    if (hunks.length === 0) {
        return '';
    }
    const [from, to] = [quotePath(`a/${path}`), quotePath(`b/${path}`)];
    return `diff --git ${from} ${to}\n--- ${from}\n+++ ${to}\n${hunks.join('')}`;
}
function hunksOf(text, insertions) {
    const lines = patchLines(text, insertions);
    const changed = lines.flatMap(({ after }, index) => (after === undefined ? [] : [index]));
    const ranges = [];
    for (const index of changed) {
        const last = ranges.at(-1);
        const [start, end] = [Math.max(0, index - CONTEXT), Math.min(lines.length, index + CONTEXT + 1)];
        if (last !== undefined && start <= last.end) {
            last.end = end;
        }
        else {
            ranges.push({ start, end });
        }
    }
    // lines that are added so far
    let shift = 0;
    return ranges.map(({ start, end }) => {
        const part = lines.slice(start, end);
        const added = part.reduce((total, { after }) => total + (after === undefined ? 0 : after.length - 1), 0);
        const count = end - start;
        const header = `@@ -${start + 1},${count} +${start + 1 + shift},${count + added} @@\n`;
        shift += added;
        return header + renderLines(part);
    });
}
/** Adjacent changes as git shows them: what goes, then what comes. */
function renderLines(lines) {
    const rendered = [];
    let added = [];
    for (const { before, after } of lines) {
        if (after === undefined) {
            rendered.push(...added, renderLine(' ', before));
            added = [];
        }
        else {
            rendered.push(renderLine('-', before));
            added.push(...after.map((line) => renderLine('+', line)));
        }
    }
    return [...rendered, ...added].join('');
}
function renderLine(sign, line) {
    return line.endsWith('\n') ? `${sign}${line}` : `${sign}${line}\n\\ No newline at end of file\n`;
}
function patchLines(text, insertions) {
    const open = [...(0,_insertion_js__WEBPACK_IMPORTED_MODULE_0__/* .inOrder */ .a)(insertions)];
    let start = 0;
    return splitLines(text).map((before) => {
        const end = start + before.length;
        const own = [];
        // the end of the last line is its own: nothing is behind it
        while (open[0] !== undefined && (open[0].offset < end || end === text.length)) {
            own.push(...open.splice(0, 1));
        }
        const local = own.map((insertion) => ({ ...insertion, offset: insertion.offset - start }));
        start = end;
        return { before, after: own.length === 0 ? undefined : splitLines((0,_insertion_js__WEBPACK_IMPORTED_MODULE_0__/* .insertInto */ .C)(before, local)) };
    });
}
/** Lines with their line feeds; only a line feed ends one. */
function splitLines(text) {
    return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}
const NAMED = {
    7: 'a',
    8: 'b',
    9: 't',
    10: 'n',
    11: 'v',
    12: 'f',
    13: 'r',
    34: '"',
    92: '\\',
};
/** A path as git quotes it (git-config, `core.quotePath`), wherever it has anything unusual. */
function quotePath(path) {
    if (/^[\w./+@=~-]+$/.test(path)) {
        return path;
    }
    const escaped = [...Buffer.from(path)].map((byte) => {
        const named = NAMED[byte];
        if (named !== undefined) {
            return `\\${named}`;
        }
        return byte < 0x20 || byte > 0x7e ? `\\${byte.toString(8).padStart(3, '0')}` : String.fromCharCode(byte);
    });
    return `"${escaped.join('')}"`;
}


/***/ })

};

export const id = 4675;
export const ids = [4675];
export const modules = {

/***/ 18456:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.toMessageSignatureBundle = toMessageSignatureBundle;
exports.toDSSEBundle = toDSSEBundle;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
const protobuf_specs_1 = __webpack_require__(19654);
const bundle_1 = __webpack_require__(37742);
// Message signature bundle - $case: 'messageSignature'
function toMessageSignatureBundle(options) {
    return {
        mediaType: options.certificateChain
            ? bundle_1.BUNDLE_V02_MEDIA_TYPE
            : bundle_1.BUNDLE_V03_MEDIA_TYPE,
        content: {
            $case: 'messageSignature',
            messageSignature: {
                messageDigest: {
                    algorithm: protobuf_specs_1.HashAlgorithm.SHA2_256,
                    digest: options.digest,
                },
                signature: options.signature,
            },
        },
        verificationMaterial: toVerificationMaterial(options),
    };
}
// DSSE envelope bundle - $case: 'dsseEnvelope'
function toDSSEBundle(options) {
    return {
        mediaType: options.certificateChain
            ? bundle_1.BUNDLE_V02_MEDIA_TYPE
            : bundle_1.BUNDLE_V03_MEDIA_TYPE,
        content: {
            $case: 'dsseEnvelope',
            dsseEnvelope: toEnvelope(options),
        },
        verificationMaterial: toVerificationMaterial(options),
    };
}
function toEnvelope(options) {
    return {
        payloadType: options.artifactType,
        payload: options.artifact,
        signatures: [toSignature(options)],
    };
}
function toSignature(options) {
    return {
        keyid: options.keyHint || '',
        sig: options.signature,
    };
}
// Verification material
function toVerificationMaterial(options) {
    return {
        content: toKeyContent(options),
        tlogEntries: [],
        timestampVerificationData: { rfc3161Timestamps: [] },
    };
}
function toKeyContent(options) {
    if (options.certificate) {
        if (options.certificateChain) {
            return {
                $case: 'x509CertificateChain',
                x509CertificateChain: {
                    certificates: [{ rawBytes: options.certificate }],
                },
            };
        }
        else {
            return {
                $case: 'certificate',
                certificate: { rawBytes: options.certificate },
            };
        }
    }
    else {
        return {
            $case: 'publicKey',
            publicKey: {
                hint: options.keyHint || '',
            },
        };
    }
}


/***/ }),

/***/ 37742:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.BUNDLE_V03_MEDIA_TYPE = exports.BUNDLE_V03_LEGACY_MEDIA_TYPE = exports.BUNDLE_V02_MEDIA_TYPE = exports.BUNDLE_V01_MEDIA_TYPE = void 0;
exports.isBundleWithCertificateChain = isBundleWithCertificateChain;
exports.isBundleWithPublicKey = isBundleWithPublicKey;
exports.isBundleWithMessageSignature = isBundleWithMessageSignature;
exports.isBundleWithDsseEnvelope = isBundleWithDsseEnvelope;
exports.BUNDLE_V01_MEDIA_TYPE = 'application/vnd.dev.sigstore.bundle+json;version=0.1';
exports.BUNDLE_V02_MEDIA_TYPE = 'application/vnd.dev.sigstore.bundle+json;version=0.2';
exports.BUNDLE_V03_LEGACY_MEDIA_TYPE = 'application/vnd.dev.sigstore.bundle+json;version=0.3';
exports.BUNDLE_V03_MEDIA_TYPE = 'application/vnd.dev.sigstore.bundle.v0.3+json';
// Type guards for bundle variants.
function isBundleWithCertificateChain(b) {
    return b.verificationMaterial.content.$case === 'x509CertificateChain';
}
function isBundleWithPublicKey(b) {
    return b.verificationMaterial.content.$case === 'publicKey';
}
function isBundleWithMessageSignature(b) {
    return b.content.$case === 'messageSignature';
}
function isBundleWithDsseEnvelope(b) {
    return b.content.$case === 'dsseEnvelope';
}


/***/ }),

/***/ 47714:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.ValidationError = void 0;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
class ValidationError extends Error {
    fields;
    constructor(message, fields) {
        super(message);
        this.fields = fields;
    }
}
exports.ValidationError = ValidationError;


/***/ }),

/***/ 61040:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

var __webpack_unused_export__;

__webpack_unused_export__ = ({ value: true });
__webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = exports.vw = __webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = void 0;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
var build_1 = __webpack_require__(18456);
__webpack_unused_export__ = ({ enumerable: true, get: function () { return build_1.toDSSEBundle; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return build_1.toMessageSignatureBundle; } });
var bundle_1 = __webpack_require__(37742);
__webpack_unused_export__ = ({ enumerable: true, get: function () { return bundle_1.BUNDLE_V01_MEDIA_TYPE; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return bundle_1.BUNDLE_V02_MEDIA_TYPE; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return bundle_1.BUNDLE_V03_LEGACY_MEDIA_TYPE; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return bundle_1.BUNDLE_V03_MEDIA_TYPE; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return bundle_1.isBundleWithCertificateChain; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return bundle_1.isBundleWithDsseEnvelope; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return bundle_1.isBundleWithMessageSignature; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return bundle_1.isBundleWithPublicKey; } });
var error_1 = __webpack_require__(47714);
__webpack_unused_export__ = ({ enumerable: true, get: function () { return error_1.ValidationError; } });
var serialized_1 = __webpack_require__(23404);
Object.defineProperty(exports, "vw", ({ enumerable: true, get: function () { return serialized_1.bundleFromJSON; } }));
__webpack_unused_export__ = ({ enumerable: true, get: function () { return serialized_1.bundleToJSON; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return serialized_1.envelopeFromJSON; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return serialized_1.envelopeToJSON; } });
var validate_1 = __webpack_require__(9352);
__webpack_unused_export__ = ({ enumerable: true, get: function () { return validate_1.assertBundle; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return validate_1.assertBundleLatest; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return validate_1.assertBundleV01; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return validate_1.assertBundleV02; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return validate_1.isBundleV01; } });


/***/ }),

/***/ 23404:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.envelopeToJSON = exports.envelopeFromJSON = exports.bundleToJSON = exports.bundleFromJSON = void 0;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
const protobuf_specs_1 = __webpack_require__(19654);
const bundle_1 = __webpack_require__(37742);
const validate_1 = __webpack_require__(9352);
const bundleFromJSON = (obj) => {
    const bundle = protobuf_specs_1.Bundle.fromJSON(obj);
    switch (bundle.mediaType) {
        case bundle_1.BUNDLE_V01_MEDIA_TYPE:
            (0, validate_1.assertBundleV01)(bundle);
            break;
        case bundle_1.BUNDLE_V02_MEDIA_TYPE:
            (0, validate_1.assertBundleV02)(bundle);
            break;
        default:
            (0, validate_1.assertBundleLatest)(bundle);
            break;
    }
    return bundle;
};
exports.bundleFromJSON = bundleFromJSON;
const bundleToJSON = (bundle) => {
    return protobuf_specs_1.Bundle.toJSON(bundle);
};
exports.bundleToJSON = bundleToJSON;
const envelopeFromJSON = (obj) => {
    return protobuf_specs_1.Envelope.fromJSON(obj);
};
exports.envelopeFromJSON = envelopeFromJSON;
const envelopeToJSON = (envelope) => {
    return protobuf_specs_1.Envelope.toJSON(envelope);
};
exports.envelopeToJSON = envelopeToJSON;


/***/ }),

/***/ 9352:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.assertBundle = assertBundle;
exports.assertBundleV01 = assertBundleV01;
exports.isBundleV01 = isBundleV01;
exports.assertBundleV02 = assertBundleV02;
exports.assertBundleLatest = assertBundleLatest;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
const error_1 = __webpack_require__(47714);
// Performs basic validation of a Sigstore bundle to ensure that all required
// fields are populated. This is not a complete validation of the bundle, but
// rather a check that the bundle is in a valid state to be processed by the
// rest of the code.
function assertBundle(b) {
    const invalidValues = validateBundleBase(b);
    if (invalidValues.length > 0) {
        throw new error_1.ValidationError('invalid bundle', invalidValues);
    }
}
// Asserts that the given bundle conforms to the v0.1 bundle format.
function assertBundleV01(b) {
    const invalidValues = [];
    invalidValues.push(...validateBundleBase(b));
    invalidValues.push(...validateInclusionPromise(b));
    if (invalidValues.length > 0) {
        throw new error_1.ValidationError('invalid v0.1 bundle', invalidValues);
    }
}
// Type guard to determine if Bundle is a v0.1 bundle.
function isBundleV01(b) {
    try {
        assertBundleV01(b);
        return true;
    }
    catch (e) {
        return false;
    }
}
// Asserts that the given bundle conforms to the v0.2 bundle format.
function assertBundleV02(b) {
    const invalidValues = [];
    invalidValues.push(...validateBundleBase(b));
    invalidValues.push(...validateInclusionProof(b));
    if (invalidValues.length > 0) {
        throw new error_1.ValidationError('invalid v0.2 bundle', invalidValues);
    }
}
// Asserts that the given bundle conforms to the newest (0.3) bundle format.
function assertBundleLatest(b) {
    const invalidValues = [];
    invalidValues.push(...validateBundleBase(b));
    invalidValues.push(...validateInclusionProof(b));
    invalidValues.push(...validateNoCertificateChain(b));
    if (invalidValues.length > 0) {
        throw new error_1.ValidationError('invalid bundle', invalidValues);
    }
}
function validateBundleBase(b) {
    const invalidValues = [];
    // Media type validation
    if (b.mediaType === undefined ||
        (!b.mediaType.match(/^application\/vnd\.dev\.sigstore\.bundle\+json;version=\d\.\d/) &&
            !b.mediaType.match(/^application\/vnd\.dev\.sigstore\.bundle\.v\d\.\d\+json/))) {
        invalidValues.push('mediaType');
    }
    // Content-related validation
    if (b.content === undefined) {
        invalidValues.push('content');
    }
    else {
        switch (b.content.$case) {
            case 'messageSignature':
                if (b.content.messageSignature.messageDigest === undefined) {
                    invalidValues.push('content.messageSignature.messageDigest');
                }
                else {
                    if (b.content.messageSignature.messageDigest.digest.length === 0) {
                        invalidValues.push('content.messageSignature.messageDigest.digest');
                    }
                }
                if (b.content.messageSignature.signature.length === 0) {
                    invalidValues.push('content.messageSignature.signature');
                }
                break;
            case 'dsseEnvelope':
                if (b.content.dsseEnvelope.payload.length === 0) {
                    invalidValues.push('content.dsseEnvelope.payload');
                }
                if (b.content.dsseEnvelope.signatures.length !== 1) {
                    invalidValues.push('content.dsseEnvelope.signatures');
                }
                else {
                    if (b.content.dsseEnvelope.signatures[0].sig.length === 0) {
                        invalidValues.push('content.dsseEnvelope.signatures[0].sig');
                    }
                }
                break;
        }
    }
    // Verification material-related validation
    if (b.verificationMaterial === undefined) {
        invalidValues.push('verificationMaterial');
    }
    else {
        if (b.verificationMaterial.content === undefined) {
            invalidValues.push('verificationMaterial.content');
        }
        else {
            switch (b.verificationMaterial.content.$case) {
                case 'x509CertificateChain':
                    if (b.verificationMaterial.content.x509CertificateChain.certificates
                        .length === 0) {
                        invalidValues.push('verificationMaterial.content.x509CertificateChain.certificates');
                    }
                    b.verificationMaterial.content.x509CertificateChain.certificates.forEach((cert, i) => {
                        if (cert.rawBytes.length === 0) {
                            invalidValues.push(`verificationMaterial.content.x509CertificateChain.certificates[${i}].rawBytes`);
                        }
                    });
                    break;
                case 'certificate':
                    if (b.verificationMaterial.content.certificate.rawBytes.length === 0) {
                        invalidValues.push('verificationMaterial.content.certificate.rawBytes');
                    }
                    break;
            }
        }
        if (b.verificationMaterial.tlogEntries === undefined) {
            invalidValues.push('verificationMaterial.tlogEntries');
        }
        else {
            if (b.verificationMaterial.tlogEntries.length > 0) {
                b.verificationMaterial.tlogEntries.forEach((entry, i) => {
                    if (entry.logId === undefined) {
                        invalidValues.push(`verificationMaterial.tlogEntries[${i}].logId`);
                    }
                    if (entry.kindVersion === undefined) {
                        invalidValues.push(`verificationMaterial.tlogEntries[${i}].kindVersion`);
                    }
                });
            }
        }
    }
    return invalidValues;
}
// Necessary for V01 bundles
function validateInclusionPromise(b) {
    const invalidValues = [];
    if (b.verificationMaterial &&
        b.verificationMaterial.tlogEntries?.length > 0) {
        b.verificationMaterial.tlogEntries.forEach((entry, i) => {
            if (entry.inclusionPromise === undefined) {
                invalidValues.push(`verificationMaterial.tlogEntries[${i}].inclusionPromise`);
            }
        });
    }
    return invalidValues;
}
// Necessary for V02 and later bundles
function validateInclusionProof(b) {
    const invalidValues = [];
    if (b.verificationMaterial &&
        b.verificationMaterial.tlogEntries?.length > 0) {
        b.verificationMaterial.tlogEntries.forEach((entry, i) => {
            if (entry.inclusionProof === undefined) {
                invalidValues.push(`verificationMaterial.tlogEntries[${i}].inclusionProof`);
            }
            else {
                if (entry.inclusionProof.checkpoint === undefined) {
                    invalidValues.push(`verificationMaterial.tlogEntries[${i}].inclusionProof.checkpoint`);
                }
            }
        });
    }
    return invalidValues;
}
// Necessary for V03 and later bundles
function validateNoCertificateChain(b) {
    const invalidValues = [];
    /* istanbul ignore next */
    if (b.verificationMaterial?.content?.$case === 'x509CertificateChain') {
        invalidValues.push('verificationMaterial.content.$case');
    }
    return invalidValues;
}


/***/ }),

/***/ 96584:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ RefusedToken),
/* harmony export */   j: () => (/* binding */ GitHubClient)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(27597);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _http_address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84047);
/* harmony import */ var _http_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24054);
/* harmony import */ var _http_redirects_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10549);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8301);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96661);







/** Remembers a token that the API refused, so that it is not sent again. */
class RefusedToken {
    refusal;
}
const API_HEADERS = { accept: 'application/vnd.github+json', 'x-github-api-version': '2022-11-28' };
/** Statuses of which a `Response` takes no body, an empty one included. */
const WITHOUT_BODY = [204, 205];
/**
 * GitHub's REST API. Octokit makes the requests (routes, pages, authentication) and `http/` sends them, so that time,
 * bytes, tries and redirects are bounded before Octokit sees a response. To Octokit the bodies are bytes;
 * their content is parsed strictly (`parse`).
 */
class GitHubClient {
    #api;
    #options;
    #policy;
    #octokit;
    constructor(api, options) {
        this.#api = api;
        this.#options = options;
        const isLocal = api.url.protocol === 'http:';
        this.#policy = {
            origin: api.url,
            mayUseHttp: (host) => isLocal && (0,_http_address_js__WEBPACK_IMPORTED_MODULE_1__/* .isLoopback */ .U9)(new URL(`http://${host}`).hostname),
        };
    }
    get host() {
        return this.#api.url.host;
    }
    /** Whether requests go without a token, also because it was refused. */
    get isAnonymous() {
        return this.#api.token === undefined || this.isRefused;
    }
    /** Whether the API refused the token, so that requests go without. */
    get isRefused() {
        return this.#options.anonymously?.refusal !== undefined;
    }
    /**
     * One request.
     * @param route method and template of a path or URL, e.g. `GET /repos/{owner}/{repo}`
     * @param expected the status of success
     * @throws GitHubError
     */
    async request(route, parameters, expected = 200) {
        const octokit = await this.#load();
        const response = await unwrapped(octokit.request(route, { ...parameters, headers: API_HEADERS }));
        return this.#expect(response, expected);
    }
    /**
     * The pages of a list, each requested when it is needed; none beyond the API's own origin.
     * @throws GitHubError
     */
    async *pages(route, parameters) {
        const octokit = await this.#load();
        const iterator = octokit.paginate.iterator(route, { ...parameters, headers: API_HEADERS })[Symbol.asyncIterator]();
        for (;;) {
            const next = await unwrapped(iterator.next());
            if (next.done === true) {
                return;
            }
            yield this.#expect(next.value, 200);
        }
    }
    /** Whether content that the API points to may be fetched: by https without user name, or from this very machine. */
    mayDownload({ protocol, hostname, username, password }) {
        const { url } = this.#api;
        const isLocal = url.protocol === 'http:' && protocol === 'http:' && hostname === url.hostname;
        return (protocol === 'https:' || isLocal) && username === '' && password === '';
    }
    /**
     * Content that the API points to by a signed URL, most often of another host: without the token.
     * @throws NetworkError
     */
    async download(what, url, limit) {
        const { transport } = this.#api;
        const { deadline, tries } = this.#options;
        await (0,_http_redirects_js__WEBPACK_IMPORTED_MODULE_3__/* .assertNotInternal */ .B_)(what, url, this.#api.url, transport);
        return (0,_http_redirects_js__WEBPACK_IMPORTED_MODULE_3__/* .sendFollowing */ .eH)(transport, { url, authorization: undefined, limit, deadline, tries }, this.#policy);
    }
    /**
     * The content of a response.
     * @param otherwise the message where it is something else
     * @throws GitHubError
     */
    parse({ body }, schema, otherwise) {
        let value;
        try {
            value = (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJson */ .q)(body).value;
        }
        catch (cause) {
            throw new _error_js__WEBPACK_IMPORTED_MODULE_5__/* .GitHubError */ .y_(`the response of ${this.host} cannot be read: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(cause)}`, {}, { cause });
        }
        const read = schema.safeParse(value);
        if (!read.success) {
            throw new _error_js__WEBPACK_IMPORTED_MODULE_5__/* .GitHubError */ .y_(otherwise, {}, { cause: read.error });
        }
        return read.data;
    }
    #load() {
        const { url, token } = this.#api;
        this.#octokit ??= Promise.all(/* import() */[__webpack_require__.e(5555), __webpack_require__.e(6702)]).then(__webpack_require__.bind(__webpack_require__, 6702)).then(({ GitHub }) => new GitHub({
            baseUrl: url.href.replace(/\/$/, ''),
            log: SILENT,
            request: {
                log: SILENT,
                fetch: (address, request) => this.#fetch(fromOctokit(address), request),
            },
            ...(token === undefined ? {} : { auth: token }),
        }));
        return this.#octokit;
    }
    #expect(response, expected) {
        const { status, data } = response;
        const { link, location } = passedOn.parse(response.headers);
        if (status !== expected) {
            const isRedirect = status >= 300;
            const problem = isRedirect ? 'could not be reached: unexpected redirect' : `responded with HTTP ${status}`;
            throw new _error_js__WEBPACK_IMPORTED_MODULE_5__/* .GitHubError */ .y_(`${this.host} ${problem}`);
        }
        const body = data instanceof ArrayBuffer ? Buffer.from(data) : Buffer.alloc(0);
        return { status, body, location, hasNext: link !== '' };
    }
    /** What Octokit has for `fetch`: a response of success or a redirect, or an error of ours. */
    async #fetch(url, request) {
        const response = await this.#sendOrError(this.#toHttp(url, request));
        const { status, headers, defect, body } = response;
        if (status >= 400 || status === 304) {
            throw (0,_error_js__WEBPACK_IMPORTED_MODULE_5__/* .responseError */ .U3)(response, this.#api.now());
        }
        if (defect !== undefined) {
            throw (0,_error_js__WEBPACK_IMPORTED_MODULE_5__/* .contentError */ .GQ)(response, defect.reason);
        }
        const next = this.#nextPage(response);
        const passedOn = {
            // to Octokit these are bytes of no meaning: it would parse them leniently
            'content-type': 'application/octet-stream',
            location: headers.get('location') ?? '',
            link: next === undefined ? '' : `<${toOctokit(next)}>; rel="next"`,
        };
        return new Response(WITHOUT_BODY.includes(status) ? null : new Uint8Array(body), { status, headers: passedOn });
    }
    /** Octokit would follow the link to any host, with the token. */
    #nextPage(response) {
        try {
            return (0,_http_redirects_js__WEBPACK_IMPORTED_MODULE_3__/* .nextPage */ .Zj)(response, this.#api.url);
        }
        catch (cause) {
            throw (0,_error_js__WEBPACK_IMPORTED_MODULE_5__/* .contentError */ .GQ)(response, 'its next page is on another host', cause);
        }
    }
    #toHttp(url, { method, headers, body }) {
        const { accept, authorization } = headers;
        const { 'content-type': mediaType = 'application/json', 'x-github-api-version': version = '' } = headers;
        const { deadline, limit, tries } = this.#options;
        return {
            url,
            method,
            accept,
            authorization: this.isAnonymous ? undefined : authorization,
            headers: { 'x-github-api-version': version },
            body: body === undefined ? undefined : { mediaType, content: body },
            limit,
            deadline,
            tries,
        };
    }
    async #sendOrError(request) {
        try {
            return await this.#sendOrAnonymously(request);
        }
        catch (thrown) {
            if (thrown instanceof _http_error_js__WEBPACK_IMPORTED_MODULE_2__/* .NetworkError */ .Dr) {
                const message = `${this.host} could not be reached: ${thrown.reason}`;
                throw new _error_js__WEBPACK_IMPORTED_MODULE_5__/* .GitHubError */ .y_(message, { retryAfter: _error_js__WEBPACK_IMPORTED_MODULE_5__/* .TRANSIENT_WAIT */ .tv }, { cause: thrown });
            }
            throw thrown;
        }
    }
    /** With the token; where that is refused and may be left out, without. */
    async #sendOrAnonymously(request) {
        const { anonymously } = this.#options;
        const response = await this.#send(request);
        const isRefused = response.status === 401 || (response.status === 403 && !(0,_error_js__WEBPACK_IMPORTED_MODULE_5__/* .isLimited */ .lU)(response));
        if (anonymously === undefined ||
            request.authorization === undefined ||
            !isRefused ||
            response.url.origin !== this.#api.url.origin) {
            return response;
        }
        anonymously.refusal ??= { status: response.status, url: response.url };
        return this.#send({ ...request, authorization: undefined });
    }
    #send(request) {
        const { transport } = this.#api;
        return this.#options.followsRedirects === true
            ? (0,_http_redirects_js__WEBPACK_IMPORTED_MODULE_3__/* .sendFollowing */ .eH)(transport, request, this.#policy)
            : transport.send(request);
    }
}
/** In the URL of a next page Octokit takes `:name` and `{name}` for parameters (octokit/endpoint.js, `parse`). */
function toOctokit({ origin, pathname, search }) {
    return `${origin}${`${pathname}${search}`.replaceAll(/[:{}]/g, encodeURIComponent)}`;
}
/** The reverse for paths: digests are written with a colon. */
function fromOctokit(address) {
    const url = new URL(address);
    url.pathname = url.pathname.replaceAll('%3A', ':');
    return url;
}
const passedOn = zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ link: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(), location: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP() });
/** Octokit wraps what its `fetch` throws. */
async function unwrapped(work) {
    try {
        return await work;
    }
    catch (thrown) {
        throw thrown instanceof Error && thrown.cause instanceof _error_js__WEBPACK_IMPORTED_MODULE_5__/* .GitHubError */ .y_ ? thrown.cause : thrown;
    }
}
/** A server's own text must not reach the log as it is. */
const ignore = () => undefined;
const SILENT = { debug: ignore, info: ignore, warn: ignore, error: ignore };


/***/ }),

/***/ 10549:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B_: () => (/* binding */ assertNotInternal),
/* harmony export */   Zj: () => (/* binding */ nextPage),
/* harmony export */   eH: () => (/* binding */ sendFollowing)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30351);
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84047);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24054);



const REDIRECTS = [301, 302, 303, 307, 308];
/**
 * Sends a request and follows its redirects by hand. Credentials are dropped for good at the first change of
 * origin (scheme, host or port): storage behind a server, or whoever a server points to, never sees them.
 * @throws NetworkError for a redirect that is not followed, and whatever `send` throws
 */
async function sendFollowing(transport, request, policy) {
    let current = request;
    for (let hops = 0;; hops++) {
        const response = await transport.send(current);
        const location = response.headers.get('location');
        if (!REDIRECTS.includes(response.status) || location === null) {
            return response;
        }
        const target = URL.parse(location, current.url.href);
        if (target === null) {
            throw (0,_error_js__WEBPACK_IMPORTED_MODULE_2__/* .refusedError */ .bG)('A redirect', current.url, 'its target is not a URL');
        }
        if (hops >= _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.redirects) {
            throw (0,_error_js__WEBPACK_IMPORTED_MODULE_2__/* .refusedError */ .bG)('A redirect', target, `more than ${_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.redirects} in a row`);
        }
        assertScheme(current.url, target, policy.mayUseHttp);
        await assertNotInternal('A redirect', target, policy.origin, transport);
        const authorization = target.origin === current.url.origin ? current.authorization : undefined;
        current = { ...current, url: target, authorization };
    }
}
/**
 * An origin of the internet must not lead to services that only this machine or its network can reach.
 * @throws NetworkError
 */
async function assertNotInternal(what, target, origin, transport) {
    const leadsInside = (url) => (0,_address_js__WEBPACK_IMPORTED_MODULE_1__/* .isInternal */ .iu)(url.hostname, transport.isProxied?.(url) ?? transport.proxied);
    if (target.hostname !== origin.hostname && (await leadsInside(target)) && !(await leadsInside(origin))) {
        const reason = `it is a private, loopback, or link-local address, and ${origin.hostname} has none`;
        throw (0,_error_js__WEBPACK_IMPORTED_MODULE_2__/* .refusedError */ .bG)(what, target, reason);
    }
}
/** A redirect never steps down from https, and uses HTTP only where HTTP is allowed. */
function assertScheme(from, target, mayUseHttp) {
    if (target.protocol !== 'https:' && (target.protocol !== 'http:' || from.protocol === 'https:')) {
        const [before, after] = [from.protocol.slice(0, -1), target.protocol.slice(0, -1)];
        throw (0,_error_js__WEBPACK_IMPORTED_MODULE_2__/* .refusedError */ .bG)('A redirect', target, `it leads from ${before} to ${after}`);
    }
    if (target.protocol === 'http:' && !mayUseHttp(target.host)) {
        const reason = 'HTTP is used only for loopback and for the hosts that allow it';
        throw (0,_error_js__WEBPACK_IMPORTED_MODULE_2__/* .refusedError */ .bG)('A redirect', target, reason, 'redirect-to-http');
    }
    if (target.username !== '' || target.password !== '') {
        throw (0,_error_js__WEBPACK_IMPORTED_MODULE_2__/* .refusedError */ .bG)('A redirect', target, 'it contains credentials');
    }
}
/**
 * The page after this one of a list, `Link: <url>; rel="next"` (RFC 8288), on the same origin only.
 * @throws NetworkError
 */
function nextPage({ headers }, url) {
    const link = /<([^>]*)>\s*;[^,]*\brel="?next\b"?/i.exec(headers.get('link') ?? '')?.[1];
    if (link === undefined) {
        return undefined;
    }
    const next = URL.parse(link, url.href);
    if (next?.origin !== url.origin) {
        throw (0,_error_js__WEBPACK_IMPORTED_MODULE_2__/* .refusedError */ .bG)('The next page of a list', next ?? url, `it is not on ${url.host} itself`);
    }
    return next;
}


/***/ }),

/***/ 54675:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createRunSession: () => (/* binding */ createRunSession),
  credentialSourcesOf: () => (/* binding */ credentialSourcesOf)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
// EXTERNAL MODULE: ./src/concurrency.ts
var concurrency = __webpack_require__(81532);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/json.ts
var json = __webpack_require__(8301);
// EXTERNAL MODULE: ./src/limits.ts
var limits = __webpack_require__(30351);
// EXTERNAL MODULE: ./src/text.ts
var src_text = __webpack_require__(48992);
;// CONCATENATED MODULE: ./src/chainguard/identity.ts






const REGISTRY = 'cgr.dev';
const ISSUER = 'https://issuer.enforce.dev';
const API = 'https://console-api.enforce.dev';
/** What the workflow's token must be meant for (edu.chainguard.dev, "Assumable Identities"). */
const OIDC_AUDIENCE = 'issuer.enforce.dev';
/** The services that sign an organization's images: image-syncer and custom-image-builder, by their older names. */
const SIGNING_SERVICES = ['CATALOG_SYNCER', 'APKO_BUILDER'];
/** Tokens of the exchange live an hour at most. */
const TOKEN_TIME = 30 * 60_000;
/** What is too short to be a token is none: to hide it would hide words. */
const token = schemas/* string */.YjP()
    .min(limits/* LIMITS */.b.shortestSecret)
    .regex(/^[\x21-\x7e]+$/);
const oidcResponse = schemas/* object */.Ikc({ value: token });
const exchangeResponse = schemas/* object */.Ikc({ token });
const bindings = schemas/* object */.Ikc({ service_bindings: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).nullish() });
/** Account associations (chainguard-dev/sdk `account_associations.platform.proto`), as far as they are read. */
const associations = schemas/* object */.Ikc({
    items: schemas/* array */.YOg(schemas/* object */.Ikc({ group: schemas/* string */.YjP(), chainguard: bindings.nullish() })).nullish(),
});
/**
 * A Chainguard identity that the workflow assumes: its OIDC token is exchanged for short-lived ones, for the registry
 * and for the console API (edu.chainguard.dev, "Assumable Identities"; chainguard-dev/sdk `sts/sts.go`).
 */
class ChainguardIdentity {
    name = 'the Chainguard identity';
    notices = [];
    /** the UIDP, `<organization>/<id>` */
    #identity;
    /** undefined where the workflow gets no tokens */
    #oidc;
    #transport;
    #mask;
    #tokens = new Map();
    #signers;
    constructor(identity, oidc, transport, mask) {
        this.#identity = identity;
        this.#oidc = oidc;
        this.#transport = transport;
        this.#mask = mask;
    }
    /**
     * The login for cgr.dev; undefined for any other registry, and where the workflow gets no OIDC token.
     * @throws ImageError `login`
     */
    async loginFor(registry) {
        if (registry !== REGISTRY) {
            return undefined;
        }
        if (this.#oidc === undefined) {
            if (this.notices.length === 0) {
                this.notices.push({ topic: 'chainguard-anonymous' });
            }
            return undefined;
        }
        const password = await this.#exchange(this.#oidc, REGISTRY);
        return { kind: 'password', username: '_token', password, source: this.name };
    }
    /**
     * The identities of the services that sign the images of the organization that this identity belongs to.
     * @returns UIDPs, at least one
     * @throws ImageError `login`
     */
    async signers() {
        this.#signers ??= this.#discoverSigners();
        return this.#signers;
    }
    async #discoverSigners() {
        if (this.#oidc === undefined) {
            throw new errors/* ImageError */.C8('login', 'The signers of the organization cannot be looked up, because this job gets no OIDC token.', { topic: 'chainguard-oidc' });
        }
        const token = await this.#exchange(this.#oidc, API);
        const url = new URL('/iam/v1/account_associations', API);
        const what = 'the account associations of the organization';
        const { items } = await this.#request(url, token, associations, what);
        const [organization = ''] = this.#identity.split('/');
        const own = (items ?? []).filter(({ group }) => group === organization);
        const bound = own.flatMap(({ chainguard }) => SIGNING_SERVICES.map((service) => chainguard?.service_bindings?.[service] ?? ''));
        const signers = [...new Set(bound.filter((uidp) => uidp !== ''))];
        const unexpectedSigner = signers.find((uidp) => !isDirectlyBelow(uidp, organization));
        if (signers.length === 0 || unexpectedSigner !== undefined) {
            const problem = unexpectedSigner === undefined
                ? `${what} (${organization}) name no ${SIGNING_SERVICES.join(' and no ')}`
                : `${what} (${organization}) name a signer that does not belong to this organization (${(0,src_text/* cleanText */.X5)(unexpectedSigner)})`;
            throw new errors/* ImageError */.C8('login', `No signers could be looked up: ${problem} at ${url.host}.`, {
                topic: 'chainguard-signers',
            });
        }
        return signers;
    }
    /** A token for an audience, from the workflow's own token; one exchange for all that need it. */
    async #exchange(oidc, audience) {
        const known = this.#tokens.get(audience);
        if (known !== undefined && performance.now() - known.since < TOKEN_TIME) {
            return known.token;
        }
        const token = this.#exchangeNow(oidc, audience);
        this.#tokens.set(audience, { token, since: performance.now() });
        return token;
    }
    async #exchangeNow(oidc, audience) {
        const request = URL.parse(oidc.url);
        if (request === null) {
            throw new errors/* ImageError */.C8('login', 'ACTIONS_ID_TOKEN_REQUEST_URL of this job is not a URL.', { topic: 'runner' });
        }
        request.searchParams.set('audience', OIDC_AUDIENCE);
        this.#mask(oidc.token);
        const own = await this.#request(request, oidc.token, oidcResponse, "the workflow's OIDC token");
        this.#mask(own.value);
        const url = new URL('/sts/exchange', ISSUER);
        url.searchParams.set('aud', audience);
        url.searchParams.set('identity', this.#identity);
        const { token } = await this.#request(url, own.value, exchangeResponse, `a token for ${audience}`);
        this.#mask(token);
        return token;
    }
    /** One request with a token as its authorization; redirects are not followed, since the token is for this host. */
    async #request(url, token, schema, what) {
        const response = await this.#send(url, token, what);
        if (response.status !== 200) {
            throw this.#refused(url, what, `responded with HTTP ${response.status}${reasonOf(response, token)}`);
        }
        try {
            return schema.parse((0,json/* parseJson */.q)(response.body).value);
        }
        catch {
            // not even as a cause: it could repeat a token
            throw this.#refused(url, what, 'responded with something unexpected');
        }
    }
    async #send(url, token, what) {
        const deadline = (0,concurrency/* startDeadline */.db)(limits/* LIMITS */.b.loginTime);
        const request = {
            url,
            accept: 'application/json',
            authorization: `Bearer ${token}`,
            limit: limits/* LIMITS */.b.tokenBytes,
            deadline,
        };
        try {
            return await this.#transport.send(request);
        }
        catch (cause) {
            throw this.#refused(url, what, `could not be reached: ${(0,errors/* messageOf */.bD)(cause)}`, cause);
        }
    }
    #refused({ host, origin }, what, problem, cause) {
        return new errors/* ImageError */.C8('login', `The login with the Chainguard identity ${this.#identity} failed while requesting ${what} from ${host}: it ${problem}.`, { topic: origin === API ? 'chainguard-may-list' : 'chainguard-may-assume' }, { cause });
    }
}
/** Signers live directly below the group that binds them (`account_associations.platform.proto`, `service_bindings`). */
function isDirectlyBelow(uidp, organization) {
    return uidp.startsWith(`${organization}/`) && /^[0-9a-f]+\/[0-9a-f]+$/.test(uidp);
}
/** The message of an error (google.rpc.Status in JSON), unless it repeats the token. */
function reasonOf({ body }, token) {
    try {
        const { message } = schemas/* object */.Ikc({ message: schemas/* string */.YjP() }).parse((0,json/* parseJson */.q)(body).value);
        return message.includes(token) ? '' : ` (${(0,src_text/* cleanText */.X5)(message)})`;
    }
    catch {
        return '';
    }
}

;// CONCATENATED MODULE: ./src/core/registry/credentials.ts

/** `user:password` in base64 (RFC 7617). */
function basicValue({ username, password }) {
    return Buffer.from(`${username}:${password}`).toString('base64');
}
/** Every form of a login that must be masked. */
function secretsOf(login) {
    return login.kind === 'password' ? [login.password, basicValue(login)] : [login.token];
}
/**
 * Credentials of a session, from the first source that has a login for a registry.
 * @param mask has a secret hidden in every log
 */
function createCredentials(sources, mask) {
    const refused = new Set();
    const refusing = new Set();
    const find = async (registry, path) => {
        for (const source of sources) {
            const found = await source.loginFor(registry, path);
            if (found !== undefined && refused.has(source)) {
                refusing.add(registry);
            }
            else if (found !== undefined) {
                secretsOf(found).forEach(mask);
                return found;
            }
        }
        return undefined;
    };
    return {
        mask,
        get notices() {
            return [
                ...sources.flatMap(({ notices = [] }) => notices),
                ...[...refused].flatMap(({ refusal }) => refusal ?? []),
            ];
        },
        async loginFor(registry, deadline, path) {
            return (0,concurrency/* waitWithin */.rE)(deadline, `the login for ${registry} was prepared (by a credential helper, if config.json names one)`, find(registry, path));
        },
        isRefused: (registry) => refusing.has(registry),
        giveUp(login, registry) {
            const source = sources.find(({ name }) => name === login.source);
            if (source?.refusal === undefined) {
                return false;
            }
            refused.add(source);
            refusing.add(registry);
            return true;
        },
    };
}
/**
 * User and password for one registry.
 * @param name whose they are, in words
 * @param refusal where requests may continue anonymously after a refusal: the notice for the log
 */
function passwordSource(name, { registry, username, password }, refusal) {
    return {
        name,
        refusal,
        loginFor: (requested) => Promise.resolve(requested === registry ? { kind: 'password', username, password, source: name } : undefined),
    };
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./src/core/registry/credential-helper.ts





/** What helpers print when they have nothing (docker/docker-credential-helpers `credentials/error.go`). */
const NOT_FOUND = 'credentials not found in native keychain';
/** The user name that marks the secret as an identity token (docker/cli `credentials/native_store.go`). */
const IDENTITY_TOKEN_USER = '<token>';
/** Names of helpers; a path would start any program. */
const HELPER_NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;
const helperOutput = schemas/* object */.Ikc({ Username: schemas/* string */.YjP(), Secret: schemas/* string */.YjP() });
/**
 * Runs a credential helper (docker/docker-credential-helpers, "Development": `docker-credential-NAME get`, the server
 * on its standard input). It is started without a shell, and its output is neither shown nor repeated.
 * @returns undefined when it has no credentials for the server
 * @throws ImageError `login` that names the helper
 */
async function runHelper(name, server, environment) {
    const program = `docker-credential-${name}`;
    if (!HELPER_NAME.test(name)) {
        throw new errors/* ImageError */.C8('login', `config.json names a credential helper for ${server}, but its name is not a valid program name.`, { topic: 'credential-helper-name' });
    }
    const { status, output } = await run(program, server, environment);
    if (status !== 0) {
        if (output.toString().trim() === NOT_FOUND) {
            return undefined;
        }
        throw helperError(program, server, `ended with ${typeof status === 'number' ? `exit code ${status}` : status}`);
    }
    const response = parseResponse(output, program, server);
    if (response.Secret === '') {
        return undefined;
    }
    return response.Username === IDENTITY_TOKEN_USER
        ? { kind: 'identity-token', token: response.Secret, source: `the credentials of ${program}` }
        : {
            kind: 'password',
            username: response.Username,
            password: response.Secret,
            source: `the credentials of ${program}`,
        };
}
function parseResponse(output, program, server) {
    try {
        return helperOutput.parse((0,json/* parseJson */.q)(output).value);
    }
    catch {
        // not even as a cause: it could repeat a secret
        throw helperError(program, server, 'did not return a user name and a secret in JSON');
    }
}
async function run(program, server, environment) {
    const { promise, resolve, reject } = Promise.withResolvers();
    const child = (0,external_node_child_process_.spawn)(program, ['get'], { env: environment, stdio: ['pipe', 'pipe', 'ignore'], windowsHide: true });
    const fail = (problem, cause) => {
        reject(helperError(program, server, problem, cause));
    };
    const timer = setTimeout(() => {
        fail(`did not end within ${limits/* LIMITS */.b.helperTime / 1000} s`);
    }, limits/* LIMITS */.b.helperTime);
    const chunks = [];
    let length = 0;
    child.stdout.on('data', (chunk) => {
        length += chunk.length;
        chunks.push(chunk);
        if (length > limits/* LIMITS */.b.helperBytes) {
            fail(`returned more than ${limits/* LIMITS */.b.helperBytes} bytes`);
        }
    });
    child.on('error', (cause) => {
        const code = (0,errors/* systemCodeOf */.c7)(cause);
        fail(`could not be started: ${code === 'ENOENT' ? 'there is no such program on the PATH' : (code ?? 'no reason was given')}`, cause);
    });
    child.on('close', (code, signal) => {
        resolve({ status: code ?? signal ?? 'no exit code', output: Buffer.concat(chunks) });
    });
    // a helper may end without reading its input
    child.stdin.on('error', () => undefined);
    child.stdin.end(`${server}\n`);
    try {
        return await promise;
    }
    finally {
        clearTimeout(timer);
        child.kill('SIGKILL');
        child.stdout.destroy();
    }
}
function helperError(program, server, problem, cause) {
    return new errors/* ImageError */.C8('login', `The credential helper ${program}, which config.json names for ${server}, ${problem}.`, { topic: 'credential-helper', about: `echo ${server} | ${program} get` }, { cause });
}

;// CONCATENATED MODULE: ./src/core/registry/docker-config.ts





/** Docker Hub's names in Docker's configuration; `docker login` writes the first, and helpers know it by that. */
const DOCKER_HUB_KEYS = [
    'https://index.docker.io/v1/',
    'index.docker.io',
    'docker.io',
    'registry-1.docker.io',
];
const authEntry = schemas/* object */.Ikc({
    auth: schemas/* string */.YjP().optional(),
    username: schemas/* string */.YjP().optional(),
    password: schemas/* string */.YjP().optional(),
    identitytoken: schemas/* string */.YjP().optional(),
    registrytoken: schemas/* string */.YjP().optional(),
});
/** As far as it is read (docker/cli `cli/config/configfile`). */
const dockerConfig = schemas/* object */.Ikc({
    auths: schemas/* record */.g1P(schemas/* string */.YjP(), authEntry).default({}),
    credHelpers: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).default({}),
    credsStore: schemas/* string */.YjP().default(''),
});
/**
 * The logins of Docker's configuration, or of podman's and skopeo's `auth.json`, which is of the same form. The file is
 * read, and helpers are started, when a registry first needs it; each once a registry.
 * @param path of the file, which need not be there; its last component is its name in messages
 * @param environment what credential helpers are started with
 */
function dockerCredentials({ path, environment, }) {
    const helped = new Map();
    let config;
    const file = path.slice(path.search(/[^/\\]*$/));
    const name = `the credentials of ${file}`;
    return {
        name,
        loginFor: async (registry, repository) => {
            config ??= readDockerConfig(path);
            const read = await config;
            if (helperOf(read, registry) === '') {
                return findLogin(read.auths, { registry, repository, file });
            }
            const login = helped.get(registry) ?? findDockerLogin(read, registry, environment);
            helped.set(registry, login);
            return login;
        },
    };
}
/**
 * Reads the file; one that is not there is an empty configuration.
 * @throws ImageError `login`
 */
async function readDockerConfig(path) {
    let bytes;
    try {
        bytes = await (0,promises_.readFile)(path);
    }
    catch (cause) {
        if ((0,errors/* systemCodeOf */.c7)(cause) === 'ENOENT') {
            return dockerConfig.parse({});
        }
        throw configError(path, `cannot be read: ${(0,errors/* messageOf */.bD)(cause)}`, cause);
    }
    try {
        return dockerConfig.parse((0,json/* parseJson */.q)(bytes).value);
    }
    catch {
        // not even as a cause: it could repeat what is written there
        throw configError(path, 'is not a Docker configuration in JSON');
    }
}
/**
 * The login for a registry: from the helper of the registry, else from the helper of all registries, else from the file
 * itself. Where a helper is named, it alone counts (docker/cli `GetCredentialsStore`).
 * @throws ImageError `login`
 */
async function findDockerLogin(config, registry, environment) {
    const helper = helperOf(config, registry);
    return helper === ''
        ? findLogin(config.auths, { registry, repository: undefined, file: 'config.json' })
        : runHelper(helper, registry === 'docker.io' ? DOCKER_HUB_KEYS[0] : registry, environment);
}
/** The name of the helper that counts; empty where there is none. */
function helperOf({ credHelpers, credsStore }, registry) {
    const [, own] = findEntry(credHelpers, registry) ?? [];
    return own ?? credsStore;
}
/**
 * The login of the longest key that is the repository or a beginning of it by complete components
 * (containers-auth.json(5): `quay.io/my-org/app`, `quay.io/my-org`, `quay.io`).
 * @throws ImageError `login`
 */
function findLogin(auths, { registry, repository, file }) {
    const components = repository?.split('/') ?? [];
    for (let length = components.length; length > 0; length--) {
        const key = [registry, ...components.slice(0, length)].join('/');
        const login = Object.hasOwn(auths, key) ? readEntry(key, auths[key] ?? {}, file) : undefined;
        if (login !== undefined) {
            return login;
        }
    }
    const found = findEntry(auths, registry);
    return found === undefined ? undefined : readEntry(...found, file);
}
/** An exact key comes before a URL of the same host; never a part of a name. */
function findEntry(record, registry) {
    const expected = registry === 'docker.io' ? DOCKER_HUB_KEYS : [registry];
    const entries = Object.entries(record);
    return (expected.map((key) => entries.find(([name]) => name === key)).find((entry) => entry !== undefined) ??
        entries.find(([name]) => expected.includes(hostOfUrl(name))));
}
function readEntry(key, entry, file) {
    const { auth = '', username = '', password, identitytoken = '', registrytoken = '' } = entry;
    const source = `the credentials of ${file}`;
    if (identitytoken !== '') {
        return { kind: 'identity-token', token: identitytoken, source };
    }
    if (auth !== '') {
        return { kind: 'password', ...decodeAuth(key, auth, file), source };
    }
    if (username !== '' && password !== undefined) {
        return { kind: 'password', username, password, source };
    }
    if (registrytoken !== '') {
        throw configError(file, `contains a registrytoken for ${key}, which is not supported`);
    }
    // `{}` is what docker login leaves beside a credential store
    return undefined;
}
function decodeAuth(key, auth, file) {
    const [username, ...rest] = Buffer.from(auth, 'base64').toString().replace(/\0+$/, '').split(':');
    if (username === undefined || username === '' || rest.length === 0) {
        throw configError(file, `does not contain a user name and a password for ${key}`);
    }
    return { username, password: rest.join(':') };
}
/** Older clients wrote URLs, e.g. `https://registry.example/v1/`. */
function hostOfUrl(key) {
    return /^https?:\/\//i.test(key) ? (URL.parse(key)?.host ?? '') : '';
}
function configError(path, problem, cause) {
    return new errors/* ImageError */.C8('login', `The Docker configuration ${path} ${problem}.`, { topic: 'docker-configuration' }, { cause });
}

// EXTERNAL MODULE: ./src/core/policy/signer.ts
var policy_signer = __webpack_require__(61842);
// EXTERNAL MODULE: ./node_modules/@sigstore/protobuf-specs/dist/index.js
var dist = __webpack_require__(19654);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./src/core/trust/cache.ts
var trust_cache = __webpack_require__(59504);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
;// CONCATENATED MODULE: ./src/core/trust/tuf.ts





/** The defaults of `@sigstore/tuf`: retries, milliseconds for each request. */
const PATIENCE = { retry: { retries: 2 }, timeout: 5000 };
const signed = schemas/* object */.Ikc({ signed: schemas/* object */.Ikc({ expires: iso/* datetime */.w$() }) });
/**
 * Has the TUF client (theupdateframework.io specification, 5.3–5.7) lead from the initial root to the target, in a
 * folder of its own. What an earlier run stored is used, though anybody may have written it:
 *
 * - The client trusts one file as it is, `root.json` of its folder. That is the initial root, or the last of the stored
 *   roots that the client's own rules lead to from there, each signed by the one before.
 * - Timestamp, snapshot, targets and target are put where the client looks first. It verifies each from its root on,
 *   takes none that does not verify or is not what the others name, and fetches that one. A stored timestamp or snapshot
 *   that verifies, expired or not, has it refuse older ones.
 * - A newer root and timestamp are requested from the host each time. Only where it cannot be reached (no response, or
 *   HTTP 5xx), what is stored is used instead, until it expires.
 */
async function refresh(repository, stored, temporary) {
    // most of what this program loads at its start would be TUF, and a root from a file needs none of it
    const [{ Updater }, { DefaultFetcher }, { DownloadHTTPError, DownloadLengthMismatchError }, { TrustedMetadataStore },] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(2830), __webpack_require__.e(5683), __webpack_require__.e(4706)]).then(__webpack_require__.bind(__webpack_require__, 84706)),
        Promise.all(/* import() */[__webpack_require__.e(2830), __webpack_require__.e(6337)]).then(__webpack_require__.t.bind(__webpack_require__, 16337, 23)),
        __webpack_require__.e(/* import() */ 6376).then(__webpack_require__.bind(__webpack_require__, 86376)),
        __webpack_require__.e(/* import() */ 5683).then(__webpack_require__.bind(__webpack_require__, 95683)),
    ]);
    const fetcher = new StoredFetcher(new DefaultFetcher({ userAgent: 'image-provenance', ...PATIENCE }), stored, {
        isOutage: (thrown) => thrown instanceof DownloadHTTPError ? thrown.statusCode >= 500 : !(thrown instanceof DownloadLengthMismatchError),
        noSuchFile: () => new DownloadHTTPError('not stored', 404),
    });
    const roots = verifiedRoots(new TrustedMetadataStore(repository.root), stored);
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(temporary, 'image-provenance-tuf-'));
    const targets = (0,external_node_path_.join)(folder, 'targets');
    try {
        await (0,promises_.mkdir)(targets);
        await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'root.json'), [...roots.values()].at(-1) ?? repository.root);
        for (const name of trust_cache/* METADATA */.MV) {
            await writeIfThere((0,external_node_path_.join)(folder, name), stored.get(name));
        }
        await writeIfThere((0,external_node_path_.join)(targets, trust_cache/* TARGET */.Qn), stored.get(trust_cache/* TARGET */.Qn) ?? repository.target);
        const updater = new Updater({
            metadataBaseUrl: repository.mirror,
            metadataDir: folder,
            targetBaseUrl: `${repository.mirror}/targets`,
            targetDir: targets,
            fetcher,
        });
        const info = await updater.getTargetInfo(trust_cache/* TARGET */.Qn);
        if (info === undefined) {
            throw new Error(`there is no target ${trust_cache/* TARGET */.Qn}`);
        }
        const target = await (0,promises_.readFile)((await updater.findCachedTarget(info)) ?? (await updater.downloadTarget(info)));
        // as the client has left them, which has verified each
        const files = await readAll(folder, ['root.json', ...trust_cache/* METADATA */.MV]);
        const metadata = trust_cache/* METADATA */.MV.map((name) => [name, files.get(name) ?? Buffer.alloc(0)]);
        return {
            target,
            files: new Map([...roots, ...fetcher.roots, ...metadata, [trust_cache/* TARGET */.Qn, target]]),
            outage: fetcher.outage === undefined
                ? undefined
                : { reason: tuf_reasonOf(fetcher.outage), expires: earliestExpiry([...files.values()]) },
        };
    }
    catch (cause) {
        if (fetcher.outage !== undefined && cause !== fetcher.outage) {
            const reason = tuf_reasonOf(fetcher.outage);
            throw new Error(`it cannot be reached (${reason}), and the metadata that an earlier run stored cannot be used`, {
                cause,
            });
        }
        throw cause;
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
/** The stored roots that the initial one leads to. The client's store takes none that breaks its rules (5.3.4–5.3.7). */
function verifiedRoots(store, stored) {
    const roots = new Map();
    try {
        for (;;) {
            const name = `${store.root.signed.version + 1}.root.json`;
            const bytes = stored.get(name);
            if (bytes === undefined) {
                return roots;
            }
            store.updateRoot(bytes);
            roots.set(name, bytes);
        }
    }
    catch {
        return roots;
    }
}
/** TUF errors are vague by themselves; the innermost cause names host, certificate or expiry. */
function tuf_reasonOf(error) {
    const messages = [];
    for (let at = error; at instanceof Error && messages.length < 5; at = at.cause) {
        messages.push(at.message);
    }
    return messages.join(': ') || String(error);
}
/** Fetches from the network; from what is stored once that has failed. */
class StoredFetcher {
    /** why no more requests go to the host */
    outage;
    /** the roots that the host gave */
    roots = new Map();
    #network;
    #stored;
    #errors;
    constructor(network, stored, errors) {
        this.#network = network;
        this.#stored = stored;
        this.#errors = errors;
    }
    async downloadBytes(url, maxLength) {
        const name = url.slice(url.lastIndexOf('/') + 1);
        const isRoot = name.endsWith('.root.json');
        if (this.outage !== undefined) {
            return this.#response(name, isRoot, this.outage);
        }
        try {
            const bytes = await this.#network.downloadBytes(url, maxLength);
            if (isRoot) {
                this.roots.set(name, bytes);
            }
            return bytes;
        }
        catch (thrown) {
            if (!this.#errors.isOutage(thrown)) {
                throw thrown;
            }
            this.outage = thrown instanceof Error ? thrown : new Error(String(thrown));
            return this.#response(name, isRoot, this.outage);
        }
    }
    /** Called for a target that is not there or does not verify. */
    async downloadFile(url, maxLength, handler) {
        if (this.outage !== undefined) {
            throw new Error(`${trust_cache/* TARGET */.Qn} does not verify`);
        }
        return this.#network.downloadFile(url, maxLength, handler);
    }
    /** Stored roots are in use already. */
    #response(name, isRoot, outage) {
        if (this.#stored.size === 0) {
            throw outage;
        }
        // the version is part of the name where snapshots are consistent
        const bytes = this.#stored.get(name.replace(/^\d+\./, ''));
        if (isRoot || bytes === undefined) {
            throw isRoot ? this.#errors.noSuchFile() : new Error(`${name} is not stored`);
        }
        return bytes;
    }
}
async function writeIfThere(path, bytes) {
    if (bytes !== undefined) {
        await (0,promises_.writeFile)(path, bytes);
    }
}
async function readAll(folder, names) {
    const files = names.map(async (name) => [name, await (0,promises_.readFile)((0,external_node_path_.join)(folder, name))]);
    return new Map(await Promise.all(files));
}
function earliestExpiry(metadata) {
    const times = metadata.map((bytes) => Date.parse(signed.parse((0,json/* parseJson */.q)(bytes).value).signed.expires));
    return new Date(Math.min(...times));
}

;// CONCATENATED MODULE: ./src/core/trust/trusted-root.ts








const PUBLIC_GOOD_MIRROR = 'https://tuf-repo-cdn.sigstore.dev';
/** GitHub's own Sigstore instance, which signs for private repositories (fulcio.githubapp.com). */
const GITHUB_MIRROR = 'https://tuf-repo.github.com';
/** `seeds.json` of `@sigstore/tuf`, files in base64. */
const seeds = schemas/* object */.Ikc({
    [PUBLIC_GOOD_MIRROR]: schemas/* object */.Ikc({ 'root.json': schemas/* base64 */.K39(), targets: schemas/* object */.Ikc({ [trust_cache/* TARGET */.Qn]: schemas/* base64 */.K39() }) }),
});
const head = schemas/* object */.Ikc({ mediaType: schemas/* string */.YjP().startsWith('application/vnd.dev.sigstore.trustedroot') });
/**
 * Loads the trusted root: from bytes, without any request, or by TUF (theupdateframework.io specification).
 * @throws TrustError
 */
async function loadTrustedRoot(source, options, deadline) {
    switch (source.kind) {
        case 'root':
            return readTrustedRoot(await bytesOf(source.bytes), source.name);
        case 'public-good':
            return fetchTrustedRoot(await publicGood(), options, deadline);
        case 'tuf': {
            const root = Buffer.from(await bytesOf(source.root));
            return fetchTrustedRoot({ mirror: source.mirror, root }, options, deadline);
        }
    }
}
async function bytesOf(bytes) {
    return typeof bytes === 'function' ? bytes() : bytes;
}
/**
 * Loads the trusted root of GitHub's own Sigstore instance by TUF, beginning with the root that is embedded here:
 * `pkg/cmd/attestation/verification/embed/tuf-repo.github.com/root.json` of the Go module github.com/cli/cli/v2
 * v2.100.0 (MIT), version 3, byte for byte, sha256 98cba97be9075bc98b2322de3de85fbd1b70ec7392991dfd2f53d215bede1a8d.
 * @throws TrustError
 */
async function loadGitHubRoot(options, deadline, mirror = GITHUB_MIRROR, embedded) {
    const root = embedded ??
        Buffer.from(JSON.stringify((await __webpack_require__.e(/* import() */ 5130).then(__webpack_require__.t.bind(__webpack_require__, 75130, 19))).default));
    return fetchTrustedRoot({ mirror, root }, options, deadline);
}
/** The empty root, for keys whose log and times are waived: it trusts nobody. */
function emptyTrustedRoot() {
    return dist.TrustedRoot.fromJSON({});
}
/**
 * Reads a trusted root (sigstore/protobuf-specs `sigstore_trustroot.proto`).
 * @throws TrustError
 */
function readTrustedRoot(bytes, name) {
    try {
        const { value } = (0,json/* parseJson */.q)(bytes);
        head.parse(value);
        return dist.TrustedRoot.fromJSON(value);
    }
    catch (cause) {
        throw new errors/* TrustError */.Ru(`The file ${name} is not a Sigstore trusted root.`, { topic: 'trusted-root-file' }, { cause });
    }
}
/** The public-good instance with the root and the target that `@sigstore/tuf` embeds. */
async function publicGood() {
    const { default: embedded } = await __webpack_require__.e(/* import() */ 8032).then(__webpack_require__.t.bind(__webpack_require__, 8032, 19));
    const seed = seeds.parse(embedded)[PUBLIC_GOOD_MIRROR];
    return {
        mirror: PUBLIC_GOOD_MIRROR,
        root: Buffer.from(seed['root.json'], 'base64'),
        target: Buffer.from(seed.targets[trust_cache/* TARGET */.Qn], 'base64'),
    };
}
async function fetchTrustedRoot(repository, { temporary = (0,external_node_os_.tmpdir)(), cache }, deadline) {
    const { mirror, root } = repository;
    try {
        const name = (0,trust_cache/* nameOfRepository */.vQ)(mirror, root);
        const stored = cache === undefined ? trust_cache/* NOTHING_STORED */.gr : await (0,concurrency/* withDeadline */.NE)(deadline, cache.load(name));
        const { target, files, outage } = await (0,concurrency/* withDeadline */.NE)(deadline, refresh(repository, stored, temporary));
        const trustedRoot = dist.TrustedRoot.fromJSON((0,json/* parseJson */.q)(target).value);
        cache?.record(name, files);
        if (outage !== undefined) {
            const until = outage.expires.toISOString();
            const about = `${mirror} cannot be reached (TUF): ${outage.reason}. This run uses the trusted root that an earlier run stored. Its metadata was verified again, and can be used until ${until}.`;
            cache?.notices.push({ topic: 'notice', about });
        }
        return trustedRoot;
    }
    catch (cause) {
        throw new errors/* TrustError */.Ru(`The trusted root could not be fetched from ${mirror} (TUF): ${tuf_reasonOf(cause)}`, { topic: 'no-trusted-root' }, { cause });
    }
}

// EXTERNAL MODULE: ./src/core/verify/verify.ts + 15 modules
var verify = __webpack_require__(93972);
;// CONCATENATED MODULE: ./src/core/roots.ts





/** Loads by TUF or from bytes, each root within a time of its own, in milliseconds. */
function rootLoaders({ source, ...tuf }, timeout) {
    return {
        own: () => loadTrustedRoot(source, tuf, (0,concurrency/* startDeadline */.db)(timeout)),
        github: () => loadGitHubRoot(tuf, (0,concurrency/* startDeadline */.db)(timeout)),
    };
}
/** Roots that load when they are needed. @param timeout milliseconds for each */
function createRoots(trust, timeout) {
    return new Roots(trust, rootLoaders(trust, timeout));
}
/** The verifiers of a session, one a trusted root. Roots are never merged. */
class Roots {
    #trust;
    #loaders;
    #own;
    #github;
    constructor(trust, loaders) {
        this.#trust = trust;
        this.#loaders = loaders;
    }
    /**
     * Begins to load what evidence of a signer will need, beside the first requests of an image.
     * @param signer undefined where it is not known yet
     */
    prepare(signer) {
        // the image waits for it; until it does, a failure has nobody else to be reported to
        this.#ownFor(signer).catch(() => undefined);
    }
    /**
     * The verifier of each candidate: exactly one, chosen by what it carries and where it was found. GitHub's own root is
     * loaded when the first of them needs it.
     * @throws TrustError of the session's own root; ImageError where GitHub's is unavailable
     */
    async choose(candidates, signer, deadline) {
        const own = await this.#ownFor(signer);
        const isGitHubs = (candidate) => this.rootOf(candidate, signer) === 'github';
        if (!candidates.some(isGitHubs)) {
            return () => own;
        }
        const github = await this.#loadGitHubs(deadline);
        return (candidate) => (isGitHubs(candidate) ? github : own);
    }
    /**
     * GitHub's own Sigstore instance has no log, so what its API gives without an entry can be of that instance only. A
     * root that the caller named verifies everything alone.
     */
    rootOf(candidate, signer) {
        const isGitHubs = this.#trust.source.kind === 'public-good' &&
            !(signer.kind === 'several' && signer.ownRootOnly === true) &&
            (0,policy_signer/* alternativesOf */.c3)(signer).some((alternative) => alternative.signer.kind === 'identity') &&
            candidate.kind === 'evidence' &&
            candidate.evidence.origin.source.kind === 'github' &&
            candidate.evidence.bundle.verificationMaterial.tlogEntries.length === 0;
        return isGitHubs ? 'github' : 'own';
    }
    /** Keys whose log and times are waived need no root, so none is loaded. */
    #ownFor(signer) {
        const { policy } = this.#trust;
        const needsNone = ({ kind, waives, needsTimestamp = false }) => kind === 'keys' && (policy.ignoreTlog || waives?.tlog === true) && !policy.useSignedTimestamps && !needsTimestamp;
        if (signer !== undefined && (0,policy_signer/* alternativesOf */.c3)(signer).every((alternative) => needsNone(alternative.signer))) {
            return Promise.resolve((0,verify/* createVerifier */.$A)(emptyTrustedRoot(), policy));
        }
        this.#own ??= this.#loaders.own().then((root) => (0,verify/* createVerifier */.$A)(root, policy));
        return this.#own;
    }
    async #loadGitHubs(deadline) {
        this.#github ??= this.#loaders.github().then((root) => (0,verify/* createVerifier */.$A)(root, this.#trust.policy));
        try {
            return await (0,concurrency/* withDeadline */.NE)(deadline, this.#github);
        }
        catch (cause) {
            throw new errors/* ImageError */.C8(cause instanceof concurrency/* DeadlineError */.j3 ? 'timeout' : 'unavailable', `Attestations of GitHub's own Sigstore instance were found, but its trusted root is unavailable: ${(0,errors/* messageOf */.bD)(cause)}`, { topic: 'github-root' }, { cause });
        }
    }
}

// EXTERNAL MODULE: ./src/http/transport.ts + 2 modules
var http_transport = __webpack_require__(95017);
// EXTERNAL MODULE: ./src/core/image/digest.ts
var image_digest = __webpack_require__(93613);
;// CONCATENATED MODULE: ./src/core/evidence/candidate.ts


/** Reads a layer as a candidate, by its format. */
async function readLayer(repository, layer, origin, read) {
    const response = await repository.blob(layer);
    if (response.kind !== 'found') {
        return unreadable(origin, response, 'the layer');
    }
    try {
        const bytes = origin.format === 'cosign' ? response.value : Buffer.alloc(0);
        return {
            kind: 'evidence',
            evidence: { origin, bundle: read(response.value), bytes, material: materialOf(origin, layer) },
        };
    }
    catch (error) {
        return { kind: 'unreadable', origin, code: 'unreadable', reason: (0,errors/* messageOf */.bD)(error) };
    }
}
/** A listed item that is absent, or does not match its descriptor. */
function unreadable(origin, response, what) {
    const reason = response.kind === 'absent' ? `${what} does not exist (404)` : `${what} cannot be used: ${response.reason}`;
    const tooLarge = response.kind === 'unreadable' && response.tooLarge === true;
    return { kind: 'unreadable', origin, code: 'unreadable', reason, tooLarge };
}
/** Where a candidate comes from. */
function originOf(source, digest, foundFor, kind = 'attestation', format = source === 'cosign-tag' ? 'cosign' : 'bundle') {
    return { source: { kind: source, digest }, format, kind, foundFor };
}
/** cosign stores certificate and log entry in annotations, so equal bytes can be different evidence there. */
function materialOf({ format, kind }, { digest, annotations }) {
    return format === 'bundle'
        ? digest
        : (0,image_digest/* digestOf */.ol)(Buffer.from(JSON.stringify([kind, digest, Object.entries(annotations).sort()])));
}

// EXTERNAL MODULE: ./src/core/evidence/source.ts
var source = __webpack_require__(77260);
;// CONCATENATED MODULE: ./src/core/evidence/buildkit.ts




/** Layers of an attestation manifest (moby/buildkit `docs/attestations/attestation-storage.md`). */
const STATEMENT = 'application/vnd.in-toto+json';
/**
 * The attestation manifests that BuildKit adds to an index. They are unsigned and prove nothing by themselves, so only
 * those for which a signature was found are fetched.
 */
const buildkitSource = {
    kind: 'buildkit',
    label: 'BuildKit attestation manifest',
    stage: 'second',
    discover: async ({ own, attestationManifests, found }) => {
        const signed = new Set(found.map(foundFor));
        const read = await Promise.all(attestationManifests.filter(({ digest }) => signed.has(digest)).map((manifest) => readBounded(own, manifest)));
        return (0,source/* mergeDiscoveries */.vK)(read);
    },
};
function foundFor(candidate) {
    return candidate.kind === 'evidence' ? candidate.evidence.origin.foundFor : candidate.origin.foundFor;
}
/** One that exceeds a bound is a failed location, as a list that does. */
async function readBounded(repository, manifest) {
    try {
        return await readStatements(repository, manifest);
    }
    catch (thrown) {
        if (thrown instanceof errors/* ImageError */.C8 && thrown.code === 'too-large') {
            return { candidates: [], locations: [], failures: [thrown] };
        }
        throw thrown;
    }
}
async function readStatements(repository, { digest, platform }) {
    const response = await repository.manifest(digest);
    const origin = originOf('buildkit', digest, platform);
    if (response.kind !== 'found') {
        return { candidates: [unreadable(origin, response, 'the attestation manifest')], locations: [] };
    }
    const layers = response.value.kind === 'image' ? response.value.layers : [];
    if (layers.length > limits/* LIMITS */.b.layers) {
        throw new errors/* ImageError */.C8('too-large', `The attestation manifest ${digest} has ${layers.length} layers, but at most ${limits/* LIMITS */.b.layers} are read.`, { topic: 'too-many-statements' });
    }
    const read = await Promise.all(layers
        .filter(({ mediaType }) => mediaType === STATEMENT)
        .map((layer) => readStatement(repository, layer, digest, platform)));
    return {
        statements: read.flatMap((each) => ('bytes' in each ? [each] : [])),
        candidates: read.flatMap((each) => ('bytes' in each ? [] : [each])),
        locations: [],
    };
}
async function readStatement(repository, layer, manifest, platform) {
    const response = await repository.blob(layer);
    const origin = originOf('buildkit', layer.digest, platform);
    return response.kind === 'found'
        ? { origin, manifest, platform, bytes: response.value }
        : unreadable(origin, response, 'the layer');
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/@sigstore/bundle/dist/index.js
var bundle_dist = __webpack_require__(61040);
;// CONCATENATED MODULE: ./src/core/evidence/bundle.ts





/**
 * Whether a text is standard base64 with padding (RFC 4648, section 4) and nothing that `Buffer` would skip over: other
 * characters, missing padding, set bits after the end. Nothing is decoded: a payload can have many megabytes.
 */
function isBase64(text) {
    return text.length % 4 === 0 && !/[^A-Za-z0-9+/]/.test(text.slice(0, -2)) && LAST_QUARTET.test(text.slice(-4));
}
/** Three bytes, two or one; the bits that encode nothing are zero. */
const LAST_QUARTET = /^(?:[A-Za-z0-9+/]{4}|[A-Za-z0-9+/]{2}[AEIMQUYcgkosw048]=|[A-Za-z0-9+/][AQgw]==)?$/;
/** A text in base64. */
const base64Text = schemas/* string */.YjP().refine(isBase64, 'not base64');
/** A text in base64 of so many bytes at most; its length is looked at first. */
function boundedBase64(bytes) {
    const tooLong = { error: `more than ${bytes} bytes`, abort: true };
    return schemas/* string */.YjP()
        .max(Math.ceil(bytes / 3) * 4, tooLong)
        .refine(isBase64, 'not base64');
}
/** A text in base64, as bytes. */
const base64 = base64Text.transform((text) => Buffer.from(text, 'base64'));
/** The same, of so many bytes at most. */
function base64UpTo(bytes) {
    return boundedBase64(bytes).transform((text) => Buffer.from(text, 'base64'));
}
const hash = boundedBase64(limits/* LIMITS */.b.hashBytes);
const signature = boundedBase64(limits/* LIMITS */.b.signatureBytes);
/** What a bundle in a registry is: version 0.3 in either spelling, exactly, so that no weaker version can be claimed. */
const BUNDLE_MEDIA_TYPES = [
    'application/vnd.dev.sigstore.bundle.v0.3+json',
    'application/vnd.dev.sigstore.bundle+json;version=0.3',
];
/** Layers of any bundle version, also those that are refused. */
const BUNDLE_MEDIA_TYPE_PREFIX = 'application/vnd.dev.sigstore.bundle';
const int64 = schemas/* union */.KCZ([schemas/* string */.YjP().regex(/^(?:0|[1-9]\d{0,14})$/), schemas/* int */.Whr().nonnegative()]);
const publicKeyOrCertificate = {
    certificate: schemas/* strictObject */.rej({ rawBytes: boundedBase64(limits/* LIMITS */.b.certificateBytes) }).nullish(),
    publicKey: schemas/* strictObject */.rej({ hint: schemas/* string */.YjP().nullish(), rawBytes: boundedBase64(limits/* LIMITS */.b.certificateBytes).nullish() })
        .nullish(),
};
const logEntry = schemas/* strictObject */.rej({
    logIndex: int64.nullish(),
    logId: schemas/* strictObject */.rej({ keyId: hash }),
    kindVersion: schemas/* strictObject */.rej({ kind: schemas/* string */.YjP(), version: schemas/* string */.YjP() }),
    integratedTime: int64.nullish(),
    inclusionPromise: schemas/* strictObject */.rej({ signedEntryTimestamp: signature }).nullish(),
    inclusionProof: schemas/* strictObject */.rej({
        logIndex: int64.nullish(),
        rootHash: hash,
        treeSize: int64,
        hashes: schemas/* array */.YOg(hash).max(limits/* LIMITS */.b.proofHashes).nullish(),
        checkpoint: schemas/* strictObject */.rej({ envelope: schemas/* string */.YjP().max(limits/* LIMITS */.b.checkpoint) }),
    }),
    canonicalizedBody: boundedBase64(limits/* LIMITS */.b.logEntryBytes),
});
/**
 * The Sigstore bundle, version 0.3 (sigstore/protobuf-specs `sigstore_bundle.proto`), as protojson reads it:
 * unknown members are refused, null is unset. `@sigstore/bundle` alone accepts both unknown members and bad base64.
 */
const bundleSchema = schemas/* strictObject */.rej({
    mediaType: schemas/* enum */.k5n(BUNDLE_MEDIA_TYPES),
    verificationMaterial: schemas/* strictObject */.rej({
        ...publicKeyOrCertificate,
        tlogEntries: schemas/* array */.YOg(logEntry).max(limits/* LIMITS */.b.logEntries).nullish(),
        timestampVerificationData: schemas/* strictObject */.rej({
            rfc3161Timestamps: schemas/* array */.YOg(schemas/* strictObject */.rej({ signedTimestamp: boundedBase64(limits/* LIMITS */.b.timestampBytes) }))
                .max(limits/* LIMITS */.b.timestamps)
                .nullish(),
        })
            .nullish(),
    }),
    dsseEnvelope: schemas/* strictObject */.rej({
        payload: base64Text,
        payloadType: schemas/* string */.YjP(),
        signatures: schemas/* array */.YOg(schemas/* strictObject */.rej({ sig: signature, keyid: schemas/* string */.YjP().nullish() })).length(1),
    })
        .nullish(),
    messageSignature: schemas/* strictObject */.rej({
        messageDigest: schemas/* strictObject */.rej({ algorithm: schemas/* string */.YjP(), digest: hash }),
        signature,
    })
        .nullish(),
});
/**
 * Parses a bundle as registries store it.
 * @throws Error with what is wrong with the bytes
 */
function readBundle(bytes) {
    const { value } = (0,json/* parseJson */.q)(bytes);
    const checked = bundleSchema.safeParse(value);
    if (!checked.success) {
        throw new Error(`not a Sigstore bundle of version 0.3: ${firstIssue(checked.error)}`);
    }
    try {
        return (0,bundle_dist/* bundleFromJSON */.vw)(value);
    }
    catch (cause) {
        throw new Error(`not a valid Sigstore bundle: ${(0,errors/* messageOf */.bD)(cause)}`, { cause });
    }
}
/** The first issue of a value: its path, and what is wrong. */
function firstIssue(error) {
    const issue = error.issues[0];
    return issue === undefined ? 'invalid' : `${issue.path.map(String).join('.') || 'the document'}: ${issue.message}`;
}

;// CONCATENATED MODULE: ./src/core/evidence/cosign.ts






/** Annotations of cosign's layers (cosign `pkg/oci/internal/signature/layer.go`). */
const ANNOTATION = {
    signature: 'dev.cosignproject.cosign/signature',
    certificate: 'dev.sigstore.cosign/certificate',
    log: 'dev.sigstore.cosign/bundle',
    timestamp: 'dev.sigstore.cosign/rfc3161timestamp',
};
const logAnnotation = schemas/* object */.Ikc({
    SignedEntryTimestamp: base64UpTo(limits/* LIMITS */.b.signatureBytes),
    Payload: schemas/* object */.Ikc({
        body: base64UpTo(limits/* LIMITS */.b.logEntryBytes),
        // the signed payload is rebuilt from these numbers, so they must survive as they are
        integratedTime: schemas/* int */.Whr().nonnegative(),
        logIndex: schemas/* int */.Whr().nonnegative(),
        logID: schemas/* string */.YjP().regex(/^[0-9a-f]{64}$/),
    }),
});
const timestampAnnotation = schemas/* object */.Ikc({ SignedRFC3161Timestamp: base64UpTo(limits/* LIMITS */.b.timestampBytes) });
const entryHead = schemas/* object */.Ikc({ kind: schemas/* string */.YjP(), apiVersion: schemas/* string */.YjP() });
const envelope = schemas/* object */.Ikc({
    payloadType: schemas/* string */.YjP(),
    payload: base64,
    signatures: schemas/* array */.YOg(schemas/* object */.Ikc({ sig: base64UpTo(limits/* LIMITS */.b.signatureBytes), keyid: schemas/* string */.YjP().nullish() })).length(1),
});
/**
 * A signature layer as a bundle: its bytes are the signed message, its annotations carry the rest.
 * The mapping is that of sigstore-go's `examples/oci-image-verification`; the chain annotation is not read,
 * since only the trusted root names the authorities that count.
 * @throws Error with what is wrong with the layer
 */
function readSignatureLayer(bytes, annotations) {
    const encoded = annotations[ANNOTATION.signature];
    if (encoded === undefined || encoded === '') {
        throw new Error(`the layer has no annotation ${ANNOTATION.signature}`);
    }
    return toBundle(annotations, {
        $case: 'messageSignature',
        messageSignature: {
            messageDigest: { algorithm: dist.HashAlgorithm.SHA2_256, digest: (0,external_node_crypto_.createHash)('sha256').update(bytes).digest() },
            signature: parseOrThrow(base64UpTo(limits/* LIMITS */.b.signatureBytes), encoded, 'the signature annotation'),
        },
    });
}
/**
 * An attestation layer as a bundle: its bytes are a DSSE envelope with exactly one signature.
 * @throws Error with what is wrong with the layer
 */
function readAttestationLayer(bytes, annotations) {
    const { payload, payloadType, signatures } = parseOrThrow(envelope, (0,json/* parseJson */.q)(bytes).value, 'the envelope');
    return toBundle(annotations, {
        $case: 'dsseEnvelope',
        dsseEnvelope: {
            payload,
            payloadType,
            signatures: signatures.map(({ sig, keyid }) => ({ sig, keyid: keyid ?? '' })),
        },
    });
}
function toBundle(annotations, content) {
    return {
        mediaType: 'application/vnd.dev.sigstore.bundle+json;version=0.1',
        content,
        verificationMaterial: {
            content: toKeyMaterial(annotations[ANNOTATION.certificate]),
            tlogEntries: toLogEntries(annotations[ANNOTATION.log]),
            timestampVerificationData: { rfc3161Timestamps: toTimestamps(annotations[ANNOTATION.timestamp]) },
        },
    };
}
function toKeyMaterial(pem) {
    if (pem === undefined || pem.trim() === '') {
        return { $case: 'publicKey', publicKey: { hint: '' } };
    }
    return { $case: 'certificate', certificate: { rawBytes: readCertificate(pem) } };
}
/** Of what is no certificate no bytes: where keys are expected nobody looks at it. */
function readCertificate(pem) {
    if (pem.length > 2 * limits/* LIMITS */.b.certificateBytes) {
        return Buffer.alloc(0);
    }
    try {
        return Buffer.from(new external_node_crypto_.X509Certificate(pem).raw);
    }
    catch {
        return Buffer.alloc(0);
    }
}
function toLogEntries(annotation) {
    if (annotation === undefined || annotation === '') {
        return [];
    }
    const { SignedEntryTimestamp, Payload } = parseOrThrow(logAnnotation, (0,json/* parseJson */.q)(Buffer.from(annotation)).value, 'the log annotation');
    const head = parseOrThrow(entryHead, (0,json/* parseJson */.q)(Payload.body).value, 'the log entry');
    return [
        {
            logIndex: String(Payload.logIndex),
            logId: { keyId: Buffer.from(Payload.logID, 'hex') },
            kindVersion: { kind: head.kind, version: head.apiVersion },
            integratedTime: String(Payload.integratedTime),
            inclusionPromise: { signedEntryTimestamp: SignedEntryTimestamp },
            inclusionProof: undefined,
            canonicalizedBody: Payload.body,
        },
    ];
}
function toTimestamps(annotation) {
    if (annotation === undefined || annotation === '') {
        return [];
    }
    const { SignedRFC3161Timestamp } = parseOrThrow(timestampAnnotation, (0,json/* parseJson */.q)(Buffer.from(annotation)).value, 'the timestamp annotation');
    return [{ signedTimestamp: SignedRFC3161Timestamp }];
}
function parseOrThrow(schema, value, what) {
    const parsed = schema.safeParse(value);
    if (!parsed.success) {
        throw new Error(`${what} does not have the form that cosign writes: ${firstIssue(parsed.error)}`);
    }
    return parsed.data;
}
/** cosign's layers by media type (cosign `pkg/types/media.go`), as referrers hold them; tags are read whatever the type. */
const COSIGN_LAYERS = {
    'application/vnd.dev.cosign.simplesigning.v1+json': { kind: 'signature', parse: readSignatureLayer },
    'application/vnd.dsse.envelope.v1+json': { kind: 'attestation', parse: readAttestationLayer },
};

// EXTERNAL MODULE: ./src/core/image/predicate-type.ts
var predicate_type = __webpack_require__(28281);
;// CONCATENATED MODULE: ./src/core/evidence/referrers.ts








/** Written by cosign on bundles; a hint for messages about rejected ones, never trusted. */
const PREDICATE_TYPE_HINT = 'dev.sigstore.bundle.predicateType';
/** A layer that is a statement without an envelope. */
const referrers_STATEMENT = 'application/vnd.in-toto+json';
/** The referrers API of OCI 1.1 (distribution specification, "Listing Referrers"). */
const referrersSource = {
    kind: 'referrer',
    label: 'referrers API',
    stage: 'first',
    discover: (search) => (0,source/* inEveryRepository */.xG)(search, discoverListed),
};
function discoverListed(location) {
    const { repository, list, target } = location;
    const searched = { what: 'referrers API', requested: target, target };
    return (0,source/* readLocation */.mb)(location, searched, () => list.referrers(target), async ({ descriptors, unreadable: unreadableEntries, response }) => {
        const broken = unreadableEntries === 0
            ? []
            : [
                unreadableList('referrer', target, `the list has ${(0,src_text/* count */.U9)(unreadableEntries, 'entry', 'entries')} that cannot be read as a descriptor with a sha256 digest`),
            ];
        const { candidates, ...rest } = await readReferrers(repository, descriptors, 'referrer', target);
        return { candidates: [...broken, ...candidates], ...rest, locations: [{ ...searched, response }] };
    });
}
/** A list that cannot be read, or a part of one. */
function unreadableList(kind, target, reason) {
    return { kind: 'unreadable', origin: originOf(kind, target, target), code: 'unreadable', reason };
}
/** What listed referrers hold, each digest once: Sigstore bundles and cosign's layers; others are named. */
async function readReferrers(repository, descriptors, kind, target) {
    const listed = new Map(descriptors.map((descriptor) => [descriptor.digest, descriptor]));
    const read = await Promise.all([...listed.values()].map(async (descriptor) => {
        const response = await repository.manifest(descriptor.digest, descriptor);
        return readReferrer(response, descriptor, { kind, target });
    }));
    const layers = read.flatMap((each) => ('layers' in each ? each.layers : []));
    if (layers.length > limits/* LIMITS */.b.layers) {
        throw new errors/* ImageError */.C8('too-large', `The referrers of ${target} have ${layers.length} signatures and attestations, but at most ${limits/* LIMITS */.b.layers} are read.`, { topic: 'too-many-layers' });
    }
    const found = await Promise.all(layers.map(({ layer, origin, read: parse }) => readLayer(repository, layer, origin, parse)));
    return {
        candidates: [...read.flatMap((each) => ('unreadable' in each ? [each.unreadable] : [])), ...found],
        others: read.flatMap((each) => ('other' in each ? [each.other] : [])),
        unsigned: read.flatMap((each) => 'other' in each && each.statements.length > 0
            ? [{ manifest: each.other.digest, target, statements: each.statements, repository }]
            : []),
    };
}
function readReferrer(response, listed, listing) {
    const { kind, target } = listing;
    const hint = listed.annotations[PREDICATE_TYPE_HINT] === predicate_type/* SIGNATURE_PREDICATE_TYPE */.Wc ? 'signature' : 'attestation';
    const origin = originOf(kind, listed.digest, target, hint);
    if (response.kind !== 'found') {
        return { unreadable: unreadable(origin, response, 'the listed referrer') };
    }
    const manifest = response.value;
    const layers = manifest.kind === 'image' ? manifest.layers : [];
    // artifactType is not looked at: registries and older clients get it wrong (cosign#4422)
    const isBundle = layers.some(({ mediaType }) => mediaType.startsWith(BUNDLE_MEDIA_TYPE_PREFIX));
    const read = isBundle ? readBundleLayers(layers, hint, listing) : readCosignLayers(layers, listing);
    if (typeof read === 'string') {
        return { unreadable: { kind: 'unreadable', origin, code: 'unreadable', reason: read } };
    }
    if (read.length === 0) {
        // one that refers to something else could be a genuine one of another image
        const statements = manifest.subject?.digest === target ? layers.filter(({ mediaType }) => mediaType === referrers_STATEMENT) : [];
        return { other: { digest: listed.digest, type: typeOf(manifest, listed) }, statements };
    }
    if (manifest.subject?.digest !== target) {
        const reason = `the referrer is about ${manifest.subject?.digest ?? 'nothing'}, not about ${target}`;
        return { unreadable: { kind: 'unreadable', origin, code: 'subject', reason } };
    }
    return { layers: read };
}
/** A bundle, or in words why it is none that is read. */
function readBundleLayers([layer, ...others], hint, { kind, target }) {
    if (layer === undefined || others.length > 0) {
        return 'the referrer has more than one layer';
    }
    return BUNDLE_MEDIA_TYPES.includes(layer.mediaType)
        ? [{ layer, origin: originOf(kind, layer.digest, target, hint), read: (bytes) => readBundle(bytes) }]
        : `a bundle with a version other than 0.3: ${layer.mediaType}`;
}
/** What cosign writes with `--registry-referrers-mode=oci-1-1`: the layers of its tags, in a manifest with a subject. */
function readCosignLayers(layers, { kind, target }) {
    return layers.flatMap((layer) => {
        const read = COSIGN_LAYERS[layer.mediaType];
        return read === undefined
            ? []
            : [
                {
                    layer,
                    origin: originOf(kind, layer.digest, target, read.kind, 'cosign'),
                    read: (bytes) => read.parse(bytes, layer.annotations),
                },
            ];
    });
}
/** What a referrer says that it is: itself, else by whoever lists it, else by its configuration. */
function typeOf(manifest, listed) {
    const [own, config] = manifest.kind === 'image' ? [manifest.artifactType, manifest.config.mediaType] : [undefined, manifest.mediaType];
    return (0,src_text/* cleanText */.X5)(own ?? listed.artifactType ?? config);
}

;// CONCATENATED MODULE: ./src/core/evidence/referrers-tag.ts






/**
 * The tag that lists referrers where a registry has no API for it (distribution specification, "Referrers Tag Schema").
 * It is always read: some registries return an empty list from the API and have evidence below the tag.
 */
const referrersTagSource = {
    kind: 'referrers-tag',
    label: 'referrers tag',
    stage: 'first',
    discover: (search) => (0,source/* inEveryRepository */.xG)(search, discoverTagged),
};
function discoverTagged(location) {
    const { repository, list, target } = location;
    const tag = `sha256-${(0,image_digest/* hexOf */.ZD)(target)}`;
    const searched = { what: 'referrers tag', requested: tag, target };
    return (0,source/* readLocation */.mb)(location, searched, async () => readReferrersTag(listOrThrow(await list.manifest(tag), tag), target), async ({ descriptors, response, unreadable }) => {
        const { candidates, ...rest } = await readReferrers(repository, descriptors, 'referrers-tag', target);
        const broken = unreadable === undefined ? [] : [unreadableList('referrers-tag', target, unreadable)];
        return { candidates: [...broken, ...candidates], ...rest, locations: [{ ...searched, response }] };
    });
}
/**
 * A tag as a list: within its bounds.
 * @throws ImageError `too-large`
 */
function listOrThrow(response, tag) {
    const isTooLarge = response.kind === 'unreadable' && response.tooLarge === true;
    const entries = response.kind === 'found' && response.value.kind === 'index' ? response.value.manifests.length : 0;
    if (isTooLarge || entries > limits/* LIMITS */.b.referrers) {
        const problem = isTooLarge
            ? `cannot be read: ${response.reason}`
            : `lists ${entries} referrers, but at most ${limits/* LIMITS */.b.referrers} are read`;
        throw new errors/* ImageError */.C8('too-large', `The tag ${tag} ${problem}.`, { topic: 'too-many-layers' });
    }
    return response;
}
function readReferrersTag(response, target) {
    switch (response.kind) {
        case 'absent':
            return { descriptors: [], response: 'not there' };
        case 'unreadable':
            return { descriptors: [], response: response.reason, unreadable: response.reason };
        case 'found':
            // `cosign copy` puts what it copies there, too (cosign `cmd/cosign/cli/copy`): that is no list
            if (response.value.digest === target) {
                return { descriptors: [], response: 'the image itself' };
            }
            return response.value.kind === 'index'
                ? { descriptors: response.value.manifests, response: (0,src_text/* count */.U9)(response.value.manifests.length, 'referrer') }
                : { descriptors: [], response: 'not an index', unreadable: 'the referrers tag is not an index' };
    }
}

;// CONCATENATED MODULE: ./src/core/evidence/cosign-tags.ts








/** cosign's tags `sha256-<hex>.sig` and `.att` (cosign `specs/SIGNATURE_SPEC.md`): one manifest, a layer each. */
const cosignTagsSource = {
    kind: 'cosign-tag',
    label: 'cosign tag',
    stage: 'first',
    discover: (search) => (0,source/* inEveryRepository */.xG)(search, async (location) => {
        const kinds = ['signature', 'attestation'];
        return (0,source/* joinDiscoveries */.Z2)(await Promise.all(kinds.map((kind) => discoverCosignTag(location, kind))));
    }),
};
function discoverCosignTag(location, kind) {
    const { repository, list, target } = location;
    const tag = `sha256-${(0,image_digest/* hexOf */.ZD)(target)}${kind === 'signature' ? '.sig' : '.att'}`;
    const searched = { what: 'cosign tag', requested: tag, target };
    return (0,source/* readLocation */.mb)(location, searched, async () => listOrThrow(await list.manifest(tag), tag), (response) => readCosignTag(repository, response, { tag, target, kind, at: (words) => [{ ...searched, response: words }] }));
}
async function readCosignTag(repository, response, { tag, target, kind, at }) {
    if (response.kind === 'absent') {
        return { candidates: [], locations: at('not there') };
    }
    if (response.kind === 'unreadable') {
        const origin = originOf('cosign-tag', target, target, kind);
        return { candidates: [unreadable(origin, response, `the tag ${tag}`)], locations: at(response.reason) };
    }
    const manifest = response.value;
    if (manifest.kind === 'index') {
        const origin = originOf('cosign-tag', manifest.digest, target, kind);
        const reason = 'the tag is an index, not the manifest that cosign writes';
        return {
            candidates: [{ kind: 'unreadable', origin, code: 'unreadable', reason }],
            locations: at('an index'),
        };
    }
    if (manifest.layers.length > limits/* LIMITS */.b.layers) {
        throw new errors/* ImageError */.C8('too-large', `The tag ${tag} has ${manifest.layers.length} layers, but at most ${limits/* LIMITS */.b.layers} are read.`, { topic: 'too-many-layers' });
    }
    const read = kind === 'signature' ? readSignatureLayer : readAttestationLayer;
    const candidates = await Promise.all(manifest.layers.map((layer) => readLayer(repository, layer, originOf('cosign-tag', layer.digest, target, kind), (bytes) => read(bytes, layer.annotations))));
    return { candidates, locations: at((0,src_text/* count */.U9)(candidates.length, 'layer')) };
}

;// CONCATENATED MODULE: ./src/core/evidence/signed-referrers.ts






/**
 * Statements that are signed as Docker Hardened Images are (docker/buildx, moby/policy-helpers `image/resolve.go`): a
 * referrer of the image holds a statement as it is, and a referrer of that referrer signs it. Unsigned they prove nothing,
 * so only those for which a signature was found are fetched.
 */
const signedReferrersSource = {
    kind: 'signed-referrer',
    label: 'referrers of unsigned statements',
    stage: 'second',
    discover: async (search) => {
        const { unsigned = [] } = search;
        if (unsigned.length === 0) {
            return { candidates: [], locations: [] };
        }
        if (unsigned.length > limits/* LIMITS */.b.unsignedReferrers) {
            const message = `The image has ${unsigned.length} referrers with unsigned statements, but at most ${limits/* LIMITS */.b.unsignedReferrers} are searched for signatures.`;
            return {
                candidates: [],
                locations: [],
                failures: [new errors/* ImageError */.C8('too-large', message, { topic: 'too-many-statements' })],
            };
        }
        const { candidates, failures = [] } = await findSignatures(search, unsigned);
        const signed = new Set(candidates.map(originOfCandidate).map(({ foundFor }) => foundFor));
        const read = await Promise.all(unsigned.filter(({ manifest }) => signed.has(manifest)).map(signed_referrers_readStatements));
        return {
            candidates: [...candidates, ...read.flatMap((each) => each.candidates)],
            statements: read.flatMap((each) => each.statements),
            failures,
            // of digests that nobody knows by a name
            locations: [],
        };
    },
};
async function findSignatures(search, unsigned) {
    const targets = [...new Set(unsigned.map(({ manifest }) => manifest))].map((digest) => ({ name: digest, digest }));
    const about = { ...search, targets };
    return (0,source/* mergeDiscoveries */.vK)(await Promise.all([referrersSource, referrersTagSource].map((source) => source.discover(about))));
}
function originOfCandidate(candidate) {
    return candidate.kind === 'evidence' ? candidate.evidence.origin : candidate.origin;
}
async function signed_referrers_readStatements({ manifest, target, statements, repository, elsewhere, }) {
    const read = await Promise.all(statements.map(async (layer) => {
        const response = await repository.blob(layer);
        const found = originOf('referrer', layer.digest, target);
        const origin = elsewhere === undefined ? found : { ...found, source: { ...found.source, repository: elsewhere } };
        return response.kind === 'found'
            ? { origin, manifest, platform: target, bytes: response.value }
            : unreadable(origin, response, 'the layer');
    }));
    return {
        statements: read.flatMap((each) => ('bytes' in each ? [each] : [])),
        candidates: read.flatMap((each) => ('bytes' in each ? [] : [each])),
    };
}

// EXTERNAL MODULE: ./src/core/image/reference.ts
var reference = __webpack_require__(87600);
// EXTERNAL MODULE: ./src/http/address.ts + 1 modules
var address = __webpack_require__(84047);
// EXTERNAL MODULE: ./src/core/registry/failure.ts
var failure = __webpack_require__(22781);
// EXTERNAL MODULE: ./src/http/redirects.ts
var redirects = __webpack_require__(10549);
;// CONCATENATED MODULE: ./src/core/registry/token-service.ts








/** Token services on another host than their registry that may see its credentials (public, well known). */
const TOKEN_HOSTS = {
    'docker.io': 'auth.docker.io',
    'registry.gitlab.com': 'gitlab.com',
};
/** Docker's services name the token `token`, OAuth 2 names it `access_token`; a header takes visible ASCII. */
const tokenResponse = schemas/* object */.Ikc({
    token: schemas/* string */.YjP()
        .regex(/^[\x21-\x7e]+$/)
        .optional(),
    access_token: schemas/* string */.YjP()
        .regex(/^[\x21-\x7e]+$/)
        .optional(),
});
/** The client of OAuth 2 requests (distribution specification, "OAuth2 Token Authentication"). */
const CLIENT_ID = 'image-provenance';
/**
 * Requests a token from the service that a challenge names (distribution specification, "Token Authentication"): anonymously or
 * with user and password by GET, with an identity token by POST (OAuth 2 refresh).
 * @throws ImageError
 */
async function fetchToken(request, parameters, login) {
    const { name, policy, transport, credentials } = request;
    const url = URL.parse(parameters.get('realm') ?? '');
    if (url === null || !/^https?:$/.test(url.protocol)) {
        throw tokenServiceError(name, 'does not name a usable token service');
    }
    await (0,redirects/* assertNotInternal */.B_)('The token service of the registry', url, policy.origin, transport);
    const withheld = login === undefined ? undefined : reasonToWithhold(name, url, policy);
    const sent = withheld === undefined ? login : undefined;
    const requested = new URLSearchParams(parameters.has('service') ? { service: parameters.get('service') ?? '' } : {});
    requested.set('scope', parameters.get('scope') ?? `repository:${name.path}:pull`);
    const response = await requestToken(request, url, requested, sent);
    const isRefused = response.status === 401 || response.status === 403;
    if (isRefused && sent !== undefined && credentials.giveUp(sent, name.registry)) {
        return fetchToken(request, parameters, undefined);
    }
    const words = withheld === undefined || login === undefined
        ? wordsFor(sent)
        : `without credentials; ${login.source} were withheld from the token service ${url.host}, because ${withheld}`;
    if (response.status !== 200) {
        throw tokenError(response, { repository: name, what: 'a token', credentials: words, login: sent }, withheld);
    }
    const token = readToken(response);
    if (token === undefined) {
        throw tokenServiceError(name, `has a token service (${url.host}) whose response contains no token`);
    }
    if (mayBeSecret(token, name)) {
        credentials.mask(token);
    }
    return { header: `Bearer ${token}`, login: sent, words };
}
/**
 * Whether a token is to be hidden. What a service gives as one would be hidden everywhere, in later steps too: no word,
 * no digest, URL or name of the image may be, so that a registry does not choose what people read.
 */
function mayBeSecret(token, name) {
    const isWord = token.length < limits/* LIMITS */.b.shortestSecret || /^[^\d]{1,31}$/.test(token);
    // no token has a colon (RFC 6750, section 2.1)
    return !isWord && !token.includes(':') && !(0,reference/* nameOf */.Vb)(name).includes(token);
}
async function requestToken({ policy, deadline, transport }, realm, requested, login) {
    const request = { accept: 'application/json', limit: limits/* LIMITS */.b.tokenBytes, deadline };
    if (login?.kind === 'identity-token') {
        const form = new URLSearchParams([
            ['grant_type', 'refresh_token'],
            ['client_id', CLIENT_ID],
            ['refresh_token', login.token],
            ...requested,
        ]);
        // redirects are not followed: the body is a secret of this host
        const body = { mediaType: 'application/x-www-form-urlencoded;charset=UTF-8', content: form.toString() };
        return transport.send({ ...request, url: realm, body, authorization: undefined });
    }
    const url = new URL(realm);
    for (const [name, value] of requested) {
        url.searchParams.set(name, value);
    }
    if (login !== undefined) {
        url.searchParams.set('account', login.username);
    }
    const authorization = login === undefined ? undefined : `Basic ${basicValue(login)}`;
    return (0,redirects/* sendFollowing */.eH)(transport, { ...request, url, authorization }, policy);
}
/**
 * Why a token service does not get the credentials of a registry; undefined where it does: on the registry's own
 * host or the host that is known to be its token service, over https (by HTTP only where the registry itself is).
 */
function reasonToWithhold({ registry }, realm, policy) {
    const own = policy.origin;
    if (realm.protocol === 'http:' && !(own.protocol === 'http:' && policy.mayUseHttp(realm.host))) {
        return 'it is reached over HTTP';
    }
    // one name, with the token service on the usual port of https: self-managed GitLab, registry on :5050
    const isOnUsualPort = own.protocol === 'https:' && realm.hostname === own.hostname && realm.port === '';
    const isKnown = Object.hasOwn(TOKEN_HOSTS, registry) && TOKEN_HOSTS[registry] === realm.host;
    return realm.host === own.host || isOnUsualPort || isKnown ? undefined : 'it is not on the host of the registry';
}
/** @param withheld - why credentials were not sent, where they were not */
function tokenError(response, requested, withheld) {
    const error = (0,failure/* responseError */.U3)(response, requested);
    if (withheld !== undefined && (error.code === 'unauthorized' || error.code === 'forbidden')) {
        return new errors/* ImageError */.C8('unauthorized', error.message, { topic: 'credentials-withheld' });
    }
    return error.code === 'not-found'
        ? new errors/* ImageError */.C8('not-a-registry', error.message, (0,failure/* adviceFor */.cp)('not-a-registry', ''))
        : error;
}
function readToken({ body, defect }) {
    if (defect !== undefined) {
        return undefined;
    }
    try {
        const { token, access_token } = tokenResponse.parse((0,json/* parseJson */.q)(body).value);
        return token ?? access_token;
    }
    catch {
        return undefined;
    }
}
function tokenServiceError({ registry }, problem) {
    return new errors/* ImageError */.C8('not-a-registry', `${registry} ${problem}.`, (0,failure/* adviceFor */.cp)('not-a-registry', registry));
}
/** With what something was requested, for messages. */
function wordsFor(login) {
    return login === undefined ? 'without credentials' : `with ${login.source}`;
}

;// CONCATENATED MODULE: ./src/core/registry/auth.ts




/**
 * Logs in to repositories as the distribution specification defines: challenge, token, retry. The token of a repository
 * is cached in memory, for it alone: another repository can have another login, and its token another scope. Concurrent
 * requests share it.
 */
class Authorizer {
    #transport;
    #credentials;
    #known = new Map();
    #pending = new Map();
    constructor(transport, credentials) {
        this.#transport = transport;
        this.#credentials = credentials;
    }
    /** What to send now; nothing before the first challenge. */
    current(name) {
        return this.#known.get((0,reference/* nameOf */.Vb)(name)) ?? anonymous();
    }
    /** Whether requests go without a login because the one of the environment was refused. */
    isRefused(name) {
        return this.current(name).login === undefined && this.#credentials.isRefused(name.registry);
    }
    /**
     * What to send after a 401 or 403 of the registry itself, or undefined when there is nothing else to try.
     * @throws ImageError when configured credentials are unavailable, or the token service refuses
     */
    async renew(name, refused, response, policy, deadline) {
        const current = this.current(name);
        if (current.header !== refused.header) {
            return current;
        }
        const isFirstUse = refused.header !== undefined && !refused.isAccepted;
        if (response.status === 403 || isFirstUse) {
            if (refused.login === undefined || !this.#credentials.giveUp(refused.login, name.registry)) {
                return undefined;
            }
            const given = anonymous();
            this.#known.set((0,reference/* nameOf */.Vb)(name), given);
            return given;
        }
        const challenges = parseChallenges(response.headers.get('www-authenticate') ?? '');
        return this.#share(name, deadline, () => this.#logIn(name, challenges, policy, deadline));
    }
    /** One login at a time for a repository. */
    async #share(name, deadline, logIn) {
        const key = (0,reference/* nameOf */.Vb)(name);
        const pending = this.#pending.get(key);
        if (pending !== undefined) {
            try {
                return await pending;
            }
            catch (error) {
                // the time that was over may be that of another image
                if (error instanceof errors/* ImageError */.C8 && error.code === 'timeout' && deadline.remaining() > 0) {
                    return this.#share(name, deadline, logIn);
                }
                throw error;
            }
        }
        const own = logIn();
        this.#pending.set(key, own);
        try {
            const authorization = await own;
            if (authorization !== undefined) {
                this.#known.set(key, authorization);
            }
            return authorization;
        }
        finally {
            this.#pending.delete(key);
        }
    }
    async #logIn(name, challenges, policy, deadline) {
        const login = await this.#credentials.loginFor(name.registry, deadline, name.path);
        const bearer = challenges.find(({ scheme }) => scheme === 'bearer');
        if (bearer !== undefined) {
            const service = { name, policy, deadline, transport: this.#transport, credentials: this.#credentials };
            return { ...(await fetchToken(service, bearer.parameters, login)), isAccepted: false };
        }
        if (login === undefined || !challenges.some(({ scheme }) => scheme === 'basic')) {
            return undefined;
        }
        if (login.kind === 'identity-token') {
            throw new errors/* ImageError */.C8('login', `${name.registry} requires a user name and a password, but ${login.source} contain an identity token, which only a token service accepts.`, { topic: 'login-with-password' });
        }
        return { header: `Basic ${basicValue(login)}`, login, words: wordsFor(login), isAccepted: false };
    }
}
function anonymous() {
    return { header: undefined, login: undefined, words: wordsFor(undefined), isAccepted: false };
}
const TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
const PARAMETER = new RegExp(`[\\s,]*(${TOKEN})\\s*=\\s*(?:"((?:[^"\\\\]|\\\\.)*)"|([^\\s,"]+))`, 'y');
const SCHEME = new RegExp(`[\\s,]*(${TOKEN})(?:\\s+[A-Za-z0-9._~+/-]+=*(?=\\s*(?:,|$)))?`, 'y');
/**
 * The challenges of a `WWW-Authenticate` header, which may hold several (RFC 9110, section 11.6.1):
 * `challenge = scheme [ SP ( token68 / parameter *( "," parameter ) ) ]`. Reading ends where the grammar does.
 */
function parseChallenges(header) {
    const challenges = [];
    let at = 0;
    const take = (pattern) => {
        pattern.lastIndex = at;
        const match = pattern.exec(header);
        at = match === null ? at : pattern.lastIndex;
        return match;
    };
    for (;;) {
        const parameter = take(PARAMETER);
        const parameters = challenges.at(-1)?.parameters;
        const name = parameter?.[1]?.toLowerCase();
        if (name !== undefined && parameters !== undefined) {
            const value = parameter?.[2]?.replaceAll(/\\(.)/g, '$1') ?? parameter?.[3] ?? '';
            // the first one counts: a repeated parameter is not allowed (section 11.2)
            if (!parameters.has(name)) {
                parameters.set(name, value);
            }
            continue;
        }
        const scheme = parameter === null ? take(SCHEME)?.[1] : undefined;
        if (scheme === undefined) {
            return challenges;
        }
        challenges.push({ scheme: scheme.toLowerCase(), parameters: new Map() });
    }
}

// EXTERNAL MODULE: ./src/core/registry/manifest.ts
var registry_manifest = __webpack_require__(33782);
;// CONCATENATED MODULE: ./src/core/registry/client.ts











/** The API of Docker Hub is not on the host of its name. */
const API_HOSTS = { 'docker.io': 'registry-1.docker.io' };
/** Statuses that mean "there is no referrers API here" (registries use all of these). */
const NO_REFERRERS_API = [400, 404, 405, 406];
/** Reads registries by the OCI distribution specification; one a session, so that bounds and tokens are shared. */
class RegistryClient {
    #transport;
    #authorizer;
    #mayUseHttp;
    constructor({ credentials, allowHttp, transport }) {
        this.#transport = transport;
        this.#authorizer = new Authorizer(this.#transport, credentials);
        this.#mayUseHttp = (0,address/* httpHosts */.ue)(allowHttp);
    }
    /** One repository, read within the time limit of one image. */
    repository(name, deadline, lease = new concurrency/* ByteBudget */.Gz(Infinity).lease()) {
        return this.#open(name, deadline, lease, false);
    }
    /**
     * One repository, of which lists of evidence are read. Where the login of the environment was refused, a 404 does not say
     * that a list is empty: registries show what may not be read as missing.
     */
    lists(name, deadline) {
        return this.#open(name, deadline, new concurrency/* ByteBudget */.Gz(Infinity).lease(), true);
    }
    #open(name, deadline, lease, isOfLists) {
        const host = (Object.hasOwn(API_HOSTS, name.registry) ? API_HOSTS[name.registry] : undefined) ?? name.registry;
        const scheme = this.#mayUseHttp(host) ? 'http' : 'https';
        const policy = { origin: new URL(`${scheme}://${host}/v2/`), mayUseHttp: this.#mayUseHttp };
        const isHidden = () => isOfLists && this.#authorizer.isRefused(name);
        return new RemoteRepository(name, deadline, lease, policy, this.#transport, this.#authorizer, isHidden);
    }
}
class RemoteRepository {
    name;
    #deadline;
    #lease;
    #policy;
    #transport;
    #authorizer;
    /** whether what is missing may be hidden */
    #isHidden;
    /** bytes that were read for the image so far */
    #bytes = 0;
    /** not held here: a blob can have many megabytes, and whoever reads one that is listed twice does so at once */
    #blobs = new Map();
    constructor(name, deadline, lease, policy, transport, authorizer, isHidden) {
        this.name = name;
        this.#deadline = deadline;
        this.#lease = lease;
        this.#policy = policy;
        this.#transport = transport;
        this.#authorizer = authorizer;
        this.#isHidden = isHidden;
    }
    async manifest(reference, expected) {
        if (expected !== undefined && expected.size > limits/* LIMITS */.b.manifestBytes) {
            return tooLarge(expected.size, limits/* LIMITS */.b.manifestBytes);
        }
        const url = this.#url('manifests', reference);
        const limit = expected?.size ?? limits/* LIMITS */.b.manifestBytes;
        const response = await this.#get(url, limit, registry_manifest/* ACCEPTED_MANIFESTS */.bb);
        if (response.status !== 200) {
            return this.#absent(response, `the manifest ${reference}`);
        }
        if (response.defect !== undefined) {
            return { kind: 'unreadable', ...response.defect };
        }
        this.#count(response.body.length);
        return (0,registry_manifest/* readManifest */.WI)(response.body, {
            contentType: response.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase(),
            contentDigest: response.headers.get('docker-content-digest') ?? undefined,
            digest: (0,image_digest/* parseDigest */.m)(reference),
            expected,
        });
    }
    /** By HEAD, which registries do not count as a pull; some do not name the digest then. */
    async lookUpTag(tag) {
        const response = await this.#get(this.#url('manifests', tag), 0, registry_manifest/* ACCEPTED_MANIFESTS */.bb, { method: 'HEAD' });
        if (response.status === 404) {
            return this.#absent(response, `the manifest ${tag}`);
        }
        const named = response.status === 200 ? response.headers.get('docker-content-digest') : null;
        const digest = (0,image_digest/* parseDigest */.m)(named ?? '');
        if (digest !== undefined) {
            return { kind: 'found', value: digest };
        }
        const manifest = await this.manifest(tag);
        return manifest.kind === 'found' ? { kind: 'found', value: manifest.value.digest } : manifest;
    }
    async blob({ digest, size }) {
        if (size > limits/* LIMITS */.b.blobBytes) {
            return tooLarge(size, limits/* LIMITS */.b.blobBytes);
        }
        // counted as often as it is listed, since each listing is read and held by itself
        this.#count(size);
        const key = `${digest} ${size}`;
        const held = this.#lease.take(size, this.#deadline.signal);
        await (0,concurrency/* waitWithin */.rE)(this.#deadline, 'the evidence of other images was in memory', held);
        const requested = this.#blobs.get(key)?.deref() ?? this.#fetchBlob(digest, size);
        this.#blobs.set(key, new WeakRef(requested));
        return requested;
    }
    /** Bounds what is held for one image. @throws ImageError `too-large` */
    #count(bytes) {
        this.#bytes += bytes;
        if (this.#bytes > limits/* LIMITS */.b.imageBytes) {
            const message = `The evidence of this image in ${(0,reference/* nameOf */.Vb)(this.name)} has more than ${limits/* LIMITS */.b.imageBytes} bytes in total.`;
            throw new errors/* ImageError */.C8('too-large', message, (0,failure/* adviceFor */.cp)('too-large', this.name.registry));
        }
    }
    async #fetchBlob(digest, size) {
        const response = await this.#get(this.#url('blobs', digest), size);
        if (response.status !== 200) {
            return this.#absent(response, `the blob ${digest}`);
        }
        if (response.defect !== undefined) {
            return { kind: 'unreadable', ...response.defect };
        }
        const actual = (0,image_digest/* digestOf */.ol)(response.body);
        if (response.body.length !== size) {
            const reason = `the content has ${response.body.length} bytes, but its descriptor says ${size}`;
            return { kind: 'unreadable', reason };
        }
        return actual === digest
            ? { kind: 'found', value: response.body }
            : { kind: 'unreadable', reason: `the content has the digest ${actual}, not ${digest}` };
    }
    async referrers(digest) {
        const what = `the referrers of ${digest}`;
        const descriptors = [];
        let unreadable = 0;
        const seen = new Set();
        for (let url = this.#url('referrers', digest); url !== undefined;) {
            if (seen.has(url.href) || seen.size >= limits/* LIMITS */.b.pages) {
                throw this.#tooMany(what, `has more than ${limits/* LIMITS */.b.pages} pages, or a page that links to itself`);
            }
            seen.add(url.href);
            const response = await this.#get(url, limits/* LIMITS */.b.manifestBytes, registry_manifest/* OCI_INDEX */.$p, {
                queue: 'referrers',
            });
            const missing = seen.size === 1 ? describeMissing(response) : undefined;
            if (missing !== undefined) {
                this.#assertNotHidden(response, what);
                return { offered: false, response: missing, descriptors: [], unreadable: 0 };
            }
            const read = this.#readPage(response, what);
            descriptors.push(...read.descriptors);
            unreadable += read.unreadable;
            if (descriptors.length + unreadable > limits/* LIMITS */.b.referrers) {
                throw this.#tooMany(what, `has more than ${limits/* LIMITS */.b.referrers} entries`);
            }
            url = (0,redirects/* nextPage */.Zj)(response, url);
        }
        const rest = unreadable === 0 ? '' : `, and ${unreadable} that cannot be read`;
        return { offered: true, response: (0,src_text/* count */.U9)(descriptors.length, 'referrer') + rest, descriptors, unreadable };
    }
    #readPage(response, what) {
        if (response.status !== 200) {
            throw this.#error(response, what);
        }
        if (response.defect?.tooLarge === true) {
            throw this.#tooMany(what, `has a page of more than ${limits/* LIMITS */.b.manifestBytes} bytes`);
        }
        try {
            return (0,registry_manifest/* readReferrersPage */._m)(response.body);
        }
        catch (error) {
            throw new errors/* ImageError */.C8('not-a-registry', `${this.name.registry} did not respond with a list to the request for ${what}: ${response.defect?.reason ?? (0,errors/* messageOf */.bD)(error)}.`, (0,failure/* adviceFor */.cp)('not-a-registry', this.name.registry));
        }
    }
    /** A GET, or a request of another method, with whatever login the registry requires. */
    async #get(url, limit, accept, how = {}) {
        let authorization = this.#authorizer.current(this.name);
        for (let renewals = 0;; renewals++) {
            const { header } = authorization;
            const request = { url, accept, authorization: header, limit, deadline: this.#deadline, ...how };
            const response = await (0,redirects/* sendFollowing */.eH)(this.#transport, request, this.#policy);
            const isOwn = response.url.origin === url.origin;
            const isRefused = isOwn && (response.status === 401 || response.status === 403);
            if (!isRefused) {
                // some respond with 404 before they look at the login
                authorization.isAccepted ||= response.status === 200;
                return response;
            }
            const next = renewals < limits/* LIMITS */.b.renewals
                ? await this.#authorizer.renew(this.name, authorization, response, this.#policy, this.#deadline)
                : undefined;
            if (next === undefined) {
                return response;
            }
            authorization = next;
        }
    }
    #absent(response, what) {
        if (response.status !== 404) {
            throw this.#error(response, what);
        }
        this.#assertNotHidden(response, what);
        const detail = (0,failure/* readFailure */.f1)(response);
        return detail === '' ? { kind: 'absent' } : { kind: 'absent', detail };
    }
    /** @throws ImageError where a 404 may mean that it may not be read */
    #assertNotHidden({ status, url }, what) {
        if (status === 404 && this.#isHidden()) {
            const { registry } = this.name;
            throw new errors/* ImageError */.C8('unauthorized', `${url.hostname} responded with HTTP 404 for ${what}, requested without credentials after it refused those of this run: registries show what may not be read as missing.`, (0,failure/* adviceFor */.cp)('unauthorized', registry));
        }
    }
    #error(response, what) {
        const { words: credentials, login } = this.#authorizer.current(this.name);
        return (0,failure/* responseError */.U3)(response, { repository: this.name, what, credentials, login });
    }
    #tooMany(what, problem) {
        const message = `The list of ${what} in ${(0,reference/* nameOf */.Vb)(this.name)} ${problem}.`;
        return new errors/* ImageError */.C8('too-large', message, (0,failure/* adviceFor */.cp)('too-large', this.name.registry));
    }
    #url(kind, reference) {
        return new URL(`${this.name.path}/${kind}/${reference}`, this.#policy.origin);
    }
}
/** What says that there is no referrers API, in words: a status, or a page of some other kind. */
function describeMissing({ status, headers }) {
    const type = headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? registry_manifest/* OCI_INDEX */.$p;
    if (NO_REFERRERS_API.includes(status)) {
        return `HTTP ${status}`;
    }
    return status === 200 && type !== registry_manifest/* OCI_INDEX */.$p ? `not a list, but ${(0,src_text/* cleanText */.X5)(type)}` : undefined;
}
function tooLarge(size, limit) {
    const reason = `its descriptor says ${size} bytes, but at most ${limit} are read`;
    return { kind: 'unreadable', reason, tooLarge: true };
}

;// CONCATENATED MODULE: ./src/core/session.ts











/** Where a registry holds evidence: the sources that need nothing but the registry. */
const REGISTRY_SOURCES = [
    referrersSource,
    referrersTagSource,
    cosignTagsSource,
    buildkitSource,
    signedReferrersSource,
];
const PUBLIC_GOOD = {
    source: { kind: 'public-good' },
    policy: { ignoreTlog: false, ignoreSct: false, useSignedTimestamps: false },
};
/** Makes a session. Nothing is read or requested before an image needs it. */
function createSession(options = {}) {
    const { allowHttp = [], transport = new http_transport/* Transport */.o(false), sources = REGISTRY_SOURCES } = options;
    const credentials = createCredentials(options.credentials ?? [], options.mask ?? (() => undefined));
    const timeout = options.timeout ?? limits/* LIMITS */.b.imageTime;
    const trust = { ...PUBLIC_GOOD, ...options.trust };
    const client = new RegistryClient({ credentials, allowHttp, transport });
    return {
        timeout,
        retryMissingFor: options.retryMissingFor ?? 0,
        sources,
        roots: createRoots(trust, timeout),
        memory: new concurrency/* ByteBudget */.Gz(limits/* LIMITS */.b.bytesUnderWay),
        results: new SharedResults(),
        notices: () => [
            ...credentials.notices,
            ...sources.flatMap(({ notices = [] }) => notices),
            ...(trust.cache?.notices ?? []),
        ],
        repository: (name, deadline, lease) => client.repository(name, deadline, lease),
        lists: (name, deadline) => client.lists(name, deadline),
    };
}
/**
 * Results that concurrent and later calls share. A failure is not shared: the next call tries again.
 */
class SharedResults {
    #known = new Map();
    #numbers = new WeakMap();
    #next = 0;
    /** The result of a key, made now or by another call. @throws what `make` throws; ImageError `timeout` */
    async get(key, deadline, make) {
        for (let known = this.#known.get(key); known !== undefined; known = this.#known.get(key)) {
            const [outcome] = await (0,concurrency/* waitWithin */.rE)(deadline, 'the same image was verified under another name', Promise.allSettled([known]));
            if (outcome.status === 'fulfilled') {
                return outcome.value;
            }
        }
        const own = make();
        this.#known.set(key, own);
        try {
            return await own;
        }
        catch (thrown) {
            this.#known.delete(key);
            throw thrown;
        }
    }
    /** A number for a policy, as part of keys: two objects with equal content have two numbers. */
    numberOf(policy) {
        const known = this.#numbers.get(policy);
        if (known !== undefined) {
            return known;
        }
        this.#numbers.set(policy, this.#next);
        return this.#next++;
    }
}

// EXTERNAL MODULE: ./src/files/workspace-file.ts
var workspace_file = __webpack_require__(40017);
// EXTERNAL MODULE: ./src/core/policy/github-attestations.ts
var github_attestations = __webpack_require__(1207);
// EXTERNAL MODULE: ./src/http/error.ts
var http_error = __webpack_require__(24054);
// EXTERNAL MODULE: ./src/github/error.ts
var github_error = __webpack_require__(96661);
;// CONCATENATED MODULE: ./src/github/attestations.ts







const PER_PAGE = 100;
const page = schemas/* object */.Ikc({ attestations: schemas/* array */.YOg(schemas/* unknown */.L5J()) });
const entry = schemas/* object */.Ikc({ bundle: schemas/* unknown */.L5J(), bundle_url: schemas/* string */.YjP().nullish() });
/**
 * The REST API for artifact attestations (docs.github.com, "REST API endpoints for artifact attestations"), as one image
 * needs it: everything that is read for it has a bound.
 */
class GitHubAttestations {
    #client;
    #bytes = 0;
    constructor(client) {
        this.#client = client;
    }
    /**
     * The attestations of a digest below a path, e.g. `repos/acme/app`; a path that is not there has none.
     * @throws ImageError
     */
    async list(path, digest) {
        const what = `GitHub's attestations of ${digest} are unavailable (GET /${path}/attestations/…)`;
        try {
            const entries = await this.#entries(path, digest);
            const records = await Promise.all(entries.map((each) => this.#readEntry(each, what)));
            return { records, response: (0,src_text/* count */.U9)(records.length, 'attestation') };
        }
        catch (thrown) {
            if (!(thrown instanceof github_error/* GitHubError */.y_)) {
                throw thrown;
            }
            if (thrown.response?.status === 404 && !this.#client.isRefused) {
                return { records: [], response: 'HTTP 404' };
            }
            throw toImageError(thrown, what, this.#client.isAnonymous);
        }
    }
    async #entries(path, digest) {
        const { host } = this.#client;
        const route = 'GET /{+path}/attestations/{digest}';
        const entries = [];
        let pages = 0;
        for await (const response of this.#client.pages(route, { path, digest, per_page: PER_PAGE })) {
            this.#count(response.body.length);
            entries.push(...this.#readPage(response));
            pages++;
            if (response.hasNext && (pages >= limits/* LIMITS */.b.attestationPages || entries.length > limits/* LIMITS */.b.attestations)) {
                const message = `${host} lists more than ${limits/* LIMITS */.b.attestations} attestations of ${digest} (${path}), which is the limit.`;
                throw new errors/* ImageError */.C8('too-large', message, { topic: 'github-too-many' });
            }
        }
        return entries;
    }
    #readPage({ body }) {
        try {
            return page.parse((0,json/* parseJson */.q)(body).value).attestations;
        }
        catch (cause) {
            const message = `the response of ${this.#client.host} cannot be used: it is not a list of attestations`;
            throw new github_error/* GitHubError */.y_(message, {}, { cause });
        }
    }
    async #readEntry(value, what) {
        const read = entry.safeParse(value);
        if (!read.success) {
            return { kind: 'unreadable', reason: 'the entry of the list cannot be read as an attestation' };
        }
        const { bundle, bundle_url: text } = read.data;
        if (typeof bundle === 'object' && bundle !== null) {
            // the page was parsed strictly, so this is what was there, whatever its spelling
            return { kind: 'bundle', bytes: Buffer.from(JSON.stringify(bundle)) };
        }
        if (typeof text !== 'string') {
            return { kind: 'unreadable', reason: 'the API returned neither the bundle nor its URL' };
        }
        const url = URL.parse(text);
        if (url === null || !this.#client.mayDownload(url)) {
            return { kind: 'unreadable', reason: 'the URL of the bundle does not use https, or contains a user name' };
        }
        return this.#download(url, what);
    }
    async #download(url, what) {
        const response = await this.#client.download('The URL of a bundle', url, limits/* LIMITS */.b.packedBundleBytes);
        const { status, body, defect, tries } = response;
        this.#count(body.length);
        if (status === 404) {
            return { kind: 'unreadable', reason: `the bundle no longer exists (${url.host}: HTTP 404)` };
        }
        if (status !== 200) {
            const code = status === 429 ? 'rate-limited' : 'unavailable';
            const message = `${what}: ${response.url.host}, where a bundle is stored, responded with HTTP ${status}${afterTries(tries)}.`;
            throw new errors/* ImageError */.C8(code, message, { topic: 'github-unavailable' });
        }
        if (defect !== undefined) {
            return { kind: 'unreadable', reason: `the bundle cannot be read: ${defect.reason}`, tooLarge: defect.tooLarge };
        }
        let bytes;
        try {
            bytes = await unpackSnappy(body);
        }
        catch (thrown) {
            const tooLarge = (announcedLength(body) ?? 0) > limits/* LIMITS */.b.blobBytes;
            return { kind: 'unreadable', reason: `the bundle cannot be unpacked (snappy): ${(0,errors/* messageOf */.bD)(thrown)}`, tooLarge };
        }
        this.#count(bytes.length);
        return { kind: 'bundle', bytes };
    }
    /** Bounds what is held for one image. @throws ImageError `too-large` */
    #count(bytes) {
        this.#bytes += bytes;
        if (this.#bytes > limits/* LIMITS */.b.imageBytes) {
            const message = `GitHub's attestations of this image have more than ${limits/* LIMITS */.b.imageBytes} bytes, which is the limit.`;
            throw new errors/* ImageError */.C8('too-large', message, { topic: 'github-too-many' });
        }
    }
}
/** The last time that a `Date` can be. */
const MAX_TIME = 8.64e15;
/** A 404 is an error only where a token was refused: what may not be read is shown as missing. */
const CODES = {
    401: 'unauthorized',
    403: 'forbidden',
    404: 'unauthorized',
};
/** @param what in words, what is unavailable */
function toImageError(error, what, isAnonymous) {
    const { response, cause } = error;
    if (response === undefined && cause instanceof http_error/* NetworkError */.Dr) {
        return cause;
    }
    if (response === undefined || response.status < 400) {
        const isTooLarge = response?.defect?.tooLarge === true;
        const code = isTooLarge ? 'too-large' : 'unavailable';
        return new errors/* ImageError */.C8(code, `${what}: ${error.message}.`, { topic: 'github-api' }, { cause });
    }
    const { status, url, tries, retryAfter } = response;
    const code = (0,github_error/* isLimited */.lU)(response) ? 'rate-limited' : (CODES[status] ?? 'unavailable');
    const wait = retryAfter === undefined ? '' : ` It requests a delay of ${Math.ceil(retryAfter / 1000)} s.`;
    const reset = (0,github_error/* resetOf */.Zy)(response) ?? 0;
    const isKnown = code === 'rate-limited' && reset > 0 && reset < MAX_TIME;
    const lifted = isKnown ? ` The limit resets at ${new Date(reset).toISOString()}.` : '';
    const credentials = isAnonymous ? 'anonymously' : 'with the token';
    const limited = code === 'rate-limited' ? 'the rate limit of GitHub was reached: ' : '';
    const message = `${what}: ${limited}${url.host} responded with HTTP ${status}${afterTries(tries)}, requested ${credentials}.${wait}${lifted}`;
    const limit = readRateLimit(response);
    return new errors/* ImageError */.C8(code, message, { topic: `github-${code}` }, limit === undefined ? {} : { limit });
}
function afterTries(tries) {
    return tries > 1 ? ` after ${tries} tries` : '';
}
function readRateLimit({ headers }) {
    const number = (name) => {
        const text = headers.get(name) ?? '';
        return /^\d{1,9}$/.test(text) ? Number(text) : null;
    };
    const [limit, remaining] = [number('x-ratelimit-limit'), number('x-ratelimit-remaining')];
    return limit === null && remaining === null ? undefined : { limit, remaining, window: null };
}
/**
 * The content of a snappy block; its declared length is checked before anything is unpacked.
 * @throws Error with what is wrong with the bytes
 */
async function unpackSnappy(bytes) {
    const length = announcedLength(bytes);
    if (length === undefined) {
        throw new Error('it does not begin with a length');
    }
    if (length > limits/* LIMITS */.b.blobBytes) {
        throw new Error(`it says that it is ${length} bytes long, but at most ${limits/* LIMITS */.b.blobBytes} are read`);
    }
    // in a sandbox with bounds of its own: decoders in plain JavaScript can be made to run for ever
    const { snappyUncompress } = await __webpack_require__.e(/* import() */ 5478).then(__webpack_require__.bind(__webpack_require__, 15478));
    return Buffer.from(snappyUncompress(bytes, length));
}
/** google/snappy `format_description.txt`, "Preamble": a little-endian varint of at most 32 bits. */
function announcedLength(bytes) {
    let length = 0;
    for (const [at, byte] of bytes.subarray(0, 5).entries()) {
        length += (byte & 0x7f) * 2 ** (7 * at);
        if (byte < 0x80) {
            return length;
        }
    }
    return undefined;
}

// EXTERNAL MODULE: ./src/github/client.ts
var github_client = __webpack_require__(96584);
;// CONCATENATED MODULE: ./src/github/source.ts











/**
 * GitHub's attestations API as a source of evidence for the images of a session. Nothing is loaded or requested before an
 * image needs it.
 */
function githubSource({ mode, url, urlName = 'its URL', token, transport, mask, patience = limits/* LIMITS */.b.secondLook, }) {
    const api = URL.parse(url);
    const anonymously = new github_client/* RefusedToken */.E();
    if (token !== undefined) {
        mask(token);
    }
    const discover = async (locations, targets, deadline) => {
        if (api === null || !(0,address/* isHttpsOrLoopback */.cU)(api)) {
            const message = `GitHub's attestations cannot be requested: ${urlName} is not an https URL.`;
            return failed(new errors/* ImageError */.C8('unavailable', message, { topic: 'github-url' }));
        }
        const options = { deadline, limit: limits/* LIMITS */.b.attestationPageBytes, followsRedirects: true, anonymously };
        const client = new github_client/* GitHubClient */.j({ url: api, token, transport, now: Date.now }, options);
        const attestations = new GitHubAttestations(client);
        return (0,source/* joinDiscoveries */.Z2)(await Promise.all(targets.map(({ digest }) => discoverFor(digest, { attestations, deadline }, locations))));
    };
    return {
        kind: 'github',
        label: 'GitHub attestations',
        stage: mode === 'true' ? 'first' : 'fallback',
        get notices() {
            return anonymously.refusal === undefined ? [] : [refusedToken(anonymously.refusal)];
        },
        discover: async ({ image, signer, targets, attestationManifests, deadline, listTime = Infinity }) => {
            const locations = (0,github_attestations/* attestationLocations */.J)(image, signer);
            if (!(0,github_attestations/* hasLocations */.L)(locations)) {
                return { candidates: [], locations: [] };
            }
            const manifests = new Set(attestationManifests.map(({ digest }) => digest));
            const own = targets.filter(({ digest }) => !manifests.has(digest));
            const search = (limited) => discover(locations, own, limited);
            return mode === 'true'
                ? failingLate(within(listTime, deadline, search))
                : within(Math.min(patience, listTime), deadline, search);
        },
    };
}
function refusedToken({ url, status }) {
    const path = url.pathname.slice(1).replace(/\/attestations\/.*$/, '');
    return { topic: 'github-token-refused', about: `${url.host} refused the token (HTTP ${status}) for ${path}` };
}
function failed(error) {
    return { candidates: [], locations: [], failures: [error] };
}
/** An API that gives no answer in its time is a failed location. */
async function failingLate(search) {
    try {
        return await search;
    }
    catch (thrown) {
        if (thrown instanceof errors/* ImageError */.C8 && thrown.advice.topic === 'github-patience') {
            return failed(thrown);
        }
        throw thrown;
    }
}
/** The search of one source must not use up the image's time. */
async function within(patience, deadline, look) {
    if (deadline.remaining() <= patience) {
        return look(deadline);
    }
    const own = (0,concurrency/* startDeadline */.db)(patience);
    try {
        return await look(own);
    }
    catch (cause) {
        if (!own.signal.aborted) {
            throw cause;
        }
        const message = `GitHub's attestations were unavailable within ${patience / 1000} s.`;
        throw new errors/* ImageError */.C8('timeout', message, { topic: 'github-patience' }, { cause });
    }
    finally {
        own.stop();
    }
}
/** In all repositories, then of the owners one after the other as long as nothing is found and nothing failed. */
async function discoverFor(target, api, { repositories, owners }) {
    const found = await Promise.all(repositories.map((path) => discoverBelow(path, target, api)));
    for (const path of owners) {
        if (found.some(({ candidates, failures = [] }) => candidates.length > 0 || failures.length > 0)) {
            break;
        }
        found.push(await discoverBelow(path, target, api));
    }
    return (0,source/* joinDiscoveries */.Z2)(found);
}
function discoverBelow(path, target, { attestations, deadline }) {
    const searched = { what: 'GitHub attestations', requested: target, target, repository: path };
    return (0,source/* readLocation */.mb)({ deadline, listDeadline: deadline }, searched, () => attestations.list(path, target), ({ records, response }) => Promise.resolve({
        candidates: records.map((record) => candidateOf(record, path, target)),
        locations: [{ ...searched, response }],
    }));
}
/**
 * What the API gave, as unverified evidence.
 * @param path where it was found, e.g. `repos/acme/app`
 */
function candidateOf(record, path, target) {
    const digest = record.kind === 'bundle' ? (0,image_digest/* digestOf */.ol)(record.bytes) : target;
    const { source, ...rest } = originOf('github', digest, target);
    const origin = { ...rest, source: { ...source, repository: path } };
    if (record.kind === 'unreadable') {
        const { reason, tooLarge = false } = record;
        return { kind: 'unreadable', origin, code: 'unreadable', reason, tooLarge };
    }
    try {
        const { bytes } = record;
        const bundle = readBundle(bytes);
        // one without a log entry may be verified with another root than its twin in a registry, so it is no repeat of that
        const isLogged = bundle.verificationMaterial.tlogEntries.length > 0;
        const material = isLogged ? digest : (0,image_digest/* digestOf */.ol)(Buffer.from(`github ${digest}`));
        return { kind: 'evidence', evidence: { origin, bundle, bytes, material } };
    }
    catch (error) {
        return { kind: 'unreadable', origin, code: 'unreadable', reason: (0,errors/* messageOf */.bD)(error) };
    }
}

// EXTERNAL MODULE: ./src/publishers/organization.ts
var organization = __webpack_require__(37978);
// EXTERNAL MODULE: ./src/report/advice/hints.ts
var hints = __webpack_require__(68589);
;// CONCATENATED MODULE: ./src/run/session.ts














/** Makes the session of a run. Nothing is read or requested before an image needs it. */
function createRunSession(inputs, environment) {
    const { dockerConfig, authFile, runtimeAuthFile, variables, server, api, apiName, mask, oidc, temporary, audience } = environment;
    const { login, githubToken, allowHttp, retryMissingFor } = inputs.registry;
    const transport = new http_transport/* Transport */.o(environment.proxied, environment.proxy);
    const { identity } = inputs.chainguard;
    const chainguard = identity === undefined ? undefined : new ChainguardIdentity(identity, oidc, transport, mask);
    const logins = { audience, login, dockerConfig, authFile, runtimeAuthFile, environment: variables, githubToken };
    const mode = inputs.githubAttestations;
    const options = { url: api, urlName: apiName, token: githubToken, transport, mask };
    const github = mode === 'false' ? [] : [githubSource({ mode, ...options })];
    const cache = inputs.cache ? new trust_cache/* TrustCache */.dk(environment.metadataStore, new Date(), environment.debug) : undefined;
    const trust = { source: trustOf(inputs, environment.workspace), policy: inputs.trustPolicy, temporary, cache };
    const session = createSession({
        credentials: credentialSourcesOf({ ...logins, githubServer: server === 'https://github.com', chainguard }),
        mask,
        allowHttp,
        transport,
        trust,
        sources: [...REGISTRY_SOURCES, ...github],
        retryMissingFor,
        timeout: inputs.timeout,
    });
    const roots = new Map();
    const rootsOf = ({ path: name, digest, text }) => {
        const known = roots.get(digest) ?? createRoots({ ...trust, source: rootSource(name, text) }, inputs.timeout);
        roots.set(digest, known);
        return known;
    };
    let organization;
    return {
        session,
        audience,
        rootsOf,
        discoverSigners: () => (organization ??= signersOf(chainguard)),
        notices: () => session.notices().map((notice) => (0,hints/* hintOf */.$z)(notice, audience)),
        saveTrust: () => (cache === undefined ? Promise.resolve() : save(cache, environment.debug)),
    };
}
function rootSource(name, text) {
    return { kind: 'root', name, bytes: () => Promise.resolve(Buffer.from(text)) };
}
/** Nothing may wait for what follows the verdict, and no failure of it is one of the run. */
async function save(cache, debug) {
    try {
        await (0,concurrency/* withDeadline */.NE)((0,concurrency/* startDeadline */.db)(limits/* LIMITS */.b.saveTime), cache.save());
    }
    catch (thrown) {
        debug(`Something failed after the verdict: ${(0,errors/* messageOf */.bD)(thrown)}`);
    }
}
async function signersOf(chainguard) {
    return (0,organization/* organizationSigner */.Oc)(await (chainguard?.signers() ?? []));
}
function trustOf({ trustSource }, workspace) {
    switch (trustSource.kind) {
        case 'public-good':
            return trustSource;
        case 'file':
            return {
                kind: 'root',
                name: trustSource.path,
                bytes: () => session_bytesOf(trustSource.path, trustSource.text, workspace),
            };
        case 'tuf':
            return {
                kind: 'tuf',
                mirror: trustSource.mirror,
                root: () => session_bytesOf(trustSource.rootPath, trustSource.text, workspace),
            };
    }
}
function session_bytesOf(path, text, workspace) {
    return text === undefined ? (0,workspace_file/* readTrustFile */.X)(workspace, path) : Promise.resolve(Buffer.from(text));
}
/** Sources of logins, in order of precedence. */
function credentialSourcesOf({ audience = hints/* IN_WORKFLOW */._$, login, dockerConfig, authFile, runtimeAuthFile, environment, githubToken, githubServer, chainguard, }) {
    const isStep = audience.surface === 'workflow';
    const loginName = `the credentials of the ${isStep ? 'inputs' : 'flags'}`;
    const tokenName = isStep ? 'the github-token' : 'the GITHUB_TOKEN';
    return [
        ...(login === undefined ? [] : [passwordSource(loginName, login)]),
        ...[authFile, dockerConfig, runtimeAuthFile].flatMap((path) => path === undefined ? [] : [dockerCredentials({ path, environment })]),
        ...(githubToken === undefined || !githubServer ? [] : [packagesOf(githubToken, tokenName)]),
        ...(chainguard === undefined ? [] : [chainguard]),
    ];
}
function packagesOf(password, name) {
    const login = { registry: 'ghcr.io', username: 'x-access-token', password };
    return passwordSource(name, login, { topic: 'packages-token-refused', about: login.registry });
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

export const id = 246;
export const ids = [246];
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

/***/ 21845:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U3: () => (/* binding */ responseError),
/* harmony export */   au: () => (/* binding */ unusableError),
/* harmony export */   lU: () => (/* binding */ isLimited),
/* harmony export */   lm: () => (/* binding */ bundleError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);

/** The last time that a `Date` can be. */
const MAX_TIME = 8.64e15;
const CODES = {
    401: 'unauthorized',
    403: 'forbidden',
    429: 'rate-limited',
};
const WITHOUT = 'With `github-attestations: false` the API is not asked.';
const MAY_READ = `Attestations of a private repository need \`permissions: attestations: read\` in the job and a github-token that may read the repository. ${WITHOUT}`;
const TRANSIENT = `This says nothing about the image. Run it again; if it goes on, see the status of GitHub and the network of the runner. ${WITHOUT}`;
const HINTS = {
    unauthorized: MAY_READ,
    forbidden: MAY_READ,
    'rate-limited': `Give a \`github-token\`, whose limit is much higher than the anonymous one of an address, or run it later. ${WITHOUT}`,
};
/**
 * The error of an answer that says neither "here it is" nor "it is not there".
 * @param credentials in words: whether a token was sent, never which
 */
function responseError(response, question, credentials) {
    const { status, url, headers, tries, retryAfter } = response;
    const code = isLimited(response) ? 'rate-limited' : (CODES[status] ?? 'unavailable');
    const times = tries > 1 ? ` after ${tries} tries` : '';
    const wait = retryAfter === undefined ? '' : ` It asks to wait ${Math.ceil(retryAfter / 1000)} s.`;
    const reset = Number(headers.get('x-ratelimit-reset') ?? NaN) * 1000;
    const isKnown = code === 'rate-limited' && reset > 0 && reset < MAX_TIME;
    const lifted = isKnown ? ` The limit is lifted at ${new Date(reset).toISOString()}.` : '';
    const message = `${describe(question)}: ${url.host} answered HTTP ${status}${times}, asked ${credentials}.${wait}${lifted}`;
    const limit = readRateLimit(headers);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ImageError */ .C8(code, message, HINTS[code] ?? TRANSIENT, limit === undefined ? {} : { limit });
}
/** The error of a bundle that is kept elsewhere, and could not be fetched from there. */
function bundleError({ url, status, tries }, question) {
    const times = tries > 1 ? ` after ${tries} tries` : '';
    const message = `${describe(question)}: ${url.host}, where a bundle is kept, answered HTTP ${status}${times}.`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ImageError */ .C8(status === 429 ? 'rate-limited' : 'unavailable', message, TRANSIENT);
}
/** The error of a page that is something else than was asked for. */
function unusableError({ url }, question, { reason, tooLarge }, cause) {
    const message = `${describe(question)}: what ${url.host} answered cannot be used: ${reason}.`;
    const hint = `Check that GITHUB_API_URL is the API of GitHub and that no proxy answers for it. ${WITHOUT}`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ImageError */ .C8(tooLarge ? 'too-large' : 'unavailable', message, hint, { cause });
}
/** GitHub tells rate limits by 429, or by 403 with these headers (docs.github.com, "Rate limits for the REST API"). */
function isLimited({ status, headers, retryAfter, }) {
    const isUsedUp = headers.get('x-ratelimit-remaining') === '0' || retryAfter !== undefined;
    return status === 429 || (status === 403 && isUsedUp);
}
function describe({ path, digest }) {
    return `GitHub's attestations of ${digest} could not be had (GET /${path}/attestations/…)`;
}
function readRateLimit(headers) {
    const number = (name) => {
        const text = headers.get(name) ?? '';
        return /^\d{1,9}$/.test(text) ? Number(text) : null;
    };
    const [limit, remaining] = [number('x-ratelimit-limit'), number('x-ratelimit-remaining')];
    return limit === null && remaining === null ? undefined : { limit, remaining, window: null };
}


/***/ }),

/***/ 452:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   iu: () => (/* binding */ isInternal),
/* harmony export */   ue: () => (/* binding */ httpHosts)
/* harmony export */ });
/* unused harmony export isHttpsOrLoopback */
/* harmony import */ var node_dns_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71553);
/* harmony import */ var node_dns_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_dns_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77030);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_net__WEBPACK_IMPORTED_MODULE_1__);


/** Addresses that mean something else on every machine: nothing a registry of the internet may send us to. */
const internal = new node_net__WEBPACK_IMPORTED_MODULE_1__.BlockList();
for (const [network, prefix] of [
    ['0.0.0.0', 8],
    ['10.0.0.0', 8],
    ['100.64.0.0', 10], // shared address space; metadata service of one cloud
    ['127.0.0.0', 8],
    ['168.63.129.16', 32], // platform service of one cloud, a public address
    ['169.254.0.0', 16], // link-local: the usual metadata service
    ['172.16.0.0', 12],
    ['192.0.0.0', 24],
    ['192.168.0.0', 16],
    ['198.18.0.0', 15],
    ['224.0.0.0', 4], // multicast
    ['240.0.0.0', 4], // reserved, and broadcast
]) {
    internal.addSubnet(network, prefix, 'ipv4');
}
for (const [network, prefix] of [
    ['::', 96], // unspecified, loopback, IPv4-compatible
    ['::ffff:0:0:0', 96], // IPv4-translated
    ['64:ff9b::', 96], // NAT64: leads to any IPv4 address
    ['64:ff9b:1::', 48],
    ['2002::', 16], // 6to4, the same
    ['fc00::', 7], // unique local
    ['fe80::', 10],
    ['fec0::', 10],
    ['ff00::', 8], // multicast
]) {
    internal.addSubnet(network, prefix, 'ipv6');
}
const loopback = new node_net__WEBPACK_IMPORTED_MODULE_1__.BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');
/** Whether a host is this machine: 127.0.0.0/8, ::1 or `localhost`. */
function isLoopback(hostname) {
    return hostname === 'localhost' || isIn(loopback, hostname);
}
/**
 * Whether a host of a URL is, or resolves to, a private, loopback, link-local or metadata address. Behind a
 * proxy a name is not resolved, since the proxy does that. A name that changes its address between this look
 * and the connection (rebinding) is not noticed.
 */
async function isInternal(hostname, proxied) {
    if (/(?:^|\.)(?:localhost|internal|local)\.?$/.test(hostname)) {
        return true;
    }
    if ((0,node_net__WEBPACK_IMPORTED_MODULE_1__.isIP)(bare(hostname)) !== 0) {
        return isIn(internal, hostname);
    }
    if (proxied) {
        return false;
    }
    try {
        const addresses = await (0,node_dns_promises__WEBPACK_IMPORTED_MODULE_0__.lookup)(hostname, { all: true });
        return addresses.some(({ address }) => isIn(internal, address));
    }
    catch {
        // the connection will fail for the same reason, with a better message
        return false;
    }
}
/** Whether an API may be at this URL: https, or http on this machine. */
function isHttpsOrLoopback({ protocol, hostname }) {
    return protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname));
}
/** Which `host[:port]` may be reached by HTTP: loopback, and the ones that the user allowed. */
function httpHosts(allowed) {
    // as a URL, so that case and the default port are written alike
    const hosts = new Set(allowed.map((host) => new URL(`http://${host}`).host));
    return (host) => {
        const { host: normalized, hostname } = new URL(`http://${host}`);
        return isLoopback(hostname) || hosts.has(normalized);
    };
}
function isIn(list, hostname) {
    const address = bare(hostname);
    const family = (0,node_net__WEBPACK_IMPORTED_MODULE_1__.isIP)(address);
    return family !== 0 && list.check(address, family === 6 ? 'ipv6' : 'ipv4');
}
/** URLs write IPv6 addresses in brackets; a dot at the end of a name changes nothing. */
function bare(hostname) {
    return hostname.replace(/^\[(.*)\]$/, '$1').replace(/\.$/, '');
}


/***/ }),

/***/ 92246:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createRunSession: () => (/* binding */ createRunSession)
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
const visible = schemas/* string */.YjP().regex(/^[\x21-\x7e]+$/);
const oidcResponse = schemas/* object */.Ikc({ value: visible });
const exchangeResponse = schemas/* object */.Ikc({ token: visible });
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
    /** undefined where the workflow may not ask for tokens */
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
            throw new errors/* ImageError */.C8('login', 'The signers of the organization cannot be looked up: this job gets no OIDC token.', { topic: 'chainguard-oidc' });
        }
        const token = await this.#exchange(this.#oidc, API);
        const url = new URL('/iam/v1/account_associations', API);
        const what = 'the account associations of the organization';
        const { items } = await this.#ask(url, token, associations, what);
        const [organization = ''] = this.#identity.split('/');
        const own = (items ?? []).filter(({ group }) => group === organization);
        const bound = own.flatMap(({ chainguard }) => SIGNING_SERVICES.map((service) => chainguard?.service_bindings?.[service] ?? ''));
        const signers = [...new Set(bound.filter((uidp) => uidp !== ''))];
        const unexpectedSigner = signers.find((uidp) => !isDirectlyBelow(uidp, organization));
        if (signers.length === 0 || unexpectedSigner !== undefined) {
            const problem = unexpectedSigner === undefined
                ? `${what} (${organization}) name no ${SIGNING_SERVICES.join(' and no ')}`
                : `${what} (${organization}) bind a signer that is not of this organization (${(0,src_text/* cleanText */.X5)(unexpectedSigner)})`;
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
            throw new errors/* ImageError */.C8('login', 'ACTIONS_ID_TOKEN_REQUEST_URL of this job is no URL.', { topic: 'runner' });
        }
        request.searchParams.set('audience', OIDC_AUDIENCE);
        this.#mask(oidc.token);
        const own = await this.#ask(request, oidc.token, oidcResponse, "the workflow's OIDC token");
        this.#mask(own.value);
        const url = new URL('/sts/exchange', ISSUER);
        url.searchParams.set('aud', audience);
        url.searchParams.set('identity', this.#identity);
        const { token } = await this.#ask(url, own.value, exchangeResponse, `a token for ${audience}`);
        this.#mask(token);
        return token;
    }
    /** One question with a token as its authorization; redirects are not followed, since the token is for this host. */
    async #ask(url, token, schema, what) {
        const response = await this.#send(url, token, what);
        if (response.status !== 200) {
            throw this.#refused(url, what, `answered HTTP ${response.status}${reasonOf(response, token)}`);
        }
        try {
            return schema.parse((0,json/* parseJson */.q)(response.body).value);
        }
        catch {
            // not even as a cause: it could repeat a token
            throw this.#refused(url, what, 'answered something else than was asked for');
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
            throw this.#refused(url, what, `could not be asked: ${(0,errors/* messageOf */.bD)(cause)}`, cause);
        }
    }
    #refused({ host, origin }, what, problem, cause) {
        return new errors/* ImageError */.C8('login', `The login with the Chainguard identity ${this.#identity} failed: ${host}, asked for ${what}, ${problem}.`, { topic: origin === API ? 'chainguard-may-list' : 'chainguard-may-assume' }, { cause });
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

;// CONCATENATED MODULE: ./src/core/registry/login.ts
/** `user:password` in base64 (RFC 7617). */
function basicValue({ username, password }) {
    return Buffer.from(`${username}:${password}`).toString('base64');
}
/** Each of its forms that must never be shown. */
function secretsOf(login) {
    return login.kind === 'password' ? [login.password, basicValue(login)] : [login.token];
}

;// CONCATENATED MODULE: ./src/core/registry/credentials.ts


/**
 * Credentials of a session, from the first source that has a login for a registry.
 * @param mask has a secret hidden in every log
 */
function createCredentials(sources, mask) {
    const refused = new Set();
    const find = async (registry) => {
        for (const source of sources.filter((each) => !refused.has(each))) {
            const found = await source.loginFor(registry);
            if (found !== undefined) {
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
        async loginFor(registry, deadline) {
            return (0,concurrency/* waitWithin */.rE)(deadline, `the login for ${registry} was prepared`, find(registry));
        },
        giveUp(login) {
            const source = sources.find(({ name }) => name === login.source);
            if (source?.refusal === undefined) {
                return false;
            }
            refused.add(source);
            return true;
        },
    };
}
/** No logins: everything is requested anonymously. */
const ANONYMOUS = createCredentials([], () => undefined);
/**
 * User and password for one registry.
 * @param name whose they are, in words
 * @param refusal where the registry may be asked without them after it refused them: what the log then says
 */
function passwordSource(name, { registry, username, password }, refusal) {
    return {
        name,
        refusal,
        loginFor: (requested) => Promise.resolve(requested === registry ? { kind: 'password', username, password, source: name } : undefined),
    };
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./src/http/error.ts




/** A request has no response that could be used: what the network, the time or a rule about redirects did to it. */
class NetworkError extends errors/* ImageError */.C8 {
    /** in few words, without the host */
    reason;
    constructor(code, message, { reason, ...advice }, options) {
        super(code, message, advice, options);
        this.name = 'NetworkError';
        this.reason = reason;
    }
}
/** Nothing came back from a host. */
function unavailableError(url, { tries, proxied, cause }) {
    const reason = describeNetworkError(cause);
    const proxy = proxied ? 'a proxy is set by HTTPS_PROXY or HTTP_PROXY' : 'no proxy is set (HTTPS_PROXY)';
    const times = tries > 1 ? ` after ${tries} tries` : '';
    return new NetworkError('unavailable', `No usable answer from ${locationOf(url)}${times}: ${reason}; ${proxy}.`, { topic: isCertificateError(cause) ? 'certificate-authority' : 'network', reason }, { cause });
}
/** A redirect, page or token service that is not requested, with the reason. */
function refusedError(what, url, reason, topic = 'redirect') {
    const message = `${what} to ${url.protocol}//${url.host} was not followed: ${reason}.`;
    return new NetworkError('unavailable', message, { topic, reason });
}
/** The time for all of what the request is a part of is over. */
function timeoutError(url, cause) {
    const reason = `the time limit was over while ${locationOf(url)} was asked`;
    const message = `The time limit of the image was over while ${locationOf(url)} was asked.`;
    return new NetworkError('timeout', message, { topic: 'time-limit', reason }, { cause });
}
/** Host and path of a URL; queries can hold signatures, and paths of storages are long. */
function locationOf({ host, pathname }) {
    return (0,src_text/* cleanText */.X5)(`${host}${pathname}`);
}
/** A network error in words: the innermost code and message that the platform gives. */
function describeNetworkError(error) {
    if (error instanceof concurrency/* DeadlineError */.j3) {
        return `no complete answer within ${limits/* LIMITS */.b.requestTime / 1000} s`;
    }
    const inner = innermostCause(error);
    const code = (0,errors/* systemCodeOf */.c7)(inner);
    const message = (0,src_text/* cleanText */.X5)((0,errors/* messageOf */.bD)(inner)) || 'connection failed';
    return code === undefined || message.includes(code) ? message : `${message} (${code})`;
}
/** Whether it was TLS that failed: another try would not help. */
function isCertificateError(error) {
    return /CERT|SELF_SIGNED|ALTNAME|UNABLE_TO_VERIFY/.test((0,errors/* systemCodeOf */.c7)(innermostCause(error)) ?? '');
}
/** What failed in the end: the clients of the platform wrap it, some in an `AggregateError` of one try an address. */
function innermostCause(error) {
    let inner = error;
    for (let depth = 0; depth < 5 && inner instanceof Error; depth++) {
        const next = inner instanceof AggregateError ? inner.errors[0] : inner.cause;
        if (next === undefined) {
            break;
        }
        inner = next;
    }
    return inner;
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
;// CONCATENATED MODULE: ./src/http/retry.ts

/** When a request is tried again, as data. */
const RETRY_POLICY = {
    /** milliseconds before the second try; four times as long before the third */
    firstDelay: 250,
    factor: 4,
    /** statuses that pass (RFC 9110, RFC 6585) */
    statuses: [408, 429, 500, 502, 503, 504],
};
/**
 * Milliseconds to wait before the next try, or undefined when there is none: after the last try, or where the
 * wait that the server asks for is longer than what is left of the time limit.
 */
function delayBeforeRetry(tries, retryAfter, remaining) {
    if (tries >= limits/* LIMITS */.b.tries) {
        return undefined;
    }
    const delay = retryAfter ?? RETRY_POLICY.firstDelay * RETRY_POLICY.factor ** (tries - 1);
    return delay < remaining ? delay : undefined;
}
/** Whether an answer with this status is worth another try. */
function isTransient(status) {
    return RETRY_POLICY.statuses.some((transient) => transient === status);
}
/** A `Retry-After` header (RFC 9110, section 10.2.3: seconds or a date) in milliseconds from `now`. */
function parseRetryAfter(header, now) {
    const text = header?.trim() ?? '';
    if (/^\d{1,9}$/.test(text)) {
        return Number(text) * 1000;
    }
    // Date.parse takes much that is no HTTP date, `-1` for one
    const date = text.endsWith('GMT') ? Date.parse(text) : NaN;
    return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

;// CONCATENATED MODULE: ./src/http/exchange.ts





/** What servers are told of who asks. */
const USER_AGENT = 'image-provenance';
/** Statuses whose body is what was requested, and not about an error. */
const WITH_CONTENT = [200, 201];
/**
 * Sends one request and reads its response, which is not followed anywhere. Node's own client takes half the time and
 * memory of `fetch`, and gives the bytes as they are on the wire. Ends with its time limit: a timer that goes on holds
 * everything of its request for as long.
 * @throws DeadlineError, or the network's error
 */
async function exchange(request, tries) {
    const limit = (0,concurrency/* startDeadline */.db)(limits/* LIMITS */.b.requestTime);
    const signal = AbortSignal.any([request.deadline.signal, limit.signal]);
    try {
        return await read(await send(request, signal), request, tries);
    }
    catch (thrown) {
        throw signal.aborted ? signal.reason : thrown;
    }
    finally {
        limit.stop();
    }
}
/** The start of a response: status and header fields. */
function send({ url, method, accept, authorization, headers, body }, signal) {
    if (url.username !== '' || url.password !== '') {
        // they would be sent as a login
        throw new Error('the URL carries credentials');
    }
    const { promise, resolve, reject } = Promise.withResolvers();
    const { request } = url.protocol === 'https:' ? external_node_https_ : external_node_http_;
    const sent = request(url, {
        method: method ?? (body === undefined ? 'GET' : 'POST'),
        signal,
        headers: {
            accept: accept ?? '*/*',
            // bytes are hashed and bounded as they are on the wire
            'accept-encoding': 'identity',
            'user-agent': USER_AGENT,
            ...(body === undefined ? {} : { 'content-type': body.mediaType }),
            ...headers,
            ...(authorization === undefined ? {} : { authorization }),
        },
    });
    sent.once('response', (response) => {
        sent.on('error', (error) => {
            // without a length, a connection that is reset would pass for the end of the body
            if (!response.complete) {
                response.destroy(error);
            }
        });
        resolve(response);
    });
    sent.on('error', reject);
    // without this Node drops the connection and says nothing more, not even when the signal aborts
    sent.once('upgrade', ({ statusCode }, socket) => {
        socket.destroy();
        reject(new Error(`the answer is a switch to another protocol (HTTP ${String(statusCode)})`));
    });
    sent.end(body?.content);
    return promise;
}
async function read(response, request, tries) {
    const { statusCode: status = 0 } = response;
    const hasContent = WITH_CONTENT.includes(status);
    const headers = fieldsOf(response.headers);
    const retryAfter = parseRetryAfter(headers.get('retry-after'), Date.now());
    const rest = { url: request.url, status, headers, retryAfter, tries };
    const encoding = headers.get('content-encoding') ?? 'identity';
    if (hasContent && encoding !== 'identity') {
        response.destroy();
        const reason = `it came with content encoding ${encoding}, which was not asked for`;
        return { ...rest, body: Buffer.alloc(0), defect: { reason, tooLarge: false } };
    }
    const limit = hasContent ? request.limit : limits/* LIMITS */.b.errorBytes;
    const body = await readBody(response, limit);
    const isCut = hasContent && body === undefined;
    const defect = isCut ? { reason: `it is longer than ${limit} bytes`, tooLarge: true } : undefined;
    return { ...rest, body: body ?? Buffer.alloc(0), defect };
}
function fieldsOf(headers) {
    return {
        get: (name) => {
            const value = headers[name];
            return Array.isArray(value) ? value.join(', ') : (value ?? null);
        },
    };
}
/** The body, or undefined for one that is longer than the limit: it is read no further. */
async function readBody(response, limit) {
    const chunks = [];
    const declared = Number(response.headers['content-length'] ?? NaN);
    // Node sees to it that no more comes than was declared; collecting it would hold it twice
    const whole = declared <= limit ? Buffer.allocUnsafeSlow(declared) : undefined;
    let length = 0;
    const stream = response;
    for await (const chunk of stream) {
        if (length + chunk.length > limit) {
            // leaving the loop destroys the stream, which closes the connection
            return undefined;
        }
        if (whole === undefined) {
            chunks.push(chunk);
        }
        else {
            whole.set(chunk, length);
        }
        length += chunk.length;
    }
    return whole?.subarray(0, length) ?? Buffer.concat(chunks);
}

;// CONCATENATED MODULE: ./src/http/pace.ts



const CLOCK = {
    now: () => performance.now(),
    sleep: (milliseconds, signal) => (0,promises_.setTimeout)(milliseconds, undefined, { signal }),
};
/** Every step beyond what the host bears costs refusals, so the steps are small. */
const PATIENCE = 10;
/**
 * How one host is asked: so many requests open at once, and fewer where it says that they are too many. After a 429
 * half as many are open, then one more each time that `PATIENCE` times as many were answered; and when the host names a
 * time to wait, all requests to it wait.
 */
class Pace {
    #slots;
    #most;
    #clock;
    /** of the clock; nothing is asked before */
    #restingUntil = -Infinity;
    /** answers in favor since the limit changed */
    #calm = 0;
    /** how often the limit was lowered */
    #era = 0;
    /** requests that the host has not answered yet */
    #asked = 0;
    constructor(most, clock = CLOCK) {
        this.#most = most;
        this.#slots = new concurrency/* Slots */.WR(most);
        this.#clock = clock;
    }
    /** Requests that may be open now. */
    get limit() {
        return this.#slots.limit;
    }
    /** Asks when it is time; rejects when the deadline is over first. */
    async run(deadline, ask) {
        await this.#rest(deadline);
        return this.#slots.run(deadline.signal, async () => {
            // it may have begun while this waited for a slot
            await this.#rest(deadline);
            const era = this.#era;
            this.#asked++;
            try {
                const response = await ask();
                this.#learn(response, era);
                return response;
            }
            finally {
                this.#asked--;
            }
        });
    }
    /** A rest that is longer than what is left is not taken: the host's own answer then tells why nothing came of it. */
    async #rest(deadline) {
        const rest = this.#restingUntil - this.#clock.now();
        if (rest > 0 && rest < deadline.remaining()) {
            await this.#clock.sleep(rest, deadline.signal);
        }
    }
    #learn({ status, retryAfter }, era) {
        const isTooMany = status === 429;
        if (isTooMany || status === 503) {
            const rest = retryAfter ?? (isTooMany ? RETRY_POLICY.firstDelay : 0);
            this.#restingUntil = Math.max(this.#restingUntil, this.#clock.now() + rest);
        }
        if (status < 429) {
            this.#grow();
        }
        else if (isTooMany && era === this.#era) {
            // those that were sent before the limit was lowered say nothing about the lower one
            this.#era++;
            this.#calm = 0;
            this.#slots.limit = Math.max(1, Math.floor(this.#asked / 2));
        }
    }
    #grow() {
        this.#calm++;
        if (this.#calm >= PATIENCE * this.#slots.limit && this.#slots.limit < this.#most) {
            this.#calm = 0;
            this.#slots.limit++;
        }
    }
}

;// CONCATENATED MODULE: ./src/http/transport.ts






/** Requests of one run: bounded in number a host, time and size, tried again where that can help, never redirected. */
class Transport {
    /** by host and port */
    #paces = new Map();
    /** whether a proxy is set, for messages and because a proxy resolves names */
    proxied;
    constructor(proxied) {
        this.proxied = proxied;
    }
    /**
     * The response, whatever its status; transient failures are tried again first.
     * @throws NetworkError `timeout`, or `unavailable` when there is no response
     */
    async send(request) {
        const { deadline, url, tries: most = limits/* LIMITS */.b.tries } = request;
        for (let tries = 1;; tries++) {
            const outcome = await this.#try(request, tries);
            const response = 'status' in outcome ? outcome : undefined;
            if (response !== undefined && !isTransient(response.status)) {
                return response;
            }
            const delay = tries >= most || isCertificateError(outcome)
                ? undefined
                : delayBeforeRetry(tries, response?.retryAfter, deadline.remaining());
            if (delay === undefined) {
                if ('status' in outcome) {
                    return outcome;
                }
                throw unavailableError(url, { tries, proxied: this.proxied, cause: outcome });
            }
            await (0,promises_.setTimeout)(delay, undefined, { signal: deadline.signal }).catch((cause) => {
                throw timeoutError(url, cause);
            });
        }
    }
    /** One try: a response, or the network's error as a value. */
    async #try(request, tries) {
        try {
            return await this.#paceOf(request.url).run(request.deadline, () => exchange(request, tries));
        }
        catch (error) {
            if (request.deadline.signal.aborted) {
                throw timeoutError(request.url, error);
            }
            if (!(error instanceof Error)) {
                throw error;
            }
            return error;
        }
    }
    #paceOf({ host }) {
        const pace = this.#paces.get(host) ?? new Pace(limits/* LIMITS */.b.openRequests);
        this.#paces.set(host, pace);
        return pace;
    }
}

// EXTERNAL MODULE: ./src/core/image/digest.ts
var image_digest = __webpack_require__(93613);
;// CONCATENATED MODULE: ./src/core/evidence/layer.ts


/** The candidate that a layer is, read by its format. */
async function readLayer(repository, layer, origin, read) {
    const response = await repository.blob(layer);
    if (response.kind !== 'found') {
        return unreadable(origin, response, 'the layer');
    }
    try {
        return {
            kind: 'evidence',
            evidence: { origin, bundle: read(response.value), bytes: response.value, material: materialOf(origin, layer) },
        };
    }
    catch (error) {
        return { kind: 'unreadable', origin, code: 'unreadable', reason: (0,errors/* messageOf */.bD)(error) };
    }
}
/** A listed item that is not there, or not what its descriptor says. */
function unreadable(origin, response, what) {
    const reason = response.kind === 'absent' ? `${what} is not there (404)` : `${what} cannot be used: ${response.reason}`;
    return { kind: 'unreadable', origin, code: 'unreadable', reason };
}
/** Where a candidate comes from. */
function originOf(source, digest, foundFor, kind = 'attestation') {
    return { source: { kind: source, digest }, format: source === 'cosign-tag' ? 'cosign' : 'bundle', kind, foundFor };
}
/** `1 referrer`, `2 referrers`. */
function count(n, noun, plural = `${noun}s`) {
    return `${n} ${n === 1 ? noun : plural}`;
}
/** cosign keeps certificate and log entry in annotations: there equal bytes can be different evidence. */
function materialOf({ format, kind }, { digest, annotations }) {
    return format === 'bundle'
        ? digest
        : (0,image_digest/* digestOf */.ol)(Buffer.from(JSON.stringify([kind, digest, Object.entries(annotations).sort()])));
}

;// CONCATENATED MODULE: ./src/core/evidence/buildkit.ts



/** Layers of an attestation manifest (moby/buildkit `docs/attestations/attestation-storage.md`). */
const STATEMENT = 'application/vnd.in-toto+json';
/**
 * The attestation manifests that BuildKit puts into an index. By themselves they prove nothing: only those for which a
 * signature was found are worth a request.
 */
const buildkitSource = {
    kind: 'buildkit',
    label: 'BuildKit attestation manifest',
    stage: 'second',
    discover: async ({ own, attestationManifests, found }) => {
        const signed = new Set(found.map(foundFor));
        const read = await Promise.all(attestationManifests.filter(({ digest }) => signed.has(digest)).map((manifest) => readStatements(own, manifest)));
        return {
            candidates: read.flatMap(({ candidates }) => candidates),
            locations: [],
            statements: read.flatMap(({ statements }) => statements),
        };
    },
};
function foundFor(candidate) {
    return candidate.kind === 'evidence' ? candidate.evidence.origin.foundFor : candidate.origin.foundFor;
}
async function readStatements(repository, { digest, platform }) {
    const response = await repository.manifest(digest);
    const origin = originOf('buildkit', digest, platform);
    if (response.kind !== 'found') {
        return { statements: [], candidates: [unreadable(origin, response, 'the attestation manifest')] };
    }
    const layers = response.value.kind === 'image' ? response.value.layers : [];
    if (layers.length > limits/* LIMITS */.b.layers) {
        throw new errors/* ImageError */.C8('too-large', `The attestation manifest ${digest} has ${layers.length} layers; at most ${limits/* LIMITS */.b.layers} are read.`, { topic: 'too-many-statements' });
    }
    const read = await Promise.all(layers
        .filter(({ mediaType }) => mediaType === STATEMENT)
        .map((layer) => readStatement(repository, layer, digest, platform)));
    return {
        statements: read.flatMap((each) => ('bytes' in each ? [each] : [])),
        candidates: read.flatMap((each) => ('bytes' in each ? [] : [each])),
    };
}
async function readStatement(repository, layer, manifest, platform) {
    const response = await repository.blob(layer);
    const origin = originOf('buildkit', layer.digest, platform);
    return response.kind === 'found'
        ? { origin, manifest, platform, bytes: response.value }
        : unreadable(origin, response, 'the layer');
}

// EXTERNAL MODULE: ./node_modules/@sigstore/protobuf-specs/dist/index.js
var dist = __webpack_require__(19654);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(88532);
;// CONCATENATED MODULE: ./src/core/evidence/base64.ts

/**
 * Standard base64 with padding (RFC 4648, section 4) as bytes. The round trip refuses what `Buffer` would
 * skip over: other characters, missing padding, set bits after the end.
 */
const base64 = schemas/* string */.YjP().transform((text, context) => {
    const bytes = Buffer.from(text, 'base64');
    if (bytes.toString('base64') !== text) {
        context.addIssue({ code: 'custom', message: 'not base64' });
        return core/* NEVER */.tm;
    }
    return bytes;
});

// EXTERNAL MODULE: ./node_modules/@sigstore/bundle/dist/index.js
var bundle_dist = __webpack_require__(61040);
;// CONCATENATED MODULE: ./src/core/evidence/bundle.ts






/** What a bundle in a registry is: version 0.3 in either spelling, exactly, so that no weaker version can be claimed. */
const BUNDLE_MEDIA_TYPES = [
    'application/vnd.dev.sigstore.bundle.v0.3+json',
    'application/vnd.dev.sigstore.bundle+json;version=0.3',
];
/** Layers of any bundle version, also those that are refused. */
const BUNDLE_MEDIA_TYPE_PREFIX = 'application/vnd.dev.sigstore.bundle';
const int64 = schemas/* union */.KCZ([schemas/* string */.YjP().regex(/^(?:0|[1-9]\d{0,14})$/), schemas/* int */.Whr().nonnegative()]);
const publicKeyOrCertificate = {
    certificate: schemas/* strictObject */.rej({ rawBytes: base64 }).nullish(),
    publicKey: schemas/* strictObject */.rej({ hint: schemas/* string */.YjP().nullish(), rawBytes: base64.nullish() }).nullish(),
};
const logEntry = schemas/* strictObject */.rej({
    logIndex: int64.nullish(),
    logId: schemas/* strictObject */.rej({ keyId: base64 }),
    kindVersion: schemas/* strictObject */.rej({ kind: schemas/* string */.YjP(), version: schemas/* string */.YjP() }),
    integratedTime: int64.nullish(),
    inclusionPromise: schemas/* strictObject */.rej({ signedEntryTimestamp: base64 }).nullish(),
    inclusionProof: schemas/* strictObject */.rej({
        logIndex: int64.nullish(),
        rootHash: base64,
        treeSize: int64,
        hashes: schemas/* array */.YOg(base64).nullish(),
        checkpoint: schemas/* strictObject */.rej({ envelope: schemas/* string */.YjP() }),
    }),
    canonicalizedBody: base64,
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
            rfc3161Timestamps: schemas/* array */.YOg(schemas/* strictObject */.rej({ signedTimestamp: base64 }))
                .max(limits/* LIMITS */.b.timestamps)
                .nullish(),
        })
            .nullish(),
    }),
    dsseEnvelope: schemas/* strictObject */.rej({
        payload: base64,
        payloadType: schemas/* string */.YjP(),
        signatures: schemas/* array */.YOg(schemas/* strictObject */.rej({ sig: base64, keyid: schemas/* string */.YjP().nullish() })).length(1),
    })
        .nullish(),
    messageSignature: schemas/* strictObject */.rej({
        messageDigest: schemas/* strictObject */.rej({ algorithm: schemas/* string */.YjP(), digest: base64 }),
        signature: base64,
    })
        .nullish(),
});
/**
 * Reads a bundle as registries keep them.
 * @throws an error whose message says what is wrong with the bytes
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
/** The first fault of a value in words: where it is, what is wrong. */
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
    SignedEntryTimestamp: base64,
    Payload: schemas/* object */.Ikc({
        body: base64,
        // the signed payload is rebuilt from these numbers, so they must survive as they are
        integratedTime: schemas/* int */.Whr().nonnegative(),
        logIndex: schemas/* int */.Whr().nonnegative(),
        logID: schemas/* string */.YjP().regex(/^[0-9a-f]{64}$/),
    }),
});
const timestampAnnotation = schemas/* object */.Ikc({ SignedRFC3161Timestamp: base64 });
const entryHead = schemas/* object */.Ikc({ kind: schemas/* string */.YjP(), apiVersion: schemas/* string */.YjP() });
const envelope = schemas/* object */.Ikc({
    payloadType: schemas/* string */.YjP(),
    payload: base64,
    signatures: schemas/* array */.YOg(schemas/* object */.Ikc({ sig: base64, keyid: schemas/* string */.YjP().nullish() })).length(1),
});
/**
 * A layer of a `.sig` tag as a bundle: its bytes are the signed message, its annotations carry the rest.
 * The mapping is that of sigstore-go's `examples/oci-image-verification`; the chain annotation is not read,
 * since only the trusted root says which authorities count.
 * @throws an error whose message says what is wrong with the layer
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
            signature: parseOrThrow(base64, encoded, 'the signature annotation'),
        },
    });
}
/**
 * A layer of an `.att` tag as a bundle: its bytes are a DSSE envelope with exactly one signature.
 * @throws an error whose message says what is wrong with the layer
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
function readCertificate(pem) {
    try {
        return Buffer.from(new external_node_crypto_.X509Certificate(pem).raw);
    }
    catch (cause) {
        throw new Error('the certificate annotation is not a PEM certificate', { cause });
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
    const { SignedRFC3161Timestamp } = parseOrThrow(timestampAnnotation, (0,json/* parseJson */.q)(Buffer.from(annotation)).value, 'the time stamp annotation');
    return [{ signedTimestamp: SignedRFC3161Timestamp }];
}
function parseOrThrow(schema, value, what) {
    const parsed = schema.safeParse(value);
    if (!parsed.success) {
        throw new Error(`${what} is not as cosign writes it: ${firstIssue(parsed.error)}`);
    }
    return parsed.data;
}

;// CONCATENATED MODULE: ./src/core/evidence/source.ts
/** Searches every target in every repository, at once; what is found elsewhere is marked so. */
async function inEveryRepository({ repositories, targets }, discover) {
    const found = await Promise.all(repositories.flatMap(({ repository, elsewhere }) => targets.map(async (target) => markElsewhere(await discover(repository, target), elsewhere))));
    return {
        candidates: found.flatMap(({ candidates }) => candidates),
        locations: found.flatMap(({ locations }) => locations),
    };
}
function markElsewhere(found, repository) {
    if (repository === undefined) {
        return found;
    }
    return {
        candidates: found.candidates.map((candidate) => candidateIn(repository, candidate)),
        locations: found.locations.map((location) => ({ ...location, repository })),
    };
}
function candidateIn(repository, candidate) {
    if (candidate.kind === 'evidence') {
        const { evidence } = candidate;
        const { origin } = evidence;
        return {
            kind: 'evidence',
            evidence: { ...evidence, origin: { ...origin, source: { ...origin.source, repository } } },
        };
    }
    const { origin } = candidate;
    return { ...candidate, origin: { ...origin, source: { ...origin.source, repository } } };
}

;// CONCATENATED MODULE: ./src/core/evidence/cosign-tags.ts






/** cosign's tags `sha256-<hex>.sig` and `.att` (cosign `specs/SIGNATURE_SPEC.md`): one manifest, a layer each. */
const cosignTagsSource = {
    kind: 'cosign-tag',
    label: 'cosign tag',
    stage: 'first',
    discover: (search) => inEveryRepository(search, async (repository, { digest }) => {
        const [signatures, attestations] = await Promise.all([
            discoverCosignTag(repository, digest, 'signature'),
            discoverCosignTag(repository, digest, 'attestation'),
        ]);
        return {
            candidates: [...signatures.candidates, ...attestations.candidates],
            locations: [...signatures.locations, ...attestations.locations],
        };
    }),
};
async function discoverCosignTag(repository, target, kind) {
    const tag = `sha256-${(0,image_digest/* hexOf */.ZD)(target)}${kind === 'signature' ? '.sig' : '.att'}`;
    const location = (response) => [{ what: 'cosign tag', requested: tag, target, response }];
    const response = await repository.manifest(tag);
    if (response.kind === 'absent') {
        return { candidates: [], locations: location('not there') };
    }
    if (response.kind === 'unreadable') {
        const origin = originOf('cosign-tag', target, target, kind);
        return { candidates: [unreadable(origin, response, `the tag ${tag}`)], locations: location(response.reason) };
    }
    const manifest = response.value;
    if (manifest.kind === 'index') {
        const origin = originOf('cosign-tag', manifest.digest, target, kind);
        const reason = 'the tag is an index, not the manifest that cosign writes';
        return {
            candidates: [{ kind: 'unreadable', origin, code: 'unreadable', reason }],
            locations: location('an index'),
        };
    }
    if (manifest.layers.length > limits/* LIMITS */.b.layers) {
        throw new errors/* ImageError */.C8('too-large', `The tag ${tag} has ${manifest.layers.length} layers; at most ${limits/* LIMITS */.b.layers} are read.`, { topic: 'too-many-layers' });
    }
    const read = kind === 'signature' ? readSignatureLayer : readAttestationLayer;
    const candidates = await Promise.all(manifest.layers.map((layer) => readLayer(repository, layer, originOf('cosign-tag', layer.digest, target, kind), (bytes) => read(bytes, layer.annotations))));
    return { candidates, locations: location(count(candidates.length, 'layer')) };
}

// EXTERNAL MODULE: ./src/core/image/predicate-type.ts
var predicate_type = __webpack_require__(28281);
;// CONCATENATED MODULE: ./src/core/evidence/referrers.ts




/** Written by cosign on bundles; a hint for words about rejected ones, never believed. */
const PREDICATE_TYPE_HINT = 'dev.sigstore.bundle.predicateType';
/** The referrers API of OCI 1.1 (distribution specification, "Listing Referrers"). */
const referrersSource = {
    kind: 'referrer',
    label: 'referrers API',
    stage: 'first',
    discover: (search) => inEveryRepository(search, (repository, { digest }) => discoverListed(repository, digest)),
};
async function discoverListed(repository, target) {
    const { descriptors, unreadable: unreadableEntries, response } = await repository.referrers(target);
    const broken = unreadableEntries === 0
        ? []
        : [
            unreadableList('referrer', target, `the list has ${count(unreadableEntries, 'entry', 'entries')} that cannot be read as a descriptor with a sha256 digest`),
        ];
    const candidates = [...broken, ...(await readReferrers(repository, descriptors, 'referrer', target))];
    return { candidates, locations: [{ what: 'referrers API', requested: target, target, response }] };
}
/** A list that cannot be read, or a part of one. */
function unreadableList(kind, target, reason) {
    return { kind: 'unreadable', origin: originOf(kind, target, target), code: 'unreadable', reason };
}
/** The Sigstore bundles among listed referrers, each digest once. */
async function readReferrers(repository, descriptors, kind, target) {
    const listed = new Map(descriptors.map((descriptor) => [descriptor.digest, descriptor]));
    const read = await Promise.all([...listed.values()].map((descriptor) => readReferrer(repository, descriptor, kind, target)));
    return read.filter((candidate) => candidate !== undefined);
}
/** One listed referrer; undefined when it is something else than a Sigstore bundle. */
async function readReferrer(repository, listed, kind, target) {
    const response = await repository.manifest(listed.digest, listed);
    const hint = listed.annotations[PREDICATE_TYPE_HINT] === predicate_type/* SIGNATURE_PREDICATE_TYPE */.Wc ? 'signature' : 'attestation';
    const origin = originOf(kind, listed.digest, target, hint);
    if (response.kind !== 'found') {
        return unreadable(origin, response, 'the listed referrer');
    }
    const manifest = response.value;
    const layers = manifest.kind === 'image' ? manifest.layers : [];
    // artifactType is not looked at: registries and older clients get it wrong (cosign#4422)
    if (!layers.some((layer) => layer.mediaType.startsWith(BUNDLE_MEDIA_TYPE_PREFIX))) {
        return undefined;
    }
    const [layer, ...others] = layers;
    if (layer === undefined || others.length > 0) {
        return { kind: 'unreadable', origin, code: 'unreadable', reason: 'the referrer has more than one layer' };
    }
    if (!BUNDLE_MEDIA_TYPES.includes(layer.mediaType)) {
        const reason = `a bundle of another version than 0.3: ${layer.mediaType}`;
        return { kind: 'unreadable', origin, code: 'unreadable', reason };
    }
    if (manifest.subject?.digest !== target) {
        const reason = `the referrer is about ${manifest.subject?.digest ?? 'nothing'}, not about ${target}`;
        return { kind: 'unreadable', origin, code: 'subject', reason };
    }
    return readLayer(repository, layer, originOf(kind, layer.digest, target, hint), (bytes) => readBundle(bytes));
}

;// CONCATENATED MODULE: ./src/core/evidence/referrers-tag.ts




/**
 * The tag that lists referrers where a registry has no API for it (distribution specification, "Referrers Tag Schema").
 * It is read always: registries answer the API with an empty list, and hold evidence below the tag.
 */
const referrersTagSource = {
    kind: 'referrers-tag',
    label: 'referrers tag',
    stage: 'first',
    discover: (search) => inEveryRepository(search, (repository, { digest }) => discoverTagged(repository, digest)),
};
async function discoverTagged(repository, target) {
    const tag = `sha256-${(0,image_digest/* hexOf */.ZD)(target)}`;
    const { descriptors, response, unreadable } = readReferrersTag(await repository.manifest(tag), target);
    return {
        candidates: [
            ...(unreadable === undefined ? [] : [unreadableList('referrers-tag', target, unreadable)]),
            ...(await readReferrers(repository, descriptors, 'referrers-tag', target)),
        ],
        locations: [{ what: 'referrers tag', requested: tag, target, response }],
    };
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
                ? { descriptors: response.value.manifests, response: count(response.value.manifests.length, 'referrer') }
                : { descriptors: [], response: 'not an index', unreadable: 'the referrers tag is not an index' };
    }
}

// EXTERNAL MODULE: ./src/core/image/reference.ts
var reference = __webpack_require__(87600);
// EXTERNAL MODULE: ./src/http/address.ts
var address = __webpack_require__(452);
;// CONCATENATED MODULE: ./src/core/registry/challenge.ts
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

// EXTERNAL MODULE: ./src/core/registry/failure.ts
var failure = __webpack_require__(22781);
;// CONCATENATED MODULE: ./src/http/redirects.ts



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
            throw refusedError('A redirect', current.url, 'its target is not a URL');
        }
        if (hops >= limits/* LIMITS */.b.redirects) {
            throw refusedError('A redirect', target, `more than ${limits/* LIMITS */.b.redirects} in a row`);
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
    if (target.hostname !== origin.hostname &&
        (await (0,address/* isInternal */.iu)(target.hostname, transport.proxied)) &&
        !(await (0,address/* isInternal */.iu)(origin.hostname, transport.proxied))) {
        const reason = `it is a private, loopback or link-local address, and ${origin.hostname} has none`;
        throw refusedError(what, target, reason);
    }
}
/** A redirect never steps down from https, and uses HTTP only where HTTP is allowed. */
function assertScheme(from, target, mayUseHttp) {
    if (target.protocol !== 'https:' && (target.protocol !== 'http:' || from.protocol === 'https:')) {
        const [before, after] = [from.protocol.slice(0, -1), target.protocol.slice(0, -1)];
        throw refusedError('A redirect', target, `it leads from ${before} to ${after}`);
    }
    if (target.protocol === 'http:' && !mayUseHttp(target.host)) {
        const reason = 'HTTP is used for loopback and the hosts that it is allowed for only';
        throw refusedError('A redirect', target, reason, 'redirect-to-http');
    }
    if (target.username !== '' || target.password !== '') {
        throw refusedError('A redirect', target, 'it carries credentials');
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
        throw refusedError('The next page of a list', next ?? url, `it is not on ${url.host} itself`);
    }
    return next;
}

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
/** Who OAuth 2 requests say they are (distribution specification, "OAuth2 Token Authentication"). */
const CLIENT_ID = 'image-provenance';
/**
 * Asks the token service that a challenge names (distribution specification, "Token Authentication"): anonymously or
 * with user and password by GET, with an identity token by POST (OAuth 2 refresh).
 * @throws ImageError
 */
async function fetchToken(request, parameters, login) {
    const { name, policy, transport, credentials } = request;
    const url = URL.parse(parameters.get('realm') ?? '');
    if (url === null || !/^https?:$/.test(url.protocol)) {
        throw tokenServiceError(name, 'names no token service that can be asked');
    }
    await assertNotInternal('The token service of the registry', url, policy.origin, transport);
    const withheld = login === undefined ? undefined : reasonToWithhold(name, url, policy);
    const sent = withheld === undefined ? login : undefined;
    const requested = new URLSearchParams(parameters.has('service') ? { service: parameters.get('service') ?? '' } : {});
    requested.set('scope', parameters.get('scope') ?? `repository:${name.path}:pull`);
    const response = await requestToken(request, url, requested, sent);
    const isRefused = response.status === 401 || response.status === 403;
    if (isRefused && sent !== undefined && credentials.giveUp(sent)) {
        return fetchToken(request, parameters, undefined);
    }
    const words = withheld === undefined || login === undefined
        ? wordsFor(sent)
        : `without credentials; ${login.source} were withheld from the token service ${url.host}, because ${withheld}`;
    if (response.status !== 200) {
        throw tokenError(response, name, words, withheld !== undefined);
    }
    const token = readToken(response);
    if (token === undefined) {
        throw tokenServiceError(name, `has a token service (${url.host}) whose answer holds no token`);
    }
    credentials.mask(token);
    return { header: `Bearer ${token}`, login: sent, words };
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
    return sendFollowing(transport, { ...request, url, authorization }, policy);
}
/**
 * Why a token service does not get the credentials of a registry; undefined where it does: on the registry's own
 * host or the host that is known to be its token service, over https (by HTTP only where the registry itself is).
 */
function reasonToWithhold({ registry }, realm, policy) {
    const own = policy.origin;
    if (realm.protocol === 'http:' && !(own.protocol === 'http:' && policy.mayUseHttp(realm.host))) {
        return 'it is reached by HTTP';
    }
    // one name, with the token service on the usual port of https: self-managed GitLab, registry on :5050
    const isOnUsualPort = own.protocol === 'https:' && realm.hostname === own.hostname && realm.port === '';
    const isKnown = Object.hasOwn(TOKEN_HOSTS, registry) && TOKEN_HOSTS[registry] === realm.host;
    return realm.host === own.host || isOnUsualPort || isKnown ? undefined : 'it is on another host than the registry';
}
function tokenError(response, repository, words, isWithheld) {
    const error = (0,failure/* responseError */.U3)(response, { repository, what: 'a token', credentials: words });
    if (isWithheld && (error.code === 'unauthorized' || error.code === 'forbidden')) {
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
/** With what something was asked for, for messages. */
function wordsFor(login) {
    return login === undefined ? 'without credentials' : `with ${login.source}`;
}

;// CONCATENATED MODULE: ./src/core/registry/auth.ts





/**
 * Logs in to repositories as the distribution specification says: ask, be challenged, get a token, ask again.
 * One token a repository is kept in memory; requests at the same time share it.
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
            if (refused.login === undefined || !this.#credentials.giveUp(refused.login)) {
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
        const login = await this.#credentials.loginFor(name.registry, deadline);
        const bearer = challenges.find(({ scheme }) => scheme === 'bearer');
        if (bearer !== undefined) {
            const service = { name, policy, deadline, transport: this.#transport, credentials: this.#credentials };
            return { ...(await fetchToken(service, bearer.parameters, login)), isAccepted: false };
        }
        if (login === undefined || !challenges.some(({ scheme }) => scheme === 'basic')) {
            return undefined;
        }
        if (login.kind === 'identity-token') {
            throw new errors/* ImageError */.C8('login', `${name.registry} asks for a user name and a password, but ${login.source} are an identity token, which only a token service takes.`, { topic: 'login-with-password' });
        }
        return { header: `Basic ${basicValue(login)}`, login, words: wordsFor(login), isAccepted: false };
    }
}
function anonymous() {
    return { header: undefined, login: undefined, words: wordsFor(undefined), isAccepted: false };
}

// EXTERNAL MODULE: ./src/core/registry/manifest.ts
var manifest = __webpack_require__(33782);
;// CONCATENATED MODULE: ./src/core/registry/client.ts










/** The API of Docker Hub is not on the host of its name. */
const API_HOSTS = { 'docker.io': 'registry-1.docker.io' };
/** Statuses that mean "there is no referrers API here" (registries answer all of these). */
const NO_REFERRERS_API = [400, 404, 405, 406];
/** Reads registries by the OCI distribution specification; one a run, so that bounds and tokens are shared. */
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
        const host = (Object.hasOwn(API_HOSTS, name.registry) ? API_HOSTS[name.registry] : undefined) ?? name.registry;
        const scheme = this.#mayUseHttp(host) ? 'http' : 'https';
        const policy = { origin: new URL(`${scheme}://${host}/v2/`), mayUseHttp: this.#mayUseHttp };
        return new RemoteRepository(name, deadline, lease, policy, this.#transport, this.#authorizer);
    }
}
class RemoteRepository {
    name;
    #deadline;
    #lease;
    #policy;
    #transport;
    #authorizer;
    /** what the image has cost so far */
    #bytes = 0;
    #blobs = new Map();
    constructor(name, deadline, lease, policy, transport, authorizer) {
        this.name = name;
        this.#deadline = deadline;
        this.#lease = lease;
        this.#policy = policy;
        this.#transport = transport;
        this.#authorizer = authorizer;
    }
    async manifest(reference, expected) {
        if (expected !== undefined && expected.size > limits/* LIMITS */.b.manifestBytes) {
            return tooLarge(expected.size, limits/* LIMITS */.b.manifestBytes);
        }
        const url = this.#url('manifests', reference);
        const limit = expected?.size ?? limits/* LIMITS */.b.manifestBytes;
        const response = await this.#get(url, limit, manifest/* ACCEPTED_MANIFESTS */.bb);
        if (response.status !== 200) {
            return this.#absent(response, `the manifest ${reference}`);
        }
        if (response.defect !== undefined) {
            return { kind: 'unreadable', ...response.defect };
        }
        this.#count(response.body.length);
        return (0,manifest/* readManifest */.WI)(response.body, {
            contentType: response.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase(),
            contentDigest: response.headers.get('docker-content-digest') ?? undefined,
            digest: (0,image_digest/* parseDigest */.m)(reference),
            expected,
        });
    }
    async blob({ digest, size }) {
        if (size > limits/* LIMITS */.b.blobBytes) {
            return tooLarge(size, limits/* LIMITS */.b.blobBytes);
        }
        // counted as often as it is listed, since each listing is read and held by itself
        this.#count(size);
        const key = `${digest} ${size}`;
        const held = this.#lease.take(size, this.#deadline.signal);
        await (0,concurrency/* waitWithin */.rE)(this.#deadline, 'the evidence of other images was held', held);
        const requested = this.#blobs.get(key) ?? this.#fetchBlob(digest, size);
        this.#blobs.set(key, requested);
        return requested;
    }
    /** Bounds what is held for one image. @throws ImageError `too-large` */
    #count(bytes) {
        this.#bytes += bytes;
        if (this.#bytes > limits/* LIMITS */.b.imageBytes) {
            const message = `What ${(0,reference/* nameOf */.Vb)(this.name)} holds for this image has more than ${limits/* LIMITS */.b.imageBytes} bytes together.`;
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
            const reason = `the content has ${response.body.length} bytes, its descriptor says ${size}`;
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
                throw this.#tooMany(what, `has more than ${limits/* LIMITS */.b.pages} pages, or one that follows itself`);
            }
            seen.add(url.href);
            const response = await this.#get(url, limits/* LIMITS */.b.manifestBytes, manifest/* OCI_INDEX */.$p);
            if (seen.size === 1 && NO_REFERRERS_API.includes(response.status)) {
                return { offered: false, response: `HTTP ${response.status}`, descriptors: [], unreadable: 0 };
            }
            const read = this.#readPage(response, what);
            descriptors.push(...read.descriptors);
            unreadable += read.unreadable;
            if (descriptors.length + unreadable > limits/* LIMITS */.b.referrers) {
                throw this.#tooMany(what, `has more than ${limits/* LIMITS */.b.referrers} entries`);
            }
            url = nextPage(response, url);
        }
        const count = `${descriptors.length} referrer${descriptors.length === 1 ? '' : 's'}`;
        const rest = unreadable === 0 ? '' : `, and ${unreadable} that cannot be read`;
        return { offered: true, response: count + rest, descriptors, unreadable };
    }
    #readPage(response, what) {
        if (response.status !== 200) {
            throw this.#error(response, what);
        }
        if (response.defect?.tooLarge === true) {
            throw this.#tooMany(what, `has a page of more than ${limits/* LIMITS */.b.manifestBytes} bytes`);
        }
        try {
            return (0,manifest/* readReferrersPage */._m)(response.body);
        }
        catch (error) {
            throw new errors/* ImageError */.C8('not-a-registry', `${this.name.registry} answered something else than a list when asked for ${what}: ${response.defect?.reason ?? (0,errors/* messageOf */.bD)(error)}.`, (0,failure/* adviceFor */.cp)('not-a-registry', this.name.registry));
        }
    }
    /** A GET with whatever login the registry wants. */
    async #get(url, limit, accept) {
        let authorization = this.#authorizer.current(this.name);
        for (let renewals = 0;; renewals++) {
            const { header } = authorization;
            const request = { url, accept, authorization: header, limit, deadline: this.#deadline };
            const response = await sendFollowing(this.#transport, request, this.#policy);
            const isOwn = response.url.origin === url.origin;
            const isRefused = isOwn && (response.status === 401 || response.status === 403);
            if (!isRefused) {
                // some answer 404 before they look at who asks
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
        const detail = (0,failure/* readFailure */.f1)(response);
        return detail === '' ? { kind: 'absent' } : { kind: 'absent', detail };
    }
    #error(response, what) {
        const credentials = this.#authorizer.current(this.name).words;
        return (0,failure/* responseError */.U3)(response, { repository: this.name, what, credentials });
    }
    #tooMany(what, problem) {
        const message = `The list of ${what} in ${(0,reference/* nameOf */.Vb)(this.name)} ${problem}.`;
        return new errors/* ImageError */.C8('too-large', message, (0,failure/* adviceFor */.cp)('too-large', this.name.registry));
    }
    #url(kind, reference) {
        return new URL(`${this.name.path}/${kind}/${reference}`, this.#policy.origin);
    }
}
function tooLarge(size, limit) {
    const reason = `its descriptor says ${size} bytes; at most ${limit} are read`;
    return { kind: 'unreadable', reason, tooLarge: true };
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./src/core/trust/stored.ts



const NOTHING_STORED = new Map();
/** The target that holds the keys of logs and authorities. */
const TARGET = 'trusted_root.json';
/** The metadata beside the roots. What other roles sign is not kept: no known repository has the target there. */
const METADATA = ['timestamp.json', 'snapshot.json', 'targets.json'];
/** Never `root.json`, which a TUF client believes as it is, nor anything that a file system takes for it. */
const NAME = /^(?:[1-9]\d{0,8}\.root|timestamp|snapshot|targets|trusted_root)\.json$/;
const stored_document = schemas/* object */.Ikc({ format: schemas/* literal */.euz(1), files: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* base64 */.K39()) });
/** The files of one text; none where it is something else. */
function readStored(bytes) {
    try {
        const { files } = stored_document.parse((0,json/* parseJson */.q)(bytes).value);
        const entries = Object.entries(files).filter(([name]) => NAME.test(name));
        return new Map(entries.map(([name, base64]) => [name, Buffer.from(base64, 'base64')]));
    }
    catch {
        return NOTHING_STORED;
    }
}
/** One text of them, so that a file of it appears at once and is never half of two runs. */
function renderStored(files) {
    const entries = [...files].map(([name, bytes]) => [name, bytes.toString('base64')]);
    return Buffer.from(JSON.stringify({ format: 1, files: Object.fromEntries(entries) }));
}
/** A name for what is kept of a repository: another mirror or another initial root is another repository. */
function nameOfRepository(mirror, root) {
    const host = (URL.parse(mirror)?.hostname ?? '').replaceAll(/[^A-Za-z0-9.-]/g, '_').slice(0, 100);
    const hash = (0,external_node_crypto_.createHash)('sha256').update(mirror).update('\0').update(root).digest('hex');
    return `${host}-${hash.slice(0, 32)}`;
}

// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
;// CONCATENATED MODULE: ./src/core/trust/tuf.ts





/** `@sigstore/tuf`'s own patience: tries beside the first one, milliseconds for each. */
const tuf_PATIENCE = { retry: { retries: 2 }, timeout: 5000 };
const signed = schemas/* object */.Ikc({ signed: schemas/* object */.Ikc({ expires: iso/* datetime */.w$() }) });
/**
 * Has the TUF client (theupdateframework.io specification, 5.3–5.7) lead from the initial root to the target, in a
 * folder of its own. What an earlier run kept takes part, though anybody may have written it:
 *
 * - The client believes the one file `root.json` of its folder. That is the initial root, or the last of the kept
 *   roots that the client's own rules lead to from there, each signed by the one before.
 * - Timestamp, snapshot, targets and target are put where the client looks first. It verifies each from its root on,
 *   takes none that does not verify or is not what the others name, and fetches that one. A kept timestamp or snapshot
 *   that verifies, expired or not, has it refuse older ones.
 * - The host is asked for a newer root and timestamp each time. Only where it cannot be reached (no answer, or HTTP
 *   5xx), what is kept answers in its place, until it expires.
 */
async function refresh(repository, stored, temporary) {
    // most of what this program loads at its start would be TUF, and a root from a file needs none of it
    const [{ Updater }, { DefaultFetcher }, { DownloadHTTPError, DownloadLengthMismatchError }, { TrustedMetadataStore },] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(830), __webpack_require__.e(683), __webpack_require__.e(706)]).then(__webpack_require__.bind(__webpack_require__, 84706)),
        Promise.all(/* import() */[__webpack_require__.e(830), __webpack_require__.e(337)]).then(__webpack_require__.t.bind(__webpack_require__, 16337, 23)),
        __webpack_require__.e(/* import() */ 376).then(__webpack_require__.bind(__webpack_require__, 86376)),
        __webpack_require__.e(/* import() */ 683).then(__webpack_require__.bind(__webpack_require__, 95683)),
    ]);
    const fetcher = new StoredFetcher(new DefaultFetcher({ userAgent: 'image-provenance', ...tuf_PATIENCE }), stored, {
        isOutage: (thrown) => thrown instanceof DownloadHTTPError ? thrown.statusCode >= 500 : !(thrown instanceof DownloadLengthMismatchError),
        noSuchFile: () => new DownloadHTTPError('not kept', 404),
    });
    const roots = verifiedRoots(new TrustedMetadataStore(repository.root), stored);
    const folder = await (0,external_node_fs_promises_.mkdtemp)((0,external_node_path_.join)(temporary, 'image-provenance-tuf-'));
    const targets = (0,external_node_path_.join)(folder, 'targets');
    try {
        await (0,external_node_fs_promises_.mkdir)(targets);
        await (0,external_node_fs_promises_.writeFile)((0,external_node_path_.join)(folder, 'root.json'), [...roots.values()].at(-1) ?? repository.root);
        for (const name of METADATA) {
            await writeIfThere((0,external_node_path_.join)(folder, name), stored.get(name));
        }
        await writeIfThere((0,external_node_path_.join)(targets, TARGET), stored.get(TARGET) ?? repository.target);
        const updater = new Updater({
            metadataBaseUrl: repository.mirror,
            metadataDir: folder,
            targetBaseUrl: `${repository.mirror}/targets`,
            targetDir: targets,
            fetcher,
        });
        const info = await updater.getTargetInfo(TARGET);
        if (info === undefined) {
            throw new Error(`there is no target ${TARGET}`);
        }
        const target = await (0,external_node_fs_promises_.readFile)((await updater.findCachedTarget(info)) ?? (await updater.downloadTarget(info)));
        // as the client has left them, which has verified each
        const files = await readAll(folder, ['root.json', ...METADATA]);
        const metadata = METADATA.map((name) => [name, files.get(name) ?? Buffer.alloc(0)]);
        return {
            target,
            files: new Map([...roots, ...fetcher.roots, ...metadata, [TARGET, target]]),
            outage: fetcher.outage === undefined
                ? undefined
                : { reason: tuf_reasonOf(fetcher.outage), expires: earliestExpiry([...files.values()]) },
        };
    }
    catch (cause) {
        if (fetcher.outage !== undefined && cause !== fetcher.outage) {
            const reason = tuf_reasonOf(fetcher.outage);
            throw new Error(`it cannot be reached (${reason}), and what an earlier run kept cannot be used`, { cause });
        }
        throw cause;
    }
    finally {
        await (0,external_node_fs_promises_.rm)(folder, { recursive: true, force: true });
    }
}
/** The kept roots that the initial one leads to. The client's store takes none that breaks its rules (5.3.4–5.3.7). */
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
/** TUF errors say little by themselves; the innermost cause names host, certificate or expiry. */
function tuf_reasonOf(error) {
    const messages = [];
    for (let at = error; at instanceof Error && messages.length < 5; at = at.cause) {
        messages.push(at.message);
    }
    return messages.join(': ') || String(error);
}
/** Answers from the network; from what is kept as soon as that fails. */
class StoredFetcher {
    /** why the host is not asked any more */
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
    /** The client asks for a target that is not there or does not verify. */
    async downloadFile(url, maxLength, handler) {
        if (this.outage !== undefined) {
            throw new Error(`${TARGET} does not verify`);
        }
        return this.#network.downloadFile(url, maxLength, handler);
    }
    /** Kept roots are in use already. */
    #response(name, isRoot, outage) {
        if (this.#stored.size === 0) {
            throw outage;
        }
        // the version is part of the name where snapshots are consistent
        const bytes = this.#stored.get(name.replace(/^\d+\./, ''));
        if (isRoot || bytes === undefined) {
            throw isRoot ? this.#errors.noSuchFile() : new Error(`${name} is not kept`);
        }
        return bytes;
    }
}
async function writeIfThere(path, bytes) {
    if (bytes !== undefined) {
        await (0,external_node_fs_promises_.writeFile)(path, bytes);
    }
}
async function readAll(folder, names) {
    const files = names.map(async (name) => [name, await (0,external_node_fs_promises_.readFile)((0,external_node_path_.join)(folder, name))]);
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
    [PUBLIC_GOOD_MIRROR]: schemas/* object */.Ikc({ 'root.json': schemas/* base64 */.K39(), targets: schemas/* object */.Ikc({ [TARGET]: schemas/* base64 */.K39() }) }),
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
        Buffer.from(JSON.stringify((await __webpack_require__.e(/* import() */ 130).then(__webpack_require__.t.bind(__webpack_require__, 75130, 19))).default));
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
    const { default: embedded } = await __webpack_require__.e(/* import() */ 651).then(__webpack_require__.t.bind(__webpack_require__, 8032, 19));
    const seed = seeds.parse(embedded)[PUBLIC_GOOD_MIRROR];
    return {
        mirror: PUBLIC_GOOD_MIRROR,
        root: Buffer.from(seed['root.json'], 'base64'),
        target: Buffer.from(seed.targets[TARGET], 'base64'),
    };
}
async function fetchTrustedRoot(repository, { temporary = (0,external_node_os_.tmpdir)(), cache }, deadline) {
    const { mirror, root } = repository;
    try {
        const name = nameOfRepository(mirror, root);
        const stored = cache === undefined ? NOTHING_STORED : await (0,concurrency/* withDeadline */.NE)(deadline, cache.load(name));
        const { target, files, outage } = await (0,concurrency/* withDeadline */.NE)(deadline, refresh(repository, stored, temporary));
        const trustedRoot = dist.TrustedRoot.fromJSON((0,json/* parseJson */.q)(target).value);
        cache?.keep(name, files);
        if (outage !== undefined) {
            cache?.notices.push(`${mirror} cannot be reached (TUF): ${outage.reason}. The trusted root is the one that an earlier run kept: ` +
                `its metadata was verified anew, and can be used until ${outage.expires.toISOString()}.`);
        }
        return trustedRoot;
    }
    catch (cause) {
        throw new errors/* TrustError */.Ru(`The trusted root could not be fetched from ${mirror} (TUF): ${tuf_reasonOf(cause)}`, { topic: 'no-trusted-root' }, { cause });
    }
}

// EXTERNAL MODULE: ./src/core/verify/verify.ts + 10 modules
var verify = __webpack_require__(32787);
;// CONCATENATED MODULE: ./src/core/roots.ts




/** Loads by TUF or from bytes, each root within a time of its own, in milliseconds. */
function rootLoaders({ source, ...tuf }, timeout) {
    return {
        own: () => loadTrustedRoot(source, tuf, (0,concurrency/* startDeadline */.db)(timeout)),
        github: () => loadGitHubRoot(tuf, (0,concurrency/* startDeadline */.db)(timeout)),
    };
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
    /** Begins to load what evidence of a signer will need, beside the first requests of an image. */
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
    rootOf(candidate, { kind }) {
        const isGitHubs = this.#trust.source.kind === 'public-good' &&
            kind === 'identity' &&
            candidate.kind === 'evidence' &&
            candidate.evidence.origin.source.kind === 'github' &&
            candidate.evidence.bundle.verificationMaterial.tlogEntries.length === 0;
        return isGitHubs ? 'github' : 'own';
    }
    /** Keys whose log and times are waived need no root, so none is loaded. */
    #ownFor({ kind }) {
        const { policy } = this.#trust;
        if (kind === 'keys' && policy.ignoreTlog && !policy.useSignedTimestamps) {
            return Promise.resolve((0,verify/* createVerifier */.$)(emptyTrustedRoot(), policy));
        }
        this.#own ??= this.#loaders.own().then((root) => (0,verify/* createVerifier */.$)(root, policy));
        return this.#own;
    }
    async #loadGitHubs(deadline) {
        this.#github ??= this.#loaders.github().then((root) => (0,verify/* createVerifier */.$)(root, this.#trust.policy));
        try {
            return await (0,concurrency/* withDeadline */.NE)(deadline, this.#github);
        }
        catch (cause) {
            throw new errors/* ImageError */.C8(cause instanceof concurrency/* DeadlineError */.j3 ? 'timeout' : 'unavailable', `Attestations of GitHub's own Sigstore instance were found, and its trusted root is unavailable: ${(0,errors/* messageOf */.bD)(cause)}`, { topic: 'github-root' }, { cause });
        }
    }
}

;// CONCATENATED MODULE: ./src/core/shared-results.ts

/**
 * Results that several calls share while one of them makes it, and afterwards. A failure is nobody else's: the next
 * call tries again.
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
    /** A number for a policy, as part of keys: two that only look alike have two numbers. */
    numberOf(policy) {
        const known = this.#numbers.get(policy);
        if (known !== undefined) {
            return known;
        }
        this.#numbers.set(policy, this.#next);
        return this.#next++;
    }
}

;// CONCATENATED MODULE: ./src/core/session.ts











/** Where a registry holds evidence: the sources that need nothing but the registry. */
const REGISTRY_SOURCES = [
    referrersSource,
    referrersTagSource,
    cosignTagsSource,
    buildkitSource,
];
const PUBLIC_GOOD = {
    source: { kind: 'public-good' },
    policy: { ignoreTlog: false, ignoreSct: false, useSignedTimestamps: false },
};
/** Makes a session. Nothing is read or requested before an image needs it. */
function createSession(options = {}) {
    const { credentials = ANONYMOUS, allowHttp = [], transport = new Transport(false), sources } = options;
    const timeout = options.timeout ?? limits/* LIMITS */.b.imageTime;
    const trust = { ...PUBLIC_GOOD, ...options.trust };
    const client = new RegistryClient({ credentials, allowHttp, transport });
    return {
        timeout,
        retryMissingFor: options.retryMissingFor ?? 0,
        sources: sources ?? REGISTRY_SOURCES,
        roots: new Roots(trust, rootLoaders(trust, timeout)),
        memory: new concurrency/* ByteBudget */.Gz(limits/* LIMITS */.b.bytesUnderWay),
        results: new SharedResults(),
        repository: (name, deadline, lease) => client.repository(name, deadline, lease),
    };
}

;// CONCATENATED MODULE: ./src/core/trust/cache.ts


/**
 * TUF metadata between runs. It spares requests, outlasts an outage of the host, and lets an older answer of the host
 * be told from a newer one of before. It never spares a signature check (see `tuf.ts`), and no failure of it is one of
 * the run: each is a line for debugging.
 */
class TrustCache {
    /** Things the log should say once. */
    notices = [];
    #store;
    #day;
    #note;
    #loaded = new Map();
    #stored = new Map();
    /** @param now its day (UTC) is part of keys: an entry never changes, so there is at most one a day */
    constructor(store, now, note) {
        this.#store = store;
        this.#day = now.toISOString().slice(0, 10);
        this.#note = note;
    }
    /** What is kept of a repository; none where that cannot be had. */
    async load(name) {
        const local = await this.#attempt('read from the tool cache', this.#store.readLocal(name));
        const restored = local === undefined
            ? await this.#attempt('read from the Actions cache', this.#store.restore(this.#keyOf(name), prefixOf(name)))
            : undefined;
        this.#loaded.set(name, { local, restored });
        const bytes = local ?? restored?.bytes;
        return bytes === undefined ? NOTHING_STORED : readStored(bytes);
    }
    /** Notes what a run has verified of a repository, to be kept when it is over. */
    keep(name, files) {
        this.#stored.set(name, files);
    }
    /** Writes what was noted, where it is other than what was there. */
    async save() {
        for (const [name, files] of this.#stored) {
            const bytes = renderStored(files);
            const { local, restored } = this.#loaded.get(name) ?? { local: undefined, restored: undefined };
            // another run that has written meanwhile may have had something newer
            const isSame = isEqual(await this.#attempt('read from the tool cache', this.#store.readLocal(name)), local);
            if (isSame && !isEqual(local, bytes)) {
                await this.#attempt('written to the tool cache', this.#store.writeLocal(name, bytes));
            }
            const key = this.#keyOf(name);
            if (local === undefined && restored?.key !== key && !isEqual(restored?.bytes, bytes)) {
                await this.#attempt('written to the Actions cache', this.#store.save(key, bytes));
            }
        }
    }
    #keyOf(name) {
        return `${prefixOf(name)}${this.#day}`;
    }
    async #attempt(what, work) {
        try {
            return await work;
        }
        catch (thrown) {
            this.#note(`TUF metadata could not be ${what}: ${(0,errors/* messageOf */.bD)(thrown)}`);
            return undefined;
        }
    }
}
function prefixOf(name) {
    return `image-provenance-tuf-v1-${name}-`;
}
function isEqual(one, other) {
    return one === undefined || other === undefined ? one === other : one.equals(other);
}

;// CONCATENATED MODULE: ./src/files/trust-file.ts




/**
 * The bytes of a trusted root that a person named; a relative path starts at the workspace.
 * @throws TrustError
 */
async function readTrustFile(workspace, path) {
    const file = (0,external_node_path_.resolve)(workspace, path);
    try {
        const { size } = await (0,external_node_fs_promises_.stat)(file);
        if (size > limits/* LIMITS */.b.trustedRootBytes) {
            throw new Error(`it has ${size} bytes; at most ${limits/* LIMITS */.b.trustedRootBytes} are read`);
        }
        return await (0,external_node_fs_promises_.readFile)(file);
    }
    catch (cause) {
        throw new errors/* TrustError */.Ru(`The file ${path} cannot be read: ${(0,errors/* systemCodeOf */.c7)(cause) === 'ENOENT' ? 'it is not there' : (0,errors/* messageOf */.bD)(cause)}.`, { topic: 'missing-trust-file' }, { cause });
    }
}

;// CONCATENATED MODULE: ./src/core/evidence/github.ts




/** GitHub's attestations API as a source of evidence: bundles by the digest of what they are about. */
function githubSource(ask, { repositories, owners }) {
    const discoverIn = async (path, target) => {
        const { records, response } = await ask(path, target);
        const location = {
            what: 'GitHub attestations',
            requested: target,
            target,
            repository: path,
            response,
        };
        return { candidates: records.map((record) => toCandidate(record, path, target)), locations: [location] };
    };
    const discover = async (target) => {
        const found = await Promise.all(repositories.map((path) => discoverIn(path, target)));
        for (const path of owners) {
            if (found.some(({ candidates }) => candidates.length > 0)) {
                break;
            }
            found.push(await discoverIn(path, target));
        }
        return join(found);
    };
    return async (targets) => join(await Promise.all(targets.map(({ digest }) => discover(digest))));
}
function join(found) {
    return {
        candidates: found.flatMap(({ candidates }) => candidates),
        locations: found.flatMap(({ locations }) => locations),
    };
}
function toCandidate(record, path, target) {
    const digest = record.kind === 'bundle' ? (0,image_digest/* digestOf */.ol)(record.bytes) : target;
    const { source, ...rest } = originOf('github', digest, target);
    const origin = { ...rest, source: { ...source, repository: path } };
    if (record.kind === 'unreadable') {
        return { kind: 'unreadable', origin, code: 'unreadable', reason: record.reason };
    }
    try {
        const { bytes } = record;
        const bundle = readBundle(bytes);
        // one without a log entry may be judged by another root than its twin in a registry, so it is no repeat of that
        const isLogged = bundle.verificationMaterial.tlogEntries.length > 0;
        const material = isLogged ? digest : (0,image_digest/* digestOf */.ol)(Buffer.from(`github ${digest}`));
        return { kind: 'evidence', evidence: { origin, bundle, bytes, material } };
    }
    catch (error) {
        return { kind: 'unreadable', origin, code: 'unreadable', reason: (0,errors/* messageOf */.bD)(error) };
    }
}

// EXTERNAL MODULE: ./src/core/policy/github-attestations.ts
var github_attestations = __webpack_require__(1207);
// EXTERNAL MODULE: ./src/github/attestation-errors.ts
var attestation_errors = __webpack_require__(21845);
;// CONCATENATED MODULE: ./src/github/snappy.ts

/**
 * The content of a snappy block; what it says about its length is checked before anything is unpacked.
 * @throws an error whose message says what is wrong with the bytes
 */
async function unpackSnappy(bytes) {
    const length = announcedLength(bytes);
    if (length === undefined) {
        throw new Error('it does not begin with a length');
    }
    if (length > limits/* LIMITS */.b.blobBytes) {
        throw new Error(`it says that it is ${length} bytes long; at most ${limits/* LIMITS */.b.blobBytes} are read`);
    }
    // in a sandbox with bounds of its own: decoders in plain JavaScript can be made to run for ever
    const { snappyUncompress } = await __webpack_require__.e(/* import() */ 478).then(__webpack_require__.bind(__webpack_require__, 15478));
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

;// CONCATENATED MODULE: ./src/github/attestations.ts






const API_VERSION = '2022-11-28';
const PER_PAGE = 100;
const page = schemas/* object */.Ikc({ attestations: schemas/* array */.YOg(schemas/* unknown */.L5J()) });
const entry = schemas/* object */.Ikc({ bundle: schemas/* unknown */.L5J(), bundle_url: schemas/* string */.YjP().nullish() });
/**
 * The REST API for artifact attestations (docs.github.com, "REST API endpoints for artifact attestations"). The token
 * goes to the API's own origin only; where it is refused, the anonymous answer decides.
 */
class GitHubAttestations {
    /** things the log should say once */
    notices = [];
    #url;
    #token;
    #isRefused = false;
    constructor({ url, token, mask }) {
        this.#url = url;
        this.#token = token;
        if (token !== undefined) {
            mask(token);
        }
    }
    /**
     * The attestations of a digest in one place, e.g. `repos/acme/app`; a place that is not there has none.
     * @throws ImageError
     */
    async list(path, digest, channel) {
        const question = { path, digest };
        const base = this.#url.href.replace(/\/$/, '');
        const entries = [];
        let next = new URL(`${base}/${path}/attestations/${digest}?per_page=${PER_PAGE}`);
        for (let pages = 0; next !== undefined; pages++) {
            if (pages >= limits/* LIMITS */.b.attestationPages || entries.length > limits/* LIMITS */.b.attestations) {
                const message = `${this.#url.host} lists more than ${limits/* LIMITS */.b.attestations} attestations of ${digest} (${path}); no more are read.`;
                throw new errors/* ImageError */.C8('too-large', message, 'Have superseded ones removed, or find out who makes so many.');
            }
            const response = await this.#ask(next, question, channel);
            if (response.status === 404) {
                return { records: [], response: 'HTTP 404' };
            }
            entries.push(...this.#readPage(response, question));
            next = this.#nextPage(response, question);
        }
        const records = await Promise.all(entries.map((each) => this.#readEntry(each, question, channel)));
        const count = records.length;
        return { records, response: `${count} attestation${count === 1 ? '' : 's'}` };
    }
    #readPage(response, question) {
        if (response.status !== 200) {
            throw (0,attestation_errors/* responseError */.U3)(response, question, this.#isAnonymous() ? 'anonymously' : 'with the github-token');
        }
        if (response.defect !== undefined) {
            throw (0,attestation_errors/* unusableError */.au)(response, question, response.defect);
        }
        try {
            return page.parse((0,json/* parseJson */.q)(response.body).value).attestations;
        }
        catch (cause) {
            throw (0,attestation_errors/* unusableError */.au)(response, question, { reason: 'it is no list of attestations', tooLarge: false }, cause);
        }
    }
    /** `Link: <url>; rel="next"` (RFC 8288), within the API only: the token goes there. */
    #nextPage(response, question) {
        const link = /<([^>]*)>\s*;[^,]*\brel="?next\b"?/i.exec(response.headers.get('link') ?? '')?.[1];
        if (link === undefined) {
            return undefined;
        }
        const url = URL.parse(link, response.url.href);
        if (url?.origin !== this.#url.origin) {
            throw (0,attestation_errors/* unusableError */.au)(response, question, { reason: 'its next page is on another host', tooLarge: false });
        }
        return url;
    }
    async #readEntry(value, question, channel) {
        const read = entry.safeParse(value);
        if (!read.success) {
            return { kind: 'unreadable', reason: 'the entry of the list cannot be read as an attestation' };
        }
        const { bundle, bundle_url: text } = read.data;
        if (typeof bundle === 'object' && bundle !== null) {
            // the page went through the strict door, so this is what was there, whatever its spelling
            return { kind: 'bundle', bytes: Buffer.from(JSON.stringify(bundle)) };
        }
        if (typeof text !== 'string') {
            return { kind: 'unreadable', reason: 'the API gave neither the bundle nor its URL' };
        }
        const url = URL.parse(text);
        if (url === null || !this.#mayDownload(url)) {
            return { kind: 'unreadable', reason: 'the URL of the bundle is not one of https without user name' };
        }
        return this.#download(url, question, channel);
    }
    /** HTTP is for an API that is on this machine itself. */
    #mayDownload({ protocol, hostname, username, password }) {
        const isLocal = this.#url.protocol === 'http:' && protocol === 'http:' && hostname === this.#url.hostname;
        return (protocol === 'https:' || isLocal) && username === '' && password === '';
    }
    async #download(url, question, channel) {
        const response = await channel.download(url, limits/* LIMITS */.b.packedBundleBytes);
        if (response.status === 404) {
            return { kind: 'unreadable', reason: `the bundle is not there any more (${url.host}: HTTP 404)` };
        }
        if (response.status !== 200) {
            throw (0,attestation_errors/* bundleError */.lm)(response, question);
        }
        if (response.defect !== undefined) {
            return { kind: 'unreadable', reason: `the bundle cannot be read: ${response.defect.reason}` };
        }
        let bytes;
        try {
            bytes = await unpackSnappy(response.body);
        }
        catch (thrown) {
            return { kind: 'unreadable', reason: `the bundle cannot be unpacked (snappy): ${(0,errors/* messageOf */.bD)(thrown)}` };
        }
        channel.count(bytes.length);
        return { kind: 'bundle', bytes };
    }
    #isAnonymous() {
        return this.#token === undefined || this.#isRefused;
    }
    /** With the token; where that is refused, without. */
    async #ask(url, question, channel) {
        const token = this.#isAnonymous() ? undefined : this.#token;
        const response = await this.#send(url, token, channel);
        const isRefused = response.status === 401 || (response.status === 403 && !(0,attestation_errors/* isLimited */.lU)(response));
        if (token === undefined || !isRefused || response.url.origin !== this.#url.origin) {
            return response;
        }
        if (!this.#isRefused) {
            this.#isRefused = true;
            this.notices.push(`${this.#url.host} refused the github-token (HTTP ${response.status}) for ${question.path}, so it is asked anonymously. Attestations of private repositories need \`permissions: attestations: read\` and a token that may read the repository.`);
        }
        return this.#send(url, undefined, channel);
    }
    /** Octokit makes the request; what comes back is ours to bound and to parse. */
    async #send(url, token, channel) {
        // large, and most runs never ask; `getOctokit` refuses to go without a token
        const { GitHub } = await __webpack_require__.e(/* import() */ 555).then(__webpack_require__.bind(__webpack_require__, 85555));
        let sent;
        const fetch = async (_, init) => {
            const { accept = '*/*', authorization } = init.headers;
            const headers = { 'x-github-api-version': API_VERSION };
            sent = channel.ask({ url, accept, authorization, headers, limit: limits/* LIMITS */.b.attestationPageBytes });
            await sent;
            return new Response(null, { status: 204 });
        };
        const auth = token === undefined ? {} : { auth: token };
        const github = new GitHub({ baseUrl: this.#url.href, log: SILENT, request: { fetch, log: SILENT }, ...auth });
        try {
            await github.request({ method: 'GET', url: url.href, headers: { accept: 'application/vnd.github+json' } });
        }
        catch (thrown) {
            // a request that failed tells why itself
            await sent;
            throw thrown;
        }
        if (sent === undefined) {
            throw new Error('the request to the GitHub API was not sent');
        }
        return sent;
    }
}
/** What a server says must not come into the log as it is. */
const ignore = () => undefined;
const SILENT = { debug: ignore, info: ignore, warn: ignore, error: ignore };

;// CONCATENATED MODULE: ./src/github/source.ts








/** Prepares the API of a run; nothing is loaded or asked before an image needs it. */
function createGitHub({ mode, url: text, token, transport, mask, patience = limits/* LIMITS */.b.secondLook, }) {
    const url = URL.parse(text);
    const isUsable = url !== null && (url.protocol === 'https:' || (url.protocol === 'http:' && (0,address/* isLoopback */.U9)(url.hostname)));
    const api = isUsable ? new GitHubAttestations({ url, token, mask }) : undefined;
    return {
        notices: api?.notices ?? [],
        sourceFor: (image, signer, targets, deadline) => {
            const locations = (0,github_attestations/* attestationLocations */.J)(image, signer);
            if (mode === 'false' || !(0,github_attestations/* hasLocations */.L)(locations)) {
                return undefined;
            }
            const look = async (own) => {
                const ask = api === undefined || url === null
                    ? () => Promise.reject(unusableUrl())
                    : listThrough(api, openChannel(url, transport, own));
                return githubSource(ask, locations)(targets);
            };
            return mode === 'true'
                ? { always: true, look: () => look(deadline) }
                : { always: false, look: () => inTime(look, deadline, patience) };
        },
    };
}
/** A look that nobody asked for must not cost the image all of its time. */
async function inTime(look, deadline, patience) {
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
        throw new errors/* ImageError */.C8('timeout', `GitHub's attestations could not be had within ${patience / 1000} s.`, 'This says nothing about the image. With `github-attestations: true` the API has all of its time; with `false` it is not asked.', { cause });
    }
    finally {
        own.stop();
    }
}
function listThrough(api, channel) {
    return (path, digest) => api.list(path, digest, channel);
}
/** Requests of one image: they share its time and a bound on bytes. */
function openChannel(api, transport, deadline) {
    const mayUseHttp = (host) => api.protocol === 'http:' && (0,address/* isLoopback */.U9)(new URL(`http://${host}`).hostname);
    const policy = { origin: api, mayUseHttp };
    let bytes = 0;
    const count = (more) => {
        bytes += more;
        if (bytes > limits/* LIMITS */.b.imageBytes) {
            throw new errors/* ImageError */.C8('too-large', `GitHub's attestations of this image have more than ${limits/* LIMITS */.b.imageBytes} bytes; no more are read.`, 'Have superseded ones removed, or find out who makes so many.');
        }
    };
    const counted = (response) => {
        count(response.body.length);
        return response;
    };
    return {
        count,
        ask: async (request) => counted(await sendFollowing(transport, { ...request, deadline }, policy)),
        download: async (url, limit) => {
            await assertNotInternal('The URL of a bundle', url, api, transport);
            return counted(await sendFollowing(transport, { url, authorization: undefined, limit, deadline }, policy));
        },
    };
}
function unusableUrl() {
    return new errors/* ImageError */.C8('unavailable', "GitHub's attestations cannot be asked for: GITHUB_API_URL of this job is no https URL.", 'Check the runner. With `github-attestations: false` the API is not asked.');
}

// EXTERNAL MODULE: ./src/publishers/publisher.ts
var publisher = __webpack_require__(66557);
// EXTERNAL MODULE: ./src/report/advice/hints.ts
var hints = __webpack_require__(68589);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./src/core/registry/credential-helper.ts





/** What helpers answer when they have nothing (docker/docker-credential-helpers `credentials/error.go`). */
const NOT_FOUND = 'credentials not found in native keychain';
/** The user name that says that the secret is an identity token (docker/cli `credentials/native_store.go`). */
const IDENTITY_TOKEN_USER = '<token>';
/** Names of helpers; a path would start any program. */
const HELPER_NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;
const helperOutput = schemas/* object */.Ikc({ Username: schemas/* string */.YjP(), Secret: schemas/* string */.YjP() });
/**
 * Asks a credential helper (docker/docker-credential-helpers, "Development": `docker-credential-NAME get`, the server
 * on its standard input). It is started without a shell, and its output is neither shown nor repeated.
 * @returns undefined when it has no credentials for the server
 * @throws ImageError `login` that names the helper
 */
async function runHelper(name, server, environment) {
    const program = `docker-credential-${name}`;
    if (!HELPER_NAME.test(name)) {
        throw new errors/* ImageError */.C8('login', `config.json names a credential helper for ${server} whose name is no name of a program.`, { topic: 'credential-helper-name' });
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
        throw helperError(program, server, 'answered something else than a user name and a secret in JSON');
    }
}
async function run(program, server, environment) {
    const { promise, resolve, reject } = Promise.withResolvers();
    const child = (0,external_node_child_process_.spawn)(program, ['get'], { env: environment, stdio: ['pipe', 'pipe', 'ignore'], windowsHide: true });
    const fail = (problem, cause) => {
        reject(helperError(program, server, problem, cause));
    };
    const timer = setTimeout(() => {
        fail(`gave no answer within ${limits/* LIMITS */.b.helperTime / 1000} s`);
    }, limits/* LIMITS */.b.helperTime);
    const chunks = [];
    let length = 0;
    child.stdout.on('data', (chunk) => {
        length += chunk.length;
        chunks.push(chunk);
        if (length > limits/* LIMITS */.b.helperBytes) {
            fail(`answered more than ${limits/* LIMITS */.b.helperBytes} bytes`);
        }
    });
    child.on('error', (cause) => {
        const code = (0,errors/* systemCodeOf */.c7)(cause);
        fail(`could not be started: ${code === 'ENOENT' ? 'there is no such program on the PATH' : (code ?? 'no reason is given')}`, cause);
    });
    child.on('close', (code, signal) => {
        resolve({ status: code ?? signal ?? 'no exit code', output: Buffer.concat(chunks) });
    });
    // a helper may end without reading what it is asked
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





/** Docker Hub's names in Docker's configuration; `docker login` writes the first, and helpers are asked for it. */
const DOCKER_HUB_KEYS = ['https://index.docker.io/v1/', 'index.docker.io', 'docker.io'];
const SOURCE = 'the credentials of config.json';
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
 * The logins of Docker's configuration. The file is read, and helpers are started, when a registry first needs it; once
 * a registry.
 * @param path of config.json; the file need not be there
 * @param environment what credential helpers are started with
 */
function dockerCredentials({ path, environment, }) {
    const logins = new Map();
    let config;
    const find = async (registry) => {
        config ??= readDockerConfig(path);
        return findDockerLogin(await config, registry, environment);
    };
    return {
        name: SOURCE,
        loginFor: (registry) => {
            const login = logins.get(registry) ?? find(registry);
            logins.set(registry, login);
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
        bytes = await (0,external_node_fs_promises_.readFile)(path);
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
 * The login for exactly this `host[:port]`: from the helper of the registry, else from the helper of all registries,
 * else from the file itself. Where a helper is named, it alone is asked (docker/cli `GetCredentialsStore`).
 * @throws ImageError `login`
 */
async function findDockerLogin({ auths, credHelpers, credsStore }, registry, environment) {
    const [, ownHelper] = findEntry(credHelpers, registry) ?? [];
    const helper = ownHelper ?? credsStore;
    if (helper !== '') {
        return runHelper(helper, registry === 'docker.io' ? DOCKER_HUB_KEYS[0] : registry, environment);
    }
    const found = findEntry(auths, registry);
    return found === undefined ? undefined : readEntry(...found);
}
/** An exact key comes before a URL of the same host; never a part of a name. */
function findEntry(record, registry) {
    const expected = registry === 'docker.io' ? DOCKER_HUB_KEYS : [registry];
    const entries = Object.entries(record);
    return (expected.map((key) => entries.find(([name]) => name === key)).find((entry) => entry !== undefined) ??
        entries.find(([name]) => expected.includes(hostOfUrl(name))));
}
function readEntry(key, entry) {
    const { auth = '', username = '', password, identitytoken = '', registrytoken = '' } = entry;
    if (identitytoken !== '') {
        return { kind: 'identity-token', token: identitytoken, source: SOURCE };
    }
    if (auth !== '') {
        return { kind: 'password', ...decodeAuth(key, auth), source: SOURCE };
    }
    if (username !== '' && password !== undefined) {
        return { kind: 'password', username, password, source: SOURCE };
    }
    if (registrytoken !== '') {
        throw configError('config.json', `holds a registrytoken for ${key}, which is not supported`);
    }
    // `{}` is what docker login leaves beside a credential store
    return undefined;
}
function decodeAuth(key, auth) {
    const [username, ...rest] = Buffer.from(auth, 'base64').toString().replace(/\0+$/, '').split(':');
    if (username === undefined || username === '' || rest.length === 0) {
        throw configError('config.json', `holds something else than user and password for ${key}`);
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

;// CONCATENATED MODULE: ./src/run/credentials.ts


/** In the order in which they count. */
function credentialSourcesOf({ login, dockerConfig, environment, githubToken, githubServer, chainguard, }) {
    return [
        ...(login === undefined ? [] : [passwordSource('the credentials of the inputs', login)]),
        ...(dockerConfig === undefined ? [] : [dockerCredentials({ path: dockerConfig, environment })]),
        ...(githubToken === undefined || !githubServer ? [] : [packagesOf(githubToken)]),
        ...(chainguard === undefined ? [] : [chainguard]),
    ];
}
function packagesOf(password) {
    const login = { registry: 'ghcr.io', username: 'x-access-token', password };
    return passwordSource('the github-token', login, { topic: 'packages-token-refused', about: login.registry });
}

;// CONCATENATED MODULE: ./src/run/session.ts










/** Makes the session of a run. Nothing is read or requested before an image needs it. */
function createRunSession(inputs, environment) {
    const { dockerConfig, mask, githubApi, isGitHubDotCom, oidc, temporary } = environment;
    const { login, githubToken, allowHttp, retryMissingFor } = inputs.registry;
    const transport = new Transport(environment.proxied);
    const { identity } = inputs.chainguard;
    const chainguard = identity === undefined ? undefined : new ChainguardIdentity(identity, oidc, transport, mask);
    const logins = { login, dockerConfig, githubToken, githubServer: isGitHubDotCom, chainguard };
    const credentials = createCredentials(credentialSourcesOf({ ...logins, environment: environment.environment }), mask);
    const github = createGitHub({
        mode: inputs.githubAttestations,
        url: githubApi,
        token: githubToken,
        transport,
        mask,
    });
    const githubSource = {
        kind: 'github',
        label: 'GitHub attestations',
        stage: inputs.githubAttestations === 'true' ? 'first' : 'fallback',
        discover: async ({ image, signer, targets, deadline }) => (await github.sourceFor(image, signer, targets, deadline)?.look()) ?? { candidates: [], locations: [] },
    };
    const cache = inputs.cache ? new TrustCache(environment.metadataStore, new Date(), environment.debug) : undefined;
    const session = createSession({
        credentials,
        allowHttp,
        transport,
        trust: { source: trustOf(inputs, environment.workspace), policy: inputs.trustPolicy, temporary, cache },
        sources: inputs.githubAttestations === 'false' ? REGISTRY_SOURCES : [...REGISTRY_SOURCES, githubSource],
        retryMissingFor,
        timeout: inputs.timeout,
    });
    let organization;
    return {
        session,
        discoverSigners: () => (organization ??= signersOf(chainguard)),
        notices: () => [...credentials.notices, ...github.notices, ...(cache?.notices ?? [])].map((notice) => (0,hints/* hintOf */.$)(notice)),
        saveTrust: async () => cache?.save(),
    };
}
async function signersOf(chainguard) {
    return (0,publisher/* organizationSigner */.Oc)(await (chainguard?.signers() ?? []));
}
function trustOf({ trustSource }, workspace) {
    switch (trustSource.kind) {
        case 'public-good':
            return trustSource;
        case 'file':
            return { kind: 'root', name: trustSource.path, bytes: () => readTrustFile(workspace, trustSource.path) };
        case 'tuf':
            return {
                kind: 'tuf',
                mirror: trustSource.mirror,
                root: () => readTrustFile(workspace, trustSource.rootPath),
            };
    }
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

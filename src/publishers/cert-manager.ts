import type { SignedPublisher } from './data.ts';

export const CERT_MANAGER = {
  kind: 'signed',
  name: 'cert-manager',
  title: 'cert-manager',
  images: ['quay.io/jetstack/cert-manager-*'],
  grade: 'documented',
  signers: [
    {
      kind: 'key',
      pem: `-----BEGIN PUBLIC KEY-----
MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEAsZZKaaIRjOpzbiWYIDKO
yry9XGBqAfve1iOGmt5VO1jpjNoEseT6zewozHfWTM7osxayy2WjN8G+QV39MlT3
Vxo91/31g+Zcq8KcvxG+iB8GRaD9pNgLmghorv+eYDiPYMO/+fhsLImyG5WEoPct
MeCBD7umZ/A2t96U9DQxVDqQbTHlsNludno1p1wsgRnfUM3QHexNljDvJg5FcDMo
dCpVLpRNvbw0lbJVfybJ4siJ5o/MmXzy0QCJpw+yMIqvqMc8qgKJ1yooJtuTVF4t
4/luP+EG/oVIiSWCFeRMqYdbJ3R+CJi+4LN7vFNYQM1Q/NwOB52RteaR7wnqmcBz
qSYK32MM8xdPCQ5tioWwnPTRbPZuzsZsRmJsKBO9JUrBYdDntZX1xY5g4QNSufxi
QgJgJSU7E4VGMvagEzB1JzvOr6A/qNFCO1Z6JsA3jw3cJLV1rSHfxqfSXBACTLDf
6bOPWRILRKydTJA6uLKNKmo1/nFm3jvd5tHKOjy4VAQLJ/Vx9wBsAAiLa+06veun
Oz3AJ9sNh3wLp21RL11u9TuOKRBipE/TYsBYp8jpIyWPXDSV+JcD/TZqoT8y0Z6S
0damfUmspuK9DTQFL2crpeaqJSG9RA+OuPZLxGD1IMURTsPJB7kXhPtmceeirBnw
sVcRHHDitVt8oO/x4Wus1c0CAwEAAQ==
-----END PUBLIC KEY-----
`,
      fingerprint: '20a9d8524b982644a958d6a301dcc9296671bc76e924334f28cd7231d8f2e8fa',
      hash: 'sha512',
      logged: false,
    },
  ],
  tags: { firstSigned: '1.8' },
  publishes: { signature: true, attestations: [], level: 'any' },
  requires: { signature: true, attestations: [] },
  example: 'quay.io/jetstack/cert-manager-controller:v1.18.0',
  sources: [
    'https://cert-manager.io/docs/installation/code-signing/',
    'https://github.com/cert-manager/website/blob/776e5dba/public/public-keys/cert-manager-pubkey-2021-09-20.pem',
  ],
  checked: '2026-11-27',
  note: 'The key is an RSA key and signs SHA-512. Its signatures are in no transparency log, so no log entry is required: nobody would notice a signature that its owner did not make.',
} as const satisfies SignedPublisher;

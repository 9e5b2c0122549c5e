/** Name and version in the report; a test holds them against package.json. */
export const TOOL = { name: 'image-provenance', version: '1.0.0' } as const;

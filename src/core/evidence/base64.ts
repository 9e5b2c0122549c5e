import { z } from 'zod';

/**
 * Standard base64 with padding (RFC 4648, section 4) as bytes. The round trip refuses what `Buffer` would
 * skip over: other characters, missing padding, set bits after the end.
 */
export const base64 = z.string().transform((text, context) => {
  const bytes = Buffer.from(text, 'base64');
  if (bytes.toString('base64') !== text) {
    context.addIssue({ code: 'custom', message: 'not base64' });
    return z.NEVER;
  }
  return bytes;
});

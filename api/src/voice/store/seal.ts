import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";

/** What a key is for; a round has one for its ballots, and another for its answers once it has closed. */
export type Purpose = "BALLOTS" | "ANSWERS";

const SALT_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
/** In front of what is sealed stands how long it is. */
const LENGTH_BYTES = 4;

export const newSalt = (): Buffer => randomBytes(SALT_BYTES);

/** The key of a round, of the secret of the installation and of a salt: once the salt is gone nobody makes it again. */
export const roundKey = (secret: Buffer, salt: Buffer, purpose: Purpose, round: string): Buffer =>
  Buffer.from(hkdfSync("sha256", secret, salt, `onze voice ${purpose} ${round}`, 32));

/**
 * Seals a text by AES-256-GCM, filled up with chance to one size, so that neither its length nor what was there before
 * tells anything.
 *
 * @param place what the text belongs to: moved elsewhere it opens no more.
 * @throws {RangeError} when the text is longer than `size` bytes.
 */
export function seal(key: Buffer, text: string, place: Buffer, size: number): Buffer {
  const bytes = Buffer.from(text, "utf8");
  if (bytes.length > size) throw new RangeError(`a text of ${bytes.length} bytes is to be sealed in ${size}`);
  const whole = Buffer.alloc(LENGTH_BYTES + size);
  whole.writeUInt32BE(bytes.length);
  bytes.copy(whole, LENGTH_BYTES);
  randomBytes(size - bytes.length).copy(whole, LENGTH_BYTES + bytes.length);
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv("aes-256-gcm", key, nonce).setAAD(place);
  return Buffer.concat([nonce, cipher.update(whole), cipher.final(), cipher.getAuthTag()]);
}

/** The text that was sealed. @throws {Error} when it was changed, moved, or sealed by another key. */
export function open(key: Buffer, sealed: Buffer, place: Buffer): string {
  const nonce = sealed.subarray(0, NONCE_BYTES);
  const decipher = createDecipheriv("aes-256-gcm", key, nonce)
    .setAAD(place)
    .setAuthTag(sealed.subarray(-TAG_BYTES));
  const whole = Buffer.concat([decipher.update(sealed.subarray(NONCE_BYTES, -TAG_BYTES)), decipher.final()]);
  return whole.toString("utf8", LENGTH_BYTES, LENGTH_BYTES + whole.readUInt32BE());
}

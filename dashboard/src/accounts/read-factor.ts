import type { NewFactor } from "./new-factor.ts";

type Body = Readonly<Record<string, unknown>>;

/** The backup codes of an answer; null when it holds none. */
export function readBackupCodes({ backupCodes }: Body): readonly string[] | null {
  if (!Array.isArray(backupCodes) || backupCodes.length === 0) return null;
  return backupCodes.every((code) => typeof code === "string") ? backupCodes : null;
}

/** The new second factor of an answer; null when it is not all there. */
export function readNewFactor(body: Body): NewFactor | null {
  const backupCodes = readBackupCodes(body);
  return typeof body.totpURI === "string" && backupCodes ? { address: body.totpURI, backupCodes } : null;
}

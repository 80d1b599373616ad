import { createHmac } from "node:crypto";
import { networkOf } from "../shared/network-of.ts";
import { deriveSecret } from "./secret.ts";

/** Of whom tries are counted: of an account from one network, of a network, of an account from everywhere. */
export type CountedFor = "both" | "address" | "account";

/** How what is counted is called in the table. */
interface LimitKeys {
  of(scope: CountedFor, whose: { readonly account: string; readonly address: string }): string;
  ofCode(account: string, code: string): string;
}

/**
 * Neither addresses nor accounts can be read from the table; and whoever has it cannot find them by trying either, for
 * there are few networks, but nobody guesses the secret.
 */
export function createLimitKeys(secret: string): LimitKeys {
  const key = deriveSecret(secret, "limits");
  const hide = (...parts: readonly string[]): string =>
    createHmac("sha256", key).update(parts.join(" ")).digest("hex");
  return {
    of(scope, { account, address }) {
      const from = networkOf(address);
      const parts = { both: [account, from], address: [from], account: [account] }[scope];
      return hide(...parts);
    },
    ofCode: (account, code) => hide(account, code),
  };
}

/** How an account stands; what hinders it most comes first. */
export type AccountState = "DISABLED" | "WITHOUT_ROLE" | "NEVER_SEEN" | "ACTIVE";

interface AccountDates {
  readonly disabledAt: string | null;
  readonly lastSeenAt: string | null;
  readonly grants: readonly unknown[];
}

/** Says in a word how an account stands. */
export function accountState({ disabledAt, lastSeenAt, grants }: AccountDates): AccountState {
  if (disabledAt !== null) return "DISABLED";
  if (grants.length === 0) return "WITHOUT_ROLE";
  return lastSeenAt === null ? "NEVER_SEEN" : "ACTIVE";
}

/** Whether somebody typed what confirms an erasure: the account's own e-mail address, capitals and spaces aside. */
export function confirmsErasure(typed: string, email: string): boolean {
  return typed.trim().toLowerCase() === email.toLowerCase() && email !== "";
}

import type { Right } from "../shared/shell.ts";

/** A part of the administration. */
export interface AdminTab {
  readonly path: string;
  readonly label: string;
  readonly needs: Right;
}

export const ADMIN_TABS: readonly AdminTab[] = [
  { path: "/admin", label: "admin.accounts", needs: "manageAccounts" },
  { path: "/admin/invitations", label: "admin.invitations", needs: "inviteColleagues" },
  { path: "/admin/tokens", label: "admin.tokens", needs: "manageTokens" },
  { path: "/admin/reviews", label: "admin.reviews", needs: "reviewVisibility" },
];

/** The parts that a viewer with these rights may open. */
export function tabsFor(rights: Readonly<Record<Right, boolean>>): AdminTab[] {
  return ADMIN_TABS.filter(({ needs }) => rights[needs]);
}

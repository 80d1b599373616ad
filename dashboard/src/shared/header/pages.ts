import type { Right } from "../shell.ts";

/** A page as the navigation names it. */
export interface NavPage {
  readonly path: string;
  readonly label: string;
  /** What one must be allowed to do for the page to be there at all; of several, any. */
  readonly needs?: Right | readonly Right[];
}

/** A pillar, or another place of the top bar, with the pages under it; the first page is where its link leads. */
export interface NavSection {
  readonly label: string;
  readonly pages: readonly [NavPage, ...NavPage[]];
}

/** Only what exists stands here: a page that comes later gets its link when it comes. */
const SECTIONS: readonly NavSection[] = [
  {
    label: "nav.complementarity",
    pages: [
      { path: "/coverage", label: "nav.coverage" },
      { path: "/overlaps", label: "nav.overlaps", needs: "readAmongPeers" },
      { path: "/gaps", label: "nav.gaps", needs: "readAmongPeers" },
      { path: "/what-if", label: "nav.whatIf", needs: "readAmongPeers" },
      { path: "/networks", label: "nav.networks", needs: "readAmongPeers" },
      { path: "/frameworks", label: "nav.frameworks" },
      { path: "/activities", label: "nav.activities" },
    ],
  },
  {
    label: "nav.partnership",
    pages: [
      { path: "/decisions", label: "nav.decisions" },
      { path: "/participation", label: "nav.participation", needs: "readParticipation" },
      { path: "/governance", label: "nav.governance" },
      { path: "/sessions", label: "nav.sessions", needs: "leadSessions" },
      { path: "/safe-space", label: "nav.safeSpace", needs: "readSafeSpaces" },
      { path: "/terms", label: "nav.terms" },
      { path: "/voice", label: "nav.voice" },
    ],
  },
  {
    label: "nav.impact",
    pages: [
      { path: "/impact", label: "nav.changes" },
      { path: "/impact/demands", label: "nav.demands" },
    ],
  },
  { label: "nav.organisations", pages: [{ path: "/organisations", label: "nav.organisations" }] },
  {
    label: "nav.data",
    pages: [
      { path: "/imports", label: "nav.imports", needs: "importFiles" },
      { path: "/history", label: "nav.history", needs: "readHistory" },
      {
        path: "/admin",
        label: "nav.admin",
        needs: ["manageAccounts", "inviteColleagues", "manageTokens", "reviewVisibility"],
      },
    ],
  },
];

/** The sections with the pages that a viewer with these rights may open; those without any are left out. */
export function sectionsFor(rights: Readonly<Record<Right, boolean>> | null): readonly NavSection[] {
  return SECTIONS.flatMap(({ label, pages }) => {
    const [first, ...others] = pages.filter(
      ({ needs }) => needs === undefined || [needs].flat().some((right) => rights?.[right]),
    );
    return first ? [{ label, pages: [first, ...others] as const }] : [];
  });
}

function isUnder(address: string, path: string): boolean {
  return address === path || address.startsWith(`${path}/`);
}

/** The page of a section that an address belongs to: of two, the one that says more of it. */
export const pageOf = (address: string, { pages }: NavSection): NavPage | undefined =>
  pages.filter(({ path }) => isUnder(address, path)).toSorted((a, b) => b.path.length - a.path.length)[0];

/** The section that an address belongs to; undefined for an address that none of them knows. */
export function sectionOf(
  address: string,
  sections: readonly NavSection[] = SECTIONS,
): NavSection | undefined {
  return sections.find((section) => section.pages.some((page) => isUnder(address, page.path)));
}

/** A page as the navigation names it. */
export interface NavPage {
  readonly path: string;
  readonly label: string;
}

/** A pillar, or another place of the top bar, with the pages under it; the first page is where its link leads. */
export interface NavSection {
  readonly label: string;
  readonly pages: readonly [NavPage, ...NavPage[]];
}

/** Only what exists stands here: a page that comes later gets its link when it comes. */
export const SECTIONS: readonly NavSection[] = [
  {
    label: "nav.complementarity",
    pages: [
      { path: "/coverage", label: "nav.coverage" },
      { path: "/activities", label: "nav.activities" },
    ],
  },
  { label: "nav.organisations", pages: [{ path: "/organisations", label: "nav.organisations" }] },
  { label: "nav.data", pages: [{ path: "/imports", label: "nav.imports" }] },
];

function isUnder(address: string, path: string): boolean {
  return address === path || address.startsWith(`${path}/`);
}

/** The section that an address belongs to; undefined for an address that none of them knows. */
export function sectionOf(address: string): NavSection | undefined {
  return SECTIONS.find((section) => section.pages.some((page) => isUnder(address, page.path)));
}

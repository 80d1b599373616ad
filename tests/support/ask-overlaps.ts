import type { SignedIn } from "./sign-in.ts";
import type { Answer, TestApp } from "./start-app.ts";

/** An overlap as tests look at it. */
export interface AskedOverlap {
  readonly id: string;
  readonly level: string;
  readonly sentence: string;
  readonly years: readonly number[];
  readonly levelYears: readonly number[];
  readonly isWithPeer: boolean;
  readonly isCellAgreed: boolean;
  readonly lastConfirmedOn: string | null;
  readonly status: string;
  readonly note: string | null;
  readonly version: number;
  readonly assignee: { readonly slug: string } | null;
  readonly setBy: { readonly slug: string } | null;
  readonly theme: { readonly code: string };
  readonly country: { readonly code: string } | null;
  readonly region: { readonly code: string } | null;
  readonly partners: readonly { readonly slug: string }[];
  readonly networks: readonly { readonly slug: string }[];
  readonly approaches: readonly { readonly code: string }[];
  readonly agreements: readonly { readonly id: string; readonly state: string }[];
  readonly viewerMay: { readonly setStatus: boolean; readonly agreeRoles: boolean };
  readonly holders: readonly {
    readonly side: string;
    readonly activityCount: number;
    readonly activityIds: readonly string[];
    readonly editors: readonly string[];
    readonly organisation: { readonly slug: string };
  }[];
}

export interface OverlapPage {
  readonly totalCount: number;
  readonly nodes: readonly AskedOverlap[];
  readonly byStatus: readonly { readonly status: string; readonly count: number }[];
  readonly byLevel: readonly { readonly level: string; readonly count: number }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

export const OVERLAP_FIELDS = `id level sentence years levelYears isWithPeer isCellAgreed lastConfirmedOn status note version
  assignee { slug } setBy { slug } theme { code } country { code } region { code } partners { slug } networks { slug } approaches { code }
  agreements { id state } viewerMay { setStatus agreeRoles } holders { side activityCount activityIds editors organisation { slug } }`;

export const OVERLAPS = `query ($filter: CoverageFilter, $level: OverlapLevel, $minLevel: OverlapLevel, $status: [OverlapStatusName!], $organisation: ID,
    $orderBy: OverlapOrder! = DEEPEST, $first: Int = 20, $after: String) {
  overlaps(filter: $filter, level: $level, minLevel: $minLevel, status: $status, organisation: $organisation, orderBy: $orderBy, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } byStatus { status count } byLevel { level count } nodes { ${OVERLAP_FIELDS} }
  }
}`;

/** Asks for overlaps in somebody's name. */
export const askOverlaps = (
  app: TestApp,
  { headers }: Pick<SignedIn, "headers">,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<Answer<{ overlaps: OverlapPage }>> => app.ask(OVERLAPS, variables, headers);

/** The same, where it is not refused. */
export async function overlapsFor(
  app: TestApp,
  who: Pick<SignedIn, "headers">,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<OverlapPage> {
  const { data, errors } = await askOverlaps(app, who, variables);
  if (!data) throw new Error(errors?.map(({ message }) => message).join("; "));
  return data.overlaps;
}

/** An overlap in short: who, at which level, and with which partners. */
export const shortly = ({ holders, level, partners }: AskedOverlap): string =>
  [
    holders.map(({ organisation }) => organisation.slug).join(" × "),
    level,
    ...partners.map(({ slug }) => slug),
  ].join(" ");

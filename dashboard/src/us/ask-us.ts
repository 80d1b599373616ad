import type { OurRecordQuery, TypedDocumentString } from "../gql/us/graphql.ts";
import type { UsLanguage } from "./us-language.ts";
import { heldLink } from "./us-link.ts";

/** The record as the page shows it. */
export type OurRecord = NonNullable<OurRecordQuery["ourRecord"]>;
export type HolderRecord = OurRecord["recordedBy"][number];
export type Organisation = OurRecord["organisation"];
export type Setting = NonNullable<Organisation["visibility"]>["settings"][number];

/** Why something could not be done. */
export interface Problem {
  /** `UNAUTHENTICATED` where the link holds no more; `UNREACHED` where no answer came. */
  readonly code: string;
  /** Of which there may be words in the reader's language. */
  readonly reason: string | null;
  readonly values: Readonly<Record<string, string | number>>;
  /** In English. */
  readonly message: string;
}

export type Answer<Data> = { readonly data: Data } | { readonly problem: Problem };

const unreached: Problem = { code: "UNREACHED", reason: null, values: {}, message: "" };

/** What the server may answer: within GraphQL, or before it was asked. */
interface Received<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: {
      readonly code?: string;
      readonly reason?: string;
      readonly values?: Problem["values"];
    };
  }[];
  readonly error?: { readonly code: string; readonly message: string };
}

/** Asks the server one thing: with the link, or as whoever is signed in. */
export async function askUs<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  language: UsLanguage,
): Promise<Answer<Data>> {
  const link = heldLink();
  try {
    const response = await fetch("/graphql", {
      method: "POST",
      headers: {
        "content-type": "application/json",
        "accept-language": language,
        ...(link !== null && { authorization: `Link ${link}` }),
      },
      body: JSON.stringify({ query: String(document), variables }),
    });
    return readAnswer(await response.json());
  } catch {
    return { problem: unreached };
  }
}

function readAnswer<Data>({ data, errors, error }: Received<Data>): Answer<Data> {
  if (error) return { problem: { ...unreached, ...error } };
  const [first] = errors ?? [];
  if (first) {
    const { code = "FAILED", reason = null, values = {} } = first.extensions ?? {};
    return { problem: { code, reason, values, message: first.message } };
  }
  return data ? { data } : { problem: unreached };
}

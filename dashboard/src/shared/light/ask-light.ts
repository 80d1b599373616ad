/** A question as codegen writes it: its text, with the types of its answer and of what fills it. */
export interface LightDocument<Data, Variables> {
  readonly __apiType?: (variables: Variables) => Data;
  toString(): string;
}

/** Why something could not be done. */
export interface Problem {
  /** `UNAUTHENTICATED` where a link holds no more; `UNREACHED` where no answer came. */
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

/** How a light page asks, besides its language. */
type Asking = Pick<RequestInit, "credentials"> & { readonly headers?: Readonly<Record<string, string>> };

/** Asks the server one thing, without a library. */
export async function askLight<Data, Variables>(
  document: LightDocument<Data, Variables>,
  variables: Variables,
  language: string,
  { headers = {}, ...how }: Asking = {},
): Promise<Answer<Data>> {
  try {
    const response = await fetch("/graphql", {
      ...how,
      method: "POST",
      headers: { "content-type": "application/json", "accept-language": language, ...headers },
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

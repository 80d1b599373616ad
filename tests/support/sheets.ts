import { Buffer } from "node:buffer";

/** What a sheet would change, or did, as a test looks at it. */
export interface ToldSheet {
  readonly format: string;
  readonly plan: string;
  readonly counts: Readonly<Record<"new" | "changed" | "unchanged" | "problem", number>>;
  readonly unknownColumns: readonly string[];
  readonly rows: readonly {
    readonly line: number;
    readonly state: string;
    readonly key: string | null;
    readonly title: string;
    readonly changes: readonly {
      readonly field: string;
      readonly before: string | null;
      readonly after: string | null;
    }[];
    readonly problems: readonly {
      readonly field: string | null;
      readonly reason: string;
      readonly text: string;
    }[];
  }[];
  readonly rejected?: { readonly name: string; readonly base64: string } | null;
  readonly error?: { readonly code: string; readonly message: string; readonly reason?: string };
}

type Headers = Readonly<Record<string, string>>;

/** Gives sheets out and brings them back over HTTP, as somebody. */
export function sheetsAt(url: string, headers: Headers, language = "en") {
  const asked = { ...headers, "accept-language": language };
  const bring = async (path: string, file: string | Uint8Array): Promise<ToldSheet> => {
    const body = typeof file === "string" ? file : Buffer.from(file);
    const response = await fetch(`${url}/api/sheets/${path}`, { method: "POST", headers: asked, body });
    return response.json();
  };
  return {
    look: (kind: string, file: string | Uint8Array) => bring(kind, file),
    apply: (kind: string, file: string | Uint8Array, plan?: string) =>
      bring(`${kind}/apply${plan ? `?plan=${plan}` : ""}`, file),
    async get(file: string): Promise<Uint8Array> {
      const response = await fetch(`${url}/api/sheets/${file}`, { headers: asked });
      if (response.status !== 200) throw new Error(`${file}: ${response.status} ${await response.text()}`);
      return new Uint8Array(await response.arrayBuffer());
    },
  };
}

/** A CSV of rows, with commas. */
export const csvOf = (...rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(",")).join("\n");

/** How many rows are new, changed, unchanged and a problem. */
export const countsOf = ({ counts, error }: ToldSheet): string =>
  error
    ? `${error.code} ${error.reason ?? ""}`.trim()
    : `${counts.new} ${counts.changed} ${counts.unchanged} ${counts.problem}`;

/** The file of rows that did not go in, as text. */
export const rejectedOf = ({ rejected }: ToldSheet): string =>
  Buffer.from(rejected?.base64 ?? "", "base64").toString();

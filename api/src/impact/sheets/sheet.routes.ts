import type { Request, RequestHandler, Response } from "express";
import { viewerOf } from "../../accounts/request-viewer.ts";
import { actorOf, type Viewer } from "../../accounts/viewer.ts";
import type { Context } from "../../context.ts";
import { notFound, tooMany } from "../../errors.ts";
import { applySheet, bringSheet } from "../../shared/sheets/bring-sheet.ts";
import type { SheetKind } from "../../shared/sheets/open-sheet.ts";
import type { SheetFormat } from "../../shared/sheets/read-sheet.ts";
import { takeBody } from "../../shared/sheets/take-body.ts";
import { MEDIA_TYPES, tellApplied, tellSheet } from "../../shared/sheets/tell-sheet.ts";
import { writeSheet } from "../../shared/sheets/write-sheet.ts";
import type { sheetRoutePolicies } from "./sheet.policy.ts";

interface SheetRoutes {
  readonly kinds: Readonly<Record<string, SheetKind>>;
  readonly context: (acceptLanguage?: string, viewer?: Viewer, clientAddress?: string | null) => Context;
}

/** One gives a sheet out, one says what a sheet would change, and one takes it in. */
export function sheetRoutes({
  kinds,
  context,
}: SheetRoutes): Readonly<Record<keyof typeof sheetRoutePolicies, readonly RequestHandler[]>> {
  const contextOf = (request: Request): Context =>
    context(
      textOf(request.query.language) ?? request.get("accept-language"),
      viewerOf(request),
      request.ip ?? null,
    );
  const writing = new Set<string>();
  return {
    "GET /api/sheets/:file": [
      (request, response) => giveSheet(contextOf(request), { kinds, request }, response),
    ],
    "POST /api/sheets/:kind": [
      async (request, response) => {
        const { kind, bytes } = await taken(kinds, request);
        const asked = contextOf(request);
        const brought = await bringSheet(asked, kind, bytes);
        answer(response, tellSheet(brought, brought.plan.rows, asked.language));
      },
    ],
    "POST /api/sheets/:kind/apply": [
      async (request, response) => {
        const { name, kind, bytes } = await taken(kinds, request);
        const asked = contextOf(request);
        const line = keptOpen(response);
        const [actor, seen] = [actorOf(asked.viewer), textOf(request.query.plan) ?? null];
        const applied = await oneAtATime(writing, asked.viewer, () =>
          applySheet(asked, kind, { bytes, actor, seen, writing: line.open }),
        ).finally(line.leave);
        line.end(tellApplied(applied, `${name}-${asked.dayInBrussels}`, asked.language));
      },
    ],
  };
}

const textOf = (given: unknown): string | undefined => (typeof given === "string" ? given : undefined);

const answer = (response: Response, told: object): void => {
  response.set("cache-control", "no-store").json(told);
};

/** So often something is sent while rows are written, in milliseconds: who stands between would hang up. */
const SIGN_EVERY = 15_000;

/** An answer of JSON that takes a while: before it come spaces, which mean nothing in JSON, so that the line stays open. */
function keptOpen(response: Response) {
  let signs: ReturnType<typeof setInterval> | undefined;
  response.set({ "content-type": "application/json; charset=utf-8", "cache-control": "no-store" });
  return {
    open: (): void => {
      signs = setInterval(() => response.write(" "), SIGN_EVERY).unref();
    },
    leave: (): void => clearInterval(signs),
    end: (told: object): void => void response.end(JSON.stringify(told)),
  };
}

async function taken(kinds: SheetRoutes["kinds"], request: Request) {
  const named = needKind(kinds, String(request.params.kind));
  return { ...named, bytes: await takeBody(request, Number(request.get("content-length") ?? 0)) };
}

function needKind(kinds: SheetRoutes["kinds"], name: string): { name: string; kind: SheetKind } {
  const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined;
  if (kind) return { name, kind };
  throw notFound(`There is no sheet “${name.slice(0, 60)}”; there are ${Object.keys(kinds).join(", ")}.`);
}

/** What is new twice would be there twice: a file that is sent again while it is written waits for nobody. */
async function oneAtATime<Result>(
  writing: Set<string>,
  { accountId, tokenId, linkId }: Viewer,
  work: () => Promise<Result>,
): Promise<Result> {
  const who = accountId ?? tokenId ?? linkId ?? "";
  if (writing.has(who)) throw tooMany("A sheet of yours is being written; wait until it is.");
  writing.add(who);
  try {
    return await work();
  } finally {
    writing.delete(who);
  }
}

const FILE = /^([a-z-]+)\.(xlsx|csv)$/;

async function giveSheet(
  asked: Context,
  { kinds, request }: Pick<SheetRoutes, "kinds"> & { readonly request: Request },
  response: Response,
): Promise<void> {
  const [, name = "", format] = FILE.exec(String(request.params.file)) ?? [];
  if (format === undefined)
    throw notFound("There is no such file; a sheet is called as in demands.xlsx or demands.csv.");
  const { kind } = needKind(kinds, name);
  const sheet = await kind.open(asked, textOf(request.query.filter) ?? "{}");
  const isOwnOnly = textOf(request.query.own) === "true";
  const records = sheet.known.filter(({ mayKeep }) => mayKeep || !isOwnOnly).map(({ values }) => values);
  const { lists, rules } = sheet;
  const bytes = await writeSheet(
    { title: kind.title, columns: rules.columns, records, lists, language: asked.language },
    format as SheetFormat, // as its pattern says
  );
  response
    .set({
      "content-type": MEDIA_TYPES[format as SheetFormat],
      "content-disposition": `attachment; filename="${name}-${asked.dayInBrussels}.${format}"`,
      "cache-control": "no-store",
    })
    .send(Buffer.from(bytes));
}

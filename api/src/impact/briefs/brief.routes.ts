import { LANGUAGES, type Language } from "@onze/schema";
import type { Request, RequestHandler, Response } from "express";
import { viewerOf } from "../../accounts/request-viewer.ts";
import type { Viewer } from "../../accounts/viewer.ts";
import type { Context } from "../../context.ts";
import { notFound, tooMany } from "../../errors.ts";
import { tagOf } from "../../shared/answer-tag.ts";
import { readDataVersion } from "../../shared/data-version.ts";
import type { PlainDocument } from "../../shared/documents/document.ts";
import { writeDocx } from "../../shared/documents/docx/write-docx.ts";
import { writePdf } from "../../shared/documents/pdf/write-pdf.ts";
import type { briefRoutePolicies } from "./brief.policy.ts";
import { BRIEF_WORDS } from "./brief-words.ts";
import { type BriefReader, type ReadBrief, readDemandBrief, readThemeBrief } from "./read-briefs.ts";

export interface BriefRoutes extends BriefReader {
  readonly context: (acceptLanguage?: string, viewer?: Viewer, clientAddress?: string | null) => Context;
  readonly release: string;
}

const WRITERS = { pdf: writePdf, docx: writeDocx } as const;

/** Briefs that are written at once; each takes the processor for as long as a heavy question does. */
const AT_ONCE = 4;
const WAIT_SECONDS = 5;

/** Briefs to be filed, sent and printed, as PDF and as DOCX. */
export function briefRoutes(
  routes: BriefRoutes,
): Readonly<Record<keyof typeof briefRoutePolicies, readonly RequestHandler[]>> {
  const room = { taken: 0 };
  const brief =
    (read: ReadBrief, format: keyof typeof WRITERS): RequestHandler =>
    async (request, response) => {
      if (room.taken >= AT_ONCE) {
        response.set("retry-after", String(WAIT_SECONDS));
        throw tooMany(
          `${AT_ONCE} briefs are being written at this moment; ask again in ${WAIT_SECONDS} seconds.`,
        );
      }
      room.taken += 1;
      try {
        await answer(routes, { read, format }, { request, response });
      } finally {
        room.taken -= 1;
      }
    };
  return {
    "GET /briefs/demands/:slug.pdf": [brief(readDemandBrief, "pdf")],
    "GET /briefs/demands/:slug.docx": [brief(readDemandBrief, "docx")],
    "GET /briefs/themes/:code.pdf": [brief(readThemeBrief, "pdf")],
    "GET /briefs/themes/:code.docx": [brief(readThemeBrief, "docx")],
  };
}

interface Asked {
  readonly read: ReadBrief;
  readonly format: keyof typeof WRITERS;
}

async function answer(
  routes: BriefRoutes,
  { read, format }: Asked,
  { request, response }: { readonly request: Request; readonly response: Response },
): Promise<void> {
  const context = routes.context(languageOf(request), viewerOf(request), request.ip ?? null);
  // before it is read, so that a tag is never newer than what it stands for
  const tag = tagOf(await readDataVersion(context.database), context, routes.release);
  response.set({
    etag: tag,
    vary: "accept-language, cookie, authorization, origin",
    "cache-control": "private, no-cache",
    "content-language": context.language,
  });
  if (request.get("if-none-match") === tag) {
    response.status(304).end();
    return;
  }
  const named = String(request.params.slug ?? request.params.code);
  const document = await read(routes, named, context);
  // what is hidden and what is not there is answered alike
  if (!document) throw absent(response, context.language);
  response.attachment(fileNameOf(document, named, format)).send(await WRITERS[format](document));
}

function absent(response: Response, language: Language) {
  response.removeHeader("etag");
  return notFound(BRIEF_WORDS[language].frame.notFound);
}

/** The language that the address names, else those that the browser prefers. */
function languageOf({ query, headers }: Request): string | undefined {
  const named = LANGUAGES.find((language) => language === query.lang);
  return named ?? headers["accept-language"];
}

const fileNameOf = ({ language, day }: PlainDocument, named: string, format: string): string =>
  `onze-${named.replaceAll(/[^\w-]+/g, "-")}-${day}-${language}.${format}`;

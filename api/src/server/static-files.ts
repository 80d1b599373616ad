import { existsSync } from "node:fs";
import { join } from "node:path";
import compression from "compression";
import express, { type RequestHandler } from "express";
import { notFound } from "../errors.ts";
import type { PAGE_ROUTES, RouteHandlers } from "./routes.ts";

/** Sends files packed: they hold no secret that the size of an answer could tell of, and whoever opens a link may pay by the byte. */
const small = compression();

/** Serves the built dashboard; every address that is no file is a page of it. */
export function staticFiles(folder: string): RouteHandlers<typeof PAGE_ROUTES> {
  const show =
    (name: string): RequestHandler =>
    (_request, response) => {
      const page = join(folder, name);
      if (existsSync(page)) response.set("cache-control", "no-cache").sendFile(page);
      else response.status(404).type("text").send("The dashboard is not built; `npm run build` builds it.");
    };
  return {
    "ALL /api/{*rest}": [nothingHere],
    // names of built files hold a hash of their content
    "GET /assets/{*file}": [
      small,
      express.static(folder, { immutable: true, maxAge: "365d", fallthrough: false, index: false }),
    ],
    // whoever comes with a link has a small page of its own
    "GET /us": [small, show("us.html")],
    "GET /ballot": [small, show("ballot.html")],
    "GET /substantiate": [small, show("substantiate.html")],
    "GET /{*page}": [small, express.static(folder, { index: false }), show("index.html")],
    "ALL /{*rest}": [nothingHere],
  };
}

const nothingHere: RequestHandler = () => {
  throw notFound("There is nothing at this address.");
};

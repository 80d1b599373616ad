import { existsSync } from "node:fs";
import { join } from "node:path";
import express, { type Router } from "express";

/** Serves the built dashboard; every address that is no file is a page of it. */
export function staticFiles(folder: string): Router {
  const router = express.Router();
  const page = join(folder, "index.html");
  // names of built files hold a hash of their content
  router.use(
    "/assets",
    express.static(join(folder, "assets"), { immutable: true, maxAge: "365d", fallthrough: false }),
  );
  router.use(express.static(folder, { index: false }));
  router.get("/{*path}", (_request, response) => {
    if (existsSync(page)) response.set("cache-control", "no-cache").sendFile(page);
    else response.status(404).type("text").send("The dashboard is not built; `npm run build` builds it.");
  });
  return router;
}

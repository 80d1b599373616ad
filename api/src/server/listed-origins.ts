import cors from "cors";
import type { RequestHandler } from "express";
import type { HttpSettings } from "../http-settings.ts";

/** Lets pages of the listed sites, and no others, read answers, also as whoever is signed in. */
export function listedOrigins({ corsOrigins }: HttpSettings): RequestHandler {
  const answer = cors({
    origin: [...corsOrigins],
    credentials: true,
    methods: ["GET", "POST"],
    exposedHeaders: ["etag", "x-request-id", "retry-after"],
    maxAge: 600,
  });
  return function listedOrigins(request, response, next) {
    if (corsOrigins.length === 0) next();
    else answer(request, response, next);
  };
}

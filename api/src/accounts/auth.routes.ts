import express, { type RequestHandler, type Response } from "express";
import { type AuthRoute, authRoutePolicies } from "./auth.policy.ts";
import { answerOf } from "./auth-refusal.ts";
import { handOver, passOn, pickFields } from "./auth-request.ts";
import { AUTH_STEPS, type AuthQuestion, type AuthStep } from "./auth-steps.ts";
import type { AuthServices } from "./auth-subject.ts";

/** Largest body of a request to sign in. */
const LARGEST_BODY = "10kb";

type AuthHandlers = Readonly<Record<AuthRoute, readonly RequestHandler[]>>;

/** What answers each way in; it must be known before who asks. */
export function authRoutes(services: AuthServices): AuthHandlers {
  const read = express.json({ limit: LARGEST_BODY });
  const routes = Object.keys(authRoutePolicies) as AuthRoute[]; // keys of this very table
  const handlers: Partial<Record<AuthRoute, readonly RequestHandler[]>> = {};
  for (const route of routes) handlers[route] = [read, answer(services, AUTH_STEPS[route])];
  return handlers as AuthHandlers; // each has its own by now
}

function answer(services: AuthServices, step: AuthStep): RequestHandler {
  return async (request, response) => {
    try {
      const body = pickFields(request.body, step.fields);
      await takeStep(services, step, { request, response, body, address: request.ip ?? "" });
    } catch (error) {
      const refusal = answerOf(error);
      if (!refusal) throw error;
      const { status, headers, body } = refusal;
      response
        .status(status)
        .set({ "cache-control": "no-store", ...headers })
        .json(body);
    }
  };
}

type Taken = AuthQuestion & { readonly response: Response };

async function takeStep(services: AuthServices, step: AuthStep, taken: Taken): Promise<void> {
  const { request, response, body } = taken;
  const attempt = await step.attempt?.(taken, services);
  if (attempt) await services.limits.count(attempt);
  await step.check?.(taken, services);
  const told = await step.tells?.(taken, services);
  const sent = request.method === "GET" ? {} : { body: { ...body, ...step.also } };
  const accountId = (await step.actsFor?.(taken, services)) ?? null;
  const asked = handOver(request, {
    ...{ auth: services.auth, address: services.address(), accountId },
    ...sent,
  });
  if (step.answeredFirst) {
    services.later(asked.then((answered) => noteFault(services, request.path, answered)));
    response.set("cache-control", "no-store").json({ status: true });
    return;
  }
  const answered = await asked;
  const isDone = answered.status < 400;
  if (attempt && isDone && attempt.kind !== "PROVIDER") await services.limits.succeeded(attempt);
  if (told && isDone) services.later(services.tell(told));
  noteFault(services, request.path, answered);
  await passOn(answered, response);
}

function noteFault({ log }: AuthServices, path: string, { status }: { readonly status: number }): void {
  if (status >= 500) log(`signing in: ${path} was answered with ${status}`);
}

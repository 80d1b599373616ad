import express, { type RequestHandler, type Response } from "express";
import { type AuthRoute, authRoutePolicies } from "./auth.policy.ts";
import { backToSignIn, sendsBack } from "./auth-provider.ts";
import { AuthRefusal, answerOf } from "./auth-refusal.ts";
import { handOver, passOn, pickFields } from "./auth-request.ts";
import type { AuthQuestion, AuthStep } from "./auth-step.ts";
import { AUTH_STEPS } from "./auth-steps.ts";
import { type AuthServices, ownAccount } from "./auth-subject.ts";

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
      const own = once(() => ownAccount(services, request));
      await takeStep(services, step, { request, response, body, own, address: request.ip ?? "" });
    } catch (error) {
      const refusal = answerOf(error);
      if (!refusal) throw error;
      const { status, headers, body } = refusal;
      // whoever comes back from the provider reads a page
      if (request.method === "GET") return response.redirect(backToSignIn(body.code));
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
  if (attempt && step.part !== "ENDS") await services.limits.count(attempt);
  await step.check?.(taken, services);
  const told = await step.tells?.(taken, services);
  const sent = request.method === "GET" ? {} : { body: { ...body, ...step.also } };
  const { answer: plain, answerWithProvider } = services.auth;
  const answer = step.withProvider ? answerWithProvider : plain;
  const accountId = (await step.actsFor?.(taken, services)) ?? null;
  const asked = handOver(request, { answer, address: services.address(), accountId, ...sent });
  if (step.answeredFirst) {
    services.later(asked.then((answered) => noteFault(services, request.path, answered)));
    response.set("cache-control", "no-store").json({ status: true });
    return;
  }
  const answered = await asked;
  noteFault(services, request.path, answered);
  if (answered.status < 400 && !sendsBack(answered)) {
    if (attempt && step.part !== "BEGINS") await services.limits.succeeded(attempt);
    await step.afterwards?.(taken, services);
    if (told) services.later(services.tell(told));
  }
  if (request.method === "GET" && answered.status >= 400)
    throw new AuthRefusal(answered.status, "PROVIDER_FAILED", "Signing in with the provider did not work.");
  await passOn(answered, response);
}

/** Does something when it is first asked for, and no second time. */
function once<Result>(work: () => Promise<Result>): () => Promise<Result> {
  let begun: Promise<Result> | undefined;
  return () => {
    begun ??= work();
    return begun;
  };
}

function noteFault({ log }: AuthServices, path: string, { status }: { readonly status: number }): void {
  if (status >= 500) log(`signing in: ${path} was answered with ${status}`);
}

import type { Request } from "express";
import type { AuthBody } from "./auth-request.ts";
import type { AuthServices, OwnAccount } from "./auth-subject.ts";
import type { Attempt } from "./rate-limits.ts";
import type { ToldChange } from "./sign-in-notice.ts";

/** A request to sign in or out, as far as it is read. */
export interface AuthQuestion {
  readonly request: Request;
  readonly body: AuthBody;
  /** Address of the client. */
  readonly address: string;
  /** The account of whoever is signed in. @throws {AuthRefusal} when nobody is. */
  readonly own: () => Promise<OwnAccount>;
}

/** What is done before better-auth is asked. */
export interface AuthStep {
  /** Fields of the body that are handed over. */
  readonly fields: readonly string[];
  /** What is handed over besides. */
  readonly also?: Readonly<Record<string, string | boolean>>;
  /** What is tried, so that it is not tried too often. */
  readonly attempt?: (question: AuthQuestion, services: AuthServices) => Promise<Attempt> | Attempt;
  /** Of a try that takes more than one step: counted where it begins, and taken back where it ends well. */
  readonly part?: "BEGINS" | "ENDS";
  /** True when the provider is needed. */
  readonly withProvider?: true;
  /** Looks closer, once it is known that it was not tried too often. @throws {AuthRefusal} */
  readonly check?: (question: AuthQuestion, services: AuthServices) => Promise<void>;
  /** Whose act it is, where nobody is signed in: the history names them. */
  readonly actsFor?: (question: AuthQuestion, services: AuthServices) => Promise<string | null>;
  /** What is told by mail to whoever's account it changes, once it is done. */
  readonly tells?: (question: AuthQuestion, services: AuthServices) => Promise<ToldChange | null>;
  /** What is done once it was done. */
  readonly afterwards?: (question: AuthQuestion, services: AuthServices) => Promise<void>;
  /** True when it is answered before it is done, so that neither the answer nor its time tells anything. */
  readonly answeredFirst?: true;
}

import type { Viewer } from "@onze/api";
import type { TestApp } from "./start-app.ts";

/** Asks for a change. @returns what it answered, or the code and the sentence of its refusal. */
export async function change(
  app: Pick<TestApp, "askAs">,
  viewer: Viewer,
  mutation: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<unknown> {
  const { data, errors } = await app.askAs(viewer)<Record<string, unknown>>(mutation, variables);
  return errors?.[0] ? `${errors[0].extensions.code}: ${errors[0].message}` : Object.values(data ?? {})[0];
}

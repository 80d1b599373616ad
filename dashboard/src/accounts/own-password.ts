import type { Values } from "../shared/form/problem.ts";

/** The password that a change must be confirmed by, as the server wants it; absent for whoever has none here. */
export const passwordOf = ({ password }: Values): { readonly password?: string } =>
  password === undefined ? {} : { password };

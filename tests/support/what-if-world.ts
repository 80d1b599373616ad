import type { Added } from "./insert-organisation.ts";
import type { TestApp } from "./start-app.ts";

/** Two members and a partner beside one that is hidden; Alpha works in Benin alone, and in Congo beside the secretariat. */
export async function addWhatIfWorld({ add }: TestApp): Promise<Readonly<Record<"beta" | "hidden", Added>>> {
  await add.member("Alpha");
  const beta = await add.member("Beta");
  await add.organisation("Open", { kind: "MOVEMENT" });
  const hidden = await add.organisation("Secret Circle", { visibility: "CONFIDENTIAL" });
  await add.activity({
    holder: "alpha",
    partners: { open: 0.4, "secret-circle": null },
    themes: ["health"],
    places: ["BJ"],
    years: [2026, 2026],
    eur: { 2026: 100 },
  });
  await add.activity({ partners: ["open"], themes: ["health"], places: ["CD"], years: [2026, 2026] });
  await add.activity({ holder: "alpha", themes: ["health"], places: ["CD"], framework: "JSF-CD" });
  await add.agreement({ theme: "health", place: "CD", parties: ["11-11-11", "alpha"] });
  return { beta, hidden };
}

/** A change that is supposed, as it is asked. */
export type Change = Readonly<Record<string, unknown>>;
export const LEAVES_BENIN = { kind: "ORGANISATION_LEAVES", organisation: "alpha", place: "BJ" };
export const LEAVES_CONGO = { kind: "ORGANISATION_LEAVES", organisation: "alpha", place: "CD" };

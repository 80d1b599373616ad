import { expect, test } from "vitest";
import { listHolders, sortShared } from "./list-holders.ts";

const { compare } = new Intl.Collator("fr");
const umbrella = { slug: "umbrella", name: "Umbrella", kind: "UMBRELLA_SECRETARIAT" };
const eclair = { slug: "eclair", name: "Éclair", kind: "MEMBER" };
const foro = { slug: "foro", name: "Foro", kind: "MEMBER" };

test("a holder counts once, the umbrella first and the others by name", () => {
  const held = [foro, eclair, umbrella, foro].map((holder) => ({ holder }));
  expect(listHolders(held, compare)).toEqual([umbrella, eclair, foro]);
});

test("the partner of most organisations stands first, then the order of names", () => {
  const partner = (name: string) => ({ slug: name, name, kind: "PARTNER" });
  const two = { partner: partner("Zenzele"), holders: [foro, eclair] };
  const alsoTwo = { partner: partner("Ágora"), holders: [foro, umbrella] };
  const three = { partner: partner("Mesa"), holders: [foro, eclair, umbrella] };
  expect(sortShared([two, alsoTwo, three], compare)).toEqual([three, alsoTwo, two]);
});

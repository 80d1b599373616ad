import { expect, test } from "vitest";
import { receivedShares } from "./received-shares.ts";

const euro = (amount: number) => ({ currency: "EUR", amount });
const dollar = (amount: number) => ({ currency: "USD", amount });

test.each([
  { why: "no effort", partners: [[euro(10)]], effort: [] },
  { why: "an effort of zero", partners: [[euro(10)]], effort: [euro(0)] },
  { why: "an effort in several currencies", partners: [[euro(10)]], effort: [euro(50), dollar(50)] },
  { why: "nothing said about what it received", partners: [[]], effort: [euro(100)] },
  { why: "received in another currency", partners: [[dollar(10)]], effort: [euro(100)] },
  { why: "a currency that is not stated", partners: [[{ currency: null, amount: 10 }]], effort: [euro(100)] },
])("a share is unknown, not zero: $why", ({ partners, effort }) => {
  const stated = partners.map((received) => ({ received }));
  expect(receivedShares(stated, effort)).toEqual([null]);
});

test.each([
  {
    what: "the rest stays without partner",
    partners: [[euro(30)], [], [euro(20)]],
    shares: [0.3, null, 0.2],
  },
  { what: "at most the whole is shared out", partners: [[euro(150)], [euro(50)]], shares: [0.75, 0.25] },
  { what: "other currencies do not count", partners: [[euro(30), dollar(900)]], shares: [0.3] },
  { what: "a refund is netted", partners: [[euro(50), euro(-20)]], shares: [0.3] },
  { what: "below zero nothing was received", partners: [[euro(-20)], [euro(30)]], shares: [0, 0.3] },
])("partners share an effort by what they received: $what", ({ partners, shares }) => {
  const stated = partners.map((received) => ({ received }));
  expect(receivedShares(stated, [euro(100)])).toEqual(shares);
});

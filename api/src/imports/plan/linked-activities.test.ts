import { expect, test } from "vitest";
import { linkedActivities } from "./linked-activities.ts";
import { activityRow, transactionRow } from "./row.fixture.ts";

const funder = { ref: null, name: "Funder", type: "10", role: "1", activityId: "XM-DAC-2-10-7", line: 3 };

test("an activity is not linked to itself, nor by money that flows the other way", () => {
  const row = activityRow({
    parents: ["BE-X-1"],
    participants: [{ ...funder, role: "4" }],
    transactions: [
      transactionRow({ type: "1", providerActivityId: "BE-X-1", receiverActivityId: "BE-X-2" }),
      transactionRow({ type: "3", providerActivityId: "BE-X-3", receiverActivityId: "BE-X-1" }),
    ],
  });
  expect(linkedActivities(row)).toEqual({
    parentIdentifier: null,
    providerActivities: [],
    receiverActivities: [],
  });
});

test("links come from parents, incoming money, funders and outgoing money, each once", () => {
  const row = activityRow({
    parents: ["BE-X-PROGRAMME", "BE-X-OTHER"],
    participants: [funder],
    transactions: [
      transactionRow({ type: "1", providerActivityId: "XM-DAC-2-10-7" }),
      transactionRow({ type: "11", providerActivityId: "XM-DAC-2-10-8" }),
      transactionRow({ type: "2", receiverActivityId: "BE-Y-1" }),
      transactionRow({ type: "3", receiverActivityId: "BE-Y-1" }),
    ],
  });
  expect(linkedActivities(row)).toEqual({
    parentIdentifier: "BE-X-PROGRAMME",
    providerActivities: ["XM-DAC-2-10-7", "XM-DAC-2-10-8"],
    receiverActivities: ["BE-Y-1"],
  });
});

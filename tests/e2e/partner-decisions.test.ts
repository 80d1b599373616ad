import type { Page } from "playwright-core";
import { beforeEach, expect, test } from "vitest";
import { type AddedDecision, addDecision } from "../support/add-decision.ts";
import { addProposal } from "../support/add-proposal.ts";
import { linkOf } from "../support/partner-links.ts";
import { startApp } from "../support/start-app.ts";
import { startVisits } from "./visit.ts";
import { wordsOf } from "./words.ts";

const app = await startApp();
const visit = await startVisits(app.url);
const say = wordsOf("fr");
const PHONE = { width: 360, language: "nl" } as const;
const TITLE = "Quelles priorités pour les eaux de la région";

let decision: AddedDecision;

beforeEach(async () => {
  await app.clear();
  await app.add.member("Lid Een");
  await app.add.organisation("Mesa Andina", { country: "PE" });
  decision = await addDecision(app, { title: TITLE, decidedOn: "2026-03-01", parties: ["mesa-andina"] });
  await app.sql(
    `insert into participation_score (decision_id, organisation_id, assessed_by, actual, assessed_on, first_told_on)
      select $1, id, 'SECRETARIAT', 2, '2026-04-01', '2026-04-01' from organisation where slug = 'mesa-andina'`,
    [decision.id],
  );
});

const open = async (visitor = {}, madeBy = "mesa-andina"): Promise<Page> => {
  const { token } = await linkOf(app, "mesa-andina", { language: "fr", madeBy });
  return visit(`/us#${token}`, { ...PHONE, ...visitor });
};
const part = (page: Page) => page.getByRole("article", { name: TITLE, exact: true });
const level = (value: number) => say(`participation.level.${value}`);
const kept = () =>
  app.sql(
    "select actual, desired, agrees, is_shared, version from participation_score where assessed_by = 'PARTNER'",
  );
const widerBy = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test("with a link that a member made nothing is told of what others lead, and nothing asked", async () => {
  const page = await open({}, "lid-een");
  await page
    .getByRole("region", { name: say("us.decisions") })
    .getByText(say("us.decisions.none"))
    .waitFor();
  expect(await part(page).count()).toBe(0);
});

test("what somebody changed meanwhile is not overwritten: it is told why, and what it says now is there", async () => {
  const page = await open({ mayFail: true });
  await part(page)
    .getByRole("button", { name: say("us.decision.say") })
    .press("Enter");
  await part(page).getByLabel(level(0)).check();
  await app.sql(
    `insert into participation_score (decision_id, organisation_id, assessed_by, actual, assessed_on, first_told_on)
      select $1, id, 'PARTNER', 3, '2026-04-02', '2026-04-02' from organisation where slug = 'mesa-andina'`,
    [decision.id],
  );
  await part(page)
    .getByRole("button", { name: say("us.save") })
    .press("Enter");
  await page.getByRole("alert").getByText(say("refusal.CHANGED_MEANWHILE")).waitFor();
  await part(page)
    .getByText(say("us.decision.said", { level: level(3) }))
    .waitFor();
  expect(await kept()).toMatchObject([{ actual: 3, version: 1 }]);
});

test("on a phone, with the keyboard alone, a partner sees what is claimed, says how far it took part, says it anew and takes it back", async () => {
  await addProposal(app, {
    decision: decision.id,
    author: await idOf(),
    title: "Ouvrir les données",
    answers: [{}],
  });
  const page = await open();
  await page.getByText(say("us.decisions.toScore", { count: 1 })).waitFor();
  await part(page)
    .getByText(say("us.decision.claimed", { who: "11.11.11", level: level(2) }))
    .waitFor();
  await part(page).getByText(say("proposals.status.REJECTED"), { exact: true }).waitFor();
  await part(page).getByText("It is too much").waitFor();
  await part(page)
    .getByRole("button", { name: say("us.decision.say") })
    .press("Enter");
  await page.keyboard.press("Space"); // the first level, which has the focus
  await page.keyboard.press("ArrowDown");
  const agrees = part(page).getByRole("group", { name: say("participation.form.agrees") });
  await agrees.getByLabel(say("participation.form.agrees.no")).press("Space");
  const wish = part(page).getByRole("group", { name: say("participation.form.desired") });
  await wish.getByLabel(level(3)).press("Space");
  await part(page).getByRole("checkbox").press("Space");
  expect(await widerBy(page)).toBe(0);
  await part(page)
    .getByRole("button", { name: say("us.save") })
    .press("Enter");
  await part(page)
    .getByText(say("us.decision.said", { level: level(1) }))
    .waitFor();
  expect(await kept()).toEqual([{ actual: 1, desired: 3, agrees: false, is_shared: true, version: 1 }]);
  expect(await page.getByText(say("us.decisions.toScore", { count: 1 })).count()).toBe(0);
  await part(page)
    .getByRole("button", { name: say("us.decision.change") })
    .press("Enter");
  await part(page)
    .getByRole("group", { name: say("us.decision.level") })
    .getByLabel(level(2))
    .check();
  await part(page)
    .getByRole("button", { name: say("us.save") })
    .press("Enter");
  await part(page)
    .getByText(say("us.decision.said", { level: level(2) }))
    .waitFor();
  expect(await kept()).toMatchObject([{ actual: 2, desired: 3, version: 2 }]);
  await part(page).locator("summary").press("Enter");
  await part(page)
    .getByRole("button", { name: say("participation.takeBack.yes") })
    .press("Enter");
  await part(page).getByText(say("us.decision.unsaid")).waitFor();
  expect(await kept()).toEqual([]);
});

test("on paper it has what is said, and nothing to press", async () => {
  const page = await open();
  await part(page).waitFor();
  await page.emulateMedia({ media: "print" });
  await part(page)
    .getByText(say("us.decision.claimed", { who: "11.11.11", level: level(2) }))
    .waitFor();
  expect(await page.getByRole("button").filter({ visible: true }).count()).toBe(0);
});

async function idOf(): Promise<string> {
  const [found] = await app.sql<{ id: string }>("select id from organisation where slug = 'mesa-andina'");
  return found?.id ?? "";
}

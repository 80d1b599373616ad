import { expect, test } from "vitest";
import { startApp } from "../support/start-app.ts";
import { startVisits } from "./visit.ts";
import { wordsOf } from "./words.ts";

const app = await startApp();
const visit = await startVisits(app.url);
const say = wordsOf("nl");
await app.add.member("Lid Een");
await app.add.organisation("Mesa");
const staff = await app.signIn("UMBRELLA_STAFF");
const editor = await app.signIn("MEMBER_EDITOR", { organisation: "lid-een" });

test("staff open a decision, ask a partner and a member says where it stands", async () => {
  const page = await visit("/decisions", { as: staff });
  await page.getByText(say("decisions.none")).waitFor();
  await page.getByRole("button", { name: say("decisions.open"), exact: true }).click();
  await page.getByLabel(say("decisions.form.title"), { exact: true }).fill("Eisen over schuld");
  await page.getByLabel(say("decisions.form.objective"), { exact: true }).fill("Wat we vragen");
  await page.getByLabel(say("decisions.fact.agreement"), { exact: true }).fill("Afspraak van 2020");
  await page.getByRole("checkbox", { name: say("governance.constituency.MEMBER"), exact: true }).check();
  await page.getByRole("button", { name: say("decisions.save"), exact: true }).click();
  await page.getByText(say("refusal.DECISION_FOR_ONE_WITHOUT_REASON")).waitFor();
  await page.getByRole("checkbox", { name: say("governance.constituency.MEMBER"), exact: true }).uncheck();
  await page.getByRole("button", { name: say("decisions.save"), exact: true }).click();
  await page.getByRole("heading", { name: "Eisen over schuld", level: 1 }).waitFor();
  await page.getByRole("button", { name: say("decisions.parties.invite"), exact: true }).click();
  await page.getByRole("dialog").getByRole("searchbox").fill("Mesa");
  await page.getByRole("option", { name: /Mesa/ }).click();
  await page
    .getByRole("dialog")
    .getByRole("button", { name: say("decisions.parties.invite"), exact: true })
    .click();
  await page.getByText(say("decisions.parties.invited", { name: "Mesa" })).waitFor();
  await page.getByRole("dialog").getByText(say("decisions.close"), { exact: true }).click();
  await page.getByRole("link", { name: "Mesa", exact: true }).waitFor();
  await page
    .getByRole("button", {
      name: say("action.of", { action: say("decisions.remove"), what: "Mesa" }),
      exact: true,
    })
    .click();
  await page.getByRole("link", { name: "Mesa", exact: true }).waitFor({ state: "detached" });

  const member = await visit(new URL(page.url()).pathname, { as: editor });
  await member.getByRole("button", { name: say("decisions.stances.state"), exact: true }).click();
  await member.getByRole("radio", { name: say("decisions.stance.NOT_CONCERNED"), exact: true }).check();
  await member.getByRole("button", { name: say("decisions.save"), exact: true }).click();
  await member
    .getByRole("term")
    .filter({ hasText: say("decisions.stance.NOT_CONCERNED") })
    .waitFor();
  expect(await member.getByRole("button", { name: say("decisions.edit"), exact: true }).count()).toBe(0);
});

test("who looks for a decision goes on typing while the list narrows", async () => {
  const page = await visit("/decisions", { as: staff });
  await page.getByRole("searchbox", { name: say("decisions.filter.search"), exact: true }).focus();
  await page.keyboard.type("Ei");
  await page.waitForURL(/q=Ei$/);
  await page.keyboard.type("sen");
  await page.waitForURL(/q=Eisen$/);
});

test("what waits for a member leads to where it is answered", async () => {
  const page = await visit("/decisions", { as: staff });
  await page.getByRole("link", { name: "Eisen over schuld", exact: true }).click();
  await app.sql(
    "insert into stance (decision_id, organisation_id, asked_on) select d.id, o.id, '2026-01-01' from decision d, organisation o where o.slug = 'lid-een' on conflict (decision_id, organisation_id) do update set stance = 'NO_ANSWER', stated_on = null",
  );
  const member = await visit("/decisions?view=waiting", { as: editor });
  await member
    .getByRole("link", { name: say("decisions.waiting.STANCE", { organisation: "Lid Een" }), exact: true })
    .click();
  await member.getByRole("heading", { name: "Eisen over schuld", level: 1 }).waitFor();
  await member.locator("#stances:focus").waitFor();
});

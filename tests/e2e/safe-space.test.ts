import { expect, test } from "vitest";
import { startApp } from "../support/start-app.ts";
import { eventually, startVisits, titleOf } from "./visit.ts";
import { wordsOf } from "./words.ts";

const app = await startApp();
const visit = await startVisits(app.url);
const say = wordsOf("nl");
await app.add.member("Lid Een");
const facilitator = await app.signIn("FACILITATOR");
const staff = await app.signIn("UMBRELLA_STAFF");

test("safe spaces are no page for a visitor, and no way leads there", async () => {
  const page = await visit("/safe-space");
  await eventually(() => titleOf(page)).toBe(say("notFound.title"));
  expect(await page.getByRole("link", { name: say("nav.safeSpace"), exact: true }).count()).toBe(0);
});

test("a session is prepared, held, read by those who attended, agreed to and released", async () => {
  const page = await visit("/safe-space", { as: facilitator });
  await page.getByText(say("safeSpace.none.led"), { exact: true }).waitFor();
  await page.getByRole("button", { name: say("safeSpace.prepare"), exact: true }).click();
  const form = page.getByRole("dialog");
  await form.getByText(say("safeSpace.form.noNames")).waitFor();
  await form.getByLabel(say("safeSpace.form.heldOn"), { exact: true }).fill("2026-11-20");
  await form.getByLabel(say("safeSpace.form.size"), { exact: true }).selectOption("FEWER_THAN_FIVE");
  await form.getByLabel(say("safeSpace.topics"), { exact: true }).fill("Geld\nTaal");
  await form.getByLabel(say("safeSpace.summary"), { exact: true }).fill("We praten eerst over geld.");
  await form.getByRole("button", { name: say("safeSpace.prepare"), exact: true }).click();
  await page.getByText("We praten eerst over geld.", { exact: true }).waitFor();

  await page.getByRole("button", { name: say("safeSpace.followUp.add"), exact: true }).click();
  await form.getByLabel(say("safeSpace.column.what"), { exact: true }).fill("Een contactpersoon aanwijzen");
  await form.getByRole("searchbox", { name: say("safeSpace.column.who") }).fill("Lid");
  await form.getByRole("option", { name: "Lid Een" }).click();
  await form.getByLabel(say("safeSpace.column.due"), { exact: true }).fill("2027-01-31");
  await form.getByRole("button", { name: say("safeSpace.save"), exact: true }).click();
  await page.getByRole("cell", { name: "Lid Een" }).waitFor();

  const move = async (words: string) => {
    await page.getByRole("button", { name: `${say(words)}: ${say("safeSpace.one")}` }).click();
    await page.getByRole("button", { name: say("safeSpace.move.sure"), exact: true }).click();
  };
  await move("safeSpace.move.PREPARED.HELD");
  const code = page.locator(".note b");
  await page.getByText(say("safeSpace.code.about")).waitFor();

  const address = new URL(page.url()).pathname.replace("/safe-space/", "/safe-space/attended/");
  const phone = await visit(`${address}#AAAA-AAAA-AAAA`, { width: 360 });
  await phone.getByRole("button", { name: say("safeSpace.attended.read") }).click();
  await phone.getByText(say("refusal.SAFE_SPACE_CODE_WRONG")).waitFor();
  await phone.getByLabel(say("safeSpace.attended.code")).fill((await code.textContent()) ?? "");
  await phone.getByRole("button", { name: say("safeSpace.attended.read") }).click();
  await phone.getByText("We praten eerst over geld.", { exact: true }).waitFor();
  await phone.getByText(say("safeSpace.attended.state.HELD")).waitFor();

  await move("safeSpace.move.HELD.AGREED");
  const release = page.getByRole("button", { name: say("safeSpace.move.AGREED.RELEASED"), exact: true });
  await release.click();
  const send = form.getByRole("button", { name: say("safeSpace.move.AGREED.RELEASED"), exact: true });
  await send.click();
  await form.getByText(say("refusal.SAFE_SPACE_OF_FEW", { least: 10, most: 500 })).waitFor();
  await form.getByLabel(say("safeSpace.few.reason")).fill("Alle drie vroegen erom.");
  await send.click();
  await page.getByText("Alle drie vroegen erom.", { exact: false }).waitFor();
});

test("the secretariat reads what was released, and says what was done", async () => {
  const page = await visit("/safe-space", { as: staff });
  await eventually(() => titleOf(page)).toBe(say("safeSpace.title", { count: 1, open: 1 }));
  await page
    .getByRole("button", { name: `${say("safeSpace.settle")}: Een contactpersoon aanwijzen` })
    .click();
  await page
    .getByRole("button", { name: `${say("safeSpace.undo")}: Een contactpersoon aanwijzen` })
    .waitFor();
  await page.getByRole("link", { name: /^Veilige ruimte van/ }).click();
  await page.getByText("We praten eerst over geld.", { exact: true }).waitFor();
  expect(await page.getByText(say("safeSpace.code")).count()).toBe(0);
});

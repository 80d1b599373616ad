import { beforeEach, expect, test } from "vitest";
import { startApp } from "../support/start-app.ts";
import { eventually, startVisits } from "./visit.ts";
import { wordsOf } from "./words.ts";

const app = await startApp();
const visit = await startVisits(app.url);
const say = wordsOf("nl");

beforeEach(async () => {
  await app.clear();
  await app.add.member("Lid Een");
  await app.add.organisation("Mesa Andina", { country: "PE" });
  await app.add.activity({ holder: "lid-een", partners: ["mesa-andina"], places: ["PE"] });
});

test("a member or whoever reads is offered no link for itself, nor for a partner of others", async () => {
  const as = await app.signIn("MEMBER_EDITOR", { organisation: "lid-een" });
  await app.add.organisation("Otra Mesa");
  for (const slug of ["lid-een", "otra-mesa"]) {
    const page = await visit(`/organisations/${slug}`, { as });
    await page.getByRole("heading", { level: 1 }).waitFor();
    expect(await page.getByRole("button", { name: say("organisations.link"), exact: true }).count()).toBe(0);
  }
});

test("the secretariat makes a link, the partner objects with it, the member answers on its page, and it counts again", async () => {
  const staff = await visit("/organisations/mesa-andina", { as: await app.signIn("UMBRELLA_STAFF") });
  await staff.getByRole("button", { name: say("organisations.link"), exact: true }).press("Enter");
  await staff.getByLabel(say("organisations.link.language")).selectOption("es");
  await staff.getByRole("button", { name: say("organisations.link.make"), exact: true }).press("Enter");
  const shown = staff.getByRole("code").or(staff.locator("code")).first();
  await eventually(() => shown.textContent()).toContain("/us#es_");
  const link = new URL((await shown.textContent()) ?? "");
  await staff.getByRole("button", { name: say("organisations.link.kept"), exact: true }).press("Enter");

  const speak = wordsOf("es");
  const partner = await visit(`/us${link.hash}`, { width: 360 });
  await partner.getByRole("button", { name: `${speak("us.wrong")} : Lid Een` }).press("Enter");
  await partner.getByLabel(speak("remarks.reason.ENDED"), { exact: true }).check();
  await partner.getByRole("button", { name: speak("us.wrong.object"), exact: true }).press("Enter");
  await partner.getByText(speak("us.status.DISPUTED"), { exact: true }).waitFor();

  const member = await visit("/organisations/lid-een", {
    as: await app.signIn("MEMBER_EDITOR", { organisation: "lid-een" }),
    width: 360,
  });
  await member
    .getByRole("heading", { name: say("organisations.remarks", { count: 1 }), exact: true })
    .waitFor();
  await member
    .getByRole("button", { name: `${say("organisations.remarks.answer")}: Mesa Andina` })
    .press("Enter");
  await member.getByLabel(say("organisations.remarks.words")).fill("Dat klopt; ons bestand is aangepast.");
  await member.getByRole("button", { name: say("organisations.remarks.send"), exact: true }).press("Enter");
  await eventually(() => app.sql("select is_disputed from partnership")).toEqual([{ is_disputed: false }]);
  await eventually(() => member.getByRole("button", { name: /Mesa Andina/ }).count()).toBe(0);

  await partner.reload();
  await partner.getByText("Dat klopt; ons bestand is aangepast.").waitFor();
});
